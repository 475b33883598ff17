import type {Residents} from "../../../analysis/facts/fact.ts";
import {thresholds} from "../../../catalog/thresholds.ts";
import {formatsFor} from "../../format.ts";

const {formatNumber} = formatsFor("nl");
const {personsShown, residentsForClass} = thresholds;

/**
 * "2.345 inwoners (2024)", "1 inwoner" never: under ten is not shown as a number.
 * A number that is withheld, because it would give away a small one elsewhere, is said by its size.
 *
 * @param year  of the number; null where that is said elsewhere
 * @example
 * residentsWords({population: "enough", residents: 2345}); // => "2.345 inwoners"
 * @example
 * residentsWords({population: "unknown", residents: null}); // => "aantal inwoners niet bekend"
 */
export function residentsWords({population, residents}: Residents, year: number | null = null): string {
  if (population === "unknown") return "aantal inwoners niet bekend";
  const isCounted = residents !== null && (population === "few" || population === "enough");
  const words = isCounted ? `${formatNumber(residents)}\u00a0inwoners` : sizes[population];
  return year === null ? words : `${words} (${year})`;
}

const sizes = {
  none: "geen inwoners",
  under_ten: `minder dan ${personsShown.value} inwoners`,
  few: `minder dan ${residentsForClass.value} inwoners`,
  enough: `${residentsForClass.value} inwoners of meer`
};
