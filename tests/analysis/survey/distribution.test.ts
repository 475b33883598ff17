import {readFileSync} from "node:fs";
import fc from "fast-check";
import {expect, test} from "vitest";
import {wilsonInterval} from "../../../src/analysis/statistics/wilson-interval.ts";
import {cohesionByForm} from "../../../src/analysis/survey/cohesion-by-form.ts";
import {crossTable} from "../../../src/analysis/survey/cross-table.ts";
import {disclose} from "../../../src/analysis/survey/disclose.ts";
import {effectiveSampleSize} from "../../../src/analysis/survey/effective-sample-size.ts";
import {explainedVariance} from "../../../src/analysis/survey/explained-variance.ts";
import {weightedDistribution} from "../../../src/analysis/survey/weighted-distribution.ts";

const r = JSON.parse(readFileSync(new URL("../../fixtures/analysis/survey.json", import.meta.url), "utf8"));
Object.freeze(r.classes);
Object.freeze(r.weights);
const rows = fc.array(fc.tuple(fc.integer({min: 1, max: 9}), fc.integer({min: 1, max: 500})), {minLength: 1});

test("shares, intervals and effective size agree with R", () => {
  const {shares, effectiveSize} = weightedDistribution(r.classes, r.weights, 9);
  expect(effectiveSize).toBeCloseTo(r.effectiveSize, 9);
  for (const [at, {share, low, high}] of shares.entries()) {
    expect(share).toBeCloseTo(r.shares[at], 12);
    expect(low).toBeCloseTo(r.low[at], 9);
    expect(high).toBeCloseTo(r.high[at], 9);
  }
});

test("shares add up to one, whatever the order and the size of the weights", () => {
  fc.assert(
    fc.property(rows, fc.integer({min: 1, max: 50}), (list, factor) => {
      const of = (one: typeof list, times: number) =>
        weightedDistribution(
          one.map(([c]) => c),
          one.map(([, w]) => w * times),
          9
        );
      const plain = of(list, 1);
      const other = of(list.toReversed(), factor);
      expect(plain.shares.reduce((sum, {share}) => sum + share, 0)).toBeCloseTo(1, 9);
      for (const [at, {share, low}] of plain.shares.entries()) {
        expect(other.shares[at]!.share).toBeCloseTo(share, 9);
        expect(other.shares[at]!.low).toBeCloseTo(low, 9);
      }
    })
  );
});

test("a duplicated respondent counts as two, with twice the effective size", () => {
  const once = weightedDistribution([1, 2], [1, 3], 2);
  const twice = weightedDistribution([1, 2, 1, 2], [1, 3, 1, 3], 2);
  expect(twice.shares.map(({share}) => share)).toEqual(once.shares.map(({share}) => share));
  expect(twice.effectiveSize).toBeCloseTo(2 * once.effectiveSize, 12);
});

test("one respondent has a share of one and an interval that says how little that is", () => {
  const {shares} = weightedDistribution([2], [7], 2);
  expect(shares[1]).toMatchObject({share: 1, high: 1, respondents: 1});
  expect(shares[1]!.low).toBeLessThan(0.25);
});

test.each([
  [[10], [1], "invalid classes[0]: 10 (expected 1 to 9)"],
  [[1.5], [1], "invalid classes[0]: 1.5"],
  [[1], [-1], "invalid weight: -1"],
  [[1], [], "invalid weights: 0 for 1 classes"]
])("classes %j with weights %j are refused", (classes, weights, message) => {
  expect(() => weightedDistribution(classes, weights, 9)).toThrow(message);
});

test("zero weights count nowhere", () => {
  expect(weightedDistribution([1, 2], [0, 0], 2).shares).toEqual([]);
  expect(effectiveSampleSize([0, 0])).toBe(0);
});

test("effectiveSampleSize is at most the number of respondents and holds for huge weights", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: 1, max: 1000}), {minLength: 1}), weights => {
      const size = effectiveSampleSize(weights);
      expect(size).toBeLessThanOrEqual(weights.length + 1e-9);
      expect(effectiveSampleSize(weights.map(weight => weight * 1e200))).toBeCloseTo(size, 6);
    })
  );
});

test("crossTable agrees with R's row shares", () => {
  const cells = r.classes.map((row: number | null, at: number) => ({row, column: r.bands[at], weight: r.weights[at]}));
  for (const [at, {shares}] of crossTable(cells, 9, 3).entries()) {
    for (const [column, {share}] of shares.entries()) expect(share).toBeCloseTo(r.rows[at][column], 12);
  }
});

test("crossTable leaves a row without respondents empty and refuses an unknown one", () => {
  expect(crossTable([{row: null, column: 1, weight: 1}], 1, 1)[0]!.shares).toEqual([]);
  expect(() => crossTable([{row: 3, column: 1, weight: 1}], 2, 1)).toThrow("invalid row: 3 (expected 1 to 2)");
});

test("explainedVariance agrees with R's weighted regression and is symmetric", () => {
  const variance = explainedVariance(r.scores, r.liveability, r.weights);
  expect(variance).toBeCloseTo(r.rSquared, 10);
  expect(explainedVariance(r.liveability, r.scores, r.weights)).toBeCloseTo(r.rSquared, 10);
});

test("explainedVariance is null for a constant, one respondent or nobody", () => {
  expect(explainedVariance([1, 2], [3, 3], [1, 1])).toBeNull();
  expect(explainedVariance([1], [2], [1])).toBeNull();
  expect(explainedVariance([null], [2], [1])).toBeNull();
  expect(() => explainedVariance([1, 2], [1], [1, 1])).toThrow("invalid other: 1 scores (expected 2)");
});

test("wilsonInterval holds its share and narrows with size", () => {
  fc.assert(
    fc.property(fc.double({min: 0, max: 1, noNaN: true}), fc.integer({min: 1, max: 5000}), (share, size) => {
      const {low, high} = wilsonInterval(share, size);
      const wider = wilsonInterval(share, size / 2);
      expect(low).toBeLessThanOrEqual(share);
      expect(high).toBeGreaterThanOrEqual(share);
      expect(high - low).toBeLessThanOrEqual(wider.high - wider.low);
    })
  );
});

test("wilsonInterval refuses a share outside [0, 1] and a size of zero", () => {
  expect(() => wilsonInterval(1.2, 10)).toThrow("invalid share: 1.2");
  expect(() => wilsonInterval(0.5, 0)).toThrow("invalid size: 0");
});

test("disclose shows a percentage from 30 respondents and a distribution from 100", () => {
  const even = (classCount: number, each: number) =>
    weightedDistribution(
      Array.from({length: classCount * each}, (_, at) => (at % classCount) + 1),
      Array.from({length: classCount * each}, () => 1),
      classCount
    );
  expect(disclose(even(2, 14))).toBeNull();
  expect(disclose(even(2, 15))?.shares).toHaveLength(2);
  expect(disclose(even(9, 11))).toBeNull();
  expect(disclose(even(9, 12))?.shares.includes(null)).toBe(false);
});

test("disclose withholds a small class and another that would give it away", () => {
  const classes = [...Array(5).fill(1), ...Array(40).fill(2), ...Array(60).fill(3)];
  const shown = disclose(
    weightedDistribution(
      classes,
      classes.map(() => 1),
      3
    )
  );
  expect(shown?.shares.map(share => share?.respondents ?? null)).toEqual([null, null, 60]);
});

test("forms of cohesion are given each by itself, without a sum", () => {
  const respondents = [{answers: {groeten: 5, hulp: 1, thuis: null}, weight: 1}];
  const forms = cohesionByForm(respondents, {hulp: ["hulp"], contact: ["groeten"], identificatie: ["thuis"]});
  expect(forms.map(({form}) => form)).toEqual(["contact", "hulp", "identificatie"]);
  expect(forms[2]!.statements[0]!.distribution.shares).toEqual([]);
});
