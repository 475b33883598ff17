import {midrankPercentiles} from "./midrank-percentile.ts";

/**
 * Spearman's rank correlation: how far two orders of the same areas are one; ties have the mean of their ranks.
 *
 * @param first   values in any unit, without nulls
 * @param second  of the same areas, in the same order
 * @returns in [-1, 1], 1 for the same order; null with fewer than two areas, or where all of one are alike
 * @throws RangeError on lists of different lengths, or a value that is NaN or infinite
 * @see https://en.wikipedia.org/wiki/Spearman%27s_rank_correlation_coefficient
 * @example
 * rankCorrelation([1, 2, 3], [10, 11, 400]); // => 1
 * @example
 * rankCorrelation([1, 2, 3], [3, 2, 1]); // => -1
 */
export function rankCorrelation(first: readonly number[], second: readonly number[]): number | null {
  if (first.length !== second.length)
    throw new RangeError(`invalid second: ${second.length} values (expected ${first.length})`);
  if (first.length < 2) return null;
  const [one, other] = [first, second].map(values => midrankPercentiles(values) as number[]) as [number[], number[]];
  // percentiles run from 0 to 1 around a half
  const product = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, value, at) => sum + (value - 0.5) * (b[at]! - 0.5), 0);
  const spread = Math.sqrt(product(one, one) * product(other, other));
  return spread === 0 ? null : Math.max(-1, Math.min(1, product(one, other) / spread));
}
