import {readFileSync} from "node:fs";
import {listFiles} from "../../../src/pipeline/read-input-folder.ts";
import type {TinyFiles} from "../tiny-folder.ts";

/** Parts of the sample; a contradiction is planted in as few as it needs, so that hundreds can be judged. */
const parts = {
  map: /^pdok\//,
  bulk: /^cbs\/86165/,
  series: /^cbs\/kwb_/,
  scores: /^leefbaarometer\/.*(buurten|wijken|gemeenten) 2002/,
  classes: /buurtscore24/,
  health: /^rivm\//,
  crimes: /^politie\//,
  survey: /^survey\//,
  postcodes: /^postcode\//
} as const;
export type Part = keyof typeof parts;

const sample = new Map(
  (await listFiles("data/sample")).map(path => [path, readFileSync(`data/sample/${path}`, "utf8")])
);

/** The files of these parts of the sample. */
export const sampleFiles = (...wanted: Part[]): TinyFiles =>
  Object.fromEntries([...sample].filter(([path]) => wanted.some(part => parts[part].test(path))));

/** Path of the one file whose name holds a text. */
export function pathOf(files: TinyFiles, part: string): string {
  const [found, second] = Object.keys(files).filter(path => path.includes(part));
  if (!found || second) throw new Error(`expected one file like ${part}, got ${found} and ${second}`);
  return found;
}

/** A table of text cells that remembers its separator; rows are those of the file, so the first figure is on row 2. */
export interface Sheet {
  columns: string[];
  rows: string[][];
}

const separatorOf = (text: string) => (text.split("\n", 1)[0]!.includes(";") ? ";" : ",");

export function toSheet(text: string): Sheet {
  const [head = [], ...rows] = text
    .trimEnd()
    .split("\n")
    .map(line => line.split(separatorOf(text)));
  return {columns: head.map(name => name.replaceAll('"', "")), rows};
}

/** The files with one of them changed as a table. */
export function editSheet(files: TinyFiles, part: string, change: (sheet: Sheet) => void): TinyFiles {
  const path = pathOf(files, part);
  const text = files[path]!;
  const sheet = toSheet(text);
  change(sheet);
  const separator = separatorOf(text);
  const head = text.split("\n", 1)[0]!;
  return {...files, [path]: [head, ...sheet.rows.map(row => row.join(separator)), ""].join("\n")};
}

export interface Feature {
  properties: Record<string, unknown>;
  geometry: {type: string; coordinates: unknown};
}

/** The files with the features of one of them changed. */
export function editFeatures(files: TinyFiles, part: string, change: (features: Feature[]) => void): TinyFiles {
  const path = pathOf(files, part);
  const json = JSON.parse(files[path]!) as {features: Feature[]};
  change(json.features);
  return {...files, [path]: JSON.stringify(json)};
}
