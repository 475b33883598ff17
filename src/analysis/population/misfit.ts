import type {Misfit} from "../../catalog/judgements.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import {otherPopulation} from "./other-population.ts";

export type {Misfit} from "../../catalog/judgements.ts";

/**
 * May a figure of a year be told of the area of today: ranked, made into a type, or opened with? Not where fewer lived
 * there then than a class needs, and not where so many came or left since that it is not about the same group.
 *
 * @param residents  by year, any order
 * @param year       of the figure; its residents are those of that year, else of the last known year before it
 * @returns null where it may, and where residents of then are not known and did not change since
 * @throws RangeError on a NaN or infinite number
 * @example
 * misfitOf([{year: 2020, value: 10}, {year: 2024, value: 2030}], 2020); // => "too_few_then"
 * @example
 * misfitOf([{year: 2020, value: 345}, {year: 2024, value: 585}], 2020); // => "other_population"
 * @example
 * misfitOf([{year: 2020, value: 10}, {year: 2024, value: 2030}], 2024); // => null
 */
export function misfitOf(residents: readonly {year: number; value: number}[], year: number): Misfit | null {
  return misfitSince(residents, year)?.reason ?? null;
}

/**
 * The same, with the year whose residents tell it: that of the figure, or the one nearest to it that is known.
 *
 * @throws RangeError on a NaN or infinite number
 * @example
 * misfitSince([{year: 2020, value: 10}, {year: 2024, value: 2030}], 2022); // => {reason: "too_few_then", year: 2020}
 * @example
 * misfitSince([{year: 2020, value: 345}, {year: 2024, value: 585}], 2012); // => {reason: "other_population", year: 2020}
 */
export function misfitSince(
  residents: readonly {year: number; value: number}[],
  year: number
): {reason: Misfit; year: number} | null {
  const then = residents.filter(known => known.year <= year).sort((a, b) => b.year - a.year)[0];
  if (then && then.value < thresholds.residentsForClass.value) return {reason: "too_few_then", year: then.year};
  const other = otherPopulation(residents, year);
  return other && {reason: "other_population", year: other.first.year};
}

/**
 * Did too few live in an area for a class when a change began or ended? The residents of a year before all that are known
 * are those of the first known year, for nobody knows better.
 *
 * @param residents  by year, any order
 * @returns false where residents are known of no year
 * @throws RangeError on a NaN or infinite number
 * @example
 * hasFewAtAnEnd([{year: 2020, value: 280}, {year: 2024, value: 310}], [2012, 2024]); // => true
 * @example
 * hasFewAtAnEnd([{year: 2020, value: 310}, {year: 2024, value: 305}], [2012, 2020]); // => false
 */
export function hasFewAtAnEnd(
  residents: readonly {year: number; value: number}[],
  [begin, end]: readonly [begin: number, end: number]
): boolean {
  const firstKnown = Math.min(...residents.map(({year}) => year));
  return [begin, end].some(year => misfitOf(residents, Math.max(year, firstKnown)) === "too_few_then");
}
