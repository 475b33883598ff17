import {readdirSync, readFileSync} from "node:fs";
import {join, relative} from "node:path";
import {parseArgs} from "node:util";
import {createVitest} from "vitest/node";
import {seededRandom} from "../src/analysis/statistics/seeded-random.ts";
import {type Mutant, mutantsOf, withMutant} from "./lib/mutants.ts";
import {projectDir, toWhole} from "./lib/options.ts";

/** Folders of the source that are looked at, each with the folder of its tests. */
const folders = ["site/charts", "client", "site/research", "catalog", "analysis", "sources", "site/sentences"] as const;

const help = `Plants small faults in the program, one at a time, and says how many the tests of the same folder find.

  npm run mutate -- --folders site/charts,client --each 20 --seed 1

  --folders <list>  folders below src (default: ${folders.join(",")})
  --each <count>    faults to draw in each folder (default: 20)
  --seed <number>   the same seed draws the same faults (default: 1)
  --least <share>   fewer found than this share, over all folders, is a failure (default: 0)
`;

interface Planted extends Mutant {
  file: string;
}

const {values} = parseArgs({
  options: {
    folders: {type: "string", default: folders.join(",")},
    each: {type: "string", default: "20"},
    seed: {type: "string", default: "1"},
    least: {type: "string", default: "0"},
    help: {type: "boolean", default: false}
  }
});

/** Faults drawn from all those of a folder. */
function draw(folder: string, count: number, seed: number): Planted[] {
  const root = join(projectDir, "src", folder);
  const files = readdirSync(root, {recursive: true, encoding: "utf8"})
    .filter(path => path.endsWith(".ts") && !path.endsWith(".d.ts"))
    .map(path => join(root, path))
    .toSorted();
  const all = files.flatMap(file => mutantsOf(readFileSync(file, "utf8")).map(mutant => ({...mutant, file})));
  const random = seededRandom(seed);
  return all
    .map(mutant => ({mutant, at: random()}))
    .toSorted((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({mutant}) => mutant);
}

/** Do tests of the folder fail with this fault in the program? A vitest for each: one that runs again reads the old file. */
async function isFound(folder: string, planted: Planted | null): Promise<boolean> {
  const vitest = await createVitest(
    "test",
    {
      config: false,
      root: projectDir,
      watch: false,
      bail: 1,
      // what is kept on disk is the file without the fault
      fsModuleCache: false,
      reporters: [{}],
      maxWorkers: 2,
      include: [`tests/${folder}/**/*.test.ts`],
      env: {TZ: "Europe/Amsterdam"},
      testTimeout: 20_000
    },
    {
      plugins: [
        {
          name: "planted-fault",
          enforce: "pre",
          transform: (code, id) => (planted && id === planted.file ? withMutant(code, planted) : undefined)
        }
      ]
    }
  );
  const {testModules, unhandledErrors} = await vitest.runTestSpecifications(
    await vitest.globTestSpecifications(),
    true
  );
  await vitest.close();
  return unhandledErrors.length > 0 || testModules.some(module => !module.ok());
}

async function tryFolder(folder: string, count: number, seed: number): Promise<{found: number; planted: number}> {
  const drawn = draw(folder, count, seed);
  if (await isFound(folder, null)) throw new Error(`tests/${folder} fail without a fault: mend them first`);
  let found = 0;
  for (const planted of drawn) {
    if (await isFound(folder, planted)) found++;
    else {
      const line = readFileSync(planted.file, "utf8").slice(0, planted.start).split("\n").length;
      console.log(
        `  not found: ${relative(projectDir, planted.file)}:${line}  ${planted.what.replaceAll(/\s+/g, " ")}`
      );
    }
  }
  console.log(`${folder}: ${found} of ${drawn.length} found`);
  return {found, planted: drawn.length};
}

if (values.help) console.log(help);
else {
  const [each, seed] = [toWhole(1)(values.each), toWhole(0)(values.seed)];
  let [found, planted] = [0, 0];
  for (const folder of values.folders.split(",")) {
    const result = await tryFolder(folder, each, seed);
    [found, planted] = [found + result.found, planted + result.planted];
  }
  console.log(`${found} of ${planted} faults found`);
  if (found < Number(values.least) * planted) process.exitCode = 1;
}
