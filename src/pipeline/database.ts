import {readFile} from "node:fs/promises";
import {availableParallelism, tmpdir} from "node:os";
import {join} from "node:path";
import {type DuckDBAppender, type DuckDBConnection, DuckDBInstance, LIST, VARCHAR} from "@duckdb/node-api";
import type {Cell, CellOf, Column, ColumnType} from "../catalog/define-table.ts";
import {anyMart, type MartRow, type TableName} from "../catalog/marts.ts";

/** What the database may hold before it goes to disk, while files are read and where they hold few figures. */
const memoryMb = 350;
/** The same where figures are joined by the million: those of a country in all its years. */
const memoryForManyMb = 1000;
/** From so many figures on they are many; fewer never fill the memory for few. */
const manyFigures = 250_000;

/** An in-memory database with as many threads as there are cores, and the memory that reading files takes. */
export async function openDatabase(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(":memory:", {
    threads: String(availableParallelism()),
    memory_limit: `${memoryMb}MB`,
    // what does not fit goes to disk, outside the folder the command was given in
    temp_directory: join(tmpdir(), `buurtspiegel-${process.pid}`),
    preserve_insertion_order: "true"
  });
  return instance.connect();
}

/** More memory where the files that were read hold many figures: tables that are joined do not all go to disk. */
export async function giveRoom(connection: DuckDBConnection): Promise<void> {
  const [figures] = await queryRows<{many: boolean}>(
    connection,
    `select count(*) >= ${manyFigures} as many from raw_figure_values`
  );
  if (figures!.many) await connection.run(`set memory_limit = '${memoryForManyMb}MB'`);
}

/** Rows of a query as plain objects; counts are to be cast in SQL. */
export async function queryRows<T>(connection: DuckDBConnection, sql: string): Promise<T[]> {
  return (await connection.runAndReadAll(sql)).getRowObjectsJS() as T[];
}

/** Columns of a query as arrays: for large results that go to an analysis function. */
export async function queryColumns<T extends Record<string, unknown[]>>(
  connection: DuckDBConnection,
  sql: string
): Promise<T> {
  const reader = await connection.runAndReadAll(sql);
  const columns = reader.getColumnsJS();
  return Object.fromEntries(reader.columnNames().map((name, index) => [name, columns[index] ?? []])) as T;
}

/** Runs a SQL file of the pipeline. The file name is the table it makes. */
export async function runSqlFile(connection: DuckDBConnection, path: string): Promise<void> {
  const sql = await readFile(new URL(path, import.meta.url), "utf8");
  try {
    await connection.run(sql);
  } catch (error) {
    throw new Error(`src/pipeline/${path}: ${(error as Error).message}`, {cause: error});
  }
}

/** A table to append rows to; `close` must be called before it is read. */
export interface Appending<Row> {
  append(row: Row): void;
  /** Puts in the table what was appended so far. */
  flush(): void;
  close(): void;
}

/** Makes a documented table. */
export const createMart = <const Name extends TableName>(
  connection: DuckDBConnection,
  name: Name
): Promise<Appending<Readonly<MartRow<Name>>>> =>
  createTable(connection, name, columnTypes(anyMart(name).columns)) as Promise<Appending<Readonly<MartRow<Name>>>>;

const columnTypes = (columns: readonly Column[]) => Object.fromEntries(columns.map(({name, type}) => [name, type]));

/** Makes such a table and puts these rows in it. */
export async function fillTable<const Columns extends Readonly<Record<string, ColumnType>>>(
  connection: DuckDBConnection,
  name: string,
  columns: Columns,
  rows: Iterable<{readonly [Each in keyof Columns]: CellOf[Columns[Each]] | null}>
): Promise<void> {
  const table = await createTable(connection, name, columns);
  for (const row of rows) table.append(row);
  table.close();
}

/** Makes a table that is no mart: something on the way. */
export async function createTable<const Columns extends Readonly<Record<string, ColumnType>>>(
  connection: DuckDBConnection,
  name: string,
  columns: Columns
): Promise<Appending<{readonly [Each in keyof Columns]: CellOf[Columns[Each]] | null}>> {
  const entries = Object.entries(columns);
  await connection.run(
    `create or replace table ${name} (${entries.map(([column, type]) => `"${column}" ${type}`).join(", ")})`
  );
  const appender = await connection.createAppender(name);
  const appenders = entries.map(([column, type]) => [column, appendAs[type]] as const);
  return {
    append(row): void {
      for (const [column, append] of appenders) {
        const cell = row[column]!;
        if (cell === null) appender.appendNull();
        else append(appender, cell);
      }
      appender.endRow();
    },
    flush(): void {
      appender.flushSync();
    },
    close(): void {
      appender.closeSync();
    }
  };
}

const appendAs: Record<ColumnType, (appender: DuckDBAppender, cell: Cell) => void> = {
  VARCHAR: (appender, cell) => appender.appendVarchar(cell as string),
  DOUBLE: (appender, cell) => appender.appendDouble(cell as number),
  INTEGER: (appender, cell) => appender.appendInteger(cell as number),
  BOOLEAN: (appender, cell) => appender.appendBoolean(cell as boolean),
  "VARCHAR[]": (appender, cell) => appender.appendList(cell as string[], LIST(VARCHAR))
};

/** A text as a SQL literal. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
