import {mkdir, readFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {runChild} from "../src/build/run-child.ts";
import {tidyUpOnSignals} from "../src/build/shutdown.ts";
import {ensureChromium} from "./lib/ensure-chromium.ts";

const projectDir = fileURLToPath(new URL("..", import.meta.url));
const cacheDir = join(projectDir, ".cache");
const siteDir = join(cacheDir, "tests/site");
const buildDir = join(cacheDir, "tests/tables");
const report = join(cacheDir, "test-report.json");
const started = performance.now();
const say = (line: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);

/** Runs a package's command line with this Node; a failure ends the run with its code. */
async function runPackage(name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<void> {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  const {bin} = createRequire(import.meta.url)(manifest) as {bin: string | Record<string, string>};
  const script = typeof bin === "string" ? bin : (bin[name.split("/").at(-1)!] ?? Object.values(bin)[0]!);
  await runOrEnd([join(dirname(manifest), script), ...args], env);
}

async function runOrEnd(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<void> {
  const code = await runNode(args, env);
  if (code !== 0) process.exit(code);
}

/** Runs this Node, which ends when this process does; gives its exit code. */
async function runNode(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  const {code} = await runChild(args, {cwd: projectDir, env: {...process.env, ...env}, shown: true});
  return typeof code === "number" ? code : 1;
}

tidyUpOnSignals();
const filters = process.argv.slice(2);
await mkdir(cacheDir, {recursive: true});
if (filters.length === 0) {
  say("format and lint");
  await runPackage("@biomejs/biome", ["ci", "--error-on-warnings", "."]);
  say("code and packages that nothing uses");
  await runOrEnd([join(projectDir, "node_modules/knip/bin/knip.js"), "--production", "--no-progress"]);
  say("types");
  await runPackage("astro", ["check", "--minimumFailingSeverity", "warning", "--noSync", "--root", projectDir], {
    ASTRO_TELEMETRY_DISABLED: "1"
  });
}
const chromium = ensureChromium(say);
say("sample site, for the tests that look at a whole one");
await runOrEnd([
  join(projectDir, "scripts/buurtspiegel.ts"),
  "build",
  "--data",
  join(projectDir, "data/sample"),
  "--build",
  buildDir,
  "--out",
  siteDir
]);
say("tests");
const code = await runNode(
  [
    join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs"),
    "run",
    ...["--config", "tests/vitest.config.ts", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    ...filters
  ],
  {
    TZ: "Europe/Amsterdam",
    CHROMIUM_PATH: chromium,
    BUURTSPIEGEL_TEST_SITE: siteDir,
    BUURTSPIEGEL_TEST_BUILD: buildDir
  }
);
const {numPassedTests, numFailedTests, numPendingTests} = JSON.parse(await readFile(report, "utf8"));
say("done");
console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
process.exitCode = code;
