import {expect, test} from "vitest";
import {printedDifference} from "../../src/analysis/printed-difference.ts";

test.each([
  [4.4949, 4.3451, 2, 0.14],
  [4.13, 4.19, 2, -0.06],
  [0.6049, 0.595, 0, 0]
])("what is printed of %d and %d with %d decimals differs %d", (one, other, decimals, expected) => {
  expect(printedDifference(one, other, decimals)).toBe(expected);
});
