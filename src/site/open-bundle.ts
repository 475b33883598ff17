import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {zstdDecompressSync} from "node:zlib";
import {type BundleHead, bundlePath, type Part, type PartRow} from "../catalog/bundles.ts";
import type {Cell} from "../catalog/define-table.ts";
import {type PackedColumn, unpackColumn} from "../catalog/packed-column.ts";
import {every, note} from "./reads.ts";

/** Folder of the built tables: `BUURTSPIEGEL_BUILD_DIR`, else `data/build`. */
export const buildDir = process.env.BUURTSPIEGEL_BUILD_DIR ?? "data/build";

/** Notes what is read of bundles. */
export const bundleDoor = "rows";

/**
 * A bundle that is open: a part is unpacked when it is asked for, an area's rows when a page asks for them. What is asked
 * is noted.
 */
export interface Bundle<Parts extends Readonly<Record<string, Part>>> {
  /** All rows of a part, in order. */
  rows<Name extends keyof Parts & string>(name: Name): readonly PartRow<Parts[Name]>[];
  /** Rows of one area, in order. */
  rowsOf<Name extends keyof Parts & string>(name: Name, areaCode: string): readonly PartRow<Parts[Name]>[];
  /** The cells of those rows (of all: "*"), column by column: shorter than rows, for a checksum. */
  cellsOf(name: string, areaCode: string): readonly (readonly Cell[])[];
}

/**
 * Opens a bundle.
 *
 * @param name   code of a gemeente, or name of one of the other bundles
 * @param parts  what is in it, from the catalogue
 * @throws Error when the file is missing: the tables were made by another version
 */
export async function openBundle<Parts extends Readonly<Record<string, Part>>>(
  name: string,
  parts: Parts
): Promise<Bundle<Parts>> {
  const path = join(buildDir, bundlePath(name));
  const bytes = await readFile(path).catch(error => {
    throw new Error(`${path} is missing; make the tables again: npm run buurtspiegel -- profiles`, {cause: error});
  });
  const end = bytes.indexOf("\n");
  const head = JSON.parse(bytes.toString("utf8", 0, end)) as BundleHead;
  const spans = new Map<string, {rows: number; from: number; to: number}>();
  let from = end + 1;
  for (const [key, {rows, bytes: length}] of Object.entries(head.parts)) {
    spans.set(key, {rows, from, to: from + length});
    from += length;
  }
  const opened = new Map<string, PartReader>();
  const open = (key: string): PartReader => {
    const known = opened.get(key);
    if (known) return known;
    const {rows, from, to} = spans.get(key)!;
    const packed = JSON.parse(zstdDecompressSync(bytes.subarray(from, to)).toString("utf8"));
    const reader = readPart(packed as Record<string, PackedColumn>, rows, parts[key]!);
    opened.set(key, reader);
    return reader;
  };
  return {
    rows: key => {
      note(bundleDoor, `${name} ${key} ${every}`);
      return open(key).all() as never;
    },
    rowsOf: (key, areaCode) => {
      note(bundleDoor, `${name} ${key} ${areaCode}`);
      return open(key).rowsOf(areaCode) as never;
    },
    cellsOf: (key, areaCode) => open(key).cellsOf(areaCode)
  };
}

interface PartReader {
  cellsOf(areaCode: string): readonly (readonly Cell[])[];
  all(): readonly unknown[];
  rowsOf(areaCode: string): readonly unknown[];
}

function readPart(packed: Readonly<Record<string, PackedColumn>>, size: number, {columns}: Part): PartReader {
  const cells = columns.map(([, called]) => [called, unpackColumn(packed[called]!, size)] as const);
  const rows = (from: number, to: number) => {
    const found: Record<string, Cell>[] = [];
    for (let at = from; at < to; at++) {
      const row: Record<string, Cell> = {};
      for (const [called, column] of cells) row[called] = column[at]!;
      found.push(row);
    }
    return found;
  };
  const codes = cells[columns.findIndex(([column]) => column === "area_code")]?.[1] ?? [];
  const spans = new Map<Cell, [from: number, to: number]>();
  for (let from = 0, to = 0; from < codes.length; from = to) {
    while (to < codes.length && codes[to] === codes[from]) to++;
    spans.set(codes[from]!, [from, to]);
  }
  let all: readonly unknown[] | null = null;
  const spanOf = (code: string) => spans.get(code) ?? ([0, 0] as const);
  return {
    all: () => {
      all ??= rows(0, size);
      return all;
    },
    rowsOf: code => rows(...spanOf(code)),
    cellsOf: code => {
      const [from, to] = code === every ? [0, size] : spanOf(code);
      return cells.map(([, column]) => column.slice(from, to));
    }
  };
}
