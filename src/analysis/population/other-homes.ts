import {thresholds} from "../../catalog/thresholds.ts";
import {requireFinite} from "../require-finite.ts";

/** Years that the figure looks back over. */
export const newHomesYears = 10;

/** Share of homes that were built in the ten years up to its own year, in [0, 1]. */
interface NewHomes {
  year: number;
  value: number;
}

/**
 * Were so many homes of an area built since a year that figures of that year are about another group? For where nobody
 * knows how many lived there then. By the same bound as for residents: half as many homes again as there were is a third
 * new. Homes are taken as built evenly over the ten years; what was demolished for them the figures do not say.
 *
 * @param homes  by year, any order
 * @param since  first year of the figure that would be told
 * @returns the latest share, where it says so; else null
 * @throws RangeError on a NaN or infinite number
 * @example
 * otherHomes([{year: 2024, value: 0.96}], 2016); // => {year: 2024, value: 0.96}
 * @example
 * otherHomes([{year: 2024, value: 0.4}], 2012); // => {year: 2024, value: 0.4}
 * @example
 * otherHomes([{year: 2024, value: 0.4}], 2016); // => null
 */
export function otherHomes<Homes extends NewHomes>(
  homes: readonly Homes[],
  since: number,
  factor: number = thresholds.otherPopulation.value
): Homes | null {
  const last = homes.toSorted((a, b) => a.year - b.year).at(-1);
  if (!last) return null;
  const years = Math.max(0, Math.min(newHomesYears, last.year - requireFinite("since", since)));
  return (requireFinite("homes", last.value) * years) / newHomesYears >= 1 - 1 / factor ? last : null;
}
