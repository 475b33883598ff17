import {type SimilarityFeature, similarityFeatures} from "../../catalog/similarity.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import type {Random} from "../statistics/seeded-random.ts";
import {describe} from "../statistics/summary.ts";

/** An area with its background features, in standard deviations from the national mean; NaN where missing. */
export interface FeatureTable {
  codes: string[];
  features: readonly SimilarityFeature[];
  /** Row by row: the features of one area after those of another. */
  scores: Float64Array;
}

/** A similar area, with why. */
export interface SimilarArea {
  code: string;
  /** Root of the mean squared difference over the shared features, in standard deviations. */
  distance: number;
  /** At most three features in which it really is alike, most alike first. */
  alike: string[];
  /** The feature in which it differs most, with the difference in standard deviations (positive: it has more). */
  differs: {indicatorId: string; difference: number};
  /** Share of resamplings of the features in which it is still among the similar areas. */
  stability: number;
}

/**
 * Standardises background features over all areas of one level, so that each counts alike.
 *
 * Densities and numbers are taken as logarithms first; a value of zero or less has none and is missing. A feature that
 * does not vary counts as missing everywhere.
 *
 * @param areas  of one level, each code once; values by indicator, in the indicator's unit
 * @throws RangeError on a NaN or infinite value
 * @example
 * featureTable([{code: "a", values: {x: 1}}, {code: "b", values: {x: 3}}], [{indicatorId: "x", scale: "linear", label: {nl: "x", en: "x"}}]).scores.map(score => Math.sign(score)); // => [-1, 1]
 */
export function featureTable(
  areas: readonly {code: string; values: Readonly<Record<string, number | null | undefined>>}[],
  features: readonly SimilarityFeature[] = similarityFeatures
): FeatureTable {
  const scores = new Float64Array(areas.length * features.length).fill(Number.NaN);
  for (const [column, {indicatorId, scale}] of features.entries()) {
    const values = areas.map(area => transformed(area.values[indicatorId] ?? null, scale));
    const summary = describe(values.filter(value => value !== null));
    if (!summary?.sd) continue;
    for (const [row, value] of values.entries()) {
      if (value !== null) scores[row * features.length + column] = (value - summary.mean) / summary.sd;
    }
  }
  return {codes: areas.map(({code}) => code), features, scores};
}

/**
 * Areas that are most like one, on stated background features and not on outcomes: a fair comparison.
 *
 * The distance is the root of the mean squared difference over the features that both have. How stable the choice is:
 * the features are drawn again with replacement, and we count how often an area is still among the nearest. Only the
 * nearest (ten times as many as asked, and fifty) take part in that, since others do not come near.
 *
 * Missing rule: areas with fewer than six features in common are not compared. An area farther than a standard deviation
 * is not called alike, even if none is nearer; nor is a feature that differs by more than a quarter of one.
 *
 * @param code       the area itself; never among the result
 * @param count      how many similar areas
 * @param random     repeatable source of numbers in [0, 1), such as `seededRandom`
 * @param resamples  drawings of the features
 * @returns nearest first, ties in the order of the codes; empty when the area has too few features
 * @throws RangeError when the code is not in the table, or the counts are not whole and positive
 * @example
 * const features = ["a", "b", "c", "d", "e", "f"].map(indicatorId => ({indicatorId}));
 * const table = {codes: ["x", "y", "z"], features, scores: [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3, 3]};
 * similarAreas(table, "x", 2, () => 0.5).map(({code, distance}) => [code, distance]); // => [["y", 1]]
 */
export function similarAreas(
  table: FeatureTable,
  code: string,
  count: number,
  random: Random,
  resamples = 100,
  minimumFeatures: number = thresholds.featuresForSimilarity.value
): SimilarArea[] {
  const own = table.codes.indexOf(code);
  if (own < 0) throw new RangeError(`unknown code: ${code} (expected an area of the table)`);
  if (!(Number.isInteger(count) && count >= 1)) throw new RangeError(`invalid count: ${count} (expected 1 or more)`);
  const pool = new Nearest(table.codes, 10 * count + 50);
  for (let row = 0; row < table.codes.length; row++) {
    const distance = row === own ? null : distanceBetween(table, own, row, minimumFeatures, pool.farthest);
    if (distance !== null) pool.add(row, distance);
  }
  const found = pool.found;
  const chosen = found.slice(0, count).filter(({distance}) => distance <= thresholds.similarDistance.value);
  if (chosen.length === 0) return [];
  const stability = stabilities(table, own, found, count, random, resamples);
  return chosen.map(({row, distance}) => ({
    code: table.codes[row]!,
    distance,
    ...reasons(table, own, row),
    stability: stability.get(row)!
  }));
}

/**
 * The nearest of some areas, on the same features and with the same missing rule as `similarAreas`.
 *
 * @param among  codes to choose from
 * @returns codes, nearest first, ties in the order of the codes; none farther than areas that are called alike
 * @throws RangeError when the code or one of the others is not in the table
 * @example
 * const features = ["a", "b", "c", "d", "e", "f"].map(indicatorId => ({indicatorId}));
 * const table = {codes: ["x", "y", "z"], features, scores: [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3, 3]};
 * nearestAmong(table, "x", ["z", "y"], 2); // => ["y"]
 */
export function nearestAmong(table: FeatureTable, code: string, among: readonly string[], count: number): string[] {
  const rowOf = (one: string) => {
    const row = table.codes.indexOf(one);
    if (row < 0) throw new RangeError(`unknown code: ${one} (expected an area of the table)`);
    return row;
  };
  const own = rowOf(code);
  const nearest = new Nearest(table.codes, count);
  for (const other of among) {
    const row = rowOf(other);
    const limit = Math.min(nearest.farthest, thresholds.similarDistance.value);
    const distance = distanceBetween(table, own, row, thresholds.featuresForSimilarity.value, limit);
    if (distance !== null && distance <= limit) nearest.add(row, distance);
  }
  return nearest.found.map(({row}) => table.codes[row]!);
}

/** How often each of the nearest is still among the nearest when the features are drawn again with replacement. */
function stabilities(
  table: FeatureTable,
  own: number,
  pool: readonly Candidate[],
  count: number,
  random: Random,
  resamples: number
): Map<number, number> {
  const width = table.features.length;
  const differences = differencesOf(table, own, pool);
  const kept = new Map(pool.slice(0, count).map(({row}) => [row, 0]));
  const drawn = new Float64Array(width);
  const nearest = new Nearest(table.codes, count);
  for (let resample = 0; resample < resamples; resample++) {
    drawn.fill(0);
    for (let draw = 0; draw < width; draw++) drawn[Math.floor(random() * width)]! += 1;
    nearest.clear();
    for (let at = 0; at < pool.length; at++) {
      const distance = drawnDistance(differences, at, drawn);
      if (distance <= nearest.farthest) nearest.add(pool[at]!.row, distance);
    }
    for (const {row} of nearest.found) if (kept.has(row)) kept.set(row, kept.get(row)! + 1);
  }
  return new Map([...kept].map(([row, times]) => [row, resamples > 0 ? times / resamples : 1]));
}

interface Candidate {
  row: number;
  distance: number;
}

/** The nearest rows so far, nearest first, ties in the order of the codes. */
class Nearest {
  private readonly codes: readonly string[];
  private readonly rows: Int32Array;
  private readonly distances: Float64Array;
  private length = 0;

  constructor(codes: readonly string[], size: number) {
    this.codes = codes;
    this.rows = new Int32Array(size);
    this.distances = new Float64Array(size);
  }

  get found(): Candidate[] {
    return Array.from({length: this.length}, (_, at) => ({row: this.rows[at]!, distance: this.distances[at]!}));
  }

  /** Distance beyond which nothing is kept any more. */
  get farthest(): number {
    return this.length < this.rows.length ? Number.POSITIVE_INFINITY : this.distances[this.length - 1]!;
  }

  clear(): void {
    this.length = 0;
  }

  add(row: number, distance: number): void {
    const {rows, distances} = this;
    let at = this.length;
    while (at > 0 && this.isBefore(row, distance, at - 1)) at--;
    if (at === rows.length) return;
    if (this.length < rows.length) this.length++;
    rows.copyWithin(at + 1, at, this.length - 1);
    distances.copyWithin(at + 1, at, this.length - 1);
    rows[at] = row;
    distances[at] = distance;
  }

  private isBefore(row: number, distance: number, at: number): boolean {
    const other = this.distances[at]!;
    return distance === other ? this.codes[row]! < this.codes[this.rows[at]!]! : distance < other;
  }
}

/**
 * Distance of two areas over all features; null with too few in common, or as soon as it is sure to be above a limit.
 * It runs for all pairs of areas, so it stops early and makes nothing.
 */
function distanceBetween(
  {features, scores}: FeatureTable,
  own: number,
  row: number,
  minimum: number,
  limit: number
): number | null {
  const width = features.length;
  // The mean over the shared features is at least the sum divided by the number of all features.
  const largestSum = limit * limit * width * (1 + 1e-12);
  let sum = 0;
  let shared = 0;
  for (let column = 0; column < width; column++) {
    const difference = scores[row * width + column]! - scores[own * width + column]!;
    if (Number.isNaN(difference)) continue;
    sum += difference * difference;
    shared++;
    if (sum > largestSum) return null;
  }
  return shared > 0 && shared >= minimum ? Math.sqrt(sum / shared) : null;
}

/** Squared differences of an area with others on each feature, others after each other; where either lacks it 0, and shared 0. */
interface Differences {
  squares: Float64Array;
  shared: Float64Array;
}

function differencesOf({features, scores}: FeatureTable, own: number, pool: readonly Candidate[]): Differences {
  const width = features.length;
  const squares = new Float64Array(pool.length * width);
  const shared = new Float64Array(pool.length * width);
  for (const [at, {row}] of pool.entries()) {
    for (let column = 0; column < width; column++) {
      const square = (scores[row * width + column]! - scores[own * width + column]!) ** 2;
      if (Number.isNaN(square)) continue;
      squares[at * width + column] = square;
      shared[at * width + column] = 1;
    }
  }
  return {squares, shared};
}

/** Distance with features weighed by how often they were drawn; NaN when none in common was drawn. */
function drawnDistance({squares, shared}: Differences, at: number, drawn: Float64Array): number {
  const width = drawn.length;
  let sum = 0;
  let weight = 0;
  for (let column = 0; column < width; column++) {
    sum += drawn[column]! * squares[at * width + column]!;
    weight += drawn[column]! * shared[at * width + column]!;
  }
  return Math.sqrt(sum / weight);
}

function reasons({features, scores}: FeatureTable, own: number, row: number): Pick<SimilarArea, "alike" | "differs"> {
  const width = features.length;
  const differences = features
    .map(({indicatorId}, column) => ({
      indicatorId,
      difference: scores[row * width + column]! - scores[own * width + column]!
    }))
    .filter(({difference}) => !Number.isNaN(difference))
    .sort((a, b) => Math.abs(a.difference) - Math.abs(b.difference));
  const alike = differences.filter(({difference}) => Math.abs(difference) <= thresholds.alikeFeature.value);
  return {alike: alike.slice(0, 3).map(({indicatorId}) => indicatorId), differs: differences.at(-1)!};
}

function transformed(value: number | null, scale: SimilarityFeature["scale"]): number | null {
  if (value === null || scale === "linear") return value;
  return value > 0 ? Math.log(value) : null;
}
