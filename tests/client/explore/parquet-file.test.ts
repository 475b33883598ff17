import {mkdtemp, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import {tableFromIPC} from "apache-arrow";
import {afterAll, afterEach, beforeAll, expect, test, vi} from "vitest";
import {readArrowColumns, readParquetMetadata} from "../../../src/client/explore/arrow-columns.ts";
import {openParquetFile} from "../../../src/client/explore/parquet-file.ts";

let folder: string;
let file: Uint8Array<ArrayBuffer>;
const rows = 30_000;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "buurtspiegel-"));
  const path = join(folder, "table.parquet");
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(`copy (
    select case when i % 3 = 0 then null else 'naam ' || i || ' ë' end as name, i::integer as whole,
      case when i % 2 = 0 then null else i / 7.0 end::double as fraction, i % 2 = 0 as flag, null::double as empty, [i] as list
    from range(${rows}) numbers(i)) to '${path}' (format parquet, row_group_size 10000)`);
  file = new Uint8Array(await readFile(path));
});
afterAll(() => rm(folder, {recursive: true}));
afterEach(() => vi.unstubAllGlobals());

/** A server of `file`: `ranges` as they should be, `first` for one that takes a suffix for a beginning, or `none`. */
function serve(kind: "ranges" | "first" | "none"): string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (_: string, {headers}: {headers: {Range: string}}) => {
    const [, from = "", to = ""] = /bytes=(\d*)-(\d*)/.exec(headers.Range)!;
    asked.push(`${from}-${to}`);
    if (kind === "none") return new Response(file);
    const suffix = from === "" && kind === "ranges";
    const start = suffix ? Math.max(0, file.length - Number(to)) : Number(from);
    const end = suffix ? file.length - 1 : Math.min(Number(to), file.length - 1);
    const range = {"Content-Range": `bytes ${start}-${end}/${file.length}`};
    return new Response(file.slice(start, end + 1), {status: 206, headers: range});
  });
  return asked;
}

async function read(columns: string[]) {
  const buffer = await openParquetFile("/data/profielen.parquet");
  return tableFromIPC(await readArrowColumns(buffer, await readParquetMetadata(buffer), columns));
}

test.each(["ranges", "first", "none"] as const)("gives the values of a table from a server with %s", async kind => {
  serve(kind);
  const table = await read(["name", "whole", "fraction", "flag", "empty"]);
  expect(table.get(29_997)!.toJSON()).toEqual({
    name: null,
    whole: 29_997,
    fraction: 29_997 / 7,
    flag: false,
    empty: null
  });
  expect(table.get(20_000)!.toJSON()).toMatchObject({name: "naam 20000 ë", fraction: null, flag: true});
  expect([table.numRows, table.getChild("name")!.nullCount]).toEqual([rows, rows / 3]);
});

test("fetches no more than the columns asked for", async () => {
  const asked = serve("ranges");
  await read(["whole"]);
  const bytes = asked
    .slice(1)
    .map(range => range.split("-").map(Number))
    .reduce((sum, [a, b]) => sum + b! - a! + 1, 0);
  expect(bytes).toBeLessThan(file.length / 2);
});

test("fetches the whole file once from a server without ranges", async () => {
  const asked = serve("none");
  await read(["name", "fraction"]);
  expect(asked).toHaveLength(1);
});

test("names a column of a kind it does not know", async () => {
  serve("none");
  await expect(read(["list"])).rejects.toThrow("column list: cannot read values of type object");
});

test("names a file that is not there", async () => {
  vi.stubGlobal("fetch", async () => new Response(null, {status: 404}));
  await expect(openParquetFile("/weg.parquet")).rejects.toThrow("/weg.parquet: HTTP 404");
});
