import {createHash} from "node:crypto";
import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {buildSite} from "../../src/build/build-site.ts";
import {claimFolder} from "../../src/build/claim-folder.ts";
import {inOrder, mergeParts, readPart} from "../../src/build/merge-parts.ts";
import {listFiles} from "../../src/pipeline/read-input-folder.ts";
import {sampleBuild} from "../pipeline/sample-build.ts";
import {nowhere} from "./folders.ts";

const {buildDir} = await sampleBuild();
const dir = mkdtempSync(join(tmpdir(), "buurtspiegel-shares-"));
afterAll(() => rmSync(dir, {recursive: true, force: true}));

async function make(name: string, index: number | null): Promise<string> {
  const path = join(dir, name);
  const claim = await claimFolder({option: "--out", path, kind: index === null ? "site" : "part"}, nowhere);
  await claim.replace((siteDir, scratchDir) => {
    const share = index === null ? null : {index, count: 3};
    const options = {buildDir, siteDir, scratchDir, siteUrl: null, processes: 1, languages: ["nl"]} as const;
    return buildSite({...options, share}, () => {});
  });
  await claim.release();
  return path;
}

async function checksums(of: string): Promise<Record<string, string>> {
  const sum = (file: string) =>
    createHash("sha256")
      .update(readFileSync(join(of, file)))
      .digest("hex");
  return Object.fromEntries((await listFiles(of)).map(file => [file, sum(file)]));
}

test("a site of three shares has the bytes of one that a single machine made", async () => {
  const [whole, last] = await Promise.all([make("whole", null), make("c", 3)]);
  const [first, second] = await Promise.all([make("a", 1), make("b", 2)]);
  const claim = await claimFolder({option: "--out", path: join(dir, "merged"), kind: "site"}, nowhere);
  const parts = inOrder(await Promise.all([last!, first!, second!].map(readPart)));
  await claim.replace(siteDir => mergeParts(parts, siteDir));
  await claim.release();
  expect(await checksums(claim.path)).toEqual(await checksums(whole!));
}, 300_000);
