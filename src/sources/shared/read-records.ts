import type {InputFile, ParsedFile} from "../adapter.ts";
import {hasExtension} from "./head.ts";
import type {IssueLog} from "./issue-log.ts";
import {type RawFeature, readFeatures} from "./read-features.ts";
import {readGeopackage} from "./read-geopackage.ts";
import {readTable} from "./read-table.ts";

type Counts = Pick<ParsedFile, "rowsRead" | "rowsKept">;

/** Receives the names of the attributes and returns what to do with each record: `true` when it is kept. */
export type StartRecords = (columns: readonly string[]) => (record: RawFeature) => boolean;

export interface RecordOptions {
  /** Columns of which the wanted table of a GeoPackage has one. */
  wanted: readonly string[];
  /** Whether outlines are read. */
  outlines: boolean;
}

/**
 * Reads the records that a publisher gives in several containers under the same attribute names: GeoJSON, CSV (all cells
 * are text, and the geometry is undefined) or GeoPackage. Counts go to `counts`.
 */
export function readRecords(
  file: InputFile,
  log: IssueLog,
  counts: Counts,
  {wanted, outlines}: RecordOptions,
  start: StartRecords
): void {
  const counted = (visit: (record: RawFeature) => boolean) => (record: RawFeature) => {
    counts.rowsRead++;
    if (visit(record)) counts.rowsKept++;
  };
  if (hasExtension(file.path, "csv")) readRows(file, log, counts, start);
  else if (hasExtension(file.path, "gpkg")) readGeopackage(file, wanted, outlines, columns => counted(start(columns)));
  else {
    const {features, count} = readFeatures(file, log);
    if (features[0]) features.forEach(counted(start(Object.keys(features[0].properties))));
    counts.rowsRead = count;
  }
}

function readRows(file: InputFile, log: IssueLog, counts: Counts, start: StartRecords): void {
  readTable(file, delimiterOf(file), log, counts, ({columns}) => {
    const visit = start(columns);
    return (cells, row) =>
      visit({properties: Object.fromEntries(columns.map((name, at) => [name, cells[at]])), geometry: undefined, row});
  });
}

const headLength = 16_384;

/** The sign that separates the names in the first line of a table: a comma, or a semicolon where there are more of them. */
export function delimiterOf({bytes}: InputFile): "," | ";" {
  const line = new TextDecoder().decode(bytes.subarray(0, headLength)).split(/\r?\n/, 1)[0]!;
  return line.split(";").length > line.split(",").length ? ";" : ",";
}
