import {quantile} from "../statistics/quantile.ts";
import type {Random} from "../statistics/seeded-random.ts";

/** A 95 % interval from resampling, with how often the resampled data gave a value at all. */
export interface BootstrapInterval {
  low: number | null;
  high: number | null;
  /** Share of resamples with a value; well below 1 says that there may be none. */
  found: number;
}

/**
 * 95 % interval of any number that is made of areas, by drawing as many areas with replacement (percentile bootstrap).
 *
 * @param statistic  the number of the drawn areas, which it may not keep: the next draw is in the same list; null where it has none
 * @param random     repeatable source of numbers in [0, 1), such as `seededRandom`
 * @param samples    resamples, everywhere as many, so that one estimate has one interval; 500 give an interval that is steady to about a percentage point
 * @returns bounds null when no resample has a value
 * @throws RangeError when there are no areas or samples
 * @see Efron & Tibshirani (1993), An Introduction to the Bootstrap, chapter 13
 * @example
 * bootstrapInterval([1, 2, 3], drawn => drawn.length, () => 0, 10); // => {low: 3, high: 3, found: 1}
 */
export function bootstrapInterval<Area>(
  areas: readonly Area[],
  statistic: (drawn: readonly Area[]) => number | null,
  random: Random,
  samples = 500
): BootstrapInterval {
  if (areas.length === 0) throw new RangeError("invalid areas: none (expected at least one)");
  if (!(samples >= 1)) throw new RangeError(`invalid samples: ${samples} (expected at least 1)`);
  const values: number[] = [];
  const drawn = [...areas];
  for (let sample = 0; sample < samples; sample++) {
    for (let at = 0; at < drawn.length; at++) drawn[at] = areas[Math.floor(random() * areas.length)]!;
    const value = statistic(drawn);
    if (value !== null) values.push(value);
  }
  values.sort((a, b) => a - b);
  return {low: quantile(values, 0.025), high: quantile(values, 0.975), found: values.length / samples};
}
