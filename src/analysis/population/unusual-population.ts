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
  /** Students of hbo and university among residents. */
  students: number | null;
  /** Residents aged 15 to 25, where students are not counted. */
  young: number | null;
}

/**
 * Do most residents live outside private households, or study? There a low income or a room without quiet is no sign of
 * a vulnerable position, so the area gets no type and no film.
 *
 * Residents outside private households are what is left of the residents after households times their mean size: both
 * are rounded, so this is exact to a few percent. Where the students are not counted, an area with as many residents
 * aged 15 to 25 is taken for one.
 *
 * Missing rule: what is not known makes no area unusual; a count that is empty is not zero.
 *
 * @returns null where neither holds or too little is known
 * @throws RangeError when a number is NaN or infinite
 * @see Leidelmeijer, Frissen & Van Iersel (Aedes 2020): students are no vulnerable group; the limits are ours
 * @example
 * unusualPopulation({residents: 705, households: 5, householdSize: 1.8, students: null, young: null}); // => "mostly_institutional"
 * @example
 * unusualPopulation({residents: 1880, households: 1650, householdSize: 1.1, students: null, young: 0.53}); // => "mostly_students"
 */
export function unusualPopulation(counts: PopulationCounts): UnusualPopulation | null {
  for (const [name, value] of Object.entries(counts)) if (value !== null) requireFinite(name, value);
  const {residents, households, householdSize, students, young} = counts;
  if (residents !== null && residents > 0 && households !== null && householdSize !== null) {
    const outside = 1 - (households * householdSize) / residents;
    if (outside >= thresholds.institutionalShare.value) return "mostly_institutional";
  }
  const studying = students === null ? young : Math.max(students, young ?? 0);
  return studying !== null && studying >= thresholds.studentShare.value ? "mostly_students" : null;
}
