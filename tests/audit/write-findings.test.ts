import {mkdir, mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import type {Findings} from "../../src/audit/report.ts";
import {writeFindings} from "../../src/audit/write-findings.ts";

const findings: Findings = {
  pages: 2,
  sentences: 30,
  figures: 1234,
  checked: {value: 1234, film: 5},
  wrong: {film: 1},
  rules: {"film: another name of the film": 1},
  examples: []
};
let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "buurtspiegel-audit-"));
  for (const folder of ["data", "kwaliteit"]) await mkdir(join(dir, folder));
  await writeFile(join(dir, "kwaliteit/index.html"), '<main><div class="audit"><p>Nog niet</div></main>');
});
afterAll(() => rm(dir, {recursive: true, force: true}));

test("the counts of an audit stand on the page on quality, and again after another audit", async () => {
  const page = () => readFile(join(dir, "kwaliteit/index.html"), "utf8");
  await writeFindings(dir, findings, 7);
  const once = await page();
  expect(once).toMatch(/1\.234 cijfers.*lotnummer 7.*<th scope="row">verloop \(de film\)<\/th><td>5<\/td><td>1<\/td>/);
  await writeFindings(dir, findings, 7);
  expect(await page()).toBe(once);
});

test("the counts of an audit are published as a file", async () => {
  expect(JSON.parse(await readFile(join(dir, "data/audit.json"), "utf8"))).toMatchObject({seed: 7, wrong: {film: 1}});
});
