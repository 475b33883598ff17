/** A share with its interval. */
export interface ShareWithInterval {
  share: number;
  low: number;
  high: number;
}

/**
 * 95 % interval of the difference between two independent shares, from the Wilson interval of each (Newcombe's method 10).
 *
 * @param first   share and bounds in [0, 1]
 * @param second  is subtracted from the first
 * @returns the difference and its bounds, in [-1, 1]
 * @see Newcombe (1998), Interval estimation for the difference between independent proportions, Statistics in Medicine 17
 * @example
 * differenceInterval({share: 0.7, low: 0.577, high: 0.8}, {share: 0.6, low: 0.45, high: 0.73}).value.toFixed(2); // => "0.10"
 */
export function differenceInterval(
  first: ShareWithInterval,
  second: ShareWithInterval
): {value: number; low: number; high: number} {
  const value = first.share - second.share;
  return {
    value,
    low: value - Math.hypot(first.share - first.low, second.high - second.share),
    high: value + Math.hypot(first.high - first.share, second.share - second.low)
  };
}
