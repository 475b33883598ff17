import {type SpawnOptions, spawn} from "node:child_process";
import {chmod, chown, cp, lstat, mkdir, mkdtemp, readdir, readFile, realpath, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {mendFolder} from "../../src/build/claim-folder.ts";
import {eachAtOnce} from "../../src/build/each-at-once.ts";
import {findForeign, readMark} from "../../src/build/mark.ts";
import {write} from "./folders.ts";

/** Which of the operations that are alike is hit, and with which error, depends on this seed. */
const seed = Number(process.env.BUURTSPIEGEL_FAULT_SEED ?? 1);
const codes = ["ENOSPC", "EACCES", "EIO", "EROFS", "EMFILE", "EDQUOT"];
const mine = {"tables.old/mine.txt": "mine", "tables.new": "mine", "notes.txt": "mine", "data/notes.txt": "mine"};
const kerncijfers = (residents: number) => ({
  "data/dataset.json": JSON.stringify({title: "Lindenmeer", fictional: true}),
  "data/cbs/kwb_2024_gm_wk_bu.csv": [
    "code,type,naam,gm_code,wk_code,inwoners",
    `BU99010000,buurt,Eikenhof,GM9901,WK990100,${residents}`,
    "BU99010001,buurt,Beukenhof,GM9901,WK990100,800",
    ""
  ].join("\n")
});

let base: string;
/** Manifests of the tables of the old data and of the new. */
const manifests: string[] = [];
let keys: string[];

interface Ended {
  code: number | string;
  said: string;
}

/** Runs a program to its end, and gives how it ended and what it said. */
function run(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<Ended> {
  const child = spawn(command, args, {...options, stdio: ["ignore", "ignore", "pipe"]});
  let said = "";
  child.stderr!.setEncoding("utf8").on("data", text => {
    said += text;
  });
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code, signal) => done({code: code ?? signal!, said}));
  });
}

/** The command that an operator gives, with a fault on its way. */
const profiles = (dir: string, fault: Record<string, string> = {}, user: Pick<SpawnOptions, "uid" | "gid"> = {}) =>
  run(process.execPath, ["--import", join(import.meta.dirname, "fault-hook.ts"), ...verb(dir)], {
    env: {...process.env, NODE_OPTIONS: "", FAULT_DIR: dir, ...fault},
    ...user
  });
const verb = (dir: string) => [
  ...[resolve("scripts/buurtspiegel.ts"), "profiles"],
  ...["--data", join(dir, "data"), "--build", join(dir, "tables")]
];

/** What a run said besides how far it was. */
const complaint = ({said}: Ended) => said.split("\n").filter(line => line !== "" && !/^ *[\d.]+ s {2}/.test(line));

/** Files of a folder and of the folders in it, its mark among them. */
const countFiles = async (dir: string) =>
  (await readdir(dir, {recursive: true, withFileTypes: true})).filter(entry => entry.isFile()).length;

/** What must hold after any fault, as sentences that say where it did not. */
async function broken(dir: string, what: string): Promise<string[]> {
  const wrong: string[] = [];
  const must = (holds: boolean, promise: string) => holds || wrong.push(`${what}: ${promise}`);
  await mendFolder(join(dir, "tables")).catch(error => wrong.push(`${what}: ${error.message}`));
  for (const [path, text] of Object.entries(mine))
    must((await readFile(join(dir, path), "utf8").catch(() => null)) === text, `${path} of the operator is touched`);
  const mark = await readMark(join(dir, "tables"));
  must(mark !== null && (await findForeign(join(dir, "tables"), mark.made)).length === 0, "a table is not what it was");
  const manifest = await readFile(join(dir, "tables/manifest.json"), "utf8").catch(() => "none");
  must(manifests.includes(manifest), "the tables are neither the old ones nor the new ones");
  must(mark?.made.size === (await countFiles(join(dir, "tables"))) - 1, "a table is lost");
  return wrong;
}

/** A run without a fault after all those with one: it works, and nothing is left over. */
async function brokenAtEnd(dir: string): Promise<string[]> {
  const last = await profiles(dir);
  const names = (await readdir(dir)).filter(name => name.startsWith("."));
  return [
    ...(last.code === 0 ? [] : [`the next run: ${last.said}`]),
    ...names.map(name => `${name} is left over`),
    ...(await broken(dir, "the next run"))
  ];
}

async function folder(name: string): Promise<string> {
  const dir = join(base, name);
  await cp(join(base, "template"), dir, {recursive: true});
  await write(dir, kerncijfers(700));
  return dir;
}

beforeAll(async () => {
  base = await realpath(await mkdtemp(join(tmpdir(), "buurtspiegel-pipeline-faults-")));
  await write(join(base, "template"), {...mine, ...kerncijfers(500)});
  expect(await profiles(join(base, "template"))).toMatchObject({code: 0});
  const dir = await folder("count");
  const log = join(base, "operations.log");
  expect(await profiles(dir, {FAULT_LOG: log})).toMatchObject({code: 0});
  for (const from of ["template", "count"])
    manifests.push(await readFile(join(base, from, "tables/manifest.json"), "utf8"));
  keys = [
    ...new Set(
      (await readFile(log, "utf8"))
        .trimEnd()
        .split("\n")
        .map(line => line.replace(/^\d+ /, ""))
    )
  ];
});
afterAll(() => rm(base, {recursive: true, force: true}));

/** Runs a fault after the other in the same folder, in two folders at a time: each run begins with what the last one left. */
async function oneByOne(
  name: string,
  hit: readonly string[],
  fault: (key: string, at: number) => [Record<string, string>, RegExp]
) {
  const halves = [0, 1].map(half => hit.map((key, at) => ({key, at})).filter(({at}) => at % 2 === half));
  const wrong = await eachAtOnce(halves, 2, async faults => {
    const dir = await folder(`${name}-${faults[0]!.at}`);
    const found: string[] = [];
    for (const {key, at} of faults) {
      const [env, wanted] = fault(key, at);
      const ended = await profiles(dir, {FAULT_KEY: key, ...env});
      const what = `${env.FAULT_KIND} at ${key}`;
      const lines = complaint(ended);
      if (!wanted.test(String(ended.code))) found.push(`${what}: ended with ${ended.code}, saying ${ended.said}`);
      if (ended.code === 1 && (lines.length !== 1 || /fault of the program|\bat .*\.ts/.test(lines[0]!)))
        found.push(`${what}: said ${lines.join(" / ")}`);
      found.push(...(await broken(dir, what)));
    }
    return [...found, ...(await brokenAtEnd(dir))];
  });
  return wrong.flat();
}

test("the tables are written in operations of more than a dozen kinds", () => {
  expect(keys.length).toBeGreaterThan(12);
});

test("tables survive that the program is killed at every kind of operation", async () => {
  expect(await oneByOne("kill", keys, () => [{FAULT_KIND: "kill", FAULT_AT: "1"}, /^SIGKILL$/])).toEqual([]);
}, 900_000);

test("tables survive an error of the system at an operation, which is told in one line", async () => {
  const error = (at: number) => codes[(at * 5 + seed) % codes.length]!;
  const drawn = keys.filter((_, at) => at % 3 === seed % 3);
  const wrong = await oneByOne("error", drawn, (_, at) => [{FAULT_KIND: error(at), FAULT_AT: "1"}, /^[01]$/]);
  expect(wrong).toEqual([]);
}, 900_000);

const isRoot = process.getuid?.() === 0;

test("tables in a folder that this user may not write stay as they are", async () => {
  const dir = await folder("forbidden");
  await chmod(base, 0o755);
  for (const path of [dir, join(dir, "tables")]) await chmod(path, 0o555);
  const ended = await profiles(dir, {}, isRoot ? {uid: 65_534, gid: 65_534} : {});
  for (const path of [dir, join(dir, "tables")]) await chmod(path, 0o755);
  expect([ended.code, complaint(ended).length]).toEqual([1, 1]);
  expect(await brokenAtEnd(dir)).toEqual([]);
});

test.runIf(isRoot)("new tables belong to whom the old ones did", async () => {
  const dir = await folder("owner");
  await chown(join(dir, "tables"), 65_534, 65_534);
  expect(await brokenAtEnd(dir)).toEqual([]);
  expect((await lstat(join(dir, "tables"))).uid).toBe(65_534);
});

// only who may mount a disk can fill one
test.runIf(isRoot && process.platform === "linux")("tables on a disk that is full stay as they are", async () => {
  const [dir, after] = [await folder("full"), join(base, "full-after")];
  const bytes = (await countFiles(join(dir, "tables"))) * 4096 * 1.5;
  const mounted = `mount -t tmpfs -o size=${bytes} none "$DISK" && cp -a "$FROM/." "$DISK" && "$@"; code=$?; cp -a "$DISK/." "$AFTER"; exit $code`;
  await mkdir(after);
  const ended = await run("unshare", ["-m", "sh", "-c", mounted, "sh", process.execPath, ...verb(join(base, "disk"))], {
    env: {
      ...process.env,
      NODE_OPTIONS: "",
      DISK: await mkdir(join(base, "disk"), {recursive: true}),
      FROM: dir,
      AFTER: after
    }
  });
  expect([ended.code, complaint(ended).length]).toEqual([1, 1]);
  expect(complaint(ended)[0]).toContain("no space left");
  expect(await brokenAtEnd(after)).toEqual([]);
});
