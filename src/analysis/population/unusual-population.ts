import type {UnusualPopulation} from "../../catalog/judgements.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import {requireFinite} from "../require-finite.ts";

export type {UnusualPopulation} from "../../catalog/judgements.ts";

/** What is counted of one area; null where it is not known. Shares in [0, 1]. */
export interface PopulationCounts {
  residents: number | null;
  /** Private households and their mean size, of the same year as the residents. */
  households: number | null;
  householdSize: number | null;
  /** Share of residents aged 15 to 25. */
  young: number | null;
}

/**
 * Do most residents live outside private households, or do so many study? There a low income or a room without quiet is no
 * sign of a vulnerable position, so the area gets no type and no film.
 *
 * Residents outside private households are what is left of the residents after households times their mean size: both
 * are rounded, so this is exact to a few percent. Students are not counted by buurt, and by wijk in one table of one
 * year alone: an area with so many residents aged 15 to 25 is taken for one. Of the wijken of 300 residents or more in
 * 2024 each one with as many students of hbo and university has as many of that age, so reading them would add none.
 *
 * Missing rule: what is not known makes no area unusual; a count that is empty is not zero.
 *
 * @returns null where neither holds or too little is known
 * @throws RangeError when a number is NaN or infinite
 * @see Leidelmeijer, Frissen & Van Iersel (Aedes 2020): students are no vulnerable group; the limits are ours
 * @example
 * unusualPopulation({residents: 705, households: 5, householdSize: 1.8, young: null}); // => "mostly_institutional"
 * @example
 * unusualPopulation({residents: 1880, households: 1650, householdSize: 1.1, young: 0.47}); // => "mostly_students"
 */
export function unusualPopulation(counts: PopulationCounts): UnusualPopulation | null {
  for (const [name, value] of Object.entries(counts)) if (value !== null) requireFinite(name, value);
  const {residents, households, householdSize, young} = counts;
  if (residents !== null && residents > 0 && households !== null && householdSize !== null) {
    const outside = 1 - (households * householdSize) / residents;
    if (outside >= thresholds.institutionalShare.value) return "mostly_institutional";
  }
  return young !== null && young >= thresholds.studentShare.value ? "mostly_students" : null;
}
