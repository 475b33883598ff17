import fc from "fast-check";
import {expect, test} from "vitest";
import {aggregateFigures} from "../../src/analysis/aggregate.ts";

const part = (value: number | null, weight: number | null) => Object.freeze({value, weight});

test("a weighted mean adds shares through their numerators", () => {
  const parts = [part(0.1, 900), part(0.5, 100)];
  expect(aggregateFigures(parts, "weighted_mean", 0.95).value).toBeCloseTo(0.14, 12);
});

test("a result is null below the coverage and still says how much is covered", () => {
  const parts = [part(0.1, 900), part(null, 100)];
  expect(aggregateFigures(parts, "weighted_mean", 0.95)).toEqual({value: null, coverage: 0.9, base: 900});
  expect(aggregateFigures(parts, "weighted_mean", 0.9)).toEqual({value: 0.1, coverage: 0.9, base: 900});
});

test("a sum is null when a part with residents is missing", () => {
  expect(aggregateFigures([part(5, 900), part(null, 100)], "sum", 0.95).value).toBeNull();
});

test("a missing part where nobody lives is missed by no one", () => {
  expect(aggregateFigures([part(5, 900), part(null, 0), part(null, null)], "sum", 1).value).toBe(5);
});

test("a sum is not scaled up for what is missing", () => {
  expect(aggregateFigures([part(95, 950), part(null, 50)], "sum", 0.95).value).toBe(95);
});

test("without any weight a sum needs every part, and a mean is null", () => {
  expect(aggregateFigures([part(1, null), part(2, null)], "sum", 0.95)).toEqual({value: 3, coverage: 1, base: null});
  expect(aggregateFigures([part(1, null), part(null, null)], "sum", 0.95).value).toBeNull();
  expect(aggregateFigures([part(1, 0), part(2, 0)], "weighted_mean", 0).value).toBeNull();
});

test("a zero is a value, an empty list is none", () => {
  expect(aggregateFigures([part(0, 10)], "sum", 0.95).value).toBe(0);
  expect(aggregateFigures([], "sum", 0)).toEqual({value: null, coverage: 0, base: null});
});

test.each([
  [1.5, part(1, 1), "invalid minimumCoverage: 1.5 (expected [0, 1])"],
  [0.5, part(1, -1), "invalid weight: -1"],
  [0.5, part(Number.NaN, 1), "invalid values[0]: NaN"]
])("coverage %d with %j is refused", (minimumCoverage, bad, message) => {
  expect(() => aggregateFigures([bad], "sum", minimumCoverage)).toThrow(message);
});

test("the order of parts does not matter", () => {
  const parts = fc.array(
    fc.record({value: fc.option(fc.integer({min: -99, max: 99})), weight: fc.option(fc.integer({min: 0, max: 99}))})
  );
  fc.assert(
    fc.property(parts, list => {
      for (const method of ["sum", "weighted_mean"] as const) {
        expect(aggregateFigures(list.toReversed(), method, 0.5)).toEqual(aggregateFigures(list, method, 0.5));
      }
    })
  );
});
