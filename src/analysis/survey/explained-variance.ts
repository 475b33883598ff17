import {weightedMean} from "../statistics/weighted-mean.ts";

/**
 * Explained variance: the share of the differences in one score that goes along with another (weighted R² of a
 * straight line, which is the squared correlation).
 *
 * Symmetric, and no statement about cause. Published for liveability and cohesion: about a quarter (WoON 2024, 3.1).
 *
 * Missing rule: only respondents with both scores count.
 *
 * @param weights  one for each respondent
 * @returns share in [0, 1]; null with fewer than two respondents or when either score does not vary
 * @throws RangeError on unequal lengths or a bad weight (see `weightedMean`)
 * @see https://en.wikipedia.org/wiki/Coefficient_of_determination
 * @example
 * explainedVariance([1, 2, 3], [2, 4, 6], [1, 1, 1]); // => 1
 * @example
 * explainedVariance([1, 2], [3, 3], [1, 1]); // => null
 */
export function explainedVariance(
  one: readonly (number | null)[],
  other: readonly (number | null)[],
  weights: readonly number[]
): number | null {
  if (one.length !== other.length) {
    throw new RangeError(`invalid other: ${other.length} scores (expected ${one.length})`);
  }
  const both = one.map((value, at) => (value === null || other[at] === null ? 0 : weights[at]!));
  const meanOf = (values: readonly (number | null)[]) => weightedMean(values, both).value;
  const [meanOne, meanOther] = [meanOf(one), meanOf(other)];
  if (meanOne === null || meanOther === null) return null;
  const product = (a: readonly (number | null)[], meanA: number, b: readonly (number | null)[], meanB: number) =>
    meanOf(a.map((value, at) => (value === null || b[at] === null ? null : (value - meanA) * (b[at]! - meanB))));
  const varianceOne = product(one, meanOne, one, meanOne)!;
  const varianceOther = product(other, meanOther, other, meanOther)!;
  if (varianceOne === 0 || varianceOther === 0) return null;
  return Math.min(1, product(one, meanOne, other, meanOther)! ** 2 / (varianceOne * varianceOther));
}
