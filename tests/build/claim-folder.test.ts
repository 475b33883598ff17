import {mkdir, readdir, rename, rm, stat, symlink} from "node:fs/promises";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {claimFolder, mendFolder} from "../../src/build/claim-folder.ts";
import {emptyFolder, nowhere, read, replace, site, write} from "./folders.ts";

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

describe("what a killed run left", () => {
  /** As it is between the two renames. */
  const halfWay = async () => {
    const dir = await emptyFolder();
    const work = join(dir, ".site.buurtspiegel-work");
    await replace(join(dir, "site"), {"old.txt": "old"});
    await write(work, {
      ".buurtspiegel": "# buurtspiegel work: made by the program, and removed by it\n",
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
