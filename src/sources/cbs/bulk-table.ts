import {InputError, type InputFile, type Issue} from "../adapter.ts";
import {parseYear} from "../shared/check-year.ts";
import {baseName} from "../shared/head.ts";
import {column} from "../shared/header.ts";
import {createIssueLog} from "../shared/issue-log.ts";
import {readTable} from "../shared/read-table.ts";
import {cbsTables} from "./tables.ts";

/** The file of that name in the same folder, or null. */
export function maybeSibling(name: string, siblings: readonly InputFile[]): InputFile | null {
  const [found = null, other] = siblings.filter(({path}) => baseName(path).toLowerCase() === name.toLowerCase());
  if (found && other) {
    throw new InputError(
      `${found.path} and ${other.path} are the same list twice; it is unclear which one counts. Remove one.`
    );
  }
  return found;
}

/**
 * Two columns of a code list as a map from code to text. Issues about the list go to `issues`.
 *
 * @throws InputError when a code occurs twice, or is not in capitals: what a figure is about would be a guess
 */
export function readCodeList(file: InputFile, from: string, to: string, issues: Issue[]): Map<string, string> {
  const list = new Map<string, string>();
  const log = createIssueLog(file.path, issues);
  readTable(file, ";", log, {rowsRead: 0, rowsKept: 0}, header => {
    const [key, value] = [column(header, from), column(header, to)];
    const rows = new Map<string, number>();
    return (cells, row) => {
      const code = cells[key]!.trim();
      const first = rows.get(code.toUpperCase());
      if (first !== undefined) throw unclearCode(file.path, row, code, `is on row ${first} already`);
      if (code !== code.toUpperCase()) throw unclearCode(file.path, row, code, "is not in capitals");
      rows.set(code, row);
      const text = cells[value]!.trim();
      if (text === "")
        log.add({
          row,
          column: to,
          value: code,
          expected: "a text beside the code; it is used without",
          action: "value_rejected"
        });
      list.set(code, text);
      return true;
    };
  });
  log.close();
  return list;
}

function unclearCode(path: string, row: number, code: string, problem: string): InputError {
  return new InputError(
    `${path}, row ${row}: the code "${code}" ${problem}; expected each code once, in capitals, because it says what a figure is about. Unpack the download again.`
  );
}

/** Year and subject of a bulk table. */
export interface BulkTable {
  year: number | null;
  sourceId: "cbs_kwb" | "cbs_nabijheid";
}

/**
 * What the folder says about a table: its year from a folder name that ends in it (`85984NED_2024`), else from the title
 * in `Properties.csv`, else from the table's number. The year is null when none of them says it.
 *
 * @throws InputError when they say different years
 */
export function describeTable(file: InputFile, siblings: readonly InputFile[], issues: Issue[]): BulkTable {
  const folder = file.path.split("/").at(-2) ?? "";
  const properties = maybeSibling("Properties.csv", siblings);
  const title = properties ? readTitle(properties, issues) : "";
  const table = /\d{5}[A-Z]{3}/.exec(`${folder} ${title}`)?.[0] ?? "";
  const known = cbsTables[table];
  const year = agreedYear(file.path, [
    [`its folder "${folder}"`, parseYear(/(?:^|[_\- ])(\d{4})$/.exec(folder)?.[1] ?? "")],
    [`its title "${title}"`, parseYear(/\b((?:19|20)\d\d)\b/.exec(title)?.[1] ?? "")],
    [`its number ${table}`, known?.year ?? null]
  ]);
  const nearby = known?.sourceId === "cbs_nabijheid" || /nabijheid/i.test(`${title} ${folder}`);
  return {year, sourceId: nearby ? "cbs_nabijheid" : "cbs_kwb"};
}

/** The one year that is said, by whatever says it; null when nothing does. */
function agreedYear(path: string, said: readonly (readonly [by: string, year: number | null])[]): number | null {
  const given = said.filter(([, year]) => year !== null);
  const [first, ...others] = given;
  if (first && others.some(([, year]) => year !== first[1])) {
    throw new InputError(
      `${path}: it is unclear which year the figures are about: ${given.map(([by, year]) => `${year} by ${by}`).join(", ")}. Expected one year; rename the folder, or unpack the table that belongs in it.`
    );
  }
  return first?.[1] ?? null;
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
