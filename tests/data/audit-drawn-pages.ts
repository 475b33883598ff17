import {mkdir} from "node:fs/promises";
import {join} from "node:path";
import {auditSite} from "../../src/audit/audit-site.ts";
import type {Findings} from "../../src/audit/report.ts";
import {buildSite} from "../../src/build/build-site.ts";
import {literal, openDatabase, queryRows} from "../../src/pipeline/database.ts";

/** Gemeenten in an order that follows from the seed, as many as have about so many pages together. */
async function drawGemeenten(buildDir: string, seed: number, pages: number): Promise<string[]> {
  const connection = await openDatabase();
  try {
    const sizes = await queryRows<{code: string; count: number}>(
      connection,
      `select gemeente_code as code, count(*)::integer as count from read_parquet(${literal(join(buildDir, "areas.parquet"))})
       where status = 'current' and gemeente_code <> 'NL00' group by gemeente_code order by md5(${literal(`${seed}`)} || gemeente_code)`
    );
    let [drawn, codes]: [number, string[]] = [0, []];
    for (const {code, count} of sizes) {
      if (drawn >= pages * 0.9) break;
      if (drawn + count > pages * 1.1) continue;
      [drawn, codes] = [drawn + count, [...codes, code]];
    }
    return codes;
  } finally {
    connection.closeSync();
  }
}

/**
 * Renders the pages of some gemeenten of the whole country, and audits them, their downloads and the page of the country.
 *
 * @param workDir  an existing folder; who calls removes it
 * @param seed     the same draws the same gemeenten
 * @param pages    about how many
 */
export async function auditDrawnPages({
  dataDir,
  buildDir,
  workDir,
  seed,
  pages
}: {
  dataDir: string;
  buildDir: string;
  workDir: string;
  seed: number;
  pages: number;
}): Promise<Findings> {
  const [siteDir, scratchDir] = ["site", "scratch"].map(name => join(workDir, name)) as [string, string];
  for (const folder of [siteDir, scratchDir]) await mkdir(folder);
  const gemeenten = await drawGemeenten(buildDir, seed, pages);
  await buildSite({buildDir, siteDir, scratchDir, siteUrl: null, processes: 1, languages: ["nl"], gemeenten}, () => {});
  return auditSite({dataDir, siteDir, pages: null, seed, processes: 1});
}
