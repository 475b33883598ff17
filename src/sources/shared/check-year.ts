import type {IssueLog} from "./issue-log.ts";

/**
 * A year between 1990 and 2099, also as CBS period code (`2020JJ00`); null for anything else.
 *
 * @example
 * parseYear("2020JJ00"); // => 2020
 * @example
 * parseYear("20"); // => null
 */
export function parseYear(text: string): number | null {
  const trimmed = text.trim();
  return /^(?:199|20\d)\d(?:JJ00)?$/.test(trimmed) ? Number(trimmed.slice(0, 4)) : null;
}

/**
 * The year in a cell; null and a `row_rejected` issue when it is none.
 *
 * @param column  the publisher's name of the column, for the issue
 */
export function checkYear(text: string, column: string, row: number, log: IssueLog): number | null {
  const year = parseYear(text);
  if (year === null) {
    const expected = "a year between 1990 and 2099, such as 2024 or 2024JJ00";
    log.add({row, column, value: text.trim(), expected, action: "row_rejected"});
  }
  return year;
}
