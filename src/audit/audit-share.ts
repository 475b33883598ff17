import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {Context} from "./checks/context.ts";
import {checkDissolved} from "./checks/dissolved.ts";
import {checkPage} from "./checks/page.ts";
import {checkDownloads} from "./downloads/check-downloads.ts";
import {readPage} from "./page/read-page.ts";
import type {Language} from "./page/shown.ts";
import {type Findings, Tally} from "./report.ts";
import {readChoices} from "./world/choices.ts";
import {Places} from "./world/places.ts";
import {Resilience} from "./world/resilience.ts";
import {Truth} from "./world/truth.ts";
import {readWorld, type World} from "./world/world.ts";

/** What one process looks at. */
export interface Share {
  dataDir: string;
  siteDir: string;
  /** Paths of pages below the site, with a slash at both ends. */
  pages: readonly string[];
  /** Site whose downloads tell which figures it keeps back; its own when left out. */
  choicesDir?: string;
}

/** Reads the publishers' files, then every page of a share, and says what is wrong. */
export async function auditShare({dataDir, siteDir, pages, choicesDir = siteDir}: Share): Promise<Findings> {
  const used = usedFiles(siteDir);
  const world = readWorld(dataDir);
  const truth = new Truth(world, await readChoices(choicesDir, world), used);
  const places = new Places(truth, () => true);
  const resilience = new Resilience(truth);
  const tally = new Tally();
  for (const path of pages) auditPage({world, truth, places, resilience, tally, siteDir}, path);
  await checkDownloads({siteDir, truth, resilience, tally}, gemeentenOf(pages));
  return tally.findings;
}

/** Codes of gemeenten whose own page is among the pages. */
const gemeentenOf = (pages: readonly string[]): string[] => [
  ...new Set(pages.flatMap(path => /\/(GM\d{4})\/$/.exec(path)?.[1] ?? []))
];

function auditPage(
  {
    world,
    truth,
    places,
    resilience,
    tally,
    siteDir
  }: Pick<Context, "truth" | "places" | "resilience" | "tally"> & {world: World; siteDir: string},
  path: string
): void {
  const page = readPage(path, readFileSync(join(siteDir, path, "index.html"), "utf8"));
  const code = /\/((?:BU|WK|GM)[0-9A-Z]+)\/$/.exec(path)?.[1] ?? "NL00";
  const area = world.areas.get(code);
  tally.page = path;
  tally.findings.pages += 1;
  if (area) checkPage({page, area, language: page.language as Language, truth, places, resilience, tally});
  else checkDissolved(world, page, code, tally);
}

/** Files that the site says it was made of; null when it says nothing. */
export function usedFiles(siteDir: string): Set<string> | null {
  const path = join(siteDir, "data/manifest.json");
  if (!existsSync(path)) return null;
  const {sources} = JSON.parse(readFileSync(path, "utf8")) as {sources?: {files: {file: string}[]}[]};
  return sources ? new Set(sources.flatMap(({files}) => files.map(({file}) => file))) : null;
}
