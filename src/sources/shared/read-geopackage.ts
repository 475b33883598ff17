import {DatabaseSync} from "node:sqlite";
import {InputError, type InputFile} from "../adapter.ts";
import {decodeGeometry} from "./decode-geometry.ts";
import type {IssueLog} from "./issue-log.ts";
import type {RawFeature} from "./read-features.ts";

/**
 * Reads the tables of a GeoPackage (an SQLite file) row by row. Outlines are decoded where they are polygons; without
 * `outlines` they are skipped. Rows are counted on from one table to the next.
 *
 * @param wanted  the tables read are those that have one of these columns; of others the log gets a note
 * @param start  receives the names of the columns of a table without the geometry, and returns what to do with each row
 * @throws InputError when the file is no GeoPackage, is damaged, or has no such table
 */
export function readGeopackage(
  file: InputFile,
  wanted: readonly string[],
  outlines: boolean,
  log: IssueLog,
  start: (columns: readonly string[]) => (record: RawFeature) => void
): void {
  const database = new DatabaseSync(":memory:");
  let row = 0;
  try {
    open(database, file);
    const {tables, others} = findTables(database, file.path, wanted);
    for (const value of others)
      log.add({
        row: null,
        column: null,
        value,
        expected: `a column ${wanted.join(" or ")}; this table is not read`,
        action: "note"
      });
    for (const table of tables) {
      const visit = start(table.columns);
      const before = row;
      for (const record of recordsOf(database, table, outlines)) visit({...record, row: ++row});
      if (row === before) throw emptyTable(file.path, table.name);
    }
  } catch (cause) {
    const {code} = cause as {code?: string};
    if (code === "ERR_OUT_OF_RANGE") throw tooLarge(file.path, row + 1, cause as Error);
    if (code !== "ERR_SQLITE_ERROR") throw cause;
    throw unreadable(file.path, cause as Error);
  } finally {
    database.close();
  }
}

function* recordsOf(database: DatabaseSync, table: Table, outlines: boolean): Generator<Omit<RawFeature, "row">> {
  const read = outlines && table.geometry ? [...table.columns, table.geometry] : table.columns;
  const rows = database.prepare(`select ${read.map(quoted).join(", ")} from ${quoted(table.name)} order by rowid`);
  for (const properties of rows.iterate()) {
    const blob = table.geometry === null ? undefined : properties[table.geometry];
    const geometry = blob instanceof Uint8Array ? decodeGeometry(blob) : blob;
    if (table.geometry !== null) delete properties[table.geometry];
    yield {properties, geometry};
  }
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

function unreadable(path: string, cause: Error): InputError {
  return new InputError(`${path}: the file is no GeoPackage, or it is damaged (${cause.message}). Download it again.`, {
    cause
  });
}

function emptyTable(path: string, table: string): InputError {
  return new InputError(`${path}: the table ${table} has no rows; expected rows. Download the file again.`);
}

function tooLarge(path: string, row: number, cause: Error): InputError {
  return new InputError(
    `${path}: row ${row} holds a whole number of more than fifteen digits, which is no figure and no code. Download the file again.`,
    {cause}
  );
}

function open(database: DatabaseSync, file: InputFile): void {
  const {bytes} = file;
  try {
    database.deserialize(withoutJournal(bytes));
  } catch (cause) {
    throw unreadable(file.path, cause as Error);
  }
}

/** Positions in the header of an SQLite file that say how it is journalled; 1 is without a second file. */
const journalBytes = [18, 19];

/** A copy that does not ask for the second file of a database with a write-ahead log, which nobody gives along. */
function withoutJournal(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (const at of journalBytes) copy[at] = 1;
  return copy;
}

interface Table {
  name: string;
  /** All columns but the geometry. */
  columns: string[];
  geometry: string | null;
}

/** The tables that have a wanted column, and the names of the others. */
function findTables(
  database: DatabaseSync,
  path: string,
  wanted: readonly string[]
): {tables: readonly Table[]; others: readonly string[]} {
  const listed = database.prepare("select table_name as name from gpkg_contents where data_type = 'features'").all();
  const all = listed.map(({name}) => describeTable(database, String(name)));
  const isWanted = ({columns}: Table) => columns.some(column => wanted.includes(column));
  const others = all.filter(table => !isWanted(table)).map(({name}) => name);
  if (others.length < all.length) return {tables: all.filter(isWanted), others};
  throw new InputError(
    `${path}: no table in this GeoPackage has a column ${wanted.join(" or ")}. Found the tables: ${others.join(", ") || "none"}. Download the file again, or leave it out.`
  );
}

function describeTable(database: DatabaseSync, name: string): Table {
  const found = database
    .prepare("select column_name as name from gpkg_geometry_columns where table_name = ?")
    .get(name);
  const geometry = found ? String(found.name) : null;
  const columns = database
    .prepare("select name from pragma_table_info(?)")
    .all(name)
    .map(column => String(column.name));
  return {name, columns: columns.filter(column => column !== geometry), geometry};
}
