import {CsvError, parse} from "csv-parse/sync";
import {InputError, type InputFile, type ParsedFile} from "../adapter.ts";
import {decodeToUtf8} from "./decode-text.ts";
import {type Header, toHeader} from "./header.ts";
import type {IssueLog} from "./issue-log.ts";

/** Looks at one row; `true` when it is kept. Cells are in the order of the header and equal in number. */
export type RowVisitor = (cells: readonly string[], line: number) => boolean;

/** More broken records than this and the quoting of the whole file cannot be trusted. */
const mostBroken = 100;

/**
 * Reads a delimited table row by row, without holding it.
 *
 * `start` receives the checked header and returns what to do with each row. Rows with too few or too many cells and
 * records with broken quotes are rejected with an issue, and reading goes on at the next line. Counts go to `counts`.
 *
 * @throws InputError when there is no header, a column occurs twice, or quotes are broken throughout
 */
export function readTable(
  file: InputFile,
  delimiter: "," | ";",
  log: IssueLog,
  counts: Pick<ParsedFile, "rowsRead" | "rowsKept">,
  start: (header: Header) => RowVisitor
): void {
  const text = decodeToUtf8(file, log);
  let header: Header | null = null;
  let visit: RowVisitor | null = null;
  let offset = 0;
  let lines = 0;
  let broken = 0;

  const onRecord = (cells: string[], line: number, last: boolean) => {
    if (!header || !visit) {
      header = toHeader(file.path, cells);
      visit = start(header);
      return;
    }
    counts.rowsRead++;
    if (cells.length === header.columns.length) {
      if (visit(cells, line)) counts.rowsKept++;
      return;
    }
    const cut = last && cells.length < header.columns.length ? "; the file seems cut off here, download it again" : "";
    const expected = `${header.columns.length} cells, as in the header; this row has ${cells.length}${cut}`;
    log.add({row: line, column: null, value: cells.join(delimiter), expected, action: "row_rejected"});
  };

  while (offset < text.length) {
    const rest = text.subarray(offset);
    const base = {offset, lines};
    try {
      parse(rest, {
        delimiter,
        relax_column_count: true,
        skip_empty_lines: true,
        on_record: (cells: string[], {bytes, lines: read}) => {
          if (header && base.lines + read > lines + 1 && swallowedRows(cells, header.columns.length, delimiter))
            throw new StrayQuote();
          offset = base.offset + bytes;
          lines = base.lines + read;
          onRecord(cells, lines, offset >= text.length && text.at(-1) !== 0x0a);
          return null;
        }
      });
      break;
    } catch (error) {
      if (!(error instanceof CsvError || error instanceof StrayQuote)) throw error;
      if (!header || ++broken > mostBroken) throw brokenQuotes(file.path, lines + 1, error);
      counts.rowsRead++;
      ({offset, lines} = rejectLine(text, offset, lines, log));
    }
  }
  if (!header) throw new InputError(`${file.path}: the file is empty; expected a header and rows. Download it again.`);
}

/** A quote that swallowed line ends and thereby whole rows. */
class StrayQuote extends Error {}

function swallowedRows(cells: readonly string[], width: number, delimiter: string): boolean {
  const long = cells.filter(cell => cell.includes("\n"));
  if (long.length === 0) return false;
  if (cells.length !== width) return true;
  const lines = long.flatMap(cell => cell.split("\n").slice(1));
  return width > 1 && lines.some(line => line.split(delimiter).length >= width);
}

function brokenQuotes(path: string, line: number, cause: Error): InputError {
  return new InputError(
    `${path}: quotes are broken from line ${line} on (${cause.message || "a quote is not closed on its line"}); expected cells like "a","b" with quotes inside doubled. Download the file again.`,
    {cause}
  );
}

function rejectLine(text: Buffer, from: number, linesBefore: number, log: IssueLog): {offset: number; lines: number} {
  let offset = from;
  let lines = linesBefore;
  while (text[offset] === 0x0a || text[offset] === 0x0d) {
    if (text[offset] === 0x0a) lines++;
    offset++;
  }
  const end = text.indexOf(0x0a, offset);
  const next = end < 0 ? text.length : end + 1;
  log.add({
    row: lines + 1,
    column: null,
    value: text.toString("utf8", offset, next).trim(),
    expected: 'closed quotes, with quotes inside a cell doubled ("")',
    action: "row_rejected"
  });
  return {offset: next, lines: lines + 1};
}
