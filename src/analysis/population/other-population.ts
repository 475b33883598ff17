import {thresholds} from "../../catalog/thresholds.ts";
import {requireFinite} from "../require-finite.ts";

/** Residents of an area in one year. */
interface ResidentsInYear {
  year: number;
  value: number;
}

/**
 * Are figures of an area of then and now about different groups? So where its residents became half as many again, or
 * two thirds, between two years in which they are known, and where nobody lived there in one of them. Who left or came
 * the figures do not say; no figure is told as having improved or worsened.
 *
 * @param residents  by year, any order
 * @param since      first year of the figure that would be told
 * @returns the year of the figure, or the last known before it, and the last known; null where residents stayed, or
 *          fewer than two years are known
 * @throws RangeError on a NaN or infinite number
 * @example
 * otherPopulation([{year: 2020, value: 1975}, {year: 2024, value: 3865}], 2012); // => {first: {year: 2020, value: 1975}, last: {year: 2024, value: 3865}}
 * @example
 * otherPopulation([{year: 2020, value: 1000}, {year: 2024, value: 1100}], 2012); // => null
 * @example
 * otherPopulation([{year: 2020, value: 0}, {year: 2024, value: 950}], 2012) !== null; // => true
 */
export function otherPopulation<Residents extends ResidentsInYear>(
  residents: readonly Residents[],
  since: number,
  factor: number = thresholds.otherPopulation.value
): {first: Residents; last: Residents} | null {
  const all = residents.toSorted((a, b) => a.year - b.year);
  const start = Math.max(
    0,
    all.findLastIndex(({year}) => year <= since)
  );
  const known = all.slice(start);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first.year === last.year) return null;
  const smaller = Math.min(requireFinite("first", first.value), requireFinite("last", last.value));
  const larger = Math.max(first.value, last.value);
  return larger > smaller && larger >= factor * smaller ? {first, last} : null;
}
