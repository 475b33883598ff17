import {countedWeight} from "../statistics/weighted-mean.ts";

/**
 * Effective sample size (Kish): how many equally weighted respondents would be as precise as these.
 *
 * (sum of weights)² / sum of squared weights. Multiplying all weights by one number changes nothing. It knows about
 * unequal weights only, not about clusters or strata of the sample.
 *
 * @returns between 0 (no weight at all) and the number of respondents
 * @throws RangeError on a negative, NaN or infinite weight
 * @see Kish (1965), Survey Sampling, section 11.7
 * @see https://en.wikipedia.org/wiki/Design_effect#Effective_sample_size
 * @example
 * effectiveSampleSize([1, 1, 1, 1]); // => 4
 * @example
 * effectiveSampleSize([3, 1]); // => 1.6
 */
export function effectiveSampleSize(weights: readonly number[]): number {
  const counted = weights.map(countedWeight);
  // Dividing by the largest first keeps squares of huge or tiny weights from running out of range.
  const largest = counted.reduce((most, weight) => Math.max(most, weight), 0);
  if (largest === 0) return 0;
  const sum = counted.reduce((total, weight) => total + weight / largest, 0);
  return sum ** 2 / counted.reduce((total, weight) => total + (weight / largest) ** 2, 0);
}
