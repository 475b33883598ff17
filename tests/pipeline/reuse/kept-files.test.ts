import {mkdtempSync, readdirSync, rmSync, truncateSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {openDatabase, queryRows} from "../../../src/pipeline/database.ts";
import {createKnownAreas} from "../../../src/pipeline/known-areas.ts";
import {openRawTables} from "../../../src/pipeline/load-raw.ts";
import type {ReadFile} from "../../../src/pipeline/read-input-folder.ts";
import {keptFolder, openKept} from "../../../src/pipeline/reuse/kept.ts";
import {emptyParsedFile, type RawFigure} from "../../../src/sources/adapter.ts";
import {adapters} from "../../../src/sources/index.ts";

const adapter = adapters.find(({layoutId}) => layoutId === "politie_tidy")!;
let dir: string;
let read: string[];

beforeEach(() => {
  [dir, read] = [mkdtempSync(join(tmpdir(), "buurtspiegel-kept-files-")), []];
});
afterEach(() => rmSync(dir, {recursive: true, force: true}));

/** A file with a figure of each of these codes, one withheld, and a remark. */
const fileOf = (path: string, sha256: string, codes: readonly string[], bytes = 1_000_000): ReadFile => ({
  ...{path, bytes, sha256, adapter, companions: [], own: null},
  parse() {
    read.push(path);
    const parsed = emptyParsedFile({layoutId: "politie_tidy", sourceId: "politie"});
    const common = {measure: path, year: 2024, missing: null, low: null, high: null};
    parsed.figures = codes.map((areaCode, at): RawFigure => ({...common, areaCode, row: at + 2, value: at}));
    parsed.figures.push({...common, areaCode: "GM9901", row: 9, value: null, missing: "suppressed"});
    parsed.issues = [{file: path, row: 3, column: "x", value: "?", expected: "a number", action: "value_rejected"}];
    return {...parsed, rowsRead: codes.length};
  }
});

const tables = [
  "raw_files",
  "raw_figure_values",
  "raw_figure_series",
  "raw_figure_areas",
  "raw_figure_reasons",
  "raw_issues"
];

/** Reads files as build `number`, after the one before it; gives all that is then in the tables, and what is told. */
async function build(
  number: number,
  files: readonly ReadFile[],
  known = createKnownAreas([], false)
): Promise<unknown> {
  const connection = await openDatabase();
  try {
    const kept = await openKept(join(dir, String(number)), join(dir, String(number - 1)), "one");
    const raw = await openRawTables(connection, known, kept);
    const told = [];
    for (const file of files) told.push(await raw.addFile(file));
    await raw.close();
    await kept.close();
    return [told, ...(await Promise.all(tables.map(name => queryRows(connection, `from ${name}`))))];
  } finally {
    connection.closeSync();
  }
}

const [a, b, c] = [
  fileOf("a.csv", "aa", ["GM9901", "GM9902"]),
  fileOf("b.csv", "bb", ["GM9903", "GM9902"]),
  fileOf("c.csv", "cc", ["GM9904", "GM9903"])
];

describe("a file that was read before", () => {
  test("is not read again, and says the same, with its remarks", async () => {
    const first = await build(1, [a, b]);
    expect(await build(2, [a, b])).toEqual(first);
    expect(read).toEqual(["a.csv", "b.csv"]);
  });

  test("has the numbers that reading it would have given, whatever was read before it", async () => {
    await build(1, [a, b]);
    const kept = await build(2, [c, b, a]);
    expect(read).toEqual(["a.csv", "b.csv", "c.csv"]);
    expect(kept).toEqual(await build(8, [c, b, a]));
  });

  test.each([
    ["holds other bytes", fileOf("a.csv", "a2", ["GM9901"])],
    ["has another name", fileOf("d.csv", "aa", ["GM9901"])],
    ["is read with another code list", {...a, companions: [{file: "codes.csv", sha256: "11", bytes: 1}]}]
  ])("is read again when it %s", async (_, file) => {
    await build(1, [a]);
    await build(2, [file]);
    expect(read).toEqual(["a.csv", file.path]);
  });

  test("is read again when other areas are known", async () => {
    await build(1, [a]);
    await build(2, [a], createKnownAreas(["GM9902"], false));
    expect(read).toEqual(["a.csv", "a.csv"]);
  });

  test("is read again when what was kept of it was cut off", async () => {
    const first = await build(1, [a]);
    const folder = join(dir, "1", keptFolder);
    truncateSync(join(folder, readdirSync(folder).find(name => name.endsWith("raw_figure_values.parquet"))!), 30);
    expect(await build(2, [a])).toEqual(first);
    expect(read).toEqual(["a.csv", "a.csv"]);
  });

  test("is read again when it is so small that keeping it saves nothing", async () => {
    const small = fileOf("s.csv", "ss", ["GM9901"], 500);
    await build(1, [small]);
    await build(2, [small]);
    expect(read).toEqual(["s.csv", "s.csv"]);
  });
});
