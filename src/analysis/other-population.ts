import {thresholds} from "../catalog/thresholds.ts";
import {requireFinite} from "./require-finite.ts";

/** Residents of an area in one year. */
interface ResidentsInYear {
  year: number;
  value: number;
}

/**
 * Is an area about other people than it was? So where its residents became half as many again, or two thirds, between
 * two years in which they are known. Then no figure of it is told as having improved or worsened.
 *
 * @param residents  by year, any order
 * @param since      first year of the figure that would be told
 * @returns the first and last known years from then on; null where residents stayed, or fewer than two years are known
 * @throws RangeError on a NaN or infinite number
 * @example
 * otherPopulation([{year: 2020, value: 1975}, {year: 2024, value: 3865}], 2012); // => {first: {year: 2020, value: 1975}, last: {year: 2024, value: 3865}}
 * @example
 * otherPopulation([{year: 2020, value: 1000}, {year: 2024, value: 1100}], 2012); // => null
 */
export function otherPopulation<Residents extends ResidentsInYear>(
  residents: readonly Residents[],
  since: number,
  factor: number = thresholds.otherPopulation.value
): {first: Residents; last: Residents} | null {
  const known = residents.filter(({year}) => year >= since).sort((a, b) => a.year - b.year);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first.year === last.year) return null;
  const smaller = Math.min(requireFinite("first", first.value), requireFinite("last", last.value));
  return Math.max(first.value, last.value) >= factor * smaller && smaller > 0 ? {first, last} : null;
}
