import {mkdtemp, readdir, readFile, rm, writeFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {gunzipSync, gzipSync} from "node:zlib";
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

test.each([
  ["cut off", (whole: Buffer) => whole.subarray(0, 1_000_000)],
  ["of something else", () => gzipSync("something else")],
  ["empty", () => Buffer.alloc(0)]
])("a kept file that is %s is made again", async (_, damage) => {
  const [cache, out] = [join(folder, "cache"), join(folder, "out")];
  const whole = await readFile((await shipDuckdb(out, cache)).path);
  const [kept] = await readdir(cache);
  await writeFile(join(cache, kept!), damage(whole));
  expect((await readFile((await shipDuckdb(out, cache)).path)).equals(whole)).toBe(true);
  expect((await readFile(join(cache, kept!))).equals(whole)).toBe(true);
});
