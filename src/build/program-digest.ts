import {createHash} from "node:crypto";
import {readdir, readFile} from "node:fs/promises";
import {join, relative, sep} from "node:path";
import type {Language} from "../catalog/languages.ts";

/** What a page of an area is made of beside what it reads: it comes out the same only while all of this is the same. */
const pageFolders = ["src/analysis", "src/catalog", "src/client", "src/site"];
/** What tables are made of beside the files: their numbers come out the same only while all of this is the same. */
const tableFolders = ["src/analysis", "src/catalog", "src/pipeline", "src/sources"];
/** What a site is made of beside the tables: shares of one must have all of it alike. */
const siteFolders = [...pageFolders, "content", "src/pipeline"];
const files = ["astro.config.mjs", "package-lock.json", "package.json", "tsconfig.json"];

interface Settings {
  siteUrl: string | null;
  languages: readonly Language[];
}

/**
 * Checksum of all that a site depends on beside its figures: code, words, packages, Node, where the site will lie and the
 * languages it is in.
 */
export const programDigest = (projectDir: string, settings: Settings): Promise<string> =>
  digestOf(projectDir, siteFolders, settings);

/** The same for pages of areas, which read their figures and words through doors that note it. */
export const pageProgramDigest = (projectDir: string, settings: Settings): Promise<string> =>
  digestOf(projectDir, pageFolders, settings);

/** The same for tables, which are of no place and no language. */
export const tablesProgramDigest = (projectDir: string): Promise<string> =>
  digestOf(projectDir, tableFolders, {siteUrl: null, languages: []});

async function digestOf(projectDir: string, folders: readonly string[], settings: Settings): Promise<string> {
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
