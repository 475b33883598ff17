import type {InputFile, ParsedFile} from "../adapter.ts";
import {hasExtension} from "./head.ts";
import type {IssueLog} from "./issue-log.ts";
import type {DecimalSign} from "./parse-number.ts";
import {type RawFeature, readFeatures} from "./read-features.ts";
import {readGeopackage} from "./read-geopackage.ts";
import {readTable} from "./read-table.ts";
import {positionsOf} from "./wide-table.ts";

type Counts = Pick<ParsedFile, "rowsRead" | "rowsKept">;

/**
 * Receives the names of the attributes and the decimal sign of numbers that are text, and returns what to do with each
 * record: `true` when it is kept.
 */
export type StartRecords = (columns: readonly string[], decimal: DecimalSign) => (record: RawFeature) => boolean;

export interface RecordOptions {
  /** Columns of which each wanted table of a GeoPackage has one. */
  wanted: readonly string[];
  /** Whether outlines are read. */
  outlines: boolean;
  /** Columns with numbers, by which the decimal sign of a table is known. */
  numbers: readonly string[];
}

/**
 * Reads the records that a publisher gives in several containers under the same attribute names: GeoJSON, CSV (all cells
 * are text, and the geometry is undefined) or GeoPackage. Counts go to `counts`.
 */
export function readRecords(
  file: InputFile,
  log: IssueLog,
  counts: Counts,
  {wanted, outlines, numbers}: RecordOptions,
  start: StartRecords
): void {
  const counted = (visit: (record: RawFeature) => boolean) => (record: RawFeature) => {
    counts.rowsRead++;
    if (visit(record)) counts.rowsKept++;
  };
  if (hasExtension(file.path, "csv")) readRows(file, log, counts, numbers, start);
  else if (hasExtension(file.path, "gpkg"))
    readGeopackage(file, wanted, outlines, log, columns => counted(start(columns, ".")));
  else {
    const {features, columns, count} = readFeatures(file, log);
    features.forEach(counted(start(columns, ".")));
    counts.rowsRead = count;
  }
}

function readRows(
  file: InputFile,
  log: IssueLog,
  counts: Counts,
  numbers: readonly string[],
  start: StartRecords
): void {
  readTable(file, {delimiter: ",", numbers: positionsOf(numbers)}, log, counts, ({columns}, decimal) => {
    const visit = start(columns, decimal);
    return (cells, row) =>
      visit({properties: Object.fromEntries(columns.map((name, at) => [name, cells[at]])), geometry: undefined, row});
  });
}
