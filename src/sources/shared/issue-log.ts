import type {Issue} from "../adapter.ts";

/** An issue about one file, without the file's name. */
export type IssueDetail = Omit<Issue, "file">;

/** Collects the issues of one file. */
export interface IssueLog {
  add(detail: IssueDetail): void;
}

const longestValue = 120;
const mostAlike = 200;

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
 * A log that writes to `issues`. Issues with the same column, expectation and action are listed up to 200 times; `close`
 * adds one that counts the rest, so that a file which is wrong on every row stays readable and nothing goes uncounted.
 */
export function createIssueLog(file: string, issues: Issue[]): IssueLog & {close(): void} {
  const alike = new Map<string, {count: number; detail: IssueDetail}>();
  return {
    add(detail) {
      const key = `${detail.action}\n${detail.column}\n${detail.expected}`;
      const group = alike.get(key);
      const count = (group?.count ?? 0) + 1;
      alike.set(key, {count, detail: group?.detail ?? detail});
      if (count > mostAlike) return;
      issues.push({file, ...detail, value: detail.value === null ? null : shortValue(detail.value)});
    },
    close() {
      for (const {count, detail} of alike.values()) {
        if (count > mostAlike) issues.push({file, ...detail, row: null, value: `${count - mostAlike} more like this`});
      }
      alike.clear();
    }
  };
}
