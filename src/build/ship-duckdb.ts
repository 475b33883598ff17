import {createHash, randomUUID} from "node:crypto";
import {mkdir, readFile, rename, rm, writeFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {promisify} from "node:util";
import {gunzip, gzip} from "node:zlib";
import {duckdbAddress} from "../catalog/duckdb-address.ts";

const require = createRequire(import.meta.url);

/**
 * Puts DuckDB's WebAssembly, gzipped, into a built site. Compressing takes seconds, so the result is kept in
 * `cacheDir`, and used again only when what is in it is what the package holds. Same package, same bytes. Returns path
 * and size of the file in the site.
 */
export async function shipDuckdb(outDir: string, cacheDir: string = ".cache"): Promise<{path: string; bytes: number}> {
  const source = require.resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm");
  const {version} = JSON.parse(await readFile(join(dirname(source), "../package.json"), "utf8")) as {version: string};
  const path = join(outDir, duckdbAddress(version));
  const kept = join(cacheDir, `duckdb-eh-${version}.wasm.gz`);
  const original = await readFile(source);
  const compressed = (await readKept(kept, original)) ?? (await compress(original, kept));
  await mkdir(dirname(path), {recursive: true});
  await writeFile(path, compressed);
  return {path, bytes: compressed.length};
}

/** The kept file; null when there is none, or when it was cut off or is of something else. */
async function readKept(kept: string, original: Buffer): Promise<Buffer | null> {
  const compressed = await readFile(kept).catch(() => null);
  const content = compressed && (await promisify(gunzip)(compressed).catch(() => null));
  return content !== null && checksum(content) === checksum(original) ? compressed : null;
}

const checksum = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

async function compress(original: Buffer, kept: string): Promise<Buffer> {
  const compressed = await promisify(gzip)(original, {level: 9});
  // two builds may keep it at the same time; and who may not write in the program's folder does without
  const part = `${kept}.${randomUUID()}`;
  try {
    await mkdir(dirname(kept), {recursive: true});
    await writeFile(part, compressed);
    await rename(part, kept);
  } catch {
    await rm(part, {force: true}).catch(() => {});
  }
  return compressed;
}
