import {areaSizeBreaks} from "../catalog/area-sizes.ts";
import {thresholds} from "../catalog/thresholds.ts";
import {classOf} from "./nine-classes.ts";
import {requireFinite} from "./require-finite.ts";
import {quantile} from "./statistics/quantile.ts";
import {z95} from "./statistics/wilson-interval.ts";

/** A figure with its 95 % interval, in its own unit; bounds are null where the publisher gives none. */
export interface Estimate {
  value: number;
  low: number | null;
  high: number | null;
}

/**
 * May two figures be worded as different? Only when they differ by more than their uncertainty.
 *
 * - Both have a published interval: the difference exceeds 1.96 times the root of the two variances together (normal
 *   approximation, each standard error read from the width of its interval). Stricter than "outside each other's
 *   interval", less strict than "intervals do not overlap".
 * - Otherwise: the difference exceeds `usualChange`, what areas of that size differ from one measurement to the next
 *   anyway (see `usualChange`), and also the half width of the one interval that is known.
 *
 * @param usualChange  in the unit of the figures, >= 0; null when it is not known
 * @returns null when neither an interval nor a usual change says anything: then no difference is worded
 * @throws RangeError on a non-finite value or bound, or an interval with its low end above its high end
 * @see Schenker & Gentleman (2001), On judging the significance of differences, The American Statistician 55(3)
 * @example
 * isDifference({value: 0.4, low: 0.37, high: 0.43}, {value: 0.45, low: 0.42, high: 0.48}, null); // => true
 * @example
 * isDifference({value: 4.1, low: null, high: null}, {value: 4.15, low: null, high: null}, 0.08); // => false
 * @example
 * isDifference({value: 4.1, low: null, high: null}, {value: 4.15, low: null, high: null}, null); // => null
 */
export function isDifference(one: Estimate, other: Estimate, usualChange: number | null): boolean | null {
  const difference = Math.abs(requireFinite("value", one.value) - requireFinite("value", other.value));
  const needed = differenceNeeded(one, other, usualChange);
  return needed === null ? null : difference > needed;
}

/**
 * What two figures must differ by to be worded as different, in their unit: the yardstick of `isDifference`.
 *
 * @returns null where nothing says
 * @throws RangeError on a non-finite bound, or an interval with its low end above its high end
 * @example
 * differenceNeeded({value: 4.1, low: null, high: null}, {value: 4.15, low: null, high: null}, 0.08); // => 0.08
 */
export function differenceNeeded(one: Estimate, other: Estimate, usualChange: number | null): number | null {
  const [errorOfOne, errorOfOther] = [standardError(one), standardError(other)];
  if (errorOfOne !== null && errorOfOther !== null) return z95 * Math.hypot(errorOfOne, errorOfOther);
  if (usualChange === null) return null;
  return Math.max(requireFinite("usualChange", usualChange), z95 * (errorOfOne ?? errorOfOther ?? 0));
}

/** Standard error behind a 95 % interval; null without one. */
function standardError({low, high}: Estimate): number | null {
  if (low === null || high === null) return null;
  const width = requireFinite("high", high) - requireFinite("low", low);
  if (width < 0) throw new RangeError(`invalid interval: ${low} to ${high} (expected low <= high)`);
  return width / (2 * z95);
}

/**
 * The change between two measurements that 95 % of areas stay within: the yardstick where no interval is published.
 *
 * The 95th percentile of the distance of each area's change to the median change, so that what happened everywhere is
 * no noise. Real change of single areas is in it too, which makes it a cautious yardstick.
 *
 * @param changes       changes of all areas of one size over one step (two years, or else four), without nulls
 * @param minimumAreas  fewer than this say nothing
 * @returns in the unit of the changes, >= 0; null with too few areas
 * @throws RangeError when a change is NaN or infinite
 * @example
 * usualChange([-2, -1, 0, 1, 2], 5); // => 2
 * @example
 * usualChange([1, 2], 5); // => null
 */
export function usualChange(changes: readonly number[], minimumAreas: number): number | null {
  if (changes.length < Math.max(1, minimumAreas)) return null;
  const sorted = Float64Array.from(changes, (change, index) => requireFinite(`changes[${index}]`, change)).sort();
  const median = quantile(sorted, 0.5)!;
  return quantile(sorted.map(change => Math.abs(change - median)).sort(), 0.95);
}

/**
 * Usual change for areas of every size: below 300 residents, up to 1,000, 2,500, 5,000, 10,000, and more.
 *
 * @param areas  change over one step with the residents of the area; null residents count nowhere
 * @returns one for each size, smallest first; null where too few areas of that size are known
 * @throws RangeError when a number is NaN or infinite
 * @example
 * usualChangeBySize([{change: -1, residents: 10}, {change: 0, residents: 10}, {change: 1, residents: 10}], 3)[0]; // => 1
 */
export function usualChangeBySize(
  areas: readonly {change: number; residents: number | null}[],
  minimumAreas: number = thresholds.areasForUsualChange.value
): (number | null)[] {
  const groups = Array.from({length: areaSizeBreaks.length + 1}, (): number[] => []);
  for (const {change, residents} of areas) {
    if (residents !== null) groups[sizeOf(residents) - 1]!.push(change);
  }
  return groups.map(changes => usualChange(changes, minimumAreas));
}

/**
 * Size of an area, 1 (fewer than 300 residents) to 6 (10,000 or more): which usual change goes with it.
 *
 * @throws RangeError when the number is NaN or infinite
 * @example
 * [299, 300, 10000].map(sizeOf); // => [1, 2, 6]
 */
export function sizeOf(residents: number): number {
  return classOf(requireFinite("residents", residents), areaSizeBreaks);
}
