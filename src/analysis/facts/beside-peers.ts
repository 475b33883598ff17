import {thresholds} from "../../catalog/thresholds.ts";

/** Class of the nine in which an area is like the fixed reference. */
const middle = 5;

/**
 * What most areas of a level have of something, where a class beside a fixed reference would let a reader think the
 * opposite: an area above the reference that is yet below most areas, or below it and yet above most.
 *
 * @param own    class 1 to 9, high is favourable
 * @param place  shares of the other areas with a strictly lower and a strictly higher score, in [0, 1]; null without one
 * @returns "more" where most areas have a higher score, "less" where most have a lower one; null where nothing misleads
 * @throws RangeError when the class is no whole number from 1 to 9
 * @example
 * besidePeers(6, {below: 0.35, above: 0.65}); // => "more"
 * @example
 * besidePeers(4, {below: 0.7, above: 0.3}); // => "less"
 * @example
 * besidePeers(7, {below: 0.8, above: 0.2}); // => null
 */
export function besidePeers(own: number, place: {below: number; above: number} | null): "more" | "less" | null {
  if (!Number.isInteger(own) || own < 1 || own > 9)
    throw new RangeError(`invalid class: ${own} (expected a whole number from 1 to 9)`);
  if (place === null || own === middle) return null;
  const most = thresholds.mostPeers.value;
  if (own > middle) return place.above >= most ? "more" : null;
  return place.below >= most ? "less" : null;
}
