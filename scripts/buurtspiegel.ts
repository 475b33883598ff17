import {readFile} from "node:fs/promises";
import {isAbsolute, join, resolve} from "node:path";
import {fileURLToPath} from "node:url";
import {Command, InvalidArgumentError} from "commander";
import {areaLevel} from "../src/catalog/areas.ts";
import {languages as knownLanguages, type Language} from "../src/catalog/languages.ts";
import {CheckError} from "../src/pipeline/checks.ts";
import {runPipeline} from "../src/pipeline/run.ts";
import {ContentError} from "../src/site/markdown/content-error.ts";
import {parseOperator} from "../src/site/markdown/operator.ts";
import {InputError} from "../src/sources/adapter.ts";
import {type AuditRun, auditFromFiles} from "./lib/audit.ts";
import {buildSite, pagesSentence, processesFor} from "./lib/build-site.ts";
import {checkSite} from "./lib/check-site.ts";
import {serveSite} from "./lib/serve-site.ts";

const projectDir = fileURLToPath(new URL("..", import.meta.url));
const {version} = JSON.parse(await readFile(join(projectDir, "package.json"), "utf8")) as {version: string};
const started = performance.now();
const log = (line: string) =>
  console.error(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}`);

/** Relative paths are those of the folder the command was given in; npm runs scripts in the project's own. */
const toPath = (path: string) => (isAbsolute(path) ? path : resolve(process.env.INIT_CWD ?? process.cwd(), path));
const inProject = (path: string) => join(projectDir, path);

function toGemeenten(text: string): string[] {
  const codes = text.split(",").map(code => code.trim().toUpperCase());
  const wrong = codes.filter(code => areaLevel(code) !== "gemeente");
  if (wrong.length > 0)
    throw new InvalidArgumentError(`expected codes of gemeenten such as GM0308,GM0344; got ${wrong.join(", ")}`);
  return codes;
}

function toCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1)
    throw new InvalidArgumentError(`expected a whole number from 1; got ${text}`);
  return count;
}

function toSeed(text: string): number {
  const seed = Number(text);
  if (!Number.isInteger(seed) || seed < 0)
    throw new InvalidArgumentError(`expected a whole number from 0; got ${text}`);
  return seed;
}

function toLanguages(text: string): Language[] {
  const codes = text.split(",").map(code => code.trim().toLowerCase());
  const chosen = knownLanguages.filter(known => codes.includes(known));
  if (chosen.length !== codes.length || !chosen.includes(knownLanguages[0]))
    throw new InvalidArgumentError(
      `expected nl, or nl,en: the plain addresses are those of the Dutch pages; got ${text}`
    );
  return chosen;
}

interface Options {
  data: string;
  build: string;
  out: string;
  areas: string[];
  url: string | null;
  processes: number | null;
  languages: Language[] | null;
}

const data = ["--data <dir>", "folder with the publishers' files", toPath, inProject("data/sample")] as const;
const build = ["--build <dir>", "folder of the tables in between", toPath, inProject("data/build")] as const;
const out = ["--out <dir>", "folder of the site", toPath, inProject("dist")] as const;
const areas: [string, string, typeof toGemeenten, string[]] = [
  "--areas <codes>",
  "gemeenten to make pages for, such as GM0308,GM0344 (default: all in the data)",
  toGemeenten,
  []
];
const url = [
  "--url <address>",
  "address the site will have, for canonical links and the site map",
  (text: string) => text,
  null
] as const;
const processes = [
  "--processes <count>",
  "processes that render at the same time (default: one a core)",
  toCount,
  null
] as const;

const languages = [
  "--languages <codes>",
  "languages of the site: nl, or nl,en (default: talen in content/beheerder.yml; else both for invented data, nl for real data)",
  toLanguages,
  null
] as const;

/** What the operator says in `content/beheerder.yml`; null when that says nothing of languages. */
async function readOperatorLanguages(): Promise<readonly Language[] | null> {
  const file = "content/beheerder.yml";
  return parseOperator(await readFile(inProject(file), "utf8"), file).talen ?? null;
}

async function makeProfiles({data, build, areas}: Pick<Options, "data" | "build" | "areas">) {
  const manifest = await runPipeline({dataDir: data, buildDir: build, gemeenten: areas, version}, {log});
  log(
    `tables of ${manifest.areas.buurt} buurten, ${manifest.areas.wijk} wijken and ${manifest.areas.gemeente} gemeenten in ${build}`
  );
  return manifest;
}

type SiteOptions = Pick<Options, "build" | "out" | "url" | "processes" | "languages">;

async function makeSite({build, out, url, processes, languages}: SiteOptions) {
  const manifest = JSON.parse(await readFile(join(build, "manifest.json"), "utf8").catch(() => '{"areas":{}}'));
  const count = Object.values(manifest.areas as Record<string, number>).reduce((sum, areas) => sum + areas, 0);
  const chosen = languages ?? (await readOperatorLanguages()) ?? (manifest.fictional ? knownLanguages : ["nl"]);
  if (count > 0) log(pagesSentence(count, chosen));
  await buildSite(
    {buildDir: build, siteDir: out, siteUrl: url, processes: processes ?? processesFor(count), languages: chosen},
    log
  );
  log(`site in ${out}`);
}

const program = new Command("buurtspiegel")
  .description("Makes a static site of profiles of Dutch buurten, wijken and gemeenten from open data.")
  .version(version)
  .showHelpAfterError("(--help tells more)");

program
  .command("build")
  .description("files to site: profiles, then site")
  .option(...data)
  .option(...build)
  .option(...out)
  .option(...areas)
  .option(...url)
  .option(...processes)
  .option(...languages)
  .action(async (options: Options) => {
    await makeProfiles(options);
    await makeSite(options);
  });

program
  .command("profiles")
  .description("files to tables: reads the publishers' files, computes, checks, writes Parquet")
  .option(...data)
  .option(...build)
  .option(...areas)
  .action(async (options: Options) => {
    await makeProfiles(options);
  });

program
  .command("site")
  .description("tables to pages: renders the site from tables that `profiles` made")
  .option(...build)
  .option(...out)
  .option(...url)
  .option(...processes)
  .option(...languages)
  .action(async (options: Options) => {
    await makeSite(options);
  });

program
  .command("check")
  .description("looks at a built site: links, number and size of files, weight of pages")
  .option(...out)
  .action(async ({out}: Options) => {
    const {summary, problems} = await checkSite(out);
    for (const line of summary) console.log(line);
    for (const problem of problems) console.error(problem);
    process.exitCode = problems.length > 0 ? 1 : 0;
  });

program
  .command("audit")
  .description("reads the publishers' files and a finished site anew, with code of its own, and says what is wrong")
  .option(...data)
  .option(...out)
  .option("--pages <count>", "pages to draw, of all levels (default: all)", toCount, null)
  .option("--seed <number>", "what the draw depends on: the same seed draws the same pages", toSeed, 1)
  .option("--examples <count>", "wrong ones of each rule to name; the rest is counted", toCount, 5)
  .option("--processes <count>", "processes that look at the same time (default: one a core)", toCount, null)
  .action(async (options: AuditRun) => {
    process.exitCode = (await auditFromFiles(options, log)) ? 0 : 1;
  });

program
  .command("serve")
  .description("serves a built site and prints its address (port from PORT, else 4321)")
  .option(...out)
  .action(async ({out}: Options) => {
    const {url} = await serveSite(out, Number(process.env.PORT ?? 4321));
    console.log(`Buurtspiegel is served at ${url} (stop with Ctrl-C)`);
  });

try {
  await program.parseAsync();
} catch (error) {
  const known = error instanceof InputError || error instanceof CheckError || error instanceof ContentError;
  console.error(known ? error.message : error);
  process.exitCode = 1;
}
