import {mkdtemp, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {requireTables} from "../../src/build/require-tables.ts";
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

test("tables of this version are read", async () => {
  const dir = await folderWith(JSON.stringify({version: "0", shape: tablesShape, title: "one"}));
  expect((await requireTables(dir)).manifest.title).toBe("one");
});
