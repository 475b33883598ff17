import {mkdir, readdir, readFile, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {expect, test} from "vitest";
import {replaceFolder} from "../../src/pipeline/replace-folder.ts";
import {emptyFolder} from "./tiny-folder.ts";

test("a folder that is not there is made, with its parents", async () => {
  const dir = await emptyFolder();
  const result = await replaceFolder(join(dir, "a/b"), async fresh => {
    await writeFile(join(fresh, "new.txt"), "new");
    return 42;
  });
  expect(result).toBe(42);
  expect(await readFile(join(dir, "a/b/new.txt"), "utf8")).toBe("new");
});

test("an old folder is replaced as a whole", async () => {
  const dir = await emptyFolder();
  await mkdir(join(dir, "site"));
  await writeFile(join(dir, "site/old.txt"), "old");
  await replaceFolder(join(dir, "site"), fresh => writeFile(join(fresh, "new.txt"), "new"));
  expect(await readdir(join(dir, "site"))).toEqual(["new.txt"]);
  expect(await readdir(dir)).toEqual(["site"]);
});

test("a failure half-way leaves the old folder as it was and nothing beside it", async () => {
  const dir = await emptyFolder();
  await mkdir(join(dir, "site"));
  await writeFile(join(dir, "site/old.txt"), "old");
  const failing = replaceFolder(join(dir, "site"), async fresh => {
    await writeFile(join(fresh, "half.txt"), "half");
    throw new Error("no space left");
  });
  await expect(failing).rejects.toThrow("no space left");
  expect(await readdir(join(dir, "site"))).toEqual(["old.txt"]);
  expect(await readdir(dir)).toEqual(["site"]);
});

test("what an interrupted run left beside it is cleared", async () => {
  const dir = await emptyFolder();
  for (const name of ["site", "site.new", "site.old"]) {
    await mkdir(join(dir, name));
    await writeFile(join(dir, name, "left.txt"), name);
  }
  await replaceFolder(join(dir, "site"), fresh => writeFile(join(fresh, "new.txt"), "new"));
  expect(await readdir(join(dir, "site"))).toEqual(["new.txt"]);
  expect(await readdir(dir)).toEqual(["site"]);
});

test("the old folder comes back when the new one cannot be put in its place", async () => {
  const dir = await emptyFolder();
  await mkdir(join(dir, "site"));
  await writeFile(join(dir, "site/old.txt"), "old");
  await expect(replaceFolder(join(dir, "site"), fresh => rm(fresh, {recursive: true}))).rejects.toThrow("ENOENT");
  expect(await readdir(join(dir, "site"))).toEqual(["old.txt"]);
  expect(await readdir(dir)).toEqual(["site"]);
});
