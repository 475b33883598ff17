import {InputError, type InputFile, type Issue} from "../adapter.ts";
import {parseYear} from "../shared/check-year.ts";
import {baseName} from "../shared/head.ts";
import {column} from "../shared/header.ts";
import {createIssueLog} from "../shared/issue-log.ts";
import {readTable} from "../shared/read-table.ts";
import {cbsTables} from "./tables.ts";

/** The file of that name in the same folder, or null. */
export function maybeSibling(name: string, siblings: readonly InputFile[]): InputFile | null {
  return siblings.find(({path}) => baseName(path).toLowerCase() === name.toLowerCase()) ?? null;
}

/** Two columns of a code list as a map from code to text. Issues about the list go to `issues`. */
export function readCodeList(file: InputFile, from: string, to: string, issues: Issue[]): Map<string, string> {
  const list = new Map<string, string>();
  const log = createIssueLog(file.path, issues);
  readTable(file, ";", log, {rowsRead: 0, rowsKept: 0}, header => {
    const [key, value] = [column(header, from), column(header, to)];
    return cells => {
      list.set(cells[key]!.trim(), cells[value]!.trim());
      return true;
    };
  });
  log.close();
  return list;
}

/** Year and subject of a bulk table. */
export interface BulkTable {
  year: number | null;
  sourceId: "cbs_kwb" | "cbs_nabijheid";
}

/**
 * What the folder says about a table: its year from a folder name that ends in it (`85984NED_2024`), else from the title
 * in `Properties.csv`, else from the table's number. The year is null when none of them says it.
 */
export function describeTable(file: InputFile, siblings: readonly InputFile[], issues: Issue[]): BulkTable {
  const folder = file.path.split("/").at(-2) ?? "";
  const properties = maybeSibling("Properties.csv", siblings);
  const title = properties ? readTitle(properties, issues) : "";
  const known = cbsTables[/\d{5}[A-Z]{3}/.exec(`${folder} ${title}`)?.[0] ?? ""];
  const year =
    parseYear(/(?:^|[_\- ])(\d{4})$/.exec(folder)?.[1] ?? "") ??
    parseYear(/\b((?:19|20)\d\d)\b/.exec(title)?.[1] ?? "") ??
    known?.year ??
    null;
  const nearby = known?.sourceId === "cbs_nabijheid" || /nabijheid/i.test(`${title} ${folder}`);
  return {year, sourceId: nearby ? "cbs_nabijheid" : "cbs_kwb"};
}

function readTitle(file: InputFile, issues: Issue[]): string {
  let title = "";
  const log = createIssueLog(file.path, issues);
  readTable(file, ";", log, {rowsRead: 0, rowsKept: 0}, header => {
    const position = column(header, "Title");
    return cells => {
      title ||= cells[position]!;
      return true;
    };
  });
  log.close();
  return title;
}

/** The error for a table whose year cannot be known. */
export function missingYear(path: string): InputError {
  return new InputError(
    `${path}: it is unclear which year the figures are about. Expected a folder name that ends in the year (85984NED_2024), or Properties.csv with the table's title beside it. Rename the folder.`
  );
}
