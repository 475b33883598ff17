import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";

const folder = "src/site";
const files = readdirSync(folder, {recursive: true, encoding: "utf8"})
  .filter(path => /\.(ts|astro)$/.test(path))
  .map(path => path.replaceAll("\\", "/"));
const withText = (words: RegExp) =>
  files.filter(path => words.test(readFileSync(join(folder, path), "utf8"))).toSorted();

// what is read elsewhere would be noted by nobody, and a page that it changes would stay as it was
test("what pages read comes through a door: of the tables in data.ts, of the words in content.ts", () => {
  expect(withText(/\bopenBundle\(/)).toEqual(["data.ts"]);
  expect(withText(/BUURTSPIEGEL_CONTENT/)).toEqual(["content.ts"]);
});

test("files are read where a door is, and by those whom it hands what to read", () => {
  const besides = ["markdown/read-content.ts", "page-units.ts", "research/research-content.ts"];
  expect(withText(/from "node:fs/)).toEqual([
    "content.ts",
    "data.ts",
    ...besides.slice(0, 1),
    "open-bundle.ts",
    ...besides.slice(1)
  ]);
});

test("what is not noted has a question that is", () => {
  expect(withText(/\bunwatched\(/)).toEqual(["reads.ts", "watched-table.ts"]);
});

test("every door is there before the first page is made", () => {
  const open = withText(/\b(openDoor|watchedTable|watchedByLevel|watchedAnswer|watchedProperties)\(/);
  const loaded = ["content.ts", "data.ts", "inside-data.ts"];
  expect(open).toEqual([...loaded, "reads.ts", "watched-table.ts"].toSorted());
  const units = readFileSync(join(folder, "page-units.ts"), "utf8");
  expect(loaded.filter(path => !units.includes(`"./${path}"`))).toEqual([]);
});
