import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import type {Language} from "../../src/catalog/languages.ts";
import {literal, openDatabase, queryRows} from "../../src/pipeline/database.ts";
import {inQuotes} from "./in-quotes.ts";

/** The built sample site, and the tables it was made from. `npm test` builds both. */
export const siteDir = process.env.BUURTSPIEGEL_TEST_SITE ?? "dist";
export const buildDir = process.env.BUURTSPIEGEL_TEST_BUILD ?? "data/build";
if (!existsSync(join(siteDir, "index.html")) || !existsSync(join(buildDir, "manifest.json"))) {
  throw new Error(
    `no built site in ${siteDir} with its tables in ${buildDir}; make them with npm run buurtspiegel -- build, or run npm test`
  );
}

/** Every page of the site, as the path of its file with forward slashes. */
export const pages: readonly string[] = readdirSync(siteDir, {recursive: true, encoding: "utf8"})
  .map(path => path.replaceAll("\\", "/"))
  .filter(path => path.endsWith(".html"))
  .toSorted();

/** The language of a page by its address. */
export const languageOf = (page: string): Language => (page.startsWith("en/") ? "en" : "nl");

/** Dutch pages of current areas: those with a profile. English ones have tests of their own. */
export const profilePages = pages.filter(
  page => /^(buurt|wijk|gemeente|nederland)\//.test(page) && readSite(page).includes('class="profile"')
);

/** A file of the site as it is. */
export function readRaw(path: string): string {
  return readFileSync(join(siteDir, path), "utf8");
}

/** A file of the site; a page with every value in quotes. */
export function readSite(path: string): string {
  return path.endsWith(".html") ? inQuotes(readRaw(path)) : readRaw(path);
}

/** Pages where something is found, with the first thing that is; empty when there is none. */
export function pagesWith(pattern: RegExp, among: readonly string[] = pages): string[] {
  return among.flatMap(page => {
    const found = pattern.exec(readSite(page));
    return found ? [`${page}: ${found[0].slice(0, 120)}`] : [];
  });
}

/** Rows of a query over the tables of the build. */
export async function queryBuild<Row>(sql: string, tables: readonly string[]): Promise<Row[]> {
  const connection: DuckDBConnection = await openDatabase();
  try {
    for (const name of tables)
      await connection.run(`create view ${name} as from read_parquet(${literal(join(buildDir, `${name}.parquet`))})`);
    return await queryRows<Row>(connection, sql);
  } finally {
    connection.closeSync();
  }
}
