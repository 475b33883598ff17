import type {IssueLog} from "./issue-log.ts";

/**
 * A test that is true the first time a key is seen. The second time it rejects the row with an issue: which of two
 * figures counts is not ours to guess, and the first is the one already taken.
 *
 * @param what  what identifies a row, for the issue ("area and year")
 */
export function createUniqueRows(what: string, log: IssueLog): (key: string, row: number) => boolean {
  const seen = new Map<string, number>();
  return (key, row) => {
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, row);
      return true;
    }
    log.add({
      row,
      column: null,
      value: `${key} (also on row ${first})`,
      expected: `each ${what} once; the first is kept`,
      action: "row_rejected"
    });
    return false;
  };
}
