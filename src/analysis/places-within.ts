import {requireFinite} from "./require-finite.ts";
import {countWhile} from "./statistics/midrank-percentile.ts";

/**
 * Past how many of the others a figure may come that lies somewhere in a range: those whose own figure lies in it.
 *
 * @param range   low and high end, in the unit of the figures
 * @param sorted  figures of all, its own included, ascending
 * @returns share of the others, in [0, 1]; 0 where there are no others
 * @throws RangeError when an end is not finite, or the low end is above the high end
 * @example
 * placesWithin([18, 32], [10, 20, 25, 30, 40]); // => 0.5
 */
export function placesWithin([low, high]: readonly [number, number], sorted: Float64Array | readonly number[]): number {
  if (requireFinite("low", low) > requireFinite("high", high))
    throw new RangeError(`invalid range: ${low} to ${high} (expected low <= high)`);
  const others = sorted.length - 1;
  const within = countWhile(sorted, value => value <= high) - countWhile(sorted, value => value < low) - 1;
  return others > 0 ? Math.max(0, within) / others : 0;
}
