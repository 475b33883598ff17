import {cp, mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {auditShare} from "../../src/audit/audit-share.ts";
import {siteDir} from "./site.ts";

/** One error in a download, and the rule that it breaks. */
const errors: [error: string, file: string, from: RegExp, to: string, rule: string][] = [
  ["a figure one higher", "profielen.csv", /(?<=GM9901(?:,[^,\n]*){3},)\d/, "9", "another figure in a download"],
  ["another class", "gemeente/GM9901.json", /"klasse":\d/, '"klasse":0', "another class in a download"],
  [
    "another class of cohesion",
    "gemeente/GM9901.json",
    /"samenhangklasse":\d/,
    '"samenhangklasse":0',
    "another class of social cohesion in a download"
  ],
  ["other breaks", "indicatoren.json", /"breaks":\[3\.674/, '"breaks":[3.6', "breaks of classes in a download"],
  ["other words", "indicatoren.json", /"eenzaam"/, '"alleen"', "another description of a figure"]
];

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "buurtspiegel-downloads-"));
  await cp(join(siteDir, "data"), join(dir, "data"), {recursive: true});
  await cp(join(siteDir, "gemeente/GM9901"), join(dir, "gemeente/GM9901"), {recursive: true});
});
afterAll(() => rm(dir, {recursive: true, force: true}));

test.each(errors)("%s in %s is found", async (_, file, from, to, rule) => {
  const path = join(dir, "data", file);
  const right = await readFile(path, "utf8");
  await writeFile(path, right.replace(from, to));
  const {rules} = await auditShare({dataDir: "data/sample", siteDir: dir, pages: ["/gemeente/GM9901/"]});
  await writeFile(path, right);
  expect(rules[`download: ${rule}`]).toBe(1);
});
