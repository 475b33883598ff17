import {existsSync, readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {describe, expect, test} from "vitest";

const documents = ["README.md", "src/README.md", "data/README.md", ".github/CONTRIBUTING.md"];
const folders = "(?:content|data|scripts|src|tests)";

const read = (document: string): string => readFileSync(document, "utf8");

/** Paths of the repository that a document names, made files and patterns apart. */
function namedPaths(text: string): string[] {
  const named = text.matchAll(new RegExp(`\`(${folders}/[\\w./-]+)\``, "g"));
  return [...new Set([...named].map(([, path]) => path!))].filter(path => !path.startsWith("data/build"));
}

describe.each(documents)("%s", document => {
  test("names only files and folders that exist", () => {
    expect(namedPaths(read(document)).filter(path => !existsSync(path))).toEqual([]);
  });

  test("links only to files that exist", () => {
    const links = [...read(document).matchAll(/\]\(([^)#:]+)\)/g)].map(([, link]) => join(dirname(document), link!));
    expect(links.filter(link => !existsSync(link))).toEqual([]);
  });
});

test("the README keeps to the length that people read", () => {
  expect(read("README.md").split("\n").length).toBeLessThanOrEqual(150);
});

test("every npm script runs a file that exists", () => {
  const {scripts} = JSON.parse(read("package.json")) as {scripts: Record<string, string>};
  const files = Object.values(scripts).flatMap(script => script.match(/scripts\/[\w.-]+/g) ?? []);
  expect(files.filter(file => !existsSync(file))).toEqual([]);
});
