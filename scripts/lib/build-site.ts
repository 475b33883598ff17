import {spawn} from "node:child_process";
import {existsSync} from "node:fs";
import {mkdir, readdir, rename, rm, rmdir} from "node:fs/promises";
import {createRequire} from "node:module";
import {availableParallelism} from "node:os";
import {dirname, join, resolve} from "node:path";
import {fileURLToPath} from "node:url";
import {publishData} from "../../src/pipeline/publish.ts";
import {replaceFolder} from "../../src/pipeline/replace-folder.ts";
import {InputError} from "../../src/sources/adapter.ts";
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
}

/** As many processes as there are cores, but one for a small site: starting Astro costs more than it renders. */
export function processesFor(areas: number): number {
  return areas < 500 ? 1 : Math.min(availableParallelism(), 4);
}

/**
 * Tables to pages. Astro renders on one core, so several processes each render a share of the areas into a folder of
 * their own, and the folders are merged; then the published data and DuckDB for the browser are added.
 */
export async function buildSite(
  {buildDir, siteDir, siteUrl, processes}: SiteOptions,
  log: (line: string) => void
): Promise<void> {
  if (!existsSync(join(buildDir, "manifest.json"))) {
    throw new InputError(
      `no tables in ${buildDir} (manifest.json is missing); make them first: npm run buurtspiegel -- profiles --data DIR --build ${buildDir}`
    );
  }
  await replaceFolder(resolve(siteDir), async dir => {
    const shares = Array.from({length: processes}, (_, index) => ({
      index: index + 1,
      dir: index === 0 ? dir : `${dir}.share-${index + 1}`
    }));
    const started = performance.now();
    try {
      // all of them end before anything is cleaned up: one that still writes would spoil the cleaning and hide the error
      const ends = await Promise.allSettled(
        shares.map(share => renderShare(share, processes, {buildDir, siteUrl}, log))
      );
      for (const end of ends) if (end.status === "rejected") throw end.reason;
      for (const share of shares.slice(1)) await mergeFolder(share.dir, dir);
    } finally {
      for (const share of shares.slice(1)) await rm(share.dir, {recursive: true, force: true});
    }
    log(`pages rendered in ${Math.round((performance.now() - started) / 1000)} s`);
    await publishData(buildDir, dir);
    await shipDuckdb(dir, join(projectDir, ".cache"));
    log("downloads, search index and DuckDB added");
  });
}

/** Astro keeps its chunks below the folder it is started in, so each share is started in one of its own. */
async function renderShare(
  share: {index: number; dir: string},
  count: number,
  {buildDir, siteUrl}: Pick<SiteOptions, "buildDir" | "siteUrl">,
  log: (line: string) => void
): Promise<void> {
  const astro = join(dirname(createRequire(import.meta.url).resolve("astro/package.json")), "bin/astro.mjs");
  const cacheDir = join(projectDir, ".cache", `astro-${share.index}`);
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
        BUURTSPIEGEL_OUT: share.dir,
        BUURTSPIEGEL_SHARD: `${share.index}/${count}`,
        BUURTSPIEGEL_CACHE: cacheDir
      },
      stdio: ["ignore", "pipe", "pipe"]
    }
  );
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => output.push(text));
  log(`rendering share ${share.index} of ${count}`);
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("exit", code =>
      code === 0
        ? done()
        : fail(
            new Error(
              `rendering share ${share.index} of ${count} stopped with code ${code}:\n${output.join("").trim()}`
            )
          )
    );
  });
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
