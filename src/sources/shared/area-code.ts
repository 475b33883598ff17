import {type AreaLevel, areaLevel, maybeAreaCode} from "../../catalog/areas.ts";
import type {IssueLog} from "./issue-log.ts";

/**
 * The area code in a cell, cleaned of padding; null and a `row_rejected` issue when it is none.
 *
 * @param column  the publisher's name of the column, for the issue
 */
export function checkAreaCode(text: string, column: string, row: number, log: IssueLog): string | null {
  const code = maybeAreaCode(text);
  if (code === null) {
    const expected = "an area code: NL00, GM####, WK####XX or BU####XXXX";
    log.add({row, column, value: text.trim(), expected, action: "row_rejected"});
  }
  return code;
}

/** The code of a larger area beside an area; null when empty, and null with a `value_rejected` issue when it is none. */
export function checkParent(text: string, level: AreaLevel, column: string, row: number, log: IssueLog): string | null {
  const code = text.trim();
  if (areaLevel(code) === level) return code;
  if (code !== "") {
    log.add({row, column, value: code, expected: `the code of a ${level}, or empty`, action: "value_rejected"});
  }
  return null;
}
