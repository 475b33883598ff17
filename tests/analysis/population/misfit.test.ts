import {expect, test} from "vitest";
import {misfitOf} from "../../../src/analysis/population/misfit.ts";

const residents = (then: number, now: number) => [
  {year: 2020, value: then},
  {year: 2024, value: now}
];

test.each([
  ["of too few, for a figure of then", residents(10, 2030), 2020, "too_few_then"],
  ["of nobody", residents(0, 950), 2020, "too_few_then"],
  ["of many fewer", residents(345, 585), 2022, "other_population"],
  ["of as many", residents(1000, 1100), 2020, null],
  ["of too few, for a figure of now", residents(10, 2030), 2024, null],
  ["that nobody counted", [], 2020, null]
])("residents %s", (_, known, year, expected) => {
  expect(misfitOf(known, year)).toBe(expected);
});
