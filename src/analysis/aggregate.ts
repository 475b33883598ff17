import {requireFinite} from "./require-finite.ts";
import {countedWeight, weightedMean} from "./statistics/weighted-mean.ts";

/** A smaller area's figure and what it weighs (residents, households, dwellings). */
export interface Part {
  value: number | null;
  weight: number | null;
}

/** A larger area's figure. `base` is the weight of the parts that have a value, null when that is nothing. */
export interface Aggregate {
  value: number | null;
  coverage: number;
  base: number | null;
}

/**
 * Figure of a larger area from the figures of its parts, where nobody publishes it.
 *
 * - `weighted_mean`: sum(value x weight) / sum(weight), so shares are added through their numerators, never averaged
 * - `sum`: the plain sum of the values; it is not scaled up for what is missing
 *
 * Missing rule: the result is null unless parts with a value stand for at least `minimumCoverage` of all weight. A part
 * without a value and without weight (null or zero: nobody lives there) is missed by no one. Where no part has a
 * weight, nothing says how much is missing: a sum then needs every part to have a value, a mean is null.
 *
 * @param minimumCoverage  share in [0, 1]
 * @throws RangeError on a coverage outside [0, 1], a negative or non-finite weight, or a non-finite value
 * @example
 * aggregateFigures([{value: 0.2, weight: 100}, {value: 0.4, weight: 300}], "weighted_mean", 0.95); // => {value: 0.35, coverage: 1, base: 400}
 * @example
 * aggregateFigures([{value: 10, weight: 100}, {value: null, weight: 100}], "sum", 0.95); // => {value: null, coverage: 0.5, base: 100}
 */
export function aggregateFigures(
  parts: readonly Part[],
  method: "sum" | "weighted_mean",
  minimumCoverage: number
): Aggregate {
  if (!(minimumCoverage >= 0 && minimumCoverage <= 1)) {
    throw new RangeError(`invalid minimumCoverage: ${minimumCoverage} (expected [0, 1])`);
  }
  const weights = parts.map(part => countedWeight(part.weight));
  const present = parts.flatMap((part, index) => (part.value === null ? [] : [index]));
  const base = present.reduce((sum, index) => sum + weights[index]!, 0);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = weightedMean(
    parts.map(part => part.value),
    weights
  );
  const unweighted = present.length > 0 && present.length === parts.length ? 1 : 0;
  const coverage = method === "sum" && total === 0 ? unweighted : mean.coverage;
  const enough = present.length > 0 && coverage >= minimumCoverage;
  const sum = present.reduce((sum, index) => sum + requireFinite(`parts[${index}].value`, parts[index]!.value!), 0);
  return {value: enough ? (method === "sum" ? sum : mean.value) : null, coverage, base: base > 0 ? base : null};
}
