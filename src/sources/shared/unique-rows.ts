import type {IssueLog} from "./issue-log.ts";

/** True the first time that a subject occurs with `rest`; the second time the row is rejected with an issue. */
export type IsFirst = (subject: string, row: number, rest?: string | number) => boolean;

/**
 * A test that is true the first time a key is seen. The second time it rejects the row with an issue: which of two
 * figures counts is not ours to guess, and the first is the one already taken.
 *
 * A key is a subject (an area, a cell), of which there are many, and the rest (year, measure), of which there are few: a
 * list of rows per rest, by the number of the subject, holds millions of keys in little memory.
 *
 * @param what  what identifies a row, for the issue ("area and year")
 */
export function createUniqueRows(what: string, log: IssueLog): IsFirst {
  const numbers = new Map<string, number>();
  const rowsOf = new Map<string | number, number[]>();
  return (subject, row, rest = "") => {
    let number = numbers.get(subject);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(subject, number);
    }
    let rows = rowsOf.get(rest);
    if (!rows) {
      rows = [];
      rowsOf.set(rest, rows);
    }
    const first = rows[number] ?? 0;
    if (first === 0) {
      while (rows.length < number) rows.push(0);
      rows[number] = row;
      return true;
    }
    log.add({
      row,
      column: null,
      value: `${`${subject} ${rest}`.trim()} (also on row ${first})`,
      expected: `each ${what} once; the first is kept`,
      action: "row_rejected"
    });
    return false;
  };
}
