import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {mkdtemp} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {auditSite} from "../../src/audit/audit-site.ts";
import {reportLines} from "../../src/audit/report.ts";
import {buildSite} from "../../src/build/build-site.ts";
import {literal, openDatabase, queryRows} from "../../src/pipeline/database.ts";
import {runPipeline} from "../../src/pipeline/run.ts";

const map = JSON.parse(readFileSync("data/sample/pdok/wijken-en-buurten-2024-buurten.json", "utf8")) as {
  features: {properties: {buurtcode: string}}[];
};
const codes = map.features.map(({properties}) => properties.buurtcode).filter(code => /^BU\d{8}$/.test(code));
const table = (value: (at: number) => string) =>
  `code;n\n${codes.map((code, at) => `${code};${value(at)}`).join("\n")}\n`;
const note = (lines: string) => `${lines}
direction: none
population: inwoners
persons: true
licence: CC0
code_column: code
value_column: n
year: 2024
codes_year: 2024
`;

const own = {
  "taal.csv": table(at => `${5 + ((at * 17) % 40)},5`),
  "taal.yml": note(
    "indicator: taalles\nlabel: {nl: volgt taalles, en: takes language lessons}\nunit: percentage\nsource: Stichting Taal"
  ),
  // what stands here may stand nowhere in what is built
  "schuld.csv": table(at => `${4000 + ((at * 37) % 97)}.0625`.replace(".", ",")),
  "schuld.yml": `${note(
    "indicator: wanbetaling\nlabel: {nl: betaalt niet terug, en: defaults}\nunit: mean\nsource: Kredietbureau Zwart"
  )}private: true\n`
};
const secrets = /wanbetaling|betaalt niet terug|defaults on|Kredietbureau|schuld\.(csv|yml)|40\d\d[.,]0625/i;

let dir = "";
let [dataDir, buildDir, siteDir] = ["", "", ""];
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "buurtspiegel-own-"));
  [dataDir, buildDir, siteDir] = [join(dir, "data"), join(dir, "build"), join(dir, "site")] as [string, string, string];
  cpSync("data/sample", dataDir, {recursive: true});
  for (const folder of [join(dataDir, "eigen"), siteDir, join(dir, "scratch")]) mkdirSync(folder);
  for (const [name, text] of Object.entries(own)) writeFileSync(join(dataDir, "eigen", name), text);
  await runPipeline({dataDir, buildDir, gemeenten: [], version: "0.0.0-test"});
  const options = {buildDir, siteDir, scratchDir: join(dir, "scratch"), siteUrl: null, processes: 1};
  await buildSite({...options, languages: ["nl", "en"], gemeenten: ["GM9903"]}, () => {});
}, 600_000);
afterAll(() => rmSync(dir, {recursive: true, force: true}));

const read = (path: string) => readFileSync(join(siteDir, path), "utf8");
const [page] = codes.filter(code => code.startsWith("BU9903"));

test("an own figure stands on a page in a section of its own, with its source", () => {
  const section = read(`buurt/${page}/index.html`).split("<section class=theme id=eigen")[1] ?? "";
  expect(section).toContain("Deze cijfers heeft de beheerder van deze site zelf toegevoegd");
  expect(section).toMatch(/<th>volgt taalles<td[^>]*>[\d,]+\s%/);
});

test("it stands in English, on the page of sources and in what Verken asks", () => {
  expect(read(`en/buurt/${page}/index.html`)).toContain("takes language lessons");
  expect(read("gegevens/index.html")).toContain("Stichting Taal");
  expect(read("data/indicatoren.json")).toContain('"theme":"eigen"');
});

test("it is in the downloads, with a description of its column", async () => {
  expect(read("data/profielen.csv").split("\r\n")[0]).toMatch(/,eigen_taalles_share$/);
  expect(read("data/profielen.csv-metadata.json")).toContain("The operator's own figure: takes language lessons");
});

test("an audit finds nothing wrong in it", async () => {
  const findings = await auditSite({dataDir, siteDir, pages: null, seed: 1, processes: 1});
  expect(findings.wrong, reportLines(findings, 5).join("\n")).toEqual({});
}, 300_000);

test("nothing of a private table is in any file of tables or site", async () => {
  const connection = await openDatabase();
  const textOf = async (path: string) =>
    path.endsWith(".parquet")
      ? JSON.stringify([
          path,
          await queryRows(connection, `select t::varchar from read_parquet(${literal(path)}) as t`)
        ])
      : `${path}\n${readFileSync(path, "latin1")}`;
  const files = [buildDir, siteDir].flatMap(folder =>
    readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
  );
  const leaks: string[] = [];
  for (const path of files) if (secrets.test((await textOf(path)).replaceAll(dir, ""))) leaks.push(path);
  connection.closeSync();
  expect(files.length).toBeGreaterThan(100);
  expect(leaks).toEqual([]);
}, 300_000);

test("what is looked for is there once the table is not private", async () => {
  writeFileSync(join(dataDir, "eigen/schuld.yml"), own["schuld.yml"].replace("private: true", ""));
  const {own: known} = await runPipeline({dataDir, buildDir: join(dir, "open"), gemeenten: [], version: "0.0.0-test"});
  expect(JSON.stringify(known)).toMatch(secrets);
});
