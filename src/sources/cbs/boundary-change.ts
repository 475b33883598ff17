import type {IssueLog} from "../shared/issue-log.ts";

/**
 * What CBS says of the borders since the year before: 1 unchanged, 2 another code alone, 3 other borders. Null where it
 * says nothing (`.` or empty), and null with a `value_rejected` issue for anything else.
 */
export function readChange(text: string, column: string, row: number, log: IssueLog): number | null {
  const said = text.trim();
  if (said === "" || said === ".") return null;
  if (/^[123]$/.test(said)) return Number(said);
  log.add({row, column, value: said, expected: "1, 2 or 3", action: "value_rejected"});
  return null;
}
