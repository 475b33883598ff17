import {thresholds} from "../../catalog/thresholds.ts";
import {requireFinite} from "../require-finite.ts";
import type {Random} from "../statistics/seeded-random.ts";

/**
 * Reasonable weightings of a composite: each weight between half and double an equal one, then made to add up to one.
 *
 * On a logarithmic scale, so that double is as likely as half.
 *
 * @param random  repeatable source of numbers in [0, 1), such as `seededRandom`
 * @param factor  how many times heavier or lighter a weight may be, at least 1
 * @throws RangeError on a factor below 1, or no components
 * @example
 * reasonableWeightings(4, 1, () => 0.5); // => [[0.25, 0.25, 0.25, 0.25]]
 */
export function reasonableWeightings(
  components: number,
  count: number,
  random: Random,
  factor: number = thresholds.weightFactor.value
): number[][] {
  if (!(components >= 1)) throw new RangeError(`invalid components: ${components} (expected at least 1)`);
  if (!(factor >= 1)) throw new RangeError(`invalid factor: ${factor} (expected at least 1)`);
  return Array.from({length: count}, () => {
    const drawn = Array.from({length: components}, () => factor ** (2 * random() - 1));
    const sum = drawn.reduce((total, weight) => total + weight, 0);
    return drawn.map(weight => weight / sum);
  });
}

/**
 * The two weightings that bring an area highest and lowest: double where its z-score is above zero and half where it is
 * below, and the reverse. A weighted mean of scores lies on one side of zero under every weighting in between if, and only
 * if, it does under these two; random weightings hardly ever come so far.
 *
 * @param zScores  of the area, in standard deviations above the national mean; null where it has none
 * @param factor   how many times heavier or lighter a weight may be, at least 1
 * @returns highest and lowest, each adding up to one; a component without a z-score counts once
 * @throws RangeError on a factor below 1, or a non-finite z-score
 * @example
 * outermostWeightings([1, -1], 2); // => [[0.8, 0.2], [0.2, 0.8]]
 */
export function outermostWeightings(
  zScores: readonly (number | null)[],
  factor: number = thresholds.weightFactor.value
): [highest: number[], lowest: number[]] {
  if (!(factor >= 1)) throw new RangeError(`invalid factor: ${factor} (expected at least 1)`);
  const towards = (side: 1 | -1) => {
    const weights = zScores.map(score =>
      score === null ? 1 : factor ** (side * Math.sign(requireFinite("zScore", score)))
    );
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return weights.map(weight => weight / sum);
  };
  return [towards(1), towards(-1)];
}

/**
 * Robustness of a composite: the share of reasonable weightings under which an area is above average.
 *
 * Near 1 or 0 the weights hardly matter; near a half the place of the area is a matter of taste. Exactly 1 or 0 means that
 * they do not matter at all where `outermostWeightings` are among them.
 *
 * Missing rule: components without a z-score are left out and the other weights keep their proportions.
 *
 * @param zScores     of the area, in standard deviations above the national mean
 * @param weightings  as `reasonableWeightings` gives them, with the outermost of the area
 * @returns share in [0, 1]; null when no component has a value or there are no weightings
 * @throws RangeError on a weighting of another length, or a non-finite z-score
 * @example
 * shareAboveAverage([1, -0.8], [[0.5, 0.5], [0.3, 0.7]]); // => 0.5
 */
export function shareAboveAverage(
  zScores: readonly (number | null)[],
  weightings: readonly (readonly number[])[]
): number | null {
  const present = zScores.flatMap((score, at) => (score === null ? [] : [{score: requireFinite("zScore", score), at}]));
  if (present.length === 0 || weightings.length === 0) return null;
  const above = weightings.filter(weighting => {
    if (weighting.length !== zScores.length) {
      throw new RangeError(`invalid weighting: ${weighting.length} weights (expected ${zScores.length})`);
    }
    // Whether a weighted mean is above zero does not depend on what the weights add up to.
    return present.reduce((sum, {score, at}) => sum + weighting[at]! * score, 0) > 0;
  });
  return above.length / weightings.length;
}
