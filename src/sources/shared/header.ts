import {ignoredColumns} from "../../catalog/measures.ts";
import {InputError} from "../adapter.ts";
import type {IssueLog} from "./issue-log.ts";

/** The columns of one file, checked. */
export interface Header {
  file: string;
  columns: readonly string[];
}

/** Columns without a name, and the names that R and pandas give to a column of row numbers. */
const indexColumn = /^(|x|x1|\.\.\.1|unnamed: \d+|index|rownames)$/i;

/** Checks the first row of a table: no column twice. Throws `InputError` naming the doubled one. */
export function toHeader(file: string, cells: readonly string[]): Header {
  const columns = cells.map(cell => cell.trim());
  const doubled = columns.find((name, index) => name !== "" && columns.indexOf(name) !== index);
  if (doubled !== undefined) {
    throw new InputError(
      `${file}: column "${doubled}" occurs more than once; it is unclear which one counts. Remove or rename one of them.`
    );
  }
  return {file, columns};
}

/** Position of a column, or -1. */
export function maybeColumn(header: Header, name: string): number {
  return header.columns.indexOf(name);
}

/** Position of a needed column; throws `InputError` saying what is there instead and what to do. */
export function column(header: Header, name: string): number {
  const position = maybeColumn(header, name);
  if (position < 0) throw missingColumn(header, `"${name}"`);
  return position;
}

/** The error for a needed column that is absent. `wanted` is written as it should read. */
export function missingColumn({file, columns}: Header, wanted: string): InputError {
  const other = columns.length === 1 ? /[;,\t|]/.exec(columns[0]!) : null;
  const advice = other
    ? `The cells seem to be separated by ${JSON.stringify(other[0])}; save the file with the publisher's separator.`
    : "Download the file again from the publisher, or restore the column's name.";
  return new InputError(`${file}: needed column ${wanted} is missing. Found: ${columns.join(", ")}. ${advice}`);
}

/**
 * Reports the columns that are not used: each one that nobody knows, and those left out on purpose together by reason,
 * so that a reader sees that they were there.
 */
export function reportUnknownColumns(
  columns: readonly string[],
  known: (name: string) => boolean,
  log: IssueLog,
  expected = "a column that the catalogue knows (src/catalog/measures.ts)"
): void {
  const leftOut = new Map<string, string[]>();
  for (const name of columns) {
    if (known(name) || indexColumn.test(name)) continue;
    const reason = ignoredColumns.find(({pattern}) => pattern.test(name))?.reason;
    if (reason) leftOut.set(reason, [...(leftOut.get(reason) ?? []), name]);
    else log.add({row: null, column: name, value: null, expected, action: "column_ignored"});
  }
  for (const [reason, names] of leftOut) {
    const value = names.length === 1 ? null : `${names.length} columns: ${names.join(", ")}`;
    const expected = `left out on purpose: ${reason}`;
    log.add({row: null, column: names.length === 1 ? names[0]! : null, value, expected, action: "column_ignored"});
  }
}
