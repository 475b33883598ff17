import {standardisedBreaks} from "../catalog/class-schemes.ts";
import {requireFinite} from "./require-finite.ts";

/**
 * Class of a value on a scheme of nine: one more than the number of breaks at or below it.
 *
 * A value equal to a break belongs to the higher class, as in the Leefbaarometer 3.0. Where fewer or more than eight
 * breaks are given, the number of classes follows.
 *
 * @param value   in the unit of the breaks
 * @param breaks  ascending
 * @returns 1 (least) to `breaks.length + 1` (most)
 * @throws RangeError when the value is NaN or infinite: "no value" has no class and is for the caller to keep apart
 * @example
 * classOf(0.5, [-1.5, -1, -0.5, -0.25, 0.25, 0.5, 1, 1.5]); // => 7
 */
export function classOf(value: number, breaks: readonly number[]): number {
  requireFinite("value", value);
  let result = 1;
  for (const limit of breaks) if (value >= limit) result++;
  return result;
}

/**
 * Distance to the nearest break: how far a value may move before its class does. Shown beside every class.
 *
 * @returns absolute distance in the unit of the value, >= 0; Infinity for a scheme without breaks
 * @throws RangeError when the value is NaN or infinite
 * @example
 * distanceToBreak(4, [3, 4.5]); // => 0.5
 */
export function distanceToBreak(value: number, breaks: readonly number[]): number {
  requireFinite("value", value);
  return breaks.reduce((nearest, limit) => Math.min(nearest, Math.abs(value - limit)), Number.POSITIVE_INFINITY);
}

/**
 * The class that a value is nearest to, of those it is not in: "0.02 from the limit with class 5".
 *
 * @returns its number, and the absolute distance to the break between
 * @throws RangeError when the value is NaN or infinite, or there are no breaks
 * @example
 * nearestClass(4, [3, 4.5]); // => {class: 3, distance: 0.5}
 */
export function nearestClass(value: number, breaks: readonly number[]): {class: number; distance: number} {
  if (breaks.length === 0) throw new RangeError("invalid breaks: none (expected one or more)");
  const own = classOf(value, breaks);
  const below = own > 1 ? value - breaks[own - 2]! : Number.POSITIVE_INFINITY;
  const above = own <= breaks.length ? breaks[own - 1]! - value : Number.POSITIVE_INFINITY;
  return below < above ? {class: own - 1, distance: below} : {class: own + 1, distance: above};
}

/**
 * Width of a class: two scores of one class may differ by that much. The outermost have no end, and take the width of
 * the class beside them.
 *
 * @param own     class, 1 to `breaks.length + 1`
 * @param breaks  ascending, two or more
 * @throws RangeError on a class that the scheme has not
 * @example
 * [1, 2, 3, 4].map(own => classWidth(own, [10, 12, 16])); // => [2, 2, 4, 4]
 */
export function classWidth(own: number, breaks: readonly number[]): number {
  if (!(own >= 1 && own <= breaks.length + 1)) {
    throw new RangeError(`invalid class: ${own} (expected 1 to ${breaks.length + 1})`);
  }
  const upper = Math.min(Math.max(own, 2), breaks.length) - 1;
  return breaks[upper]! - breaks[upper - 1]!;
}

/**
 * Eight breaks of the standardised scheme: ±¼, ±½, ±1 and ±1½ standard deviations around a mean.
 *
 * Mean and standard deviation belong to one fixed reference year, so that movement between classes is real movement.
 *
 * @throws RangeError when the mean is not finite, or the standard deviation not above zero (a constant has no classes)
 * @example
 * standardisedBreaksFor({mean: 10, sd: 2}); // => [7, 8, 9, 9.5, 10.5, 11, 12, 13]
 */
export function standardisedBreaksFor({mean, sd}: {mean: number; sd: number}): number[] {
  requireFinite("mean", mean);
  if (!(requireFinite("sd", sd) > 0)) throw new RangeError(`invalid sd: ${sd} (expected above zero)`);
  return standardisedBreaks.map(deviation => mean + deviation * sd);
}
