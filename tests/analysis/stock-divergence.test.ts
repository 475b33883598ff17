import fc from "fast-check";
import {expect, test} from "vitest";
import {bootstrapInterval} from "../../src/analysis/published/bootstrap-interval.ts";
import {seededRandom} from "../../src/analysis/statistics/seeded-random.ts";
import {
  developmentByLevel,
  gapGrowth,
  meanDevelopment,
  stockClassOf,
  stockIndices
} from "../../src/analysis/stock/stock-divergence.ts";
import {smoothedDevelopment, turningOutcome, turningPoint} from "../../src/analysis/stock/turning-point.ts";
import {geography as r} from "./geography-fixture.ts";

const areas = r.stock.map((stockShare, at) => ({stockShare, change: r.change[at]!, weight: r.residents[at]!}));
const rows = [2012, 2018].flatMap((year, at) =>
  r.stock.map((stockShare, area) => ({year, stockShare, value: r.level[at]![area]!, weight: r.residents[area]!}))
);

test("indices by class of stock agree with R", () => {
  const indices = stockIndices(rows);
  const expected = r.index.flat();
  for (const [at, {index}] of indices.entries()) expect(index).toBeCloseTo(expected[at]!, 9);
});

test("the growth of the gap agrees with R", () => {
  expect(gapGrowth(stockIndices(rows))).toMatchObject({firstYear: 2012, lastYear: 2018});
  expect(gapGrowth(stockIndices(rows))?.growth).toBeCloseTo(r.growth, 9);
});

test("the index of everything together is 100", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({min: 1, max: 100}), fc.integer({min: 1, max: 9})), {minLength: 1}),
      list => {
        const one = list.map(([value, weight]) => ({year: 2020, stockShare: 0.5, value, weight}));
        expect(stockIndices(one)[3]!.index).toBeCloseTo(100, 9);
      }
    )
  );
});

test("rows without a value or stock are left out of a class, without stock not of the average", () => {
  const row = (stockShare: number | null, value: number | null) => ({year: 2020, stockShare, value, weight: 1});
  const [lowest] = stockIndices([row(0, 1), row(null, 3), row(0, null)]);
  expect(lowest).toMatchObject({rows: 1, mean: 1, index: 50});
  expect(stockIndices([row(0, 0)])[0]!.index).toBeNull();
});

test("a gap needs two years with both classes and something to grow from", () => {
  const index = (year: number, stockClass: number, value: number | null) => ({year, stockClass, index: value});
  expect(gapGrowth([])).toBeNull();
  expect(gapGrowth([index(2012, 1, 90), index(2012, 5, 110)])).toBeNull();
  expect(gapGrowth([index(2012, 1, 1), index(2012, 5, 1), index(2018, 1, 1), index(2018, 5, 2)])).toBeNull();
  const shrinking = [index(2012, 1, 90), index(2012, 5, 110), index(2018, 1, 95), index(2018, 5, 105)];
  expect(gapGrowth(shrinking)?.growth).toBe(-0.5);
});

test("a share of stock outside [0, 1] is refused: it is a fraction, not a percentage", () => {
  expect(() => stockClassOf(45)).toThrow("invalid stockShare: 45 (expected [0, 1])");
  expect(() => smoothedDevelopment([{stockShare: 45, change: 0, weight: 1}])).toThrow("invalid stockShare: 45");
});

test("stock classes are monotone", () => {
  const share = fc.double({min: 0, max: 1, noNaN: true});
  fc.assert(
    fc.property(share, share, (a, b) => {
      expect(stockClassOf(Math.max(a, b))).toBeGreaterThanOrEqual(stockClassOf(Math.min(a, b)));
    })
  );
});

test("development needs both years and is weighted", () => {
  expect(meanDevelopment([{from: 1, to: null, weight: 1}])).toBeNull();
  expect(meanDevelopment([{from: 1, to: 2, weight: 0}])).toBeNull();
  expect(meanDevelopment([])).toBeNull();
});

test("development by level is zero for all when nothing changes", () => {
  const still = [3.5, 4, 4.2].map(level => ({from: level, to: level, weight: 2}));
  expect(developmentByLevel(still, [3.8, 4.1]).map(({development}) => development)).toEqual([0, 0, 0]);
  expect(developmentByLevel([], [4])[0]).toEqual({level: 1, areas: 0, development: null});
});

test("the smoothed line agrees with R's local regression at every percent", () => {
  for (const [at, value] of smoothedDevelopment(areas).entries()) expect(value).toBeCloseTo(r.line[at]!, 9);
});

test("the turning point agrees with R", () => {
  expect(turningPoint(areas)).toBeCloseTo(r.turn, 9);
});

test("a straight line comes back as itself, and turns where it crosses zero", () => {
  const straight = Array.from({length: 101}, (_, at) => ({stockShare: at / 100, change: 0.3 - at / 100, weight: 1}));
  expect(smoothedDevelopment(straight)[80]).toBeCloseTo(-0.5, 9);
  expect(turningPoint(straight)).toBeCloseTo(0.3, 6);
});

test("no turning point where development is positive or negative all along", () => {
  const level = (change: number) => [0, 0.5, 1].map(stockShare => ({stockShare, change, weight: 1}));
  expect(turningPoint(level(1))).toBeNull();
  expect(turningPoint(level(-1))).toBeNull();
  expect(turningPoint([])).toBeNull();
});

test("no turning point where development is negative at the start and turns later", () => {
  const wave = Array.from({length: 101}, (_, at) => ({
    stockShare: at / 100,
    change: at < 30 || at > 70 ? -1 : 1,
    weight: 1
  }));
  expect(turningPoint(wave, 0.02)).toBeNull();
});

test("a turning point that a quarter of the redraws have not is none to tell", () => {
  expect([0.76, 0.75, 0.2].map(found => turningOutcome(0.5, found))).toEqual(["point", "unsure", "unsure"]);
  expect([0.25, 0.24].map(found => turningOutcome(null, found))).toEqual(["unsure", "none"]);
  expect(() => turningOutcome(null, 2)).toThrow("invalid found: 2");
});

test("outside the data the line is not drawn", () => {
  const line = smoothedDevelopment([{stockShare: 0.4, change: 2, weight: 1}]);
  expect(line[40]).toBe(2);
  expect(line.filter(value => value !== null)).toHaveLength(1);
});

test("the bootstrap interval holds the turning point and repeats with the same seed", () => {
  const interval = bootstrapInterval(areas, drawn => turningPoint(drawn), seededRandom(1), 200);
  expect(interval.low).toBeLessThan(r.turn);
  expect(interval.high).toBeGreaterThan(r.turn);
  expect(bootstrapInterval(areas, drawn => turningPoint(drawn), seededRandom(1), 200)).toEqual(interval);
});

test("order and size of weights change no line", () => {
  const other = smoothedDevelopment(areas.map(area => ({...area, weight: area.weight * 7})).reverse());
  for (const [at, value] of smoothedDevelopment(areas).entries()) expect(other[at]).toBeCloseTo(value!, 9);
});

test("a bandwidth of zero, no areas and no samples are refused", () => {
  expect(() => turningPoint(areas, 0)).toThrow("invalid bandwidth: 0");
  expect(() => bootstrapInterval([], () => 1, seededRandom(1))).toThrow("invalid areas: none");
  expect(() => bootstrapInterval(areas, drawn => turningPoint(drawn), seededRandom(1), 0)).toThrow(
    "invalid samples: 0"
  );
});

test("seededRandom is even enough to resample with", () => {
  const random = seededRandom(42);
  const draws = Array.from({length: 10_000}, () => random());
  const mean = draws.reduce((sum, one) => sum + one, 0) / draws.length;
  expect(Math.abs(mean - 0.5)).toBeLessThan(0.01);
  expect(draws.every(one => one >= 0 && one < 1)).toBe(true);
});
