import {createHash} from "node:crypto";
import {mkdir, mkdtemp, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {sealFolder} from "../../src/build/mark.ts";
import {requireTables, requireWhole} from "../../src/build/require-tables.ts";
import {tablesShape} from "../../src/pipeline/tables-shape.ts";

async function folderWith(manifest: string): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "tables-"));
  await writeFile(join(dir, "manifest.json"), manifest);
  return dir;
}

test.each([
  [
    "an older version",
    '{"version":"0.0.9","areas":{}}',
    /made by another version of this program \(0\.0\.9, tables without a mark; .+profiles --data DIR --build /
  ],
  [
    "other columns",
    '{"version":"1","shape":"abc"}',
    /made by another version of this program \(1, tables abc; .+profiles --data DIR/
  ],
  ["half a manifest", '{"version":"1"', /manifest\.json is damaged: .+profiles --data DIR/],
  ["no manifest at all", "null", /manifest\.json is damaged/]
])("tables of %s are refused with what to do", async (_, manifest, message) => {
  await expect(requireTables(await folderWith(manifest))).rejects.toThrow(message);
});

describe("a folder of tables", () => {
  const sha256 = createHash("sha256").update("PAR1").digest("hex");
  const manifest = {tables: {areas: {rows: 1, bytes: 4, sha256}}};

  test("that is as it was written is whole", async () => {
    const dir = await folderWith("{}");
    await writeFile(join(dir, "areas.parquet"), "PAR1");
    await expect(requireWhole(dir, manifest)).resolves.toBeUndefined();
  });

  test.each([
    ["cut off", "PAR"],
    ["changed", "PAR2"],
    ["taken away", null]
  ])("of which a table was %s is refused by name, with what to do", async (_, text) => {
    const dir = await folderWith("{}");
    if (text !== null) await writeFile(join(dir, "areas.parquet"), text);
    await expect(requireWhole(dir, manifest)).rejects.toThrow(
      /areas\.parquet is not what profiles wrote.+profiles --data/
    );
  });

  test("of which a bundle was changed is refused by its mark", async () => {
    const dir = await folderWith("{}");
    await mkdir(join(dir, "bundles"));
    await writeFile(join(dir, "bundles/GM9901"), "a figure");
    await sealFolder(dir, "tables");
    await writeFile(join(dir, "bundles/GM9901"), "a finger");
    await expect(requireWhole(dir, {tables: {}})).rejects.toThrow("bundles/GM9901 is not what profiles wrote");
  });
});

test("tables of this version are read", async () => {
  const dir = await folderWith(JSON.stringify({version: "0", shape: tablesShape, title: "one"}));
  expect((await requireTables(dir)).manifest.title).toBe("one");
});
