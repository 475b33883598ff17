import {spawnSync} from "node:child_process";
import {mkdir, readFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
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
function runPackage(name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  const {bin} = createRequire(import.meta.url)(manifest) as {bin: string | Record<string, string>};
  const script = typeof bin === "string" ? bin : (bin[name.split("/").at(-1)!] ?? Object.values(bin)[0]!);
  runNode([join(dirname(manifest), script), ...args], env);
}

function runNode(args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  const {status} = spawnSync(process.execPath, args, {
    cwd: projectDir,
    stdio: "inherit",
    env: {...process.env, ...env}
  });
  if (status !== 0) process.exit(status ?? 1);
}

const filters = process.argv.slice(2);
await mkdir(cacheDir, {recursive: true});
if (filters.length === 0) {
  say("format and lint");
  runPackage("@biomejs/biome", ["ci", "--error-on-warnings", "."]);
  say("types");
  runPackage("astro", ["check", "--minimumFailingSeverity", "warning", "--noSync", "--root", projectDir], {
    ASTRO_TELEMETRY_DISABLED: "1"
  });
}
const chromium = ensureChromium(say);
say("sample site, for the tests that look at a whole one");
runNode([
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
const vitest = spawnSync(
  process.execPath,
  [
    join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs"),
    "run",
    ...["--config", "tests/vitest.config.ts", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    ...filters
  ],
  {
    cwd: projectDir,
    stdio: "inherit",
    env: {
      ...process.env,
      TZ: "Europe/Amsterdam",
      CHROMIUM_PATH: chromium,
      BUURTSPIEGEL_TEST_SITE: siteDir,
      BUURTSPIEGEL_TEST_BUILD: buildDir
    }
  }
);
const {numPassedTests, numFailedTests, numPendingTests} = JSON.parse(await readFile(report, "utf8"));
say("done");
console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
process.exitCode = vitest.status ?? 1;
