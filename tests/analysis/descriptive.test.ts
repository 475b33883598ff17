import {readFileSync} from "node:fs";
import fc from "fast-check";
import {expect, test} from "vitest";
import {midrankPercentiles} from "../../src/analysis/statistics/midrank-percentile.ts";
import {quantile} from "../../src/analysis/statistics/quantile.ts";
import {describe as describeValues} from "../../src/analysis/statistics/summary.ts";
import {weightedMean} from "../../src/analysis/statistics/weighted-mean.ts";
import {weightedSd} from "../../src/analysis/statistics/weighted-sd.ts";

const r = JSON.parse(readFileSync(new URL("../fixtures/analysis/descriptive.json", import.meta.url), "utf8"));
const values: readonly number[] = Object.freeze(r.values);
const weights: readonly number[] = Object.freeze(r.weights);
const sorted = Object.freeze(values.toSorted((a, b) => a - b));
const finite = fc.double({min: -1e6, max: 1e6, noNaN: true});
const weight = fc.integer({min: 1, max: 10_000});

test("quantile agrees with R's type 7", () => {
  for (const [index, p] of r.probabilities.entries()) expect(quantile(sorted, p)).toBeCloseTo(r.quantiles[index], 12);
});

test("quantile of one value is that value at every p", () => {
  expect([0, 0.3, 1].map(p => quantile([7], p))).toEqual([7, 7, 7]);
});

test("quantile refuses a p outside [0, 1]", () => {
  expect(() => quantile([1, 2], 1.1)).toThrow("invalid p: 1.1 (expected [0, 1])");
  expect(() => quantile([1, 2], Number.NaN)).toThrow("invalid p: NaN");
});

test("quantile stays within the values and rises with p", () => {
  fc.assert(
    fc.property(fc.array(finite, {minLength: 1}), fc.double({min: 0, max: 1, noNaN: true}), (list, p) => {
      const ascending = list.toSorted((a, b) => a - b);
      const at = quantile(ascending, p)!;
      expect(at).toBeGreaterThanOrEqual(ascending[0]!);
      expect(quantile(ascending, 1)!).toBeGreaterThanOrEqual(at);
    })
  );
});

test("describe agrees with R", () => {
  const summary = describeValues(values)!;
  expect(summary.mean).toBeCloseTo(r.mean, 12);
  expect(summary.sd).toBeCloseTo(r.sd, 12);
  expect(summary.p05).toBeCloseTo(r.quantiles[2], 12);
});

test("describe gives one value no standard deviation and a constant zero", () => {
  expect(describeValues([4])).toMatchObject({count: 1, mean: 4, sd: null, p05: 4, maximum: 4});
  expect(describeValues([4, 4, 4])?.sd).toBe(0);
});

test("describe names the place of a NaN", () => {
  expect(() => describeValues([1, Number.NaN])).toThrow("invalid values[1]: NaN");
});

test("describe does not depend on the order of rows", () => {
  fc.assert(
    fc.property(fc.array(finite), list => {
      expect(describeValues(list.toReversed())).toEqual(describeValues(list));
    })
  );
});

test("midrankPercentiles agree with R's count of values below and equal", () => {
  for (const [index, share] of midrankPercentiles(values).entries()) expect(share).toBeCloseTo(r.midranks[index], 12);
});

test("midrankPercentiles count ties as half", () => {
  expect(midrankPercentiles([2, 1, 2, 2, 3])[0]).toBe(0.5);
  expect(midrankPercentiles([5, 1, 2])[0]).toBe(1);
});

test("midrankPercentiles are each value against all the others", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: 0, max: 9}), {minLength: 2}), list => {
      const [own, ...others] = list;
      const below = others.filter(other => other < own!).length;
      const equal = others.filter(other => other === own).length;
      expect(midrankPercentiles(list)[0]).toBeCloseTo((below + equal / 2) / others.length, 12);
    })
  );
});

test("midrankPercentiles average to a half", () => {
  fc.assert(
    fc.property(fc.array(finite, {minLength: 2}), list => {
      const sum = midrankPercentiles(list).reduce<number>((total, share) => total + share!, 0);
      expect(sum / list.length).toBeCloseTo(0.5, 9);
    })
  );
});

test("midrankPercentiles of constants are all a half, of nothing nothing", () => {
  expect(midrankPercentiles([3, 3, 3])).toEqual([0.5, 0.5, 0.5]);
  expect(midrankPercentiles([])).toEqual([]);
  expect(() => midrankPercentiles([1, Number.NaN])).toThrow("invalid values[1]: NaN");
});

test("weightedMean and weightedSd agree with R", () => {
  expect(weightedMean(values, weights).value).toBeCloseTo(r.weightedMean, 12);
  expect(weightedSd(values, weights)).toBeCloseTo(r.weightedSd, 12);
});

test("weightedMean leaves out missing values and says what share of the weight is left", () => {
  expect(weightedMean([1, null, 3], [2, 4, 2])).toEqual({value: 2, coverage: 0.5});
});

test("weightedMean counts a null weight as nobody and a zero weight too", () => {
  expect(weightedMean([1, 9, null], [5, null, 0])).toEqual({value: 1, coverage: 1});
  expect(weightedMean([], [])).toEqual({value: null, coverage: 0});
});

test.each([
  [[1], [-1], "invalid weight: -1 (expected >= 0)"],
  [[1], [Number.NaN], "invalid weight: NaN"],
  [[Number.POSITIVE_INFINITY], [1], "invalid values[0]: Infinity"],
  [[1, 2], [1], "invalid weights: 1 for 2 values"]
])("weightedMean(%j, %j) is refused", (list, weightsOfList, message) => {
  expect(() => weightedMean(list, weightsOfList)).toThrow(message);
});

test("multiplying all weights by one number changes nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(finite, weight), {minLength: 1}), fc.integer({min: 1, max: 1000}), (rows, factor) => {
      const list = rows.map(([value]) => value);
      const one = rows.map(([, w]) => w);
      const more = one.map(w => w * factor);
      expect(weightedMean(list, more).value).toBeCloseTo(weightedMean(list, one).value!, 6);
      expect(weightedSd(list, more)).toBeCloseTo(weightedSd(list, one)!, 6);
    })
  );
});

test("weightedSd is zero for a constant and null without weight", () => {
  expect(weightedSd([2, 2], [1, 5])).toBe(0);
  expect(weightedSd([2, 2], [0, null])).toBeNull();
});
