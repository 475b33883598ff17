import {expect, test} from "vitest";
import {readPage} from "../../src/audit/page/read-page.ts";

test("words come in the order in which they stand, loose ones before the paragraph behind them", () => {
  const html = `<main><ul><li><a href="/wijk/WK1/">Oost</a><p>Aan de dijk, De Kamp<li><a>West</a></ul></main>`;
  expect(readPage("/", html).blocks.map(({tag, text}) => [tag, text])).toEqual([
    ["loose", "Oost"],
    ["p", "Aan de dijk, De Kamp"],
    ["li", "West"]
  ]);
});

test("links to a part of the page are known, with the parts that there are", () => {
  const html = `<body><a href="#inhoud">naar</a><main id="inhoud"><a href="#weg">cijfer</a><a href="/op/#elders">op</a></main>`;
  const {fragments, ids} = readPage("/", html);
  expect([fragments, [...ids]]).toEqual([["inhoud", "weg"], ["inhoud"]]);
});
