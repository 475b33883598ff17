import {AsyncDuckDB, type AsyncDuckDBConnection, PACKAGE_VERSION, VoidLogger} from "@duckdb/duckdb-wasm";
import workerAddress from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import type {Table} from "apache-arrow";
import {duckdbAddress} from "../../catalog/duckdb-address.ts";
import {publishedPaths} from "../../catalog/published.ts";
import {siteAddress} from "../site-address.ts";
import {readArrowColumns, readParquetMetadata} from "./arrow-columns.ts";
import {fetchInflated} from "./fetch-inflated.ts";
import {openParquetFile} from "./parquet-file.ts";

/** The published profiles in DuckDB, in the browser. */
export interface ExploreDatabase {
  /** Answers SQL over table `profielen`; `columns` are those it uses, fetched when they are not there yet. */
  query(sql: string, columns: readonly string[]): Promise<Table>;
}

/**
 * Starts DuckDB from our own host and loads the first columns of the profiles. Nothing is fetched from elsewhere:
 * DuckDB may not load extensions, and Parquet is read by hyparquet. `report` hears how many bytes of DuckDB arrived.
 */
export async function openExploreDatabase(
  firstColumns: readonly string[],
  report: (bytes: number) => void
): Promise<ExploreDatabase> {
  const stop = new AbortController();
  const [connection, source] = await Promise.all([startDuckdb(report, stop.signal), openProfiles(firstColumns)]).catch(
    error => {
      // One of them failed: what the other still does is of no use.
      stop.abort(error);
      throw error;
    }
  );
  const loaded = new Set<string>();
  let queue: Promise<unknown> = Promise.resolve();

  async function addColumns(stream: Uint8Array, columns: readonly string[]): Promise<void> {
    await connection.insertArrowFromIPCStream(stream, {name: "erbij", create: true});
    const joined = loaded.size > 0 ? "from profielen positional join erbij" : "from erbij";
    await connection.query(`create or replace table profielen as ${joined}; drop table erbij`);
    for (const column of columns) loaded.add(column);
  }

  await addColumns(source.first, firstColumns);

  async function answer(sql: string, columns: readonly string[]): Promise<Table> {
    const missing = columns.filter(column => !loaded.has(column));
    if (missing.length > 0) await addColumns(await source.read(missing), missing);
    return (await connection.query(sql)) as unknown as Table;
  }

  return {
    query(sql, columns) {
      const result = queue.then(() => answer(sql, columns));
      queue = result.catch(() => {});
      return result;
    }
  };
}

async function openProfiles(firstColumns: readonly string[]) {
  const file = await openParquetFile(siteAddress(publishedPaths.profiles));
  const metadata = await readParquetMetadata(file);
  const read = (columns: readonly string[]) => readArrowColumns(file, metadata, columns);
  return {read, first: await read(firstColumns)};
}

async function startDuckdb(report: (bytes: number) => void, signal: AbortSignal): Promise<AsyncDuckDBConnection> {
  const worker = new Worker(workerAddress);
  signal.addEventListener("abort", () => worker.terminate());
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  const file = await fetchInflated(siteAddress(duckdbAddress(PACKAGE_VERSION)), "application/wasm", report, signal);
  const wasm = URL.createObjectURL(file);
  try {
    await database.instantiate(wasm);
  } finally {
    URL.revokeObjectURL(wasm);
  }
  const connection = await database.connect();
  await connection.query("set autoinstall_known_extensions = false; set autoload_known_extensions = false");
  return connection;
}
