import {readdirSync, readFileSync} from "node:fs";
import {dirname, join, relative} from "node:path";
import {describe, expect, test} from "vitest";
import {adapterFor} from "../../src/sources/index.ts";
import {sampleFolder} from "./read-sample.ts";

const paths = readdirSync(sampleFolder, {recursive: true, withFileTypes: true})
  .filter(entry => entry.isFile())
  .map(entry => relative(sampleFolder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
  .sort();

/** Files that are read together with another one, or describe the folder. */
const companions = [
  "README.md",
  "cbs/86165NED_2025/MeasureCodes.csv",
  "cbs/86165NED_2025/WijkenEnBuurtenCodes.csv",
  "dataset.json",
  "survey/survey.yaml"
];

const read = (path: string) => ({path, bytes: readFileSync(join(sampleFolder, path))});
const adapterOf = (path: string) => adapterFor(path, readFileSync(join(sampleFolder, path), "utf8").slice(0, 4096));

test("an adapter recognises every file but the companions", () => {
  expect(paths.filter(path => adapterOf(path) === null)).toEqual(companions);
});

// The adapters take postcodes of real places only, and those of the sample start with 0.
const isPostcodeFile = (path: string) => path.startsWith("postcode/");

describe.each(paths.filter(path => !companions.includes(path) && !isPostcodeFile(path)))("%s", path => {
  test("is read without a rejected row or value", () => {
    const siblings = paths.filter(other => other !== path && dirname(other) === dirname(path)).map(read);
    const parsed = adapterOf(path)!.parse(read(path), siblings);
    const rejected = parsed.issues.filter(({action}) => action.endsWith("_rejected"));
    expect(rejected.filter(({column}) => column !== "meest_voorkomende_postcode")).toEqual([]);
    expect(parsed.rowsKept).toBe(parsed.rowsRead);
  });
});
