import {expect, test} from "vitest";
import {type PopulationCounts, unusualPopulation} from "../../../src/analysis/population/unusual-population.ts";

const unknown: PopulationCounts = {residents: null, households: null, householdSize: null, young: null};
const found = (counts: Partial<PopulationCounts>) => unusualPopulation({...unknown, ...counts});

test.each([
  [
    "705 residents in 5 households live in an institution",
    {residents: 705, households: 5, householdSize: 1.8},
    "mostly_institutional"
  ],
  ["half outside households is enough", {residents: 500, households: 125, householdSize: 2}, "mostly_institutional"],
  ["less than half is not", {residents: 500, households: 130, householdSize: 2}, null],
  ["an empty count is not zero", {residents: 685, households: null, householdSize: null}, null],
  ["TU-terrein Eindhoven, 47 % of 15 to 25 years", {young: 0.468}, "mostly_students"],
  ["two in five is enough", {young: 0.4}, "mostly_students"],
  ["fewer is not", {young: 0.39}, null],
  ["nothing known", {}, null]
] as const)("%s", (_, counts, expected) => {
  expect(found(counts)).toBe(expected);
});

test("a NaN is refused by name", () => {
  expect(() => found({young: Number.NaN})).toThrow("invalid young: NaN");
});
