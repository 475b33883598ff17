import {existsSync} from "node:fs";
import {availableParallelism} from "node:os";
import {join} from "node:path";
import {auditSite} from "../../src/audit/audit-site.ts";
import {reportLines} from "../../src/audit/report.ts";
import {writeFindings} from "../../src/audit/write-findings.ts";
import {InputError} from "../../src/sources/adapter.ts";

/** What a person asks of an audit. */
export interface AuditRun {
  data: string;
  out: string;
  pages: number | null;
  seed: number;
  /** Wrong ones of each rule to name. */
  examples: number;
  processes: number | null;
  /** Puts the counts into the site itself. */
  write: boolean;
}

/** Audits a site, prints the report and returns whether nothing was wrong. */
export async function auditFromFiles(
  {data, out, pages, seed, examples, processes, write}: AuditRun,
  log: (line: string) => void
): Promise<boolean> {
  if (!existsSync(data))
    throw new InputError(`data folder ${data} does not exist; give the one that the site was made of with --data DIR`);
  if (!existsSync(join(out, "data/manifest.json")))
    throw new InputError(
      `no site in ${out} (data/manifest.json is missing); make one first: npm run buurtspiegel -- build --data ${data} --out ${out}`
    );
  log(pages === null ? "auditing all pages" : `auditing ${pages} pages drawn with seed ${seed}`);
  const findings = await auditSite({
    dataDir: data,
    siteDir: out,
    pages,
    seed,
    processes: processes ?? availableParallelism()
  });
  for (const line of reportLines(findings, examples)) console.log(line);
  if (write) await writeFindings(out, findings, pages === null ? null : seed);
  log(write ? "audit done, and its counts put on /kwaliteit/" : "audit done");
  return Object.values(findings.wrong).every(count => count === 0);
}
