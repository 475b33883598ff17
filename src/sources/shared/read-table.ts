import {isAscii} from "node:buffer";
import {CsvError, parse} from "csv-parse/sync";
import {type Drain, InputError, type InputFile, type ParsedFile} from "../adapter.ts";
import {decodePieces} from "./decode-text.ts";
import {type Delimiter, delimiterNames, delimiterOf} from "./delimiter.ts";
import {isMarkup} from "./head.ts";
import {type Header, toHeader} from "./header.ts";
import type {IssueLog} from "./issue-log.ts";
import {createNumberConvention, type NumberConvention} from "./number-convention.ts";
import type {DecimalSign} from "./parse-number.ts";
import {plainCells} from "./plain-cells.ts";
import {lineEndsOf, toRowBlocks} from "./row-blocks.ts";
import {createThousandsWatch} from "./thousands-watch.ts";

/** Looks at one row; `true` when it is kept. Cells are in the order of the header and equal in number. */
export type RowVisitor = (cells: readonly string[], line: number) => boolean;

/** How a layout writes its table. */
export interface TableFormat {
  /** Sign between cells; a file that has another one throughout is read with that. */
  delimiter: Delimiter;
  /** Decimal sign; a file that has the other one throughout is read with that. */
  decimal?: DecimalSign;
  /** Positions of the columns with numbers, by which the decimal sign of the file is known. */
  numbers?(header: Header): readonly number[];
}

type Counts = Pick<ParsedFile, "rowsRead" | "rowsKept">;
/** Receives the header, checked, and the decimal sign of the file's numbers. */
export type StartRows = (header: Header, decimal: DecimalSign) => RowVisitor;

/** More broken records than this and the quoting of the whole file cannot be trusted. */
const mostBroken = 100;
/** Rows that are looked at before the decimal sign is settled; a later row that contradicts stops the file. */
const rowsBeforeDecision = 5_000;
/** Rows after which figures are handed over: few enough that what they are made of is never kept. */
const rowsAtOnce = 1_000;

/**
 * Reads a delimited table row by row, without holding it.
 *
 * `start` receives the checked header and the decimal sign of the file's numbers, and returns what to do with each row.
 * Rows with too few or too many cells and records with broken quotes are rejected with an issue, and reading goes on at
 * the next line. Counts go to `counts`. After each thousand rows that were looked at, and at the end, `afterRows` is called.
 *
 * @throws InputError when there is no header or no row, a column occurs twice, the header occurs again, quotes are broken
 *   throughout, or numbers contradict each other
 */
export function readTable(
  file: InputFile,
  format: Delimiter | TableFormat,
  log: IssueLog,
  counts: Counts,
  start: StartRows,
  afterRows: () => void = () => {}
): void {
  const given = typeof format === "string" ? {delimiter: format} : format;
  const rows = createRowTaker(file.path, given, log, counts, start, afterRows);
  const position = {lines: 0, broken: 0};
  let delimiter: Delimiter | null = null;
  let before: Buffer | null = null;
  // One block behind, so that the last one is known to be the last.
  const read = (block: Buffer, last: boolean) => {
    delimiter ??= settleDelimiter(file.path, block, given.delimiter, log);
    readBlock(block, delimiter, last, position, rows, log);
  };
  for (const block of toRowBlocks(file.path, decodePieces(file, log))) {
    if (before) read(before, false);
    before = block;
  }
  if (before) read(before, true);
  rows.finish();
}

/** `afterRows` of a table whose figures are handed over as they are read. */
export const drainWith = (drain: Drain | undefined, parsed: ParsedFile) => () => drain?.(parsed);

function settleDelimiter(path: string, block: Buffer, own: Delimiter, log: IssueLog): Delimiter {
  const head = block.toString("utf8", 0, 65_536);
  if (isMarkup(head) || /^\s*[{[]/.test(head)) {
    const what = isMarkup(head) ? "XML or HTML (a service may have answered with an error)" : "JSON";
    throw new InputError(`${path}: expected a table with a header, received ${what}. Download it again, as CSV.`);
  }
  const delimiter = delimiterOf(head.trimStart().split(/[\r\n]/, 1)[0]!, own);
  if (delimiter !== own) {
    const expected = `cells separated by ${delimiterNames[own]}; read with ${delimiterNames[delimiter]}`;
    log.add({row: 1, column: null, value: delimiterNames[delimiter], expected, action: "note"});
  }
  return delimiter;
}

interface TakenRow {
  cells: string[];
  line: number;
}

/** Is a row the rest of a number that the row before it ends in? */
function isRemainder(cells: readonly string[], before: TakenRow | undefined): boolean {
  if (cells.length !== 1 || !before || before.cells.length === 1) return false;
  return /^[\d.,e+-]+$/i.test(cells[0]!.trim()) && /[\d.,-]$/.test(before.cells.at(-1)!.trim());
}

/** What is done with one record of the file. */
interface RowTaker {
  header(): Header | null;
  take(cells: string[], line: number, unended: boolean): void;
  reject(line: number, value: string, expected: string): void;
  finish(): void;
}

function createRowTaker(
  path: string,
  {decimal = ".", numbers}: TableFormat,
  log: IssueLog,
  counts: Counts,
  start: StartRows,
  afterRows: () => void
): RowTaker {
  let header: Header | null = null;
  let names: ReadonlySet<string> = new Set();
  let visit: RowVisitor | null = null;
  const waiting: TakenRow[] = [];
  let visited = 0;
  let numberAt: readonly number[] = [];
  const convention = createNumberConvention(path, decimal);
  const thousands = createThousandsWatch(path);
  const look = (text: string, column: string, line: number) => {
    convention.look(text, column, line);
    // later rows are looked at only where there is a sign: nearly all cells have none
    if (!visit || (text.length < 9 && /[.,]\d{3}\s*$/.test(text))) thousands.look(text, column, line);
  };

  const begin = () => {
    const sign = settleDecimal(convention, decimal, log);
    visit = start(header!, sign);
  };
  // the last row waits until the next shows that no line end fell into its last cell
  const release = (last: boolean) => {
    const ready = last ? waiting.length : waiting.length - 1;
    for (let at = 0; at < ready; at++) {
      if (visit!(waiting[at]!.cells, waiting[at]!.line)) counts.rowsKept++;
      if (++visited % rowsAtOnce === 0) afterRows();
    }
    if (ready === waiting.length - 1) waiting[0] = waiting[ready]!;
    waiting.length -= ready;
    if (last) afterRows();
  };
  const reject: RowTaker["reject"] = (row, value, expected) => {
    counts.rowsRead++;
    log.add({row, column: null, value, expected, action: "row_rejected"});
  };
  return {
    header: () => header,
    reject,
    take(cells, line, unended) {
      if (!header) {
        header = toHeader(path, cells);
        names = new Set(header.columns.filter(name => /[^\d.,\s-]/.test(name)));
        numberAt = numbers?.(header) ?? [];
        if (numberAt.length === 0) begin();
        return;
      }
      const {columns} = header;
      if (isHeaderAgain(cells, names)) throw headerAgain(path, line);
      if (cells.length !== columns.length || unended) {
        const broken = isRemainder(cells, waiting.at(-1)) ? waiting.pop() : undefined;
        if (broken) {
          const expected = "a row on one line; what stands alone on the next line may belong to its last cell";
          log.add({row: broken.line, column: null, value: broken.cells.join(), expected, action: "row_rejected"});
        }
        return reject(line, cells.join(), wrongRow(cells, columns, unended));
      }
      counts.rowsRead++;
      for (const at of numberAt) look(cells[at]!, columns[at]!, line);
      waiting.push({cells, line});
      if (!visit && waiting.length >= rowsBeforeDecision) begin();
      if (visit) release(false);
    },
    finish() {
      if (!header) throw new InputError(`${path}: the file is empty; expected a header and rows. Download it again.`);
      if (!visit) begin();
      release(true);
      thousands.settle();
      if (counts.rowsRead === 0) {
        throw new InputError(`${path}: the file has a header and no rows; expected rows. Download it again.`);
      }
    }
  };
}

function settleDecimal(convention: NumberConvention, own: DecimalSign, log: IssueLog): DecimalSign {
  const sign = convention.decide();
  if (sign !== own) {
    const [value, layout] = sign === "," ? ["comma", "point"] : ["point", "comma"];
    const expected = `numbers with a decimal ${layout}; all of the file are read with a decimal ${value}`;
    log.add({row: null, column: null, value: `decimal ${value}`, expected, action: "note"});
  }
  return sign;
}

/** Does a row hold names of columns, in whatever order? Then what follows may have another meaning in each cell. */
function isHeaderAgain(cells: readonly string[], names: ReadonlySet<string>): boolean {
  if (!names.has(cells[0]!.trim()) && !names.has(cells[1]?.trim() ?? "")) return false;
  return cells.filter(cell => names.has(cell.trim())).length >= Math.min(2, names.size);
}

function headerAgain(path: string, line: number): InputError {
  return new InputError(
    `${path}: the header occurs again on row ${line}: two files seem to have been put together. Give each as a file of its own, or download it again.`
  );
}

function wrongRow(cells: readonly string[], columns: readonly string[], unended: boolean): string {
  const short = cells.length < columns.length;
  if (cells.length === columns.length) {
    return "a line end after the last row; without it the row may be cut off in its last cell: download the file again, or end the row";
  }
  const cut = unended && short ? "; the file seems cut off here, download it again" : "";
  return `${columns.length} cells, as in the header; this row has ${cells.length}${cut}`;
}

/** Reads the records of a block; goes on behind a broken one. */
function readBlock(
  block: Buffer,
  delimiter: Delimiter,
  isLast: boolean,
  position: {lines: number; broken: number},
  rows: RowTaker,
  log: IssueLog
): void {
  const record_delimiter = lineEndsOf(block);
  // A quote that closes the last cell says that it is whole.
  const ended = isLineEnd(block.at(-1)!) || block.at(-1) === 0x22;
  const isUnended = (end: number) => isLast && !ended && end >= block.length;
  let offset = 0;
  while (offset < block.length) {
    offset = takePlainLines(block, offset, record_delimiter, delimiter, position, rows, isUnended);
    if (offset >= block.length) return;
    const base = {offset, lines: position.lines};
    try {
      parse(block.subarray(offset), {
        delimiter,
        record_delimiter,
        relax_column_count: true,
        skip_empty_lines: true,
        on_record: (cells: string[], {bytes, lines}) => {
          const header = rows.header();
          if (
            header &&
            base.lines + lines > position.lines + 1 &&
            swallowedRows(cells, header.columns.length, delimiter)
          )
            throw new StrayQuote();
          offset = base.offset + bytes;
          position.lines = base.lines + lines;
          rows.take(cells, position.lines, isUnended(offset));
          return null;
        }
      });
      skipEmptyLines(block, offset, position);
      return;
    } catch (error) {
      if (!(error instanceof CsvError || error instanceof StrayQuote)) throw error;
      if (!rows.header() || ++position.broken > mostBroken) throw brokenQuotes(log.file, position.lines + 1, error);
      offset = rejectLine(block, offset, position, rows);
    }
  }
}

/** Takes lines from an offset on, up to one that needs a reader of all of CSV; returns the offset of that, or the end. */
function takePlainLines(
  block: Buffer,
  from: number,
  ending: string | string[],
  delimiter: Delimiter,
  position: {lines: number},
  rows: RowTaker,
  isUnended: (end: number) => boolean
): number {
  if (typeof ending !== "string") return from;
  const ascii = isAscii(block);
  const lastByte = ending.charCodeAt(ending.length - 1);
  let offset = from;
  while (offset < block.length) {
    const found = block.indexOf(lastByte, offset);
    const next = found < 0 ? block.length : found + 1;
    const end = found < 0 ? block.length : next - ending.length;
    if (end > offset) {
      // a line at a time: what is kept of it holds no more than the line
      const cells = plainCells(block.toString(ascii ? "latin1" : "utf8", offset, end), delimiter);
      if (!cells) return offset;
      position.lines++;
      offset = next;
      rows.take(cells, position.lines, isUnended(next));
    } else {
      position.lines++;
      offset = next;
    }
  }
  return offset;
}

/** A quote that swallowed line ends and thereby whole rows. */
class StrayQuote extends Error {}

function swallowedRows(cells: readonly string[], width: number, delimiter: string): boolean {
  const long = cells.filter(cell => /[\r\n]/.test(cell));
  if (long.length === 0) return false;
  if (cells.length !== width) return true;
  const lines = long.flatMap(cell => cell.split(/\r\n|[\r\n]/).slice(1));
  return width > 1 && lines.some(line => line.split(delimiter).length >= width);
}

function brokenQuotes(path: string, line: number, cause: Error): InputError {
  return new InputError(
    `${path}: quotes are broken from line ${line} on (${cause.message || "a quote is not closed on its line"}); expected cells like "a","b" with quotes inside doubled. Download the file again.`,
    {cause}
  );
}

/** Rejects the line at an offset and returns the offset of the next. */
function rejectLine(block: Buffer, from: number, position: {lines: number}, rows: RowTaker): number {
  const begin = skipEmptyLines(block, from, position);
  let end = begin;
  while (end < block.length && !isLineEnd(block[end]!)) end++;
  const value = block.toString("utf8", begin, end).trim();
  position.lines++;
  rows.reject(position.lines, value, 'closed quotes, with quotes inside a cell doubled ("")');
  return end + (block[end] === 0x0d && block[end + 1] === 0x0a ? 2 : 1);
}

const isLineEnd = (byte: number) => byte === 0x0a || byte === 0x0d;

/** Counts the empty lines from an offset on and returns the offset behind them. */
function skipEmptyLines(block: Buffer, from: number, position: {lines: number}): number {
  let offset = from;
  for (; offset < block.length && isLineEnd(block[offset]!); offset++) {
    const endsBoth = block[offset] === 0x0a && block[offset - 1] === 0x0d;
    if (!endsBoth) position.lines++;
  }
  return offset;
}
