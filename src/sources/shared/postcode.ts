import type {IssueLog} from "./issue-log.ts";

/** Four digits of a postcode; null for an empty cell, and null with a `value_rejected` issue for anything else. */
export function checkPostcode4(text: string, column: string, row: number, log: IssueLog): string | null {
  const postcode = text.trim();
  if (/^\d{4}$/.test(postcode)) return postcode;
  if (postcode !== "") {
    log.add({row, column, value: postcode, expected: "a postcode of four digits, or empty", action: "value_rejected"});
  }
  return null;
}
