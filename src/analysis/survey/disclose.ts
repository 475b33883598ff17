import {thresholds} from "../../catalog/thresholds.ts";
import {withheldCounts} from "../population/disclosure.ts";
import type {WeightedDistribution, WeightedShare} from "./weighted-distribution.ts";

/** A distribution as it may be shown: a share is null where it is withheld. */
export interface DisclosedDistribution {
  respondents: number;
  shares: (WeightedShare | null)[];
}

/**
 * A survey distribution as it may be shown, or null when it may not be shown at all.
 *
 * - With fewer than 100 respondents a distribution over classes says too little: nothing is shown. For two or three
 *   classes (agree or not) it is a percentage, and 30 respondents are enough.
 * - A class with 1 to 9 respondents is withheld, and so is another one wherever it would follow by subtraction.
 *
 * @example
 * disclose({respondents: 99, effectiveSize: 90, shares: Array(9).fill({share: 1 / 9, low: 0, high: 1, respondents: 11})}); // => null
 */
export function disclose(distribution: WeightedDistribution): DisclosedDistribution | null {
  const {respondents, shares} = distribution;
  const isPercentage = shares.length <= 3;
  const needed = isPercentage ? thresholds.respondentsForShare : thresholds.respondentsForDistribution;
  if (respondents < needed.value) return null;
  const withheld = withheldCounts(shares.map(share => share.respondents));
  return {respondents, shares: shares.map((share, at) => (withheld[at] ? null : share))};
}
