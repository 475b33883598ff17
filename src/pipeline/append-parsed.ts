import {type SquareColumn, squareColumns} from "../catalog/square-columns.ts";
import type {Issue, ParsedFile} from "../sources/adapter.ts";
import type {RawTables} from "./raw-tables.ts";
import type {ReadFile} from "./read-input-folder.ts";

/** A file that was read, with its number among all files. */
export type NumberedFile = Pick<ReadFile, "path" | "bytes" | "sha256"> & {id: number};

/** Appends all that was read from a file but its issues, and its figures and cells, which come in pieces. */
export function appendParsed(tables: RawTables, file: NumberedFile, parsed: ParsedFile): void {
  appendFile(tables, file, parsed);
  appendAreas(tables, file, parsed);
  appendClasses(tables, file, parsed);
  appendSquares(tables, parsed);
  appendPostcodes(tables, file, parsed);
  appendRespondents(tables, file, parsed);
}

function appendFile(tables: RawTables, {id, path, bytes, sha256}: NumberedFile, parsed: ParsedFile): void {
  tables.raw_files.append({
    file_id: id,
    file: path,
    source_id: parsed.sourceId,
    layout_id: parsed.layoutId,
    sha256,
    bytes,
    rows_read_count: parsed.rowsRead,
    rows_kept_count: parsed.rowsKept,
    codes_year: parsed.codesYear === "own" ? null : parsed.codesYear,
    codes_of_own_year: parsed.codesYear === "own",
    edition: parsed.edition
  });
}

function appendAreas(tables: RawTables, {path}: NumberedFile, {areas, sourceId, layoutId}: ParsedFile): void {
  for (const area of areas)
    tables.raw_areas.append({
      file: path,
      row: area.row,
      source_id: sourceId,
      layout_id: layoutId,
      area_code: area.code,
      name: area.name,
      gemeente_name: area.gemeenteName,
      wijk_code: area.wijkCode,
      gemeente_code: area.gemeenteCode,
      vintage_year: area.vintageYear,
      boundary_change: area.boundaryChange,
      water: area.water,
      postcode4: area.postcode4,
      geojson: area.geometry ? JSON.stringify(area.geometry) : null
    });
}

function appendClasses(tables: RawTables, {path}: NumberedFile, {classes, layoutId}: ParsedFile): void {
  for (const found of classes)
    tables.raw_classes.append({
      file: path,
      row: found.row,
      layout_id: layoutId,
      area_code: found.areaCode,
      measure: found.measure,
      year: found.year,
      class: found.class
    });
}

/** Appends the cells of the grid that were read so far. */
export function appendCells(tables: RawTables, fileId: number, {cells}: Pick<ParsedFile, "cells">): void {
  for (const {values, cellId, year} of cells)
    tables.raw_cells.append({...values, file_id: fileId, cell_id: cellId, year});
}

function appendSquares(tables: RawTables, {squares}: ParsedFile): void {
  for (const {cellId, year, counts} of squares) {
    const named = Object.entries(squareColumns).map(([column, name]) => [name, counts[column as SquareColumn] ?? null]);
    tables.raw_squares.append({...Object.fromEntries(named), cell_id: cellId, year});
  }
}

function appendPostcodes(tables: RawTables, {path}: NumberedFile, {postcodes}: ParsedFile): void {
  for (const {postcode6, buurtCode, addresses} of postcodes)
    tables.raw_postcodes.append({
      file: path,
      postcode: postcode6,
      buurt_code: buurtCode,
      addresses_count: addresses
    });
}

function appendRespondents(tables: RawTables, {path}: NumberedFile, {respondents, survey}: ParsedFile): void {
  for (const {id, row, areaCode, year, weight, answers} of respondents)
    tables.raw_respondents.append({
      file: path,
      row,
      respondent_id: id,
      survey: survey!.title,
      publisher: survey!.publisher,
      licence: survey!.licence,
      area_code: areaCode,
      year,
      weight,
      answers: JSON.stringify(answers)
    });
}

/** Appends what is to be said of a file; what is alike comes as one, with its count and some of its rows. */
export function appendIssue(
  tables: RawTables,
  sourceId: ParsedFile["sourceId"],
  {count = 1, rows = [], ...issue}: Issue
): void {
  const example_rows = count > 1 && rows.length > 1 ? rows.join(", ") : null;
  tables.raw_issues.append({...issue, source_id: sourceId, times_count: count, example_rows});
}
