import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {Worker} from "node:worker_threads";
import {auditShare, type Share} from "./audit-share.ts";
import {drawPages} from "./draw-pages.ts";
import {type Findings, mergeFindings} from "./report.ts";

export interface AuditOptions {
  /** Folder with the publishers' files. */
  dataDir: string;
  /** Folder of the finished site. */
  siteDir: string;
  /** Number of pages to draw, of all levels; null for all. */
  pages: number | null;
  /** The same seed draws the same pages. */
  seed: number;
  /** Processes that look at the same time; each reads all files and a share of the pages. */
  processes: number;
}

/**
 * Audits a finished site against the files it was made of: a second reading of the same publishers, with nothing of the
 * code that made the site.
 */
export async function auditSite({dataDir, siteDir, pages, seed, processes}: AuditOptions): Promise<Findings> {
  const all = areaPages(siteDir);
  if (all.length === 0)
    throw new Error(`no pages of areas in ${siteDir}; expected a finished site, with folders gemeente, wijk and buurt`);
  const drawn = pages === null ? all : drawPages(all, pages, seed);
  const shares = toShares(drawn, Math.min(processes, Math.ceil(drawn.length / 50))).map(
    (paths): Share => ({dataDir, siteDir, pages: paths})
  );
  return mergeFindings(shares.length === 1 ? [await auditShare(shares[0]!)] : await Promise.all(shares.map(inWorker)));
}

/** Paths of all pages of areas of a site, in all its languages; first the country. */
export function areaPages(siteDir: string): string[] {
  const isPage = (path: string) => existsSync(join(siteDir, path, "index.html"));
  return ["", "en/"].flatMap(language => {
    const folders = ["gemeente", "wijk", "buurt"].flatMap(level => {
      const folder = join(siteDir, language, level);
      if (!existsSync(folder)) return [];
      return readdirSync(folder)
        .filter(code => /^(BU|WK|GM)/.test(code))
        .map(code => `/${language}${level}/${code}/`);
    });
    return [`/${language}nederland/`, ...folders.toSorted()].filter(isPage);
  });
}

/** Shares of about as many pages, those of one gemeente together. */
function toShares(pages: readonly string[], count: number): string[][] {
  const gemeenten = Object.groupBy(pages, path => /\/(?:BU|WK|GM)(\d{4})/.exec(path)?.[1] ?? "");
  const shares = Array.from({length: Math.max(1, count)}, (): string[] => []);
  for (const paths of Object.values(gemeenten).toSorted((a, b) => b!.length - a!.length))
    shares.reduce((least, share) => (share.length < least.length ? share : least)).push(...paths!);
  return shares.filter(share => share.length > 0);
}

const inWorker = (share: Share): Promise<Findings> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./audit-worker.ts", import.meta.url), {workerData: share});
    worker.once("message", resolve);
    worker.once("error", reject);
  });
