import type {Issue} from "../adapter.ts";

/** An issue about one file, without the file's name and the count that the log keeps. */
export type IssueDetail = Omit<Issue, "file" | "count" | "rows">;

/** Collects the issues of one file. */
export interface IssueLog {
  /** Path of the file that the issues are about. */
  readonly file: string;
  add(detail: IssueDetail): void;
  /** Something to judge when all of the file is read. */
  atEnd(check: () => void): void;
}

const longestValue = 120;
const mostRows = 10;

/**
 * Shortens a received value to at most 120 characters, so that one broken cell cannot fill a page.
 *
 * @example
 * shortValue("4,29"); // => "4,29"
 */
export function shortValue(value: string): string {
  if (value.length <= longestValue) return value;
  return `${value.slice(0, longestValue - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/**
 * A log that writes to `issues`. What is alike (same column, expectation and action) is one issue: the first, with how
 * many there are and the rows of up to ten, so that a file which is wrong on every row stays readable and nothing goes
 * uncounted.
 */
export function createIssueLog(file: string, issues: Issue[]): IssueLog & {close(): void} {
  const checks: (() => void)[] = [];
  const alike = new Map<string, {issue: Issue; count: number; rows: number[]}>();
  return {
    file,
    atEnd: check => checks.push(check),
    add(detail) {
      const key = `${detail.action}\n${detail.column}\n${detail.expected}`;
      let group = alike.get(key);
      if (!group) {
        const issue: Issue = {file, ...detail, value: detail.value === null ? null : shortValue(detail.value)};
        group = {issue, count: 0, rows: []};
        alike.set(key, group);
        issues.push(issue);
      }
      group.count++;
      if (detail.row !== null && group.rows.length < mostRows) group.rows.push(detail.row);
    },
    close() {
      for (const check of checks.splice(0)) check();
      for (const {issue, count, rows} of alike.values()) {
        if (count > 1) Object.assign(issue, {count, rows});
      }
      alike.clear();
    }
  };
}
