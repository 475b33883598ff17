import {createHash} from "node:crypto";
import {appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {buildSite} from "../../src/build/build-site.ts";
import {type Claim, claimFolder} from "../../src/build/claim-folder.ts";
import {listFiles} from "../../src/pipeline/read-input-folder.ts";
import {keptFolder} from "../../src/pipeline/reuse/kept.ts";
import {runPipeline} from "../../src/pipeline/run.ts";
import {nowhere, site} from "./folders.ts";

const dir = mkdtempSync(join(tmpdir(), "buurtspiegel-incremental-"));
const [dataDir, content] = [join(dir, "data"), join(dir, "content")];
const {BUURTSPIEGEL_CONTENT: before} = process.env;
let claim: Claim;
let gemeenten: string[] = ["GM9901", "GM9902"];
let builds = 0;

async function makeTables(): Promise<string> {
  const [previousDir, buildDir] = [join(dir, `build-${builds}`), join(dir, `build-${++builds}`)];
  const keep = {program: "of the test", fresh: false};
  await runPipeline({dataDir, buildDir, previousDir, gemeenten, version: "0.0.0-test", keep});
  return buildDir;
}

/** Tables, bundles and manifest, and not what is kept for the next build. */
async function tablesOf(buildDir: string): Promise<Record<string, string>> {
  const sums = Object.entries(await checksums(buildDir));
  return Object.fromEntries(sums.filter(([file]) => !file.startsWith(`${keptFolder}/`)));
}

/** Builds a site in a folder; gives what was said of pages that stayed as they were. */
async function make(into: Claim, buildDir: string, fresh: boolean): Promise<number> {
  let kept = 0;
  const log = (line: string) => {
    kept = Number(line.match(/(\d+) pages and cards did not change/)?.[1] ?? kept);
  };
  await into.replace((siteDir, scratchDir, previous) => {
    const options = {buildDir, siteDir, scratchDir, siteUrl: null, processes: 1, languages: ["nl"]} as const;
    return buildSite({...options, previous: fresh ? null : previous}, log);
  });
  return kept;
}

async function checksums(of: string): Promise<Record<string, string>> {
  const files = await listFiles(of);
  return Object.fromEntries(
    files.map(file => [
      file,
      createHash("sha256")
        .update(readFileSync(join(of, file)))
        .digest("hex")
    ])
  );
}

function replaceIn(path: string, from: string, to: string): void {
  const text = readFileSync(join(dataDir, path), "utf8");
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
  writeFileSync(join(dataDir, path), text.replace(from, to));
}

beforeAll(async () => {
  cpSync("data/sample", dataDir, {recursive: true});
  cpSync("content", content, {recursive: true});
  process.env.BUURTSPIEGEL_CONTENT = content;
  mkdirSync(join(dir, "sites"));
  claim = await claimFolder(site(join(dir, "sites/one")), nowhere);
  await make(claim, await makeTables(), false);
  await claim.release();
});
afterAll(() => {
  if (before === undefined) delete process.env.BUURTSPIEGEL_CONTENT;
  else process.env.BUURTSPIEGEL_CONTENT = before;
  rmSync(dir, {recursive: true, force: true});
});

const changes: [what: string, change: () => void, kept: number][] = [
  ["a new gemeente", () => (gemeenten = []), 0],
  [
    "a changed figure",
    () => replaceIn("politie/47022NED_totaal_per_jaar.csv", "BU99030502,buurt,2023,5", "BU99030502,buurt,2023,6"),
    100
  ],
  ["a changed name", () => replaceIn("pdok/wijken-en-buurten-2024-buurten.json", '"Oude Markt"', '"Nieuwe Markt"'), 30],
  ["a removed file", () => rmSync(join(dataDir, "rivm/50150NED_2012_18plus.csv")), 0],
  ["a changed word", () => appendFileSync(join(content, "paginas/over.md"), "\nEen zin die er nog niet stond.\n"), 151]
];

describe("what is only made again where something changed is that of a fresh build, byte for byte, after", () => {
  test.each(changes)(
    "%s",
    async (_, change, least) => {
      change();
      const buildDir = await makeTables();
      const freshDir = join(dir, `fresh-${builds}`);
      await runPipeline({dataDir, buildDir: freshDir, gemeenten, version: "0.0.0-test"});
      expect(await tablesOf(buildDir)).toEqual(await tablesOf(freshDir));
      const [one, other] = [join(dir, "sites/one"), join(dir, `sites/fresh-${builds}`)];
      const claims = [await claimFolder(site(one), nowhere), await claimFolder(site(other), nowhere)];
      const [kept] = await Promise.all([make(claims[0]!, buildDir, false), make(claims[1]!, freshDir, true)]);
      for (const claim of claims) await claim.release();
      expect(await checksums(one)).toEqual(await checksums(other));
      expect(kept).toBeGreaterThanOrEqual(least);
    },
    600_000
  );
});
