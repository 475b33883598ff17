import {midrankPercentile} from "./midrank-percentile.ts";
import type {Estimate} from "./when-a-difference-is-a-difference.ts";

/**
 * Place of an area among its peers, with an interval where its own uncertainty is known: the places of both ends of its
 * 95 % interval.
 *
 * The uncertainty of the peers is left out, which is right for a place among many and too narrow among a few.
 *
 * @param sortedPeers  as in `midrankPercentile`
 * @returns shares in [0, 1]; bounds null without an interval; null without peers
 * @throws RangeError on a non-finite value or bound
 * @example
 * percentileInterval({value: 3, low: 2, high: 4}, [1, 2, 3, 4]); // => {percentile: 0.625, low: 0.375, high: 0.875}
 */
export function percentileInterval(
  {value, low, high}: Estimate,
  sortedPeers: Float64Array | readonly number[]
): {percentile: number; low: number | null; high: number | null} | null {
  const percentile = midrankPercentile(value, sortedPeers);
  if (percentile === null) return null;
  if (low === null || high === null) return {percentile, low: null, high: null};
  return {percentile, low: midrankPercentile(low, sortedPeers), high: midrankPercentile(high, sortedPeers)};
}
