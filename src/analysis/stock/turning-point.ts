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
  return Array.from({length: binCount}, (_, at) => at).map(smootherOf(areas, bandwidth));
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
  return firstTurn(smootherOf(areas, bandwidth));
}

function smootherOf(areas: readonly StockChange[], bandwidth: number): (at: number) => number | null {
  if (!(bandwidth > 0)) throw new RangeError(`invalid bandwidth: ${bandwidth} (expected above zero)`);
  return smoother(binned(areas), bandwidth);
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

/** The smoothed line, value by value: whoever looks for a place on it need not have all of it. */
function smoother({weights, sums}: Bins, bandwidth: number): (at: number) => number | null {
  const filled = Int32Array.from([...weights.keys()].filter(bin => weights[bin]! > 0));
  const [first = binCount, last = -1] = [filled[0], filled.at(-1)];
  const step = 1 / (binCount - 1);
  const kernel = Float64Array.from({length: binCount}, (_, apart) =>
    Math.exp(-(((apart * step) / bandwidth) ** 2) / 2)
  );
  return at => {
    if (at < first || at > last) return null;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let t0 = 0;
    let t1 = 0;
    for (const bin of filled) {
      const distance = (bin - at) * step;
      const near = kernel[Math.abs(bin - at)]!;
      const weight = near * weights[bin]!;
      const sum = near * sums[bin]!;
      const moved = weight * distance;
      s0 += weight;
      s1 += moved;
      s2 += moved * distance;
      t0 += sum;
      t1 += sum * distance;
    }
    const determinant = s0 * s2 - s1 * s1;
    // With all weight in one bin no slope can be told: the line is flat.
    return determinant > 1e-12 * s0 * s2 ? (s2 * t0 - s1 * t1) / determinant : t0 / s0;
  };
}

function firstTurn(valueAt: (at: number) => number | null): number | null {
  let before: number | null = null;
  for (let at = 0; at < binCount; at++) {
    const value = valueAt(at);
    if (value !== null) {
      if (before === null && value < 0) return null;
      if (before !== null && before >= 0 && value < 0) return (at - 1 + before / (before - value)) / (binCount - 1);
      before = value;
    }
  }
  return null;
}
