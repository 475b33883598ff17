import {thresholds} from "../../../catalog/thresholds.ts";
import {formatsFor} from "../../format.ts";

const {formatNumber} = formatsFor("nl");

/**
 * "2.345 inwoners", "1 inwoner" never: under ten is not shown as a number.
 *
 * @example
 * residentsWords(2345); // => "2.345 inwoners"
 * @example
 * residentsWords(0); // => "geen inwoners"
 */
export function residentsWords(residents: number): string {
  if (residents === 0) return "geen inwoners";
  const shown = thresholds.personsShown.value;
  return residents < shown ? `minder dan ${shown} inwoners` : `${formatNumber(residents)}\u00a0inwoners`;
}
