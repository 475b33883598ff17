import {leefbaarometerReference} from "../../catalog/class-schemes.ts";
import type {IssueLog} from "../shared/issue-log.ts";

/** The five dimensions in the publisher's order. */
export const dimensions = ["fys", "onv", "soc", "vrz", "won"] as const;

/** Published figures are rounded to six digits; more than this apart is not rounding. */
const tolerance = 1e-3;

/**
 * Checks the two sums that hold for every area and year: `afw` is `lbm` minus the fixed reference, and the five
 * dimensions add up to `afw`. A difference gives a note; the figures stay, because it is unknown which one is wrong.
 *
 * @param values  figures by column; columns that are missing are not checked
 */
export function checkSums(values: Readonly<Record<string, number | null>>, row: number, log: IssueLog): void {
  const {lbm = null, afw = null} = values;
  if (afw === null) return;
  const note = (column: string, received: number, expected: string) =>
    log.add({row, column, value: String(received), expected, action: "note"});
  if (lbm !== null && Math.abs(lbm - afw - leefbaarometerReference) > tolerance) {
    note("afw", afw, "lbm minus the reference 4.102264851143687");
  }
  let sum = 0;
  for (const name of dimensions) {
    const part = values[name] ?? null;
    if (part === null) return;
    sum += part;
  }
  if (Math.abs(sum - afw) > tolerance) note("afw", afw, "the sum of fys, onv, soc, vrz and won");
}
