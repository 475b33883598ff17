import {execFileSync} from "node:child_process";
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, relative} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {sampleFolder} from "./read-sample.ts";

const script = new URL("../../scripts/make-sample.ts", import.meta.url).pathname;
const fresh = mkdtempSync(join(tmpdir(), "sample-"));

const filesIn = (folder: string) =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();

beforeAll(() => void execFileSync(process.execPath, [script, "--out", fresh]));
afterAll(() => rmSync(fresh, {recursive: true}));

test("the script writes exactly the committed files", () => {
  expect(filesIn(fresh)).toEqual(filesIn(sampleFolder).filter(path => path !== "README.md"));
});

test("the script writes exactly the committed bytes", () => {
  const different = filesIn(fresh).filter(
    path => !readFileSync(join(fresh, path)).equals(readFileSync(join(sampleFolder, path)))
  );
  expect(different, "run scripts/make-sample.ts and commit the result").toEqual([]);
});

test("the sample stays under 5 MB", () => {
  const bytes = filesIn(sampleFolder).reduce((sum, path) => sum + statSync(join(sampleFolder, path)).size, 0);
  expect(bytes).toBeLessThan(5e6);
});
