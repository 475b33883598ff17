import {thresholds} from "../../catalog/thresholds.ts";
import {requireFinite} from "../require-finite.ts";
import {countedWeight} from "../statistics/weighted-mean.ts";

/** One area: its share of housing-association stock, its change over a period, and its weight. */
export interface StockChange {
  stockShare: number;
  change: number;
  weight: number;
}

/** May a turning point be told? Not where redraws of the areas too often have none, or one where the line has none. */
export type TurningOutcome = "point" | "unsure" | "none";

/**
 * Whether a turning point holds: it does where the line has one and more than `thresholds.turningPointFound` of the
 * redraws do. There is none where the line has none and as few of the redraws. All else is not sure.
 *
 * @param point  of the line of all areas; null where it has none
 * @param found  share of redraws with a turning point, in [0, 1]
 * @throws RangeError on a share outside [0, 1]
 * @example
 * [turningOutcome(0.8, 0.57), turningOutcome(0.4, 0.99), turningOutcome(null, 0.1)]; // => ["unsure", "point", "none"]
 */
export function turningOutcome(point: number | null, found: number): TurningOutcome {
  if (!(found >= 0 && found <= 1)) throw new RangeError(`invalid found: ${found} (expected [0, 1])`);
  const needed = thresholds.turningPointFound.value;
  if (point !== null && found > needed) return "point";
  return point === null && found < 1 - needed ? "none" : "unsure";
}

/** Bins of one percentage point, so that smoothing and resampling cost no more for a country than for a city. */
const binCount = 101;

/**
 * Smoothed development over the share of stock: local linear regression with a normal kernel, at every whole percent.
 *
 * Areas are first gathered in bins of one percentage point around 0, 1, ... 100 %.
 *
 * @param bandwidth  standard deviation of the kernel, as a share of stock
 * @returns 101 values for 0 to 100 %, null outside the range of shares in the data
 * @throws RangeError on a share outside [0, 1], a non-finite change, a bad weight, or a bandwidth not above zero
 * @see Wand & Jones (1995), Kernel Smoothing, chapter 5 and appendix D (binning)
 * @example
 * smoothedDevelopment([{stockShare: 0, change: 1, weight: 1}, {stockShare: 0.5, change: 0, weight: 1}, {stockShare: 1, change: -1, weight: 1}], 0.3)[25]; // => 0.5
 */
export function smoothedDevelopment(
  areas: readonly StockChange[],
  bandwidth: number = thresholds.turningPointBandwidth.value
): (number | null)[] {
  if (!(bandwidth > 0)) throw new RangeError(`invalid bandwidth: ${bandwidth} (expected above zero)`);
  return smooth(binned(areas), bandwidth);
}

/**
 * Turning point: the share of stock at which average development turns from positive to negative.
 *
 * The first place, going up, where the smoothed line goes from zero or more to below zero, found by interpolation
 * between whole percents.
 *
 * Published: 40 to 50 % for total liveability, 60 % for safety (Aedes 2020, 2.7). An association over many areas, not a
 * rule for one buurt.
 *
 * @returns share in [0, 1]; null when the line never turns negative, or is negative from the start
 * @throws RangeError as `smoothedDevelopment`
 * @example
 * turningPoint([{stockShare: 0, change: 1, weight: 1}, {stockShare: 0.5, change: 0, weight: 1}, {stockShare: 1, change: -1, weight: 1}], 0.3); // => 0.5
 */
export function turningPoint(
  areas: readonly StockChange[],
  bandwidth: number = thresholds.turningPointBandwidth.value
): number | null {
  return firstTurn(smoothedDevelopment(areas, bandwidth));
}

interface Bins {
  weights: Float64Array;
  sums: Float64Array;
}

function binned(areas: readonly StockChange[]): Bins {
  const bins = {weights: new Float64Array(binCount), sums: new Float64Array(binCount)};
  for (const {stockShare, change, weight} of areas) {
    if (!(stockShare >= 0 && stockShare <= 1)) {
      throw new RangeError(`invalid stockShare: ${stockShare} (expected [0, 1])`);
    }
    const counted = countedWeight(weight);
    const bin = Math.round(stockShare * (binCount - 1));
    bins.weights[bin]! += counted;
    bins.sums[bin]! += counted * requireFinite("change", change);
  }
  return bins;
}

function smooth({weights, sums}: Bins, bandwidth: number): (number | null)[] {
  const filled = [...weights.keys()].filter(bin => weights[bin]! > 0);
  const [first = binCount, last = -1] = [filled[0], filled.at(-1)];
  const step = 1 / (binCount - 1);
  const kernel = Array.from({length: binCount}, (_, distance) => Math.exp(-(((distance * step) / bandwidth) ** 2) / 2));
  return Array.from({length: binCount}, (_, at) => {
    if (at < first || at > last) return null;
    let [s0, s1, s2, t0, t1] = [0, 0, 0, 0, 0];
    for (const bin of filled) {
      const distance = (bin - at) * step;
      const near = kernel[Math.abs(bin - at)]!;
      s0 += near * weights[bin]!;
      s1 += near * weights[bin]! * distance;
      s2 += near * weights[bin]! * distance * distance;
      t0 += near * sums[bin]!;
      t1 += near * sums[bin]! * distance;
    }
    const determinant = s0 * s2 - s1 * s1;
    // With all weight in one bin no slope can be told: the line is flat.
    return determinant > 1e-12 * s0 * s2 ? (s2 * t0 - s1 * t1) / determinant : t0 / s0;
  });
}

function firstTurn(line: readonly (number | null)[]): number | null {
  if ((line.find(value => value !== null) ?? 0) < 0) return null;
  for (let at = 1; at < line.length; at++) {
    const before = line[at - 1] ?? null;
    const after = line[at] ?? null;
    if (before === null || after === null) continue;
    if (before >= 0 && after < 0) return (at - 1 + before / (before - after)) / (binCount - 1);
  }
  return null;
}
