import {existsSync} from "node:fs";
import {mkdir, readdir, readFile, rename, rm, rmdir, symlink, writeFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {availableParallelism} from "node:os";
import {dirname, join, resolve} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";
import type {Language} from "../catalog/languages.ts";
import {type PartRecord, partRecordName} from "../catalog/part-record.ts";
import {publishData} from "../pipeline/publish.ts";
import {InputError} from "../sources/adapter.ts";
import {eachAtOnce} from "./each-at-once.ts";
import {listComponents} from "./list-components.ts";
import type {Verified} from "./mark.ts";
import {checksumOfText} from "./merge-parts.ts";
import {keepFiles, readPageRecord, readShareRecord, writePageRecord} from "./page-reuse.ts";
import {pageProgramDigest, programDigest} from "./program-digest.ts";
import {requireTables, requireWhole} from "./require-tables.ts";
import {runChild} from "./run-child.ts";
import {shipDuckdb} from "./ship-duckdb.ts";

const projectDir = fileURLToPath(new URL("../..", import.meta.url));

export interface SiteOptions {
  /** Folder with the built tables. */
  buildDir: string;
  /** Empty folder that gets the site. */
  siteDir: string;
  /** Empty folder on the same disk, for what is needed on the way; who calls removes it. */
  scratchDir: string;
  /** Address the site will have, for canonical links and the site map; null when not known. */
  siteUrl: string | null;
  /** Processes that render at the same time, each a share of the areas. */
  processes: number;
  /** Languages to build, the first in the plain addresses and the others below a folder of their own. */
  languages: readonly Language[];
  /** Which share of the areas this machine makes; all of them when left out. The first share has all that is of no area. */
  share?: {index: number; count: number} | null;
  /** Gemeenten whose pages are made; those of all when left out. The rest of the site is as it is. */
  gemeenten?: readonly string[];
  /** The site that was built before, to take from it the pages that would come out the same; without it all are made. */
  previous?: Verified | null;
}

/** What one process renders: a share of the areas in one language. */
interface Rendering {
  language: Language;
  index: number;
  /** Where it writes: pages as if its language were the only one. */
  dir: string;
}

/** As many shares as there are cores, but one for a small site: starting Astro costs more than it renders. */
export function processesFor(areas: number): number {
  return areas < 500 ? 1 : Math.min(availableParallelism(), 4);
}

/** How many files free hosts take. */
export const filesForFree = 20_000;

/**
 * How many pages a site will have, in one sentence, with what to do when free hosts will not take them.
 *
 * @param areas  current areas of all levels
 */
export function pagesSentence(areas: number, languages: readonly Language[]): string {
  const pages = areas * languages.length;
  const made = `about ${pages} pages: ${areas} areas in ${languages.join(" and ")}`;
  if (pages <= filesForFree) return made;
  const advice =
    languages.length > 1
      ? "build one language (--languages nl) or choose gemeenten (--areas)"
      : "choose gemeenten (--areas)";
  return `${made}; free hosts take ${filesForFree} files: ${advice}, or use a host that takes more`;
}

/**
 * Tables to pages. Astro renders on one core, so several processes each render a share of the areas into a folder of
 * their own, and the folders are merged; then the published data and DuckDB for the browser are added.
 */
export async function buildSite(options: SiteOptions, log: (line: string) => void): Promise<void> {
  const {buildDir, share = null} = options;
  const {text: before, manifest} = await requireTables(buildDir);
  await requireWhole(buildDir, manifest);
  const refuseChanged = async () => {
    if ((await requireTables(buildDir)).text !== before) throw new InputError(changedMessage(buildDir));
  };
  const isFirst = share === null || share.index === 1;
  try {
    await renderPages(renderingsOf(options), options, log);
    if (isFirst) await addRest(options);
    if (share) await writePart(options, share, before);
  } catch (error) {
    // pages that find no tables, or others, say so less well
    await refuseChanged();
    throw error;
  }
  await refuseChanged();
  if (isFirst) log("downloads, search index and DuckDB added");
}

function renderingsOf({siteDir, scratchDir, processes, languages, share}: SiteOptions): Rendering[] {
  const before = share ? (share.index - 1) * processes : 0;
  return languages.flatMap(language =>
    Array.from({length: processes}, (_, at): Rendering => {
      const index = before + at + 1;
      const first = at === 0 && language === languages[0];
      return {language, index, dir: first ? siteDir : join(scratchDir, `pages-${language}-${index}`)};
    })
  );
}

/** What stands in a site beside its pages. */
async function addRest({buildDir, siteDir, siteUrl}: SiteOptions): Promise<void> {
  await publishData(buildDir, siteDir);
  if (siteUrl) await moveHeaders(join(siteDir, "_headers"), new URL(siteUrl).pathname);
  await shipDuckdb(siteDir, join(projectDir, ".cache"));
  await writeComponents(join(siteDir, "data/sbom.json"));
}

/** Says in a share of which whole it is, so that none of another is put beside it. */
async function writePart(
  {siteDir, siteUrl, languages}: SiteOptions,
  share: {index: number; count: number},
  manifest: string
): Promise<void> {
  const program = await programDigest(projectDir, {siteUrl, languages});
  const tables = checksumOfText(manifest);
  const record: PartRecord = {...share, tables, program, languages: [...languages], siteUrl};
  await writeFile(join(siteDir, partRecordName), `${JSON.stringify(record)}\n`);
}

/** What the site was made with, for who must know whether a package with a fault is among it. */
async function writeComponents(path: string): Promise<void> {
  const read = async (name: string) => JSON.parse(await readFile(join(projectDir, name), "utf8"));
  await writeFile(path, JSON.stringify(listComponents(await read("package-lock.json"), await read("package.json"))));
}

/** The rules for a host hold below the path that the site lies below. */
async function moveHeaders(path: string, base: string): Promise<void> {
  const rules = await readFile(path, "utf8");
  await writeFile(path, rules.replace(/^\//gm, base));
}

async function renderPages(
  renderings: readonly Rendering[],
  options: SiteOptions,
  log: (line: string) => void
): Promise<void> {
  const {siteDir, scratchDir, siteUrl, processes, languages, previous} = options;
  const started = performance.now();
  await linkPackages(scratchDir);
  const program = await pageProgramDigest(projectDir, {siteUrl, languages});
  const known = previous ? await readPageRecord(previous, program) : null;
  if (known) await writeFile(join(scratchDir, knownName), JSON.stringify(known));
  const width = Math.max(processes, Math.min(availableParallelism(), languages.length));
  await eachAtOnce(renderings, width, one => renderShare(one, options, log));
  for (const {language, dir: from} of renderings.slice(1)) {
    if (language === languages[0]) await mergeFolder(from, siteDir);
    else await mergeLanguage(from, siteDir, language);
  }
  const records = await Promise.all(renderings.map(one => readShareRecord(recordPath(one, scratchDir))));
  const kept = records.flatMap(record => record.kept);
  if (previous) await keepFiles(previous.dir, siteDir, kept);
  await writePageRecord(siteDir, program, records);
  const taken = kept.length > 0 ? `; ${kept.length} pages and cards did not change and are those of before` : "";
  log(`pages rendered in ${Math.round((performance.now() - started) / 1000)} s${taken}`);
}

/** Where shares find what the previous site says of its pages; absent when none may be kept. */
const knownName = "known-pages.json";

/** Where a share says what its pages were made of. */
const recordPath = ({language, index}: Rendering, scratchDir: string): string =>
  join(scratchDir, `record-${language}-${index}.json`);

const changedMessage = (buildDir: string): string =>
  `the tables in ${buildDir} were replaced while pages were made of them: half of the pages would tell other figures. ` +
  "Run it again; the site is as it was";

/** What Astro writes on its way is run from where it was written, and looks for packages above itself. */
const linkPackages = (scratchDir: string): Promise<void> =>
  symlink(join(projectDir, "node_modules"), join(scratchDir, "node_modules"), "junction");

/**
 * Astro writes below the folder it is started in and below what it takes for its project, so each share gets one of its
 * own for both: the program's own folder may be another's, or be read alone.
 */
async function renderShare(
  rendering: Rendering,
  {buildDir, scratchDir, siteUrl, processes, languages, share, gemeenten}: SiteOptions,
  log: (line: string) => void
): Promise<void> {
  const {language, index, dir} = rendering;
  const known = join(scratchDir, knownName);
  const astro = join(dirname(createRequire(import.meta.url).resolve("astro/package.json")), "bin/astro.mjs");
  const cacheDir = join(scratchDir, `astro-${language}-${index}`);
  await mkdir(cacheDir);
  const config = pathToFileURL(join(projectDir, "astro.config.mjs")).href;
  await writeFile(join(cacheDir, "astro.config.mjs"), `export {default} from ${JSON.stringify(config)};\n`);
  const count = processes * (share?.count ?? 1);
  const name = `share ${index} of ${count} (${language})`;
  log(`rendering ${name}`);
  const {code, output} = await runChild(["--max-old-space-size=1536", astro, "build", "--root", cacheDir, "--silent"], {
    cwd: cacheDir,
    env: {
      ...process.env,
      ...(siteUrl ? {BUURTSPIEGEL_SITE: siteUrl} : {}),
      ASTRO_TELEMETRY_DISABLED: "1",
      NODE_ENV: "production",
      BUURTSPIEGEL_BUILD_DIR: resolve(buildDir),
      BUURTSPIEGEL_OUT: dir,
      BUURTSPIEGEL_SHARD: gemeenten?.join(",") ?? `${index}/${count}`,
      BUURTSPIEGEL_LANGUAGE: language,
      BUURTSPIEGEL_LANGUAGES: languages.join(","),
      BUURTSPIEGEL_RECORD: recordPath(rendering, scratchDir),
      BUURTSPIEGEL_PREVIOUS: existsSync(known) ? known : "",
      BUURTSPIEGEL_CACHE: cacheDir
    }
  });
  if (code !== 0) throw new Error(`rendering ${name} stopped with code ${code}:\n${output.trim()}`);
}

/** Pages of a further language go below a folder of its own; scripts, styles and fonts are shared. */
async function mergeLanguage(from: string, into: string, language: Language): Promise<void> {
  await mergeFolder(join(from, "_astro"), join(into, "_astro"));
  await mergeFolder(from, join(into, language));
}

/** Moves everything of one folder into another; files of the same name are equal (hashed assets) and stay. */
async function mergeFolder(from: string, into: string): Promise<void> {
  for (const entry of await readdir(from, {withFileTypes: true})) {
    const [source, target] = [join(from, entry.name), join(into, entry.name)];
    if (!existsSync(target)) {
      await mkdir(into, {recursive: true});
      await rename(source, target);
    } else if (entry.isDirectory()) await mergeFolder(source, target);
    else await rm(source);
  }
  await rmdir(from);
}
