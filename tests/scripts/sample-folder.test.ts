import {mkdir, mkdtemp, rm, stat, symlink, writeFile} from "node:fs/promises";
import {tmpdir, userInfo} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {sampleFolder} from "../../scripts/lib/sample-folder.mjs";

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "buurtspiegel-"));
  await writeFile(join(dir, ".cache"), "in the way, as on a disk that can only be read");
  await mkdir(join(dir, "writable"));
});
afterAll(() => rm(dir, {recursive: true}));

test("the sample is built in the program's own folder where that can be written", () => {
  expect(sampleFolder(join(dir, "writable"))).toBe(join(dir, "writable/.cache/sample"));
});

test("elsewhere it is built among the temporary files, in a folder that others cannot read", async () => {
  const temporary = join(dir, "temporary");
  const folder = sampleFolder(dir, temporary);
  expect(folder).toBe(join(temporary, `buurtspiegel-${userInfo().username}`));
  expect((await stat(folder)).mode & 0o077).toBe(0);
});

test("a link that somebody put under its name is not followed", async () => {
  const temporary = join(dir, "taken");
  await mkdir(temporary);
  await symlink(dir, join(temporary, `buurtspiegel-${userInfo().username}`));
  expect(sampleFolder(dir, temporary)).toMatch(/buurtspiegel-.+-\w{6}$/);
});
