import {requireFinite} from "../require-finite.ts";
import {countedWeight} from "./weighted-mean.ts";

/** Variance split in two; `within` and `between` add up to `total`. */
export interface VarianceParts {
  within: number;
  between: number;
  total: number;
  /** Share of the variance that lies within groups, in [0, 1]; null when nothing varies. */
  withinShare: number | null;
}

/**
 * Splits the variance of values into what lies within groups and what lies between them (law of total variance).
 *
 * For 100 m cells within buurten: how much a buurt average hides.
 *
 * Missing rule: rows without a group, a value or a weight count nowhere.
 *
 * @param rows  weight: residents or dwellings, or 1 where rows count alike
 * @returns population variances in the square of the unit; null when no row counts
 * @throws RangeError on a non-finite value, or a negative or non-finite weight
 * @see https://en.wikipedia.org/wiki/Law_of_total_variance
 * @example
 * varianceWithinBetween([{group: "a", value: 1, weight: 1}, {group: "a", value: 3, weight: 1}, {group: "b", value: 2, weight: 2}])?.withinShare; // => 1
 */
export function varianceWithinBetween(
  rows: readonly {group: string | null; value: number | null; weight: number | null}[]
): VarianceParts | null {
  const groups = new Map<string, {weight: number; mean: number; squares: number}>();
  for (const {group, value, weight: given} of rows) {
    const weight = countedWeight(given);
    if (group === null || value === null || weight === 0) continue;
    const found = groups.get(group) ?? {weight: 0, mean: 0, squares: 0};
    groups.set(group, found);
    // West's update: mean and squares in one pass without loss of digits.
    const difference = requireFinite("value", value) - found.mean;
    found.weight += weight;
    found.mean += (difference * weight) / found.weight;
    found.squares += weight * difference * (value - found.mean);
  }
  const parts = [...groups.values()];
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  if (weight === 0) return null;
  const mean = parts.reduce((sum, part) => sum + part.weight * part.mean, 0) / weight;
  const within = parts.reduce((sum, part) => sum + part.squares, 0) / weight;
  const between = parts.reduce((sum, part) => sum + part.weight * (part.mean - mean) ** 2, 0) / weight;
  const total = within + between;
  return {within, between, total, withinShare: total > 0 ? within / total : null};
}
