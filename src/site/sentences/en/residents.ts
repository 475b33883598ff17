import type {Residents} from "../../../analysis/facts/fact.ts";
import {thresholds} from "../../../catalog/thresholds.ts";
import {formatsFor} from "../../format.ts";

const {formatNumber} = formatsFor("en");
const {personsShown, residentsForClass} = thresholds;

/**
 * "2,345 residents (2024)", "1 resident" never: under ten is not shown as a number.
 * A number that is withheld, because it would give away a small one elsewhere, is said by its size.
 *
 * @param year  of the number; null where that is said elsewhere
 * @example
 * residentsWords({population: "enough", residents: 2345}); // => "2,345 residents"
 * @example
 * residentsWords({population: "unknown", residents: null}); // => "number of residents not known"
 */
export function residentsWords({population, residents}: Residents, year: number | null = null): string {
  if (population === "unknown") return "number of residents not known";
  const isCounted = residents !== null && (population === "few" || population === "enough");
  const words = isCounted ? `${formatNumber(residents)}\u00a0residents` : sizes[population];
  return year === null ? words : `${words} (${year})`;
}

const sizes = {
  none: "no residents",
  under_ten: `fewer than ${personsShown.value} residents`,
  few: `fewer than ${residentsForClass.value} residents`,
  enough: `${residentsForClass.value} residents or more`
};
