import {expect, test} from "vitest";
import {otherPopulation} from "../../../src/analysis/population/other-population.ts";

const residents = (...counts: readonly (readonly [year: number, value: number])[]) =>
  counts.map(([year, value]) => ({year, value}));

test.each([
  ["half as many again", residents([2020, 1000], [2024, 1500]), true],
  ["just less than that", residents([2020, 1000], [2024, 1499]), false],
  ["two thirds left", residents([2020, 1500], [2024, 1000]), true],
  ["nobody, then some", residents([2020, 0], [2024, 950]), true],
  ["nobody, and nobody now", residents([2020, 0], [2024, 0]), false],
  ["grew after the last count before it began", residents([2010, 500], [2024, 1000]), true],
  ["one year known", residents([2024, 1000]), false],
  ["grew before the figure began", residents([2010, 100], [2012, 1000], [2024, 1100]), false]
])("%s", (_, known, expected) => {
  expect(otherPopulation(known, 2012) !== null).toBe(expected);
});
