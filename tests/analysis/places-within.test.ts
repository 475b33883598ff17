import {expect, test} from "vitest";
import {placesWithin} from "../../src/analysis/places-within.ts";

test("a range that holds the figure alone passes nobody", () => {
  expect(placesWithin([24, 26], [10, 20, 25, 30])).toBe(0);
});

test("who lies at an end of the range may be passed", () => {
  expect(placesWithin([20, 30], [10, 20, 25, 30])).toBeCloseTo(2 / 3);
});

test("there is nobody to pass for one alone", () => {
  expect(placesWithin([20, 30], [25])).toBe(0);
});
