import {readFileSync} from "node:fs";
import {listFiles} from "../../../src/pipeline/read-input-folder.ts";
import type {TinyFiles} from "../tiny-folder.ts";

const gemeente = "9903";
const mine = new RegExp(`(GM|WK|BU)${gemeente}`);
const anyCode = /(GM|WK|BU)\d{4}/;

/** The sample without all but its smallest gemeente and without cells: every kind of file, and fast enough to build often. */
export const smallCountry: TinyFiles = Object.fromEntries(
  (await listFiles("data/sample"))
    .filter(path => !/grids|README/.test(path))
    .map(path => [path, cut(path, readFileSync(`data/sample/${path}`, "utf8"))])
);

function cut(path: string, text: string): string {
  if (path.endsWith("csv"))
    return text
      .split("\n")
      .filter(line => mine.test(line) || !anyCode.test(line))
      .join("\n");
  if (!text.includes('"features"')) return text;
  const json = JSON.parse(text) as {features: unknown[]; numberMatched?: number; numberReturned?: number};
  const features = json.features.filter(feature => mine.test(JSON.stringify(feature)));
  const counts = json.numberReturned === undefined ? {} : {numberReturned: features.length};
  return JSON.stringify({...json, ...counts, features});
}
