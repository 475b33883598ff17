/**
 * Quantile by linear interpolation between order statistics (R's type 7, also the default of Excel and numpy).
 *
 * @param sorted  ascending, without nulls
 * @param p       share in [0, 1]
 * @returns in the unit of the values; null when there are none
 * @throws RangeError when p lies outside [0, 1]
 * @see Hyndman & Fan (1996), Sample Quantiles in Statistical Packages, The American Statistician 50(4)
 * @example
 * quantile([1, 2, 3, 4], 0.25); // => 1.75
 * @example
 * quantile([], 0.5); // => null
 */
export function quantile(sorted: Float64Array | readonly number[], p: number): number | null {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`invalid p: ${p} (expected [0, 1])`);
  if (sorted.length === 0) return null;
  const position = p * (sorted.length - 1);
  const lower = Math.floor(position);
  const below = sorted[lower]!;
  const above = sorted[Math.min(lower + 1, sorted.length - 1)]!;
  return below + (position - lower) * (above - below);
}
