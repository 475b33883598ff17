import {requireFinite} from "../require-finite.ts";

/**
 * Weight as it counts: null is zero (nobody known to live there), anything that is no weight is an error.
 *
 * @throws RangeError on a negative, NaN or infinite weight
 * @example
 * countedWeight(null); // => 0
 */
export function countedWeight(weight: number | null): number {
  if (weight === null) return 0;
  if (requireFinite("weight", weight) < 0) throw new RangeError(`invalid weight: ${weight} (expected >= 0)`);
  return weight;
}

/**
 * Weighted mean of the values that are there, with the share of the weight that they stand for.
 *
 * Missing rule: an entry without a value counts in the coverage only; an entry without a weight (null or zero) counts
 * nowhere.
 *
 * @param weights  residents, households or dwellings; one for each value
 * @returns `value` in the unit of the values, null when no entry has both a value and a weight; `coverage` in [0, 1],
 *   0 when there is no weight at all
 * @throws RangeError on unequal lengths, a negative or non-finite weight, or a non-finite value
 * @example
 * weightedMean([10, 20, null], [1, 3, 4]); // => {value: 17.5, coverage: 0.5}
 * @example
 * weightedMean([10], [0]); // => {value: null, coverage: 0}
 */
export function weightedMean(
  values: readonly (number | null)[],
  weights: readonly (number | null)[]
): {value: number | null; coverage: number} {
  if (values.length !== weights.length) {
    throw new RangeError(`invalid weights: ${weights.length} for ${values.length} values (expected one for each)`);
  }
  let total = 0;
  let covered = 0;
  let sum = 0;
  for (const [index, value] of values.entries()) {
    const weight = countedWeight(weights[index]!);
    total += weight;
    if (value === null) continue;
    covered += weight;
    sum += weight * requireFinite(`values[${index}]`, value);
  }
  return {value: covered > 0 ? sum / covered : null, coverage: total > 0 ? covered / total : 0};
}
