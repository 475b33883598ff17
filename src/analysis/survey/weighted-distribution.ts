import {countedWeight} from "../statistics/weighted-mean.ts";
import {wilsonInterval} from "../statistics/wilson-interval.ts";
import {effectiveSampleSize} from "./effective-sample-size.ts";

/** A weighted share with its 95 % interval and the respondents in it. */
export interface WeightedShare {
  share: number;
  low: number;
  high: number;
  /** Respondents in this class, unweighted. */
  respondents: number;
}

/** How weighted respondents spread over classes. Shares add up to one. */
export interface WeightedDistribution {
  /** Respondents with a class and a weight, unweighted. */
  respondents: number;
  effectiveSize: number;
  /** One for each class, class 1 first; empty when nobody has a class and a weight. */
  shares: WeightedShare[];
}

/**
 * Weighted distribution over classes, each share with a 95 % interval (Wilson, effective sample size).
 *
 * Missing rule: a respondent without a class, or with weight zero, counts nowhere.
 *
 * @param classes     1 to `classCount`, one for each respondent; null for no answer
 * @param weights     one for each respondent
 * @param classCount  at least 1
 * @throws RangeError on unequal lengths, a class outside 1 to `classCount`, or a bad weight
 * @example
 * weightedDistribution([1, 2, 2, null], [2, 1, 1, 5], 2).shares.map(({share}) => share); // => [0.5, 0.5]
 * @example
 * weightedDistribution([null], [1], 2); // => {respondents: 0, effectiveSize: 0, shares: []}
 */
export function weightedDistribution(
  classes: readonly (number | null)[],
  weights: readonly number[],
  classCount: number
): WeightedDistribution {
  if (classes.length !== weights.length) {
    throw new RangeError(`invalid weights: ${weights.length} for ${classes.length} classes (expected one for each)`);
  }
  const sums = new Array<number>(classCount).fill(0);
  const counts = new Array<number>(classCount).fill(0);
  const counted: number[] = [];
  for (const [at, one] of classes.entries()) {
    const weight = countedWeight(weights[at]!);
    if (one === null || weight === 0) continue;
    if (!(Number.isInteger(one) && one >= 1 && one <= classCount)) {
      throw new RangeError(`invalid classes[${at}]: ${one} (expected 1 to ${classCount})`);
    }
    sums[one - 1]! += weight;
    counts[one - 1]! += 1;
    counted.push(weight);
  }
  const total = sums.reduce((sum, weight) => sum + weight, 0);
  const effectiveSize = effectiveSampleSize(counted);
  if (total === 0) return {respondents: 0, effectiveSize: 0, shares: []};
  const shares = sums.map((sum, at) => {
    const share = sum / total;
    return {share, ...wilsonInterval(share, effectiveSize), respondents: counts[at]!};
  });
  return {respondents: counted.length, effectiveSize, shares};
}
