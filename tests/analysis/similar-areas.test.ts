import fc from "fast-check";
import {expect, test} from "vitest";
import {featureTable, similarAreas} from "../../src/analysis/alike/similar-areas.ts";
import {
  outermostWeightings,
  reasonableWeightings,
  shareAboveAverage
} from "../../src/analysis/resilience/robustness.ts";
import {seededRandom} from "../../src/analysis/statistics/seeded-random.ts";
import {indicatorById} from "../../src/catalog/indicators/index.ts";
import {similarityFeatures} from "../../src/catalog/similarity.ts";
import {geography as r} from "./geography-fixture.ts";

const features = Array.from({length: 7}, (_, at) => ({
  indicatorId: `f${at}`,
  scale: "linear" as const,
  label: {nl: `f${at}`, en: `f${at}`}
}));
const areas = r.features.map((row, at) => ({
  code: `BU${String(at + 1).padStart(2, "0")}`,
  values: Object.fromEntries(row.map((value, column) => [`f${column}`, value]))
}));
const table = featureTable(areas, features);

test("the nearest areas and their distances agree with R", () => {
  const similar = similarAreas(table, "BU01", 5, seededRandom(1));
  expect(similar.map(({code}) => Number(code.slice(2)))).toEqual(r.similar);
  for (const [at, {distance}] of similar.entries()) expect(distance).toBeCloseTo(r.similarDistance[at]!, 9);
});

test("each similar area says in what it is alike and in what it differs most", () => {
  for (const {alike, differs} of similarAreas(table, "BU01", 5, seededRandom(1))) {
    expect(alike.length).toBeLessThanOrEqual(3);
    expect(alike).not.toContain(differs.indicatorId);
  }
});

test("an exact copy is nearest at distance zero, and stays so under resampling", () => {
  const copied = featureTable([...areas, {code: "BU99", values: areas[4]!.values}], features);
  const [first] = similarAreas(copied, "BU05", 3, seededRandom(1));
  expect(first).toMatchObject({code: "BU99", distance: 0, stability: 1});
});

test("stability is a share, and the order of areas does not matter", () => {
  const forward = similarAreas(table, "BU03", 4, seededRandom(9));
  const turned = similarAreas(featureTable(areas.toReversed(), features), "BU03", 4, seededRandom(9));
  expect(turned.map(({code}) => code)).toEqual(forward.map(({code}) => code));
  expect(forward.every(({stability}) => stability >= 0 && stability <= 1)).toBe(true);
});

test("areas with fewer than six shared features are not compared", () => {
  const thin = [...areas, {code: "BU98", values: {f0: 1, f1: 2}}];
  expect(similarAreas(featureTable(thin, features), "BU98", 3, seededRandom(1))).toEqual([]);
});

test("a feature that does not vary, and a logarithm of zero, count as missing", () => {
  const [x] = [{...features[0]!, scale: "log" as const}];
  const scores = (values: number[]) =>
    featureTable(
      values.map((f0, at) => ({code: `${at}`, values: {f0}})),
      [x]
    ).scores;
  expect([...scores([5, 5])].every(Number.isNaN)).toBe(true);
  expect([...scores([0, 1, 10])].map(Number.isNaN)).toEqual([true, false, false]);
});

test("an unknown code and a count of zero are refused", () => {
  expect(() => similarAreas(table, "BU00", 3, seededRandom(1))).toThrow("unknown code: BU00");
  expect(() => similarAreas(table, "BU01", 0, seededRandom(1))).toThrow("invalid count: 0");
});

test("one area alone has no similar areas", () => {
  expect(similarAreas(featureTable(areas.slice(0, 1), features), "BU01", 3, seededRandom(1))).toEqual([]);
});

test("similar areas are chosen on background, never on outcomes", () => {
  const themes = new Set(similarityFeatures.map(({indicatorId}) => indicatorById(indicatorId).theme));
  for (const outcome of ["leefbaarheid", "samenhang", "inkomen", "gezondheid", "veiligheid"] as const) {
    expect(themes.has(outcome)).toBe(false);
  }
});

test("reasonable weights add up to one and lie within a factor four of each other", () => {
  for (const weights of reasonableWeightings(5, 100, seededRandom(3))) {
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(Math.max(...weights) / Math.min(...weights)).toBeLessThanOrEqual(4);
  }
});

test("an area above average on everything is so under every weighting, and the mirror below", () => {
  const weightings = reasonableWeightings(3, 50, seededRandom(3));
  const scores = fc.array(fc.double({min: 0.01, max: 3, noNaN: true}), {minLength: 3, maxLength: 3});
  fc.assert(
    fc.property(scores, zScores => {
      expect(shareAboveAverage(zScores, weightings)).toBe(1);
      expect(
        shareAboveAverage(
          zScores.map(score => -score),
          weightings
        )
      ).toBe(0);
    })
  );
});

test("a mixed area depends on the weights, a missing component on none", () => {
  const weightings = reasonableWeightings(2, 200, seededRandom(3));
  const share = shareAboveAverage([1, -1], weightings)!;
  expect(share).toBeGreaterThan(0.4);
  expect(share).toBeLessThan(0.6);
  expect(shareAboveAverage([null, 0.1], weightings)).toBe(1);
});

test("one heavy figure against two light ones turns an index that a hundred draws leave above average", () => {
  const zScores = [-0.74, 0.9, 1.47];
  const drawn = reasonableWeightings(3, 100, seededRandom(1));
  expect(shareAboveAverage(zScores, drawn)).toBe(1);
  expect(shareAboveAverage(zScores, [...drawn, ...outermostWeightings(zScores)])).toBeCloseTo(101 / 102, 12);
});

test("no weighting of half or double lies beyond the outermost two", () => {
  const scores = fc.array(fc.double({min: -3, max: 3, noNaN: true}), {minLength: 4, maxLength: 4});
  const mean = (weights: readonly number[], zScores: readonly number[]) =>
    weights.reduce((sum, weight, at) => sum + weight * zScores[at]!, 0);
  const drawn = reasonableWeightings(4, 50, seededRandom(3));
  fc.assert(
    fc.property(scores, zScores => {
      const [highest, lowest] = outermostWeightings(zScores).map(weights => Math.sign(mean(weights, zScores)));
      const signs = drawn.map(weights => Math.sign(mean(weights, zScores)));
      expect(signs.every(sign => sign <= highest! && sign >= lowest!)).toBe(true);
    })
  );
});

test("robustness is null without components, and refuses weightings that do not fit", () => {
  expect(shareAboveAverage([null], [[1]])).toBeNull();
  expect(shareAboveAverage([1], [])).toBeNull();
  expect(() => shareAboveAverage([1], [[0.5, 0.5]])).toThrow("invalid weighting: 2 weights (expected 1)");
  expect(() => reasonableWeightings(0, 1, () => 0)).toThrow("invalid components: 0");
  expect(() => reasonableWeightings(2, 1, () => 0, 0.5)).toThrow("invalid factor: 0.5");
});

test("an area farther than a standard deviation is not called similar, nor a feature that differs by a quarter of one", () => {
  const plain = ["a", "b", "c", "d", "e", "f"].map(indicatorId => ({indicatorId}));
  const scores = [0, 0, 0, 0, 0, 0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 2, 2, 2, 2, 2, 2];
  const found = similarAreas({codes: ["x", "near", "far"], features: plain, scores} as never, "x", 2, () => 0.5);
  expect(found.map(({code, alike}) => [code, alike])).toEqual([["near", ["a"]]]);
});
