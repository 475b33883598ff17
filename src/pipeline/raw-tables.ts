import type {DuckDBConnection} from "@duckdb/node-api";
import type {CellOf, ColumnType} from "../catalog/define-table.ts";
import {measures} from "../catalog/measures.ts";
import {squareColumns} from "../catalog/square-columns.ts";
import {type Appending, createTable} from "./database.ts";

/** Columns of what is read from files, before any of it is joined; figures have tables of their own. */
const rawColumns = {
  raw_files: {
    file_id: "INTEGER",
    file: "VARCHAR",
    source_id: "VARCHAR",
    layout_id: "VARCHAR",
    sha256: "VARCHAR",
    bytes: "DOUBLE",
    rows_read_count: "INTEGER",
    rows_kept_count: "INTEGER",
    codes_year: "INTEGER",
    codes_of_own_year: "BOOLEAN",
    edition: "VARCHAR"
  },
  raw_areas: {
    file: "VARCHAR",
    row: "INTEGER",
    source_id: "VARCHAR",
    layout_id: "VARCHAR",
    area_code: "VARCHAR",
    name: "VARCHAR",
    gemeente_name: "VARCHAR",
    wijk_code: "VARCHAR",
    gemeente_code: "VARCHAR",
    vintage_year: "INTEGER",
    boundary_change: "INTEGER",
    water: "BOOLEAN",
    postcode4: "VARCHAR",
    geojson: "VARCHAR"
  },
  raw_unknown_figures: {
    file: "VARCHAR",
    area_code: "VARCHAR",
    missing: "VARCHAR",
    row: "INTEGER",
    figures_count: "INTEGER"
  },
  raw_classes: {
    file: "VARCHAR",
    row: "INTEGER",
    layout_id: "VARCHAR",
    area_code: "VARCHAR",
    measure: "VARCHAR",
    year: "INTEGER",
    class: "INTEGER"
  },
  raw_cells: {
    file_id: "INTEGER",
    cell_id: "VARCHAR",
    year: "INTEGER",
    ...Object.fromEntries(Object.keys(measures.leefbaarometer_grid!).map(measure => [measure, "DOUBLE" as const]))
  },
  raw_squares: {
    cell_id: "VARCHAR",
    year: "INTEGER",
    ...Object.fromEntries(Object.values(squareColumns).map(name => [name, "DOUBLE" as const]))
  },
  raw_postcodes: {
    file: "VARCHAR",
    postcode: "VARCHAR",
    buurt_code: "VARCHAR",
    addresses_count: "INTEGER"
  },
  raw_respondents: {
    file: "VARCHAR",
    row: "INTEGER",
    respondent_id: "VARCHAR",
    survey: "VARCHAR",
    publisher: "VARCHAR",
    licence: "VARCHAR",
    area_code: "VARCHAR",
    year: "INTEGER",
    weight: "DOUBLE",
    answers: "VARCHAR"
  },
  raw_issues: {
    source_id: "VARCHAR",
    file: "VARCHAR",
    row: "INTEGER",
    column: "VARCHAR",
    value: "VARCHAR",
    expected: "VARCHAR",
    action: "VARCHAR",
    times_count: "INTEGER",
    example_rows: "VARCHAR"
  }
} as const satisfies Readonly<Record<string, Readonly<Record<string, ColumnType>>>>;

type Columns = typeof rawColumns;

/** The raw tables by name, open to be appended to. */
export type RawTables = {
  readonly [Name in keyof Columns]: Appending<{
    readonly [Each in keyof Columns[Name]]: Columns[Name][Each] extends ColumnType
      ? CellOf[Columns[Name][Each]] | null
      : never;
  }>;
};

/** Makes them, empty. Each is to be closed before it is read. */
export async function createRawTables(connection: DuckDBConnection): Promise<RawTables> {
  const tables: [name: string, table: unknown][] = [];
  for (const [name, columns] of Object.entries(rawColumns))
    tables.push([name, await createTable(connection, name, columns)]);
  return Object.fromEntries(tables) as unknown as RawTables;
}
