import {mkdir, readdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {expect, test} from "vitest";
import {findWorkFolder, makeWorkFolder, removeWorkFolder} from "../../src/build/work-folder.ts";
import {emptyFolder} from "./folders.ts";

test("a work folder that a stopped run still writes in is removed, or stays known as ours", async () => {
  const dir = await emptyFolder();
  const work = join(dir, "work");
  await makeWorkFolder(work);
  let writing = true;
  const writer = (async () => {
    for (let at = 0; writing; at++) {
      await mkdir(join(work, "new", String(at % 7))).catch(() => {});
      await mkdir(join(work, "new")).catch(() => {});
      await writeFile(join(work, "new", "table"), "rows").catch(() => {});
    }
  })();
  await removeWorkFolder(work).catch(() => {});
  writing = false;
  await writer;
  const left = await readdir(dir);
  expect(left.length === 0 || (await findWorkFolder(work))).toBe(true);
});
