import {createHash} from "node:crypto";
import {mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, test} from "vitest";
import {bundlePath} from "../../../src/catalog/bundles.ts";
import {openKept} from "../../../src/pipeline/reuse/kept.ts";
import {type Fingerprints, openKeptParts} from "../../../src/pipeline/reuse/kept-parts.ts";

let dir: string;
const bundle = `${JSON.stringify({parts: {areas: {rows: 1, bytes: 3}, figures: {rows: 2, bytes: 4}}})}\nabcdefg`;
const rows: Fingerprints = new Map([["GM9901", "as they were"]]);

/** Tables of before, with one bundle. */
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), "buurtspiegel-kept-parts-"));
  mkdirSync(join(dir, "1/bundles"), {recursive: true});
  writeFileSync(join(dir, "1", bundlePath("GM9901")), bundle);
  const kept = await openKept(join(dir, "1"), null, "one");
  const parts = openKeptParts(kept);
  await parts.take("figures", rows);
  parts.close(new Map([["GM9901", createHash("sha256").update(bundle).digest("hex")]]));
  await kept.close();
});
afterEach(() => rmSync(dir, {recursive: true, force: true}));

async function taken(part: string, fingerprints: Fingerprints) {
  const kept = await openKept(join(dir, "2"), join(dir, "1"), "one");
  const found = await openKeptParts(kept).take(part, fingerprints);
  return [...found].map(([code, {rows, bytes}]) => [code, rows, bytes.toString()]);
}

test("a part of a bundle is taken from the one before when its rows are the same", async () => {
  expect(await taken("figures", rows)).toEqual([["GM9901", 2, "defg"]]);
});

test("a part is packed again when its rows are others, or it was not there", async () => {
  expect(await taken("figures", new Map([["GM9901", "others"]]))).toEqual([]);
  expect(await taken("areas", rows)).toEqual([]);
});

test("a part is packed again when the bundle was cut off", async () => {
  truncateSync(join(dir, "1", bundlePath("GM9901")), bundle.length - 1);
  expect(await taken("figures", rows)).toEqual([]);
});
