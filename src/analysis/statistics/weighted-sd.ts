import {countedWeight, weightedMean} from "./weighted-mean.ts";

/**
 * Population-weighted standard deviation: the spread of where people live, not of areas.
 *
 * The root of the weighted mean of squared deviations from the weighted mean. No n - 1: the areas are the whole
 * country, not a sample of it. Multiplying all weights by one number changes nothing.
 *
 * Missing rule: as `weightedMean`.
 *
 * @returns in the unit of the values, >= 0; null when no entry has both a value and a weight
 * @throws RangeError as `weightedMean`
 * @example
 * weightedSd([1, 3], [1, 1]); // => 1
 * @example
 * weightedSd([null], [5]); // => null
 */
export function weightedSd(values: readonly (number | null)[], weights: readonly (number | null)[]): number | null {
  const mean = weightedMean(values, weights).value;
  if (mean === null) return null;
  const squares = values.map(value => (value === null ? null : (value - mean) ** 2));
  const variance = weightedMean(squares, weights.map(countedWeight)).value;
  return variance === null ? null : Math.sqrt(variance);
}
