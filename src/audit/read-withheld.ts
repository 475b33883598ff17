import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {asyncBufferFromFile, parquetReadObjects} from "hyparquet";

/**
 * Ids (`inwoners_count.BU03080001.2024`) of the figures that a site says it withholds itself, from its own downloads.
 *
 * Which figures must go with a small one, so that it cannot be worked out, is a choice with more than one right answer:
 * the audit takes the site's, and holds all that it shows to it.
 */
export async function readWithheld(siteDir: string): Promise<string[]> {
  const folder = join(siteDir, "data/gemeente");
  if (!existsSync(folder)) return [];
  const found: string[] = [];
  for (const name of readdirSync(folder).filter(file => file.endsWith(".parquet"))) {
    const file = await asyncBufferFromFile(join(folder, name));
    const rows = await parquetReadObjects({file, columns: ["area_code", "indicator_id", "year", "missing"]});
    for (const {area_code, indicator_id, year, missing} of rows)
      if (missing === "withheld_here") found.push(`${indicator_id}.${area_code}.${year}`);
  }
  return found;
}
