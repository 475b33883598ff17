import {globSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";
import * as client from "../../src/client/strings.nl.ts";
import {nl} from "../../src/site/i18n/nl.ts";

const code = (pattern: string) =>
  globSync(pattern)
    .filter(path => !/\/i18n\/|\/strings(\.\w+)?\.ts$/.test(path))
    .map(path => readFileSync(path, "utf8"));
const matches = (text: string, pattern: string) => [...text.matchAll(new RegExp(pattern, "g"))].map(([, one]) => one!);

/** Members of a part of the words that no file reads, by its full name (a pattern) or by one that the file gave it. */
function unread(full: string, members: object, files: readonly string[]): string[] {
  const uses = files.flatMap(text => {
    const names = [full, ...matches(text, `(\\w+) = ${full};`), ...matches(text, `\\b${full} as (\\w+)`)];
    const taken = matches(text, `\\{([^{}]*)\\} = (?:${names.join("|")});`).flatMap(list => list.match(/\w+/g) ?? []);
    const body = text.replace(/^import [^;]*;/gm, "");
    // read by a name that is worked out, or handed on whole
    const isWhole = names.some(name => new RegExp(`(?<![\\w.])(?:\\.{3})?\\b${name}(?:\\[|[),}])`).test(body));
    return [
      ...(isWhole ? Object.keys(members) : []),
      ...taken,
      ...names.flatMap(name => matches(body, `(?<!\\w\\.?)${name}\\.(\\w+)`))
    ];
  });
  return Object.keys(members).filter(key => !uses.includes(key));
}

/** "part.member" of all words in parts that nothing reads. */
const unreadOf = (words: object, within: string, files: readonly string[]) =>
  Object.entries(words).flatMap(([part, members]) =>
    typeof members === "object" ? unread(`${within}${part}`, members, files).map(key => `${part}.${key}`) : []
  );

test("every word of the pages is read", () => {
  const files = code("src/site/**/*.{ts,astro}");
  const parts = files.flatMap(text => matches(text, "\\b(?:strings|nl)\\.(\\w+)"));
  const found = Object.keys(nl).filter(part => !parts.includes(part));
  expect([...found, ...unreadOf(nl, "(?:strings|nl)\\.", files)]).toEqual([]);
});

test("every word of what runs in the browser is read", () => {
  expect(unreadOf(client, "", code("src/client/**/*.ts"))).toEqual([]);
});
