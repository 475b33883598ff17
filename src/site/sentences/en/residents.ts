import {thresholds} from "../../../catalog/thresholds.ts";
import {formatsFor} from "../../format.ts";

const {formatNumber} = formatsFor("en");

/**
 * "2,345 residents", "1 resident" never: under ten is not shown as a number.
 *
 * @example
 * residentsWords(2345); // => "2,345 residents"
 * @example
 * residentsWords(0); // => "no residents"
 */
export function residentsWords(residents: number): string {
  if (residents === 0) return "no residents";
  const shown = thresholds.personsShown.value;
  return residents < shown ? `fewer than ${shown} residents` : `${formatNumber(residents)}\u00a0residents`;
}
