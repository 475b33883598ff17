import {execFileSync} from "node:child_process";
import {mkdir, readdir, rename, rm, stat, symlink} from "node:fs/promises";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {claimFolder, mendFolder} from "../../src/build/claim-folder.ts";
import {emptyFolder, nowhere, read, replace, site, write} from "./folders.ts";

const workMark = "# buurtspiegel work: made by the program, and removed by it\n";

describe("a folder", () => {
  test("that is not there is made, with its parents and a mark", async () => {
    const dir = await emptyFolder();
    await replace(join(dir, "a/b"), {"new.txt": "new"});
    expect(await readdir(join(dir, "a/b"))).toEqual([".buurtspiegel", "new.txt"]);
    expect(await readdir(join(dir, "a"))).toEqual(["b"]);
  });

  test("of ours is replaced as a whole", async () => {
    const dir = await emptyFolder();
    await replace(join(dir, "site"), {"old.txt": "old", "below/old.txt": "old"});
    await replace(join(dir, "site"), {"new.txt": "new"});
    expect(await read(dir)).toEqual({"site/new.txt": "new"});
  });

  test("that is empty keeps who may read it", async () => {
    const dir = await emptyFolder();
    await mkdir(join(dir, "site"), {mode: 0o750});
    const {ino} = await stat(join(dir, "site"));
    await replace(join(dir, "site"), {"new.txt": "new"});
    expect(await stat(join(dir, "site"))).toMatchObject({ino, mode: 0o40750});
  });

  test("of ours keeps who may read it", async () => {
    const dir = await emptyFolder();
    await mkdir(join(dir, "site"), {mode: 0o750});
    for (const text of ["old", "new"]) await replace(join(dir, "site"), {"a.txt": text});
    expect((await stat(join(dir, "site"))).mode).toBe(0o40750);
  });

  test("with a slash behind it is the same folder", async () => {
    const dir = await emptyFolder();
    for (const text of ["old", "new"]) await replace(`${join(dir, "site")}/`, {"a.txt": text});
    expect(await read(dir)).toEqual({"site/a.txt": "new"});
  });

  test("that a link leads to is replaced where it is, and the link stays", async () => {
    const dir = await emptyFolder();
    await mkdir(join(dir, "real"));
    await symlink(join(dir, "real"), join(dir, "link"));
    await replace(join(dir, "link"), {"a.txt": "new"});
    expect(await read(dir)).toEqual({link: null, "real/a.txt": "new"});
  });
});

describe("a failure half-way", () => {
  const failing = async (path: string) => {
    const claim = await claimFolder(site(path), nowhere);
    const half = claim.replace(async fresh => {
      await write(fresh, {"half.txt": "half"});
      throw new Error("no more");
    });
    await expect(half).rejects.toThrow("no more");
    await claim.release();
  };

  test("leaves the folder as it was and nothing beside it", async () => {
    const dir = await emptyFolder();
    await replace(join(dir, "site"), {"old.txt": "old"});
    await failing(join(dir, "site"));
    expect(await read(dir)).toEqual({"site/old.txt": "old"});
  });

  test("leaves a folder that was not there not there", async () => {
    const dir = await emptyFolder();
    await failing(join(dir, "a/b/site"));
    expect(await readdir(dir)).toEqual([]);
  });

  test("by a new folder that is gone gives the old one back", async () => {
    const dir = await emptyFolder();
    await replace(join(dir, "site"), {"old.txt": "old"});
    const claim = await claimFolder(site(join(dir, "site")), nowhere);
    await expect(claim.replace(fresh => rm(fresh, {recursive: true}))).rejects.toThrow("ENOENT");
    await claim.release();
    expect(await read(dir)).toEqual({"site/old.txt": "old"});
  });
});

describe("a file of ours that someone changes while the next is made", () => {
  test("stays, and the new folder is not put in its place", async () => {
    const dir = await emptyFolder();
    await replace(join(dir, "site"), {"old.txt": "old"});
    const claim = await claimFolder(site(join(dir, "site")), nowhere);
    await expect(claim.replace(() => write(dir, {"site/old.txt": "mine"}))).rejects.toThrow("since: old.txt");
    await claim.release();
    expect(await read(dir)).toEqual({"site/old.txt": "mine"});
  });
});

describe("in the place of a file of ours", () => {
  test.skipIf(process.platform === "win32").each([
    ["the lock", ".site.buurtspiegel-lock", "is not a lock that this program wrote"],
    ["the mark", "site/.buurtspiegel", "no mark (.buurtspiegel) that this program made them"]
  ])("a pipe is not read, which would last for ever: %s", async (_, path, message) => {
    const dir = await emptyFolder();
    await mkdir(join(dir, "site"));
    execFileSync("mkfifo", [join(dir, path)]);
    await expect(replace(join(dir, "site"), {"new.txt": "new"})).rejects.toThrow(message);
  });

  test.each([
    ["names what lies elsewhere", '{"phase": "in", "fresh": ["../mine"]}'],
    ["was cut off", '{"phase": "in", "fr']
  ])("a journal that %s moves and deletes nothing", async (_, journal) => {
    const dir = await emptyFolder();
    const work = join(dir, ".site.buurtspiegel-work");
    await write(dir, {"mine/a.txt": "mine", "site/b.txt": "mine"});
    await write(work, {".buurtspiegel": workMark, "journal.json": journal, "old/c.txt": "old"});
    await expect(replace(join(dir, "site"), {"new.txt": "new"})).rejects.toThrow(
      "is not what this program wrote there"
    );
    expect(await read(dir)).toMatchObject({"mine/a.txt": "mine", "site/b.txt": "mine"});
  });

  test("a link is not followed to the folder of another", async () => {
    const dir = await emptyFolder();
    const work = join(dir, ".site.buurtspiegel-work");
    await write(dir, {"mine/a.txt": "mine"});
    await write(work, {".buurtspiegel": workMark, "journal.json": '{"phase": "out", "fresh": []}'});
    await symlink(join(dir, "mine"), join(work, "old"));
    await expect(replace(join(dir, "site"), {"new.txt": "new"})).rejects.toThrow("nothing was moved");
    expect(await read(dir)).toMatchObject({"mine/a.txt": "mine"});
  });
});

describe("what a killed run left", () => {
  /** As it is between the two renames. */
  const halfWay = async () => {
    const dir = await emptyFolder();
    const work = join(dir, ".site.buurtspiegel-work");
    await replace(join(dir, "site"), {"old.txt": "old"});
    await write(work, {
      ".buurtspiegel": workMark,
      "new/half.txt": "half"
    });
    await rename(join(dir, "site"), join(work, "old"));
    return dir;
  };

  test("is put back before the folder is read", async () => {
    const dir = await halfWay();
    await mendFolder(join(dir, "site"));
    expect(await read(join(dir, "site"))).toEqual({"old.txt": "old"});
  });

  test("is put back, not removed, when the next run fails", async () => {
    const dir = await halfWay();
    const claim = await claimFolder(site(join(dir, "site")), nowhere);
    await expect(claim.replace(() => Promise.reject(new Error("no more")))).rejects.toThrow("no more");
    await claim.release();
    expect(await read(dir)).toEqual({"site/old.txt": "old"});
  });

  test("stays when someone has put something else in its place", async () => {
    const dir = await halfWay();
    await write(dir, {"site/mine.txt": "mine"});
    await expect(replace(join(dir, "site"), {"new.txt": "new"})).rejects.toThrow("no mark (.buurtspiegel)");
    expect(await read(dir)).toMatchObject({
      "site/mine.txt": "mine",
      ".site.buurtspiegel-work/old/old.txt": "old"
    });
  });
});
