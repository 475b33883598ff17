import {requireFinite} from "../require-finite.ts";

/**
 * Mid-rank percentile of each value: the share of all the others below it, ties counted half; in O(n log n).
 *
 * Places an area among its peers without assuming a distribution, so a single outlier cannot move the others.
 *
 * @param values  in the indicator's unit, without nulls, any order
 * @returns shares in [0, 1] in the order of the input; a single value has no peers and gets null
 * @throws RangeError when a value is NaN or infinite
 * @see https://en.wikipedia.org/wiki/Percentile_rank
 * @example
 * midrankPercentiles([10, 30, 20]); // => [0, 1, 0.5]
 * @example
 * midrankPercentiles([10]); // => [null]
 */
export function midrankPercentiles(values: readonly number[]): (number | null)[] {
  const sorted = Float64Array.from(values, (value, index) => requireFinite(`values[${index}]`, value)).sort();
  const others = sorted.length - 1;
  if (others < 1) return values.map(() => null);
  return values.map(value => {
    const below = countWhile(sorted, peer => peer < value);
    const tiesAmongOthers = countWhile(sorted, peer => peer <= value) - below - 1;
    return (below + tiesAmongOthers / 2) / others;
  });
}

/**
 * Length of the leading part of a sorted list for which a condition holds, by bisection.
 *
 * @example
 * countWhile([1, 2, 2, 5], value => value < 3); // => 3
 */
export function countWhile(sorted: Float64Array | readonly number[], holds: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(sorted[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
