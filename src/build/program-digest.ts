import {createHash} from "node:crypto";
import {readdir, readFile} from "node:fs/promises";
import {join, relative, sep} from "node:path";
import type {Language} from "../catalog/languages.ts";

/** What pages are made of beside the tables: shares of one site must have all of it alike. */
const folders = ["content", "src/analysis", "src/catalog", "src/client", "src/pipeline", "src/site"];
const files = ["astro.config.mjs", "package-lock.json", "package.json", "tsconfig.json"];

/**
 * Checksum of all that every page depends on beside its figures: code, words, packages, Node, where the site will lie and
 * the languages it is in.
 */
export async function programDigest(
  projectDir: string,
  settings: {siteUrl: string | null; languages: readonly Language[]}
): Promise<string> {
  const found = await Promise.all(
    folders.map(folder => readdir(join(projectDir, folder), {recursive: true, withFileTypes: true}))
  );
  const inFolders = found.flat().filter(entry => entry.isFile());
  const paths = inFolders.map(entry => relative(projectDir, join(entry.parentPath, entry.name)).split(sep).join("/"));
  const hash = createHash("sha256").update(JSON.stringify([process.versions, settings]));
  for (const path of [...paths, ...files].toSorted()) {
    const text = await readFile(join(projectDir, path));
    hash.update(`${path} ${text.length}\n`).update(text);
  }
  return hash.digest("hex");
}
