import {spawn} from "node:child_process";
import {cp, mkdir, mkdtemp, readFile, realpath, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {mendFolder} from "../../src/build/claim-folder.ts";
import {eachAtOnce} from "../../src/build/each-at-once.ts";
import {read, replace, write} from "./folders.ts";

/** Faults are spread over the operations by this seed: `BUURTSPIEGEL_FAULT_SEED=2 npm test -- tests/build/faults`. */
const seed = Number(process.env.BUURTSPIEGEL_FAULT_SEED ?? 1);
/** Each operation is killed; of the errors, which are many more, a part is tried. Say one in how many, for less or more. */
const given = process.env.BUURTSPIEGEL_FAULT_EVERY;
const [everyKill, everyError] = given ? [Number(given), Number(given)] : [1, 3];
const oneIn = (every: number, all: readonly string[]) => all.filter((_, at) => at % every === seed % every);
const codes = ["ENOSPC", "EACCES", "EPERM", "EROFS", "EIO", "EMFILE", "EBUSY", "EDQUOT"];
const mine = {"site.old/mine.txt": "mine", "site.new": "mine", "data/mine.csv": "mine", "notes.txt": "mine"};
const pages = (words: string) => ({"site/page.html": words, "site/below/page.html": words});

let base: string;
beforeAll(async () => {
  base = await realpath(await mkdtemp(join(tmpdir(), "buurtspiegel-faults-")));
});
afterAll(() => rm(base, {recursive: true, force: true}));

/** Runs a program until a fault; gives how it ended and what it said. */
function runWith(env: Record<string, string>, args: readonly string[]): Promise<{code: number | string; said: string}> {
  const child = spawn(process.execPath, ["--import", join(import.meta.dirname, "fault-hook.ts"), ...args], {
    env: {...process.env, NODE_OPTIONS: "", ...env},
    stdio: ["ignore", "ignore", "pipe"]
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", text => {
    said += text;
  });
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code, signal) => done({code: code ?? signal!, said}));
  });
}

const driver = (dir: string) => [join(import.meta.dirname, "fault-driver.ts"), join(dir, "site"), "new"];

const modes: [how: string, env: Record<string, string>, prepare: (dir: string) => Promise<unknown>][] = [
  ["beside it, and moved as a whole", {}, async () => {}],
  ["in it, as on a mounted disk", {}, dir => mkdir(join(dir, "site/lost+found"))],
  ["beside it, and moved file by file, as between disks", {FAULT_APART: "1"}, async () => {}]
];

describe.each(modes)("a folder that is filled %s", (how, env, prepare) => {
  const template = () => join(base, how, "template");
  beforeAll(async () => {
    await write(template(), mine);
    await replace(join(template(), "site"), {"page.html": "old", "below/page.html": "old"});
    await prepare(template());
  });
  const fresh = async (name: string) => {
    const dir = join(base, how, name);
    await cp(template(), dir, {recursive: true});
    return dir;
  };
  /** Every operation of a run in which nothing goes wrong. */
  const operations = async (kind: string) => {
    const [dir, log] = [await fresh(`count-${kind}`), join(base, how, `${kind}.log`)];
    expect(await runWith({...env, FAULT_DIR: dir, FAULT_KIND: kind, FAULT_LOG: log}, driver(dir))).toMatchObject({
      code: 0
    });
    return (await readFile(log, "utf8")).trimEnd().split("\n");
  };
  /** What must hold after any fault, as sentences that say where it did not. */
  const broken = async (dir: string, what: string): Promise<string[]> => {
    const wrong: string[] = [];
    const must = (holds: boolean, promise: string) => holds || wrong.push(`${what}: ${promise}`);
    const site = async () =>
      Object.fromEntries(Object.entries(await read(dir)).filter(([path]) => !/lost\+found/.test(path)));
    const has = (found: object, wanted: object) =>
      Object.entries(wanted).every(([path, text]) => (found as Record<string, unknown>)[path] === text);
    const after = await site();
    must(has(after, mine), "nothing of the operator's is touched");
    await mendFolder(join(dir, "site")).catch(error => wrong.push(`${what}: ${error.message}`));
    const mended = await site();
    must(has(mended, pages("old")) || has(mended, pages("new")), "the old site or the new one is whole");
    await replace(join(dir, "site"), {"page.html": "next", "below/page.html": "next"}).catch(error =>
      wrong.push(`${what}: the next run: ${error.message}`)
    );
    const next = await site();
    const left = Object.keys(next).filter(path => !(path in {...mine, ...pages("next")}));
    must(
      has(next, {...mine, ...pages("next")}) && left.length === 0,
      `the next run works, and leaves nothing: ${left}`
    );
    await rm(dir, {recursive: true, force: true});
    return wrong;
  };

  test("survives being killed at every operation", async () => {
    const all = await operations("kill");
    const wrong = await eachAtOnce(oneIn(everyKill, all), 2, async operation => {
      const [number] = operation.split(" ", 1) as [string];
      const dir = await fresh(`kill-${number}`);
      const {code} = await runWith({...env, FAULT_DIR: dir, FAULT_KIND: "kill", FAULT_AT: number}, driver(dir));
      return [
        ...(code === "SIGKILL" ? [] : [`${operation}: ended with ${code}`]),
        ...(await broken(dir, `kill, ${operation}`))
      ];
    });
    expect(wrong.flat()).toEqual([]);
    expect(all.length).toBeGreaterThan(20);
  }, 600_000);

  test("survives an error of the system at an operation, and says in one line what it was", async () => {
    const all = await operations("EIO");
    const wrong = await eachAtOnce(oneIn(everyError, all), 2, async operation => {
      const number = Number.parseInt(operation, 10);
      const kind = codes[(number * 7 + seed) % codes.length]!;
      const dir = await fresh(`error-${number}`);
      const {code, said} = await runWith(
        {...env, FAULT_DIR: dir, FAULT_KIND: kind, FAULT_AT: String(number)},
        driver(dir)
      );
      const line =
        code === 0 || (code === 1 && said.trim().split("\n").length === 1 && !said.includes("fault of the program"));
      return [
        ...(line ? [] : [`${kind}, ${operation}: ${code} ${said}`]),
        ...(await broken(dir, `${kind}, ${operation}`))
      ];
    });
    expect(wrong.flat()).toEqual([]);
  }, 600_000);
});
