import {readFile} from "node:fs/promises";
import {Command} from "commander";
import {buildSite, pagesSentence, processesFor} from "../src/build/build-site.ts";
import {type Claim, mendFolder} from "../src/build/claim-folder.ts";
import {explainError} from "../src/build/explain-error.ts";
import {FolderError} from "../src/build/folder-error.ts";
import {makeTables} from "../src/build/keep-tables.ts";
import {inOrder, mergeParts, readPart} from "../src/build/merge-parts.ts";
import {tablesProgramDigest} from "../src/build/program-digest.ts";
import {requireDataFolder} from "../src/build/refuse-folder.ts";
import {requireTables} from "../src/build/require-tables.ts";
import {serveSite} from "../src/build/serve-site.ts";
import {isEnding, shutDown, tidyUpOnSignals} from "../src/build/shutdown.ts";
import {withFolders} from "../src/build/with-folders.ts";
import {languages as knownLanguages, type Language} from "../src/catalog/languages.ts";
import {CheckError} from "../src/pipeline/checks.ts";
import {ContentError} from "../src/site/markdown/content-error.ts";
import {parseOperator} from "../src/site/markdown/operator.ts";
import {InputError} from "../src/sources/adapter.ts";
import {type AuditRun, auditFromFiles} from "./lib/audit.ts";
import {checkSite} from "./lib/check-site.ts";
import {inProject, type Options, options, projectDir, toPath, toPort, toWhole} from "./lib/options.ts";

const {version} = JSON.parse(await readFile(inProject("package.json"), "utf8")) as {version: string};
const started = performance.now();
const log = (line: string) =>
  console.error(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}`);

const dataFolder = ({data}: Options) => ({option: "--data", path: data});
const tablesFolder = ({build}: Options) => ({option: "--build", path: build, kind: "tables"}) as const;
const siteFolder = ({out, share}: Pick<Options, "out" | "share">) =>
  ({option: "--out", path: out, kind: share ? "part" : "site"}) as const;

/** What the operator says in `content/beheerder.yml`; null when that says nothing of languages. */
async function readOperatorLanguages(): Promise<readonly Language[] | null> {
  const file = "content/beheerder.yml";
  return parseOperator(await readFile(inProject(file), "utf8"), file).talen ?? null;
}

async function makeProfiles(tables: Claim, {data, areas, fresh}: Options): Promise<void> {
  const program = await tablesProgramDigest(projectDir);
  const options = {dataDir: data, previousDir: tables.path, gemeenten: areas, version, keep: {program, fresh}};
  await tables.replace((buildDir, _, before) => makeTables({...options, buildDir}, fresh ? null : before, log));
  const {areas: count} = (await requireTables(tables.path)).manifest;
  log(`tables of ${count.buurt} buurten, ${count.wijk} wijken and ${count.gemeente} gemeenten in ${tables.path}`);
}

async function makeSite(site: Claim, {build, url, processes, languages, share, fresh}: Options): Promise<void> {
  const {manifest} = await requireTables(build);
  const count = Object.values(manifest.areas).reduce((sum, areas) => sum + areas, 0);
  const chosen = languages ?? (await readOperatorLanguages()) ?? (manifest.fictional ? knownLanguages : ["nl"]);
  log(pagesSentence(count, chosen));
  await site.replace((siteDir, scratchDir, before) => {
    const at = {buildDir: build, siteDir, scratchDir, siteUrl: url, languages: chosen};
    const atOnce = processes ?? processesFor(share ? count / share.count : count);
    return buildSite({...at, processes: atOnce, share: share ?? null, previous: fresh ? null : before}, log);
  });
  log(share ? `share ${share.index}/${share.count} of the site in ${site.path}` : `site in ${site.path}`);
}

/** A folder that is only read: what a killed run left half-way in it is put right first. */
async function readable(dir: string, {whileWritten}: {whileWritten: boolean}): Promise<void> {
  const busy = await mendFolder(dir);
  if (busy !== null && !whileWritten) throw new FolderError(busy);
}

const program = new Command("buurtspiegel")
  .description("Makes a static site of profiles of Dutch buurten, wijken and gemeenten from open data.")
  .version(version)
  .option("--debug", "after an error, also print where in the program it arose")
  .showHelpAfterError("(--help tells more)");

program
  .command("build")
  .description("files to site: profiles, then site")
  .option(...options.data)
  .option(...options.build)
  .option(...options.out)
  .option(...options.areas)
  .option(...options.url)
  .option(...options.processes)
  .option(...options.languages)
  .option(...options.fresh)
  .action(async (given: Options) => {
    await requireDataFolder(given.data);
    const around = {projectDir, others: [dataFolder(given)]};
    await withFolders([tablesFolder(given), siteFolder(given)], around, async (tables, site) => {
      await makeProfiles(tables, given);
      await makeSite(site, given);
    });
  });

program
  .command("profiles")
  .description("files to tables: reads the publishers' files, computes, checks, writes Parquet")
  .option(...options.data)
  .option(...options.build)
  .option(...options.areas)
  .option(...options.fresh)
  .action(async (given: Options) => {
    await requireDataFolder(given.data);
    const around = {projectDir, others: [dataFolder(given)]};
    await withFolders([tablesFolder(given)], around, tables => makeProfiles(tables, given));
  });

program
  .command("site")
  .description("tables to pages: renders the site from tables that `profiles` made")
  .option(...options.build)
  .option(...options.out)
  .option(...options.url)
  .option(...options.processes)
  .option(...options.languages)
  .option(...options.share)
  .option(...options.fresh)
  .action(async (given: Options) => {
    await readable(given.build, {whileWritten: false});
    const around = {projectDir, others: [tablesFolder(given)]};
    await withFolders([siteFolder(given)], around, site => makeSite(site, given));
  });

program
  .command("merge")
  .description("shares to site: puts together what `site --share` made on several machines")
  .argument("<parts...>", "folder of each share, in any order")
  .option(...options.out)
  .action(async (given: string[], {out}: Options) => {
    const folders = given.map(toPath);
    const parts = inOrder(await Promise.all(folders.map(readPart)));
    const around = {projectDir, others: folders.map(path => ({option: "a share", path}))};
    await withFolders([siteFolder({out, share: null})], around, async site => {
      await site.replace(siteDir => mergeParts(parts, siteDir));
      log(`site of ${parts.length} shares in ${site.path}`);
    });
  });

program
  .command("check")
  .description("looks at a built site: links, number and size of files, weight of pages")
  .option(...options.out)
  .action(async ({out}: Options) => {
    await readable(out, {whileWritten: true});
    const {summary, problems} = await checkSite(out);
    for (const line of summary) console.log(line);
    for (const problem of problems) console.error(problem);
    process.exitCode = problems.length > 0 ? 1 : 0;
  });

program
  .command("audit")
  .description("reads the publishers' files and a finished site anew, with code of its own, and says what is wrong")
  .option(...options.data)
  .option(...options.out)
  .option("--pages <count>", "pages to draw, of all levels (default: all)", toWhole(1), null)
  .option("--seed <number>", "what the draw depends on: the same seed draws the same pages", toWhole(0), 1)
  .option("--examples <count>", "wrong ones of each rule to name; the rest is counted", toWhole(1), 5)
  .option(...options.processes)
  .option("--write", "puts the counts on /kwaliteit/ and in data/audit.json of the site", false)
  .action(async (given: AuditRun) => {
    await requireDataFolder(given.data);
    await readable(given.out, {whileWritten: true});
    process.exitCode = (await auditFromFiles(given, log)) ? 0 : 1;
  });

program
  .command("serve")
  .description("serves a built site and prints its address (port from PORT, else 4321)")
  .option(...options.out)
  .action(async ({out}: Options) => {
    const port = toPort(process.env.PORT);
    await readable(out, {whileWritten: true});
    const {url} = await serveSite(out, port);
    console.log(`Buurtspiegel is served at ${url} (stop with Ctrl-C)`);
  });

/** Errors whose message was written for who runs the program. */
const forPeople = [InputError, FolderError, CheckError, ContentError];

async function fail(error: unknown): Promise<void> {
  // who ended the run knows that it failed
  if (isEnding()) return shutDown();
  const known = forPeople.some(kind => error instanceof kind);
  console.error(known ? (error as Error).message : explainError(error));
  if (program.opts<{debug?: boolean}>().debug) console.error(error);
  process.exitCode = 1;
}

tidyUpOnSignals();
for (const event of ["uncaughtException", "unhandledRejection"])
  process.on(event, async (error: unknown) => {
    await fail(error);
    await shutDown();
    process.exit(1);
  });
await program.parseAsync().catch(fail);
