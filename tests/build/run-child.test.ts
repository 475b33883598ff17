import {type ChildProcess, spawn} from "node:child_process";
import {existsSync} from "node:fs";
import {readdir} from "node:fs/promises";
import {join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {describe, expect, onTestFinished, test, vi} from "vitest";
import {emptyFolder} from "./folders.ts";

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
