import {globSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";

const textOf = (path: string) => readFileSync(path, "utf8").replace(/\/\*.*?\*\//gs, "");
const code = globSync("src/{site,client,catalog}/**/*.{ts,astro}")
  .filter(path => !/\/(i18n|sentences)\//.test(path))
  .map(path => textOf(path).replace(/^import [^;]*;|\/\/.*$/gm, ""))
  .join("\n");

/** Written with something behind it ("s k${rank}", `verken-key-${name}`), or by the library that draws the map. */
const isMade = (name: string) =>
  /^maplibregl-/.test(name) || code.includes(`${name.replace(/(?<=-)\w+$|\d+$/, "")}\${`);

test.each(globSync("src/**/*.css"))("every class and id in %s is one that code writes", path => {
  const selectors = textOf(path).match(/[^{};]+(?=\{)/g) ?? [];
  const names = selectors.flatMap(selector => [...selector.matchAll(/[.#]([a-z][\w-]*)/gi)].map(([, name]) => name!));
  const unused = [...new Set(names)].filter(name => !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(code));
  expect(unused.filter(name => !isMade(name))).toEqual([]);
});
