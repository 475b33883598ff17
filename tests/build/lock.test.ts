import {spawnSync} from "node:child_process";
import {readdir, readFile, utimes, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {type Holder, thisProcess} from "../../src/build/holder.ts";
import {takeLock} from "../../src/build/lock.ts";
import {emptyFolder} from "./folders.ts";

/** A lock as another process would have left it. */
async function lockOf(change: Partial<Holder>): Promise<{dir: string; path: string}> {
  const dir = await emptyFolder();
  const path = join(dir, "lock");
  await writeFile(path, JSON.stringify({...(await thisProcess()), ...change}));
  return {dir, path};
}

const gonePid = () => spawnSync(process.execPath, ["--version"]).pid;

describe("a lock", () => {
  test("names who holds it, where and since when, and is gone when it is given back", async () => {
    const dir = await emptyFolder();
    const lock = await takeLock(join(dir, "lock"), "the folder");
    const {pid, host, since} = JSON.parse(await readFile(join(dir, "lock"), "utf8")) as Holder;
    const second = takeLock(join(dir, "lock"), "the folder");
    await expect(second).rejects.toThrow(
      `the folder is being written by another run: process ${pid} on ${host}, since ${since}`
    );
    await lock.release();
    expect(await readdir(dir)).toEqual([]);
  });

  const left: [why: string, change: () => Partial<Holder>][] = [
    ["whose process is gone", () => ({pid: gonePid()})],
    ["whose process has another beginning: its number was given anew", () => ({started: "1"})],
    ["of before the machine was started", () => ({boot: "another", pid: 1})]
  ];
  test.each(left)("%s is taken over", async (_, change) => {
    const {dir, path} = await lockOf(change());
    await (await takeLock(path, "the folder")).release();
    expect(await readdir(dir)).toEqual([]);
  });

  test("that was cut off while it was written is taken over", async () => {
    const dir = await emptyFolder();
    for (const text of ["", '{"pid":1']) {
      await writeFile(join(dir, "lock"), text);
      await (await takeLock(join(dir, "lock"), "the folder")).release();
    }
    expect(await readdir(dir)).toEqual([]);
  });

  test("of another machine holds as long as it is touched", async () => {
    const {path} = await lockOf({host: "another", pid: 1});
    await expect(takeLock(path, "the folder")).rejects.toThrow("process 1 on another");
    const longAgo = new Date(Date.now() - 3_600_000);
    await utimes(path, longAgo, longAgo);
    await (await takeLock(path, "the folder")).release();
  });

  test("that someone deleted and another took is not given back by the first", async () => {
    const {path} = await lockOf({pid: gonePid()});
    const lock = await takeLock(path, "the folder");
    await writeFile(path, "another");
    await expect(lock.verify()).rejects.toThrow("was deleted or taken while it was in use");
    await lock.release();
    expect(await readFile(path, "utf8")).toBe("another");
  });

  test("goes to one of many that want it at once", async () => {
    const {path} = await lockOf({pid: gonePid()});
    const ends = await Promise.allSettled(Array.from({length: 20}, () => takeLock(path, "the folder")));
    expect(ends.filter(({status}) => status === "fulfilled")).toHaveLength(1);
  });
});
