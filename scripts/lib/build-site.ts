import {spawn} from "node:child_process";
import {existsSync} from "node:fs";
import {mkdir, readdir, readFile, rename, rm, rmdir, writeFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {availableParallelism} from "node:os";
import {dirname, join, resolve} from "node:path";
import {fileURLToPath} from "node:url";
import type {Language} from "../../src/catalog/languages.ts";
import {publishData} from "../../src/pipeline/publish.ts";
import {replaceFolder} from "../../src/pipeline/replace-folder.ts";
import {InputError} from "../../src/sources/adapter.ts";
import {listComponents} from "./list-components.ts";
import {shipDuckdb} from "./ship-duckdb.ts";

const projectDir = fileURLToPath(new URL("../..", import.meta.url));

export interface SiteOptions {
  /** Folder with the built tables. */
  buildDir: string;
  /** Folder that gets the site; replaced as a whole when everything went well. */
  siteDir: string;
  /** Address the site will have, for canonical links and the site map; null when not known. */
  siteUrl: string | null;
  /** Processes that render at the same time, each a share of the areas. */
  processes: number;
  /** Languages to build, the first in the plain addresses and the others below a folder of their own. */
  languages: readonly Language[];
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
export async function buildSite(
  {buildDir, siteDir, siteUrl, processes, languages}: SiteOptions,
  log: (line: string) => void
): Promise<void> {
  if (!existsSync(join(buildDir, "manifest.json"))) {
    throw new InputError(
      `no tables in ${buildDir} (manifest.json is missing); make them first: npm run buurtspiegel -- profiles --data DIR --build ${buildDir}`
    );
  }
  await replaceFolder(resolve(siteDir), async dir => {
    const renderings = languages.flatMap(language =>
      Array.from({length: processes}, (_, index): Rendering => {
        const first = index === 0 && language === languages[0];
        return {language, index: index + 1, dir: first ? dir : `${dir}.${language}-${index + 1}`};
      })
    );
    const others = renderings.slice(1);
    const started = performance.now();
    try {
      // all of them end before anything is cleaned up: one that still writes would spoil the cleaning and hide the error
      const width = Math.max(processes, Math.min(availableParallelism(), languages.length));
      const ends = await settleSome(renderings, width, one =>
        renderShare(one, processes, {buildDir, siteUrl, languages}, log)
      );
      for (const end of ends) if (end.status === "rejected") throw end.reason;
      for (const {language, dir: from} of others) {
        if (language === languages[0]) await mergeFolder(from, dir);
        else await mergeLanguage(from, dir, language);
      }
    } finally {
      for (const other of others) await rm(other.dir, {recursive: true, force: true});
    }
    log(`pages rendered in ${Math.round((performance.now() - started) / 1000)} s`);
    await publishData(buildDir, dir);
    await shipDuckdb(dir, join(projectDir, ".cache"));
    await writeComponents(join(dir, "data/sbom.json"));
    log("downloads, search index and DuckDB added");
  });
}

/** What the site was made with, for who must know whether a package with a fault is among it. */
async function writeComponents(path: string): Promise<void> {
  const read = async (name: string) => JSON.parse(await readFile(join(projectDir, name), "utf8"));
  await writeFile(path, JSON.stringify(listComponents(await read("package-lock.json"), await read("package.json"))));
}

/** Runs a task for each item, at most `width` at a time; all of them end, well or not, in the order of the items. */
async function settleSome<Item>(
  items: readonly Item[],
  width: number,
  task: (item: Item) => Promise<void>
): Promise<PromiseSettledResult<void>[]> {
  const ends: PromiseSettledResult<void>[] = [];
  let next = 0;
  const work = async () => {
    while (next < items.length) {
      const at = next++;
      [ends[at]] = (await Promise.allSettled([task(items[at]!)])) as [PromiseSettledResult<void>];
    }
  };
  await Promise.all(Array.from({length: width}, work));
  return ends;
}

/** Astro keeps its chunks below the folder it is started in, so each share is started in one of its own. */
async function renderShare(
  {language, index, dir}: Rendering,
  count: number,
  {buildDir, siteUrl, languages}: Pick<SiteOptions, "buildDir" | "siteUrl" | "languages">,
  log: (line: string) => void
): Promise<void> {
  const astro = join(dirname(createRequire(import.meta.url).resolve("astro/package.json")), "bin/astro.mjs");
  const cacheDir = join(projectDir, ".cache", `astro-${language}-${index}`);
  await mkdir(cacheDir, {recursive: true});
  const child = spawn(
    process.execPath,
    ["--max-old-space-size=1536", astro, "build", "--root", projectDir, "--silent"],
    {
      cwd: cacheDir,
      env: {
        ...process.env,
        ...(siteUrl ? {BUURTSPIEGEL_SITE: siteUrl} : {}),
        ASTRO_TELEMETRY_DISABLED: "1",
        NODE_ENV: "production",
        BUURTSPIEGEL_BUILD_DIR: resolve(buildDir),
        BUURTSPIEGEL_OUT: dir,
        BUURTSPIEGEL_SHARD: `${index}/${count}`,
        BUURTSPIEGEL_LANGUAGE: language,
        BUURTSPIEGEL_LANGUAGES: languages.join(","),
        BUURTSPIEGEL_CACHE: cacheDir
      },
      stdio: ["ignore", "pipe", "pipe"]
    }
  );
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => output.push(text));
  const name = `share ${index} of ${count} (${language})`;
  log(`rendering ${name}`);
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("exit", code =>
      code === 0 ? done() : fail(new Error(`rendering ${name} stopped with code ${code}:\n${output.join("").trim()}`))
    );
  });
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
