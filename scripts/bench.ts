import {spawn} from "node:child_process";
import {mkdtemp, rm} from "node:fs/promises";
import {availableParallelism, tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {listFiles} from "../src/pipeline/read-input-folder.ts";
import {folderSize} from "./lib/folder-size.ts";
import {look, totalSeconds} from "./lib/process-tree.ts";
import {scaleSample} from "./lib/scale-sample.ts";

/**
 * `npm run bench [copies …]`: builds the sample copied so many times and prints, for each size, time by stage, how much of
 * it the processors waited, how it grew from the first size, pages a second, peak memory of all processes together, files
 * and bytes a page. It measures; it never fails on a number.
 */
const projectDir = fileURLToPath(new URL("..", import.meta.url));
const sizes = process.argv.slice(2).map(Number);
const copies = sizes.length > 0 ? sizes : [1, 4, 16];
if (copies.some(count => !Number.isInteger(count) || count < 1))
  throw new Error(`expected numbers of copies from 1, such as 1 4 16; got ${process.argv.slice(2).join(" ")}`);

interface Stage {
  name: string;
  seconds: number;
  /** Time that processors gave, to all processes together. */
  busy: number;
}

interface Run {
  areas: number;
  seconds: number;
  stages: Stage[];
  peakBytes: number;
  pages: number;
  files: number;
  bytes: number;
}

const runs: Run[] = [];
for (const count of copies) {
  const work = await mkdtemp(join(tmpdir(), "buurtspiegel-bench-"));
  try {
    const areas = await scaleSample(join(projectDir, "data/sample"), join(work, "data"), count);
    const {stages, seconds, peakBytes} = await measure([
      "build",
      "--data",
      join(work, "data"),
      "--build",
      join(work, "build"),
      "--out",
      join(work, "site"),
      "--languages",
      "nl"
    ]);
    const files = await listFiles(join(work, "site"));
    runs.push({
      areas,
      seconds,
      stages,
      peakBytes,
      pages: files.filter(file => file.endsWith(".html")).length,
      files: files.length,
      bytes: await folderSize(join(work, "site"))
    });
    print(runs.at(-1)!, runs[0]!);
  } finally {
    await rm(work, {recursive: true, force: true});
  }
}

async function measure(args: string[]): Promise<Pick<Run, "seconds" | "stages" | "peakBytes">> {
  const started = performance.now();
  const child = spawn(process.execPath, [join(projectDir, "scripts/buurtspiegel.ts"), ...args], {
    cwd: projectDir,
    stdio: ["ignore", "inherit", "pipe"]
  });
  const elapsed = () => (performance.now() - started) / 1000;
  const stages: Stage[] = [];
  let taken = look(child.pid!);
  let last = {elapsed: 0, busy: 0};
  let output = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    output += text;
    for (const line of text.split("\n")) {
      const stage = line.match(/^\s*[\d.]+ s {2}(?!read |left out|rendering)(.+)$/)?.[1];
      if (!stage) continue;
      taken = look(child.pid!, taken);
      const now = {elapsed: elapsed(), busy: totalSeconds(taken)};
      stages.push({
        name: stage.replaceAll(tmpdir(), "…"),
        seconds: now.elapsed - last.elapsed,
        busy: now.busy - last.busy
      });
      last = now;
    }
  });
  let peakBytes = 0;
  const watch = setInterval(() => {
    taken = look(child.pid!, taken);
    peakBytes = Math.max(peakBytes, taken.bytes);
  }, 250);
  const code = await new Promise(done => child.on("exit", done));
  clearInterval(watch);
  if (code !== 0) throw new Error(`the build stopped with code ${code}:\n${output}`);
  return {seconds: elapsed(), stages, peakBytes};
}

/** The name of a stage without what differs by size: counts and folders. */
function stageName(line: string): string {
  return line
    .replaceAll(tmpdir(), "…")
    .replace(/-[A-Za-z0-9]+\//g, "/")
    .replace(/\d[\d,.]*/g, "n");
}

function print(run: Run, first: Run): void {
  const times = (value: number, base: number) => `${(value / base).toFixed(1)}×`;
  // ps counts whole seconds on some systems: of a short stage nothing can be said
  const waiting = (seconds: number, busy: number) =>
    seconds < 4
      ? "too short to tell what waited"
      : `${Math.round(100 * Math.max(0, 1 - busy / (seconds * availableParallelism())))} % of the processors waited`;
  const mega = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
  console.log(`\n${run.areas} areas (${times(run.areas, first.areas)} the first run)`);
  const began = new Map(first.stages.map(({name, seconds}) => [stageName(name), seconds]));
  for (const {name, seconds, busy} of run.stages) {
    const growth = run === first ? "" : `, ${times(seconds, began.get(stageName(name)) ?? Number.NaN)}`;
    console.log(`  ${seconds.toFixed(1).padStart(7)} s  ${name} (${waiting(seconds, busy)}${growth})`);
  }
  const busy = run.stages.reduce((sum, stage) => sum + stage.busy, 0);
  console.log(
    `  ${run.seconds.toFixed(1).padStart(7)} s  in all (${waiting(run.seconds, busy)}, ${times(run.seconds, first.seconds)}); ${(run.pages / run.seconds).toFixed(0)} pages a second; ${((1000 * run.seconds) / run.pages).toFixed(1)} ms a page`
  );
  console.log(`  peak memory ${mega(run.peakBytes)} (${times(run.peakBytes, first.peakBytes)})`);
  console.log(
    `  ${run.files} files (${(run.files / run.pages).toFixed(2)} a page), ${mega(run.bytes)} (${(run.bytes / run.pages / 1000).toFixed(1)} kB a page)`
  );
}
