import {requireFinite} from "../require-finite.ts";
import {quantile} from "./quantile.ts";

/** A distribution in ten numbers, in the unit of the values (`count` apart). */
export interface Summary {
  count: number;
  /** Unweighted. */
  mean: number;
  /** Sample standard deviation (n - 1); null for a single value. */
  sd: number | null;
  minimum: number;
  p05: number;
  p25: number;
  p50: number;
  p75: number;
  p95: number;
  maximum: number;
}

/**
 * Describes a distribution: count, mean, standard deviation, extremes and quantiles (type 7).
 *
 * Sums run over the sorted values, so the order of rows cannot change a single bit of the outcome.
 *
 * @param values  without nulls, any order
 * @returns null when there are no values
 * @throws RangeError when a value is NaN or infinite
 * @example
 * describe([3, 1, 2])?.sd; // => 1
 * @example
 * describe([]); // => null
 */
export function describe(values: readonly number[]): Summary | null {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values, (value, index) => requireFinite(`values[${index}]`, value)).sort();
  const count = sorted.length;
  const mean = sorted.reduce((sum, value) => sum + value, 0) / count;
  const squares = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const at = (p: number) => quantile(sorted, p)!;
  return {
    count,
    mean,
    sd: count > 1 ? Math.sqrt(squares / (count - 1)) : null,
    minimum: at(0),
    p05: at(0.05),
    p25: at(0.25),
    p50: at(0.5),
    p75: at(0.75),
    p95: at(0.95),
    maximum: at(1)
  };
}
