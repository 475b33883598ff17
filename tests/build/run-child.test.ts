import {type ChildProcess, spawn} from "node:child_process";
import {existsSync} from "node:fs";
import {readdir} from "node:fs/promises";
import {join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {describe, expect, onTestFinished, test, vi} from "vitest";
import {runTiny} from "../pipeline/tiny-folder.ts";
import {emptyFolder, write} from "./folders.ts";

/** Starts a program of the project; gives the process, and its first line of output once it is there. */
async function start(args: readonly string[]): Promise<{child: ChildProcess; line: string}> {
  const child = spawn(process.execPath, [...args], {stdio: ["ignore", "pipe", "pipe"]});
  onTestFinished(() => void child.kill("SIGKILL"));
  const line = await new Promise<string>(done => {
    for (const stream of [child.stdout, child.stderr]) stream!.setEncoding("utf8").once("data", done);
  });
  return {child, line};
}

test("a child ends with its parent, also when that is killed", async () => {
  const sign = join(await emptyFolder(), "runs");
  // it is there from its first moment to its last: a process that nobody counts out keeps its number
  const busy = `const {rmSync, writeFileSync} = require("node:fs");
    process.on("exit", () => rmSync(process.argv[1]));
    writeFileSync(process.argv[1], "");
    setInterval(() => {}, 1000);`;
  const parent = `
    const {runChild} = await import(${JSON.stringify(pathToFileURL("src/build/run-child.ts").href)});
    const args = ["--eval", ${JSON.stringify(busy)}, ${JSON.stringify(sign)}];
    console.log("started");
    await runChild(args, {cwd: ".", env: process.env});`;
  const {child} = await start(["--input-type=module", "--eval", parent]);
  await vi.waitFor(() => expect(existsSync(sign)).toBe(true), {timeout: 30_000});
  child.kill("SIGKILL");
  await vi.waitFor(() => expect(existsSync(sign)).toBe(false), {timeout: 30_000});
});

describe.each([
  ["SIGTERM", 143],
  ["SIGINT", 130]
] as const)("a build that gets %s", (signal, code) => {
  test(`ends with ${code}, and leaves nothing behind`, async () => {
    const dir = await emptyFolder();
    const args = ["profiles", "--data", resolve("data/sample"), "--build", join(dir, "a/tables")];
    const {child} = await start([resolve("scripts/buurtspiegel.ts"), ...args]);
    expect(existsSync(join(dir, "a/.tables.buurtspiegel-lock"))).toBe(true);
    child.kill(signal);
    expect(await new Promise(done => child.on("close", done))).toBe(code);
    expect(await readdir(dir)).toEqual([]);
  });
});

/** Starts a verb of the program, and waits until it says something. */
async function until(said: string, args: readonly string[]): Promise<ChildProcess> {
  const child = spawn(process.execPath, [...args], {stdio: ["ignore", "pipe", "pipe"]});
  onTestFinished(() => void child.kill("SIGKILL"));
  await new Promise<void>(done => {
    let all = "";
    for (const stream of [child.stdout, child.stderr])
      stream!.setEncoding("utf8").on("data", text => {
        all += text;
        if (all.includes(said)) done();
      });
  });
  return child;
}
const ended = (child: ChildProcess) => new Promise(done => child.on("close", done));
const program = resolve("scripts/buurtspiegel.ts");

test("serve ends with 143 when it gets SIGTERM", async () => {
  const dir = await emptyFolder();
  await write(dir, {"index.html": "<p>site"});
  const child = await until("is served at", [program, "serve", "--out", dir]);
  child.kill("SIGTERM");
  expect(await ended(child)).toBe(143);
});

test("a site that is being rendered ends with 143 when it gets SIGTERM, its children with it, and leaves nothing", async () => {
  const {buildDir} = await runTiny({
    "cbs/kwb_2024_gm_wk_bu.csv":
      "code,type,naam,gm_code,wk_code,inwoners\nBU99010000,buurt,Eikenhof,GM9901,WK990100,500\n"
  });
  const dir = await emptyFolder();
  const child = await until("rendering share", [program, "site", "--build", buildDir, "--out", join(dir, "site")]);
  child.kill("SIGTERM");
  // its output closes only when the last of its children has gone
  expect(await ended(child)).toBe(143);
  expect(await readdir(dir)).toEqual([]);
});
