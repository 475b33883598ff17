import {mkdtemp, readFile, rm} from "node:fs/promises";
import {createRequire} from "node:module";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {gunzipSync} from "node:zlib";
import {PACKAGE_VERSION} from "@duckdb/duckdb-wasm";
import {afterAll, beforeAll, expect, test} from "vitest";
import {shipDuckdb} from "../../src/build/ship-duckdb.ts";
import {duckdbAddress} from "../../src/catalog/duckdb-address.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "buurtspiegel-"));
});
afterAll(() => rm(folder, {recursive: true}));

test("shipDuckdb puts the whole WebAssembly where the browser asks for it, small enough for free hosts", async () => {
  const {path, bytes} = await shipDuckdb(folder);
  expect(path).toBe(join(folder, duckdbAddress(PACKAGE_VERSION)));
  expect(bytes).toBeLessThan(9_000_000);
  const original = createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm");
  expect(gunzipSync(await readFile(path)).equals(await readFile(original))).toBe(true);
});
