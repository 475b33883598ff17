import {copyFile, mkdir, readFile, rename, stat, writeFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {promisify} from "node:util";
import {gzip} from "node:zlib";
import {duckdbAddress} from "../catalog/duckdb-address.ts";

const require = createRequire(import.meta.url);

/**
 * Puts DuckDB's WebAssembly, gzipped, into a built site. Compressing takes seconds, so the result is kept in
 * `cacheDir`. Same package, same bytes. Returns path and size of the file in the site.
 */
export async function shipDuckdb(outDir: string, cacheDir: string = ".cache"): Promise<{path: string; bytes: number}> {
  const source = require.resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm");
  const {version} = JSON.parse(await readFile(join(dirname(source), "../package.json"), "utf8")) as {version: string};
  const path = join(outDir, duckdbAddress(version));
  const kept = join(cacheDir, `duckdb-eh-${version}.wasm.gz`);
  if (!(await exists(kept))) {
    await mkdir(cacheDir, {recursive: true});
    await writeFile(`${kept}.part`, await promisify(gzip)(await readFile(source), {level: 9}));
    await rename(`${kept}.part`, kept);
  }
  await mkdir(dirname(path), {recursive: true});
  await copyFile(kept, path);
  return {path, bytes: (await stat(path)).size};
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false
  );
