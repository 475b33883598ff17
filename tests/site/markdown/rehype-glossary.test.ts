import {describe, expect, test} from "vitest";
import type {GlossaryTerm} from "../../../src/site/markdown/glossary-matcher.ts";
import {renderMarkdown} from "../../../src/site/markdown/render-markdown.ts";
import {pageSchema} from "../../../src/site/markdown/schemas.ts";
import {glossary, term} from "./glossary.ts";

/** The words that became links, with the term they lead to. */
function links(body: string, terms: readonly GlossaryTerm[] = glossary, self?: string): string[] {
  const text = `---\ntitle: Proef\ndescription: Een pagina om mee te proeven.\n---\n${body}`;
  const {html} = renderMarkdown(text, {file: "proef.md", schema: pageSchema, glossary: terms, self});
  return [...html.matchAll(/<a class="term" href="\/begrippen\/#([^"]+)"[^>]*>([^<]+)</g)].map(
    ([, slug, words]) => `${words} -> ${slug}`
  );
}

describe("rehypeGlossary", () => {
  test("links the longest term that fits", () => {
    expect(links("De sociale samenhang en de samenhang.")).toEqual([
      "sociale samenhang -> sociale-samenhang",
      "samenhang -> samenhang"
    ]);
  });

  test("keeps the case of the text", () => {
    expect(links("WIJKEN tellen mee.")).toEqual(["WIJKEN -> wijk"]);
  });

  test("links a term once a section, whatever its form", () => {
    expect(links("wijk en wijken\n\n### Onder\n\nwijk\n\n## Nieuw\n\nwijken")).toEqual([
      "wijk -> wijk",
      "wijken -> wijk"
    ]);
  });

  test.each([
    ["a heading", "## De wijk"],
    ["a link", "[de wijk](/)"],
    ["a bold word in a link", "[de **wijk**](/)"],
    ["code", "`wijk`"],
    ["a block of code", "```\nwijk\n```"],
    ["a longer word", "binnenwijk wijkraad wijk_1 wijk2"],
    ["a word with a hyphen", "wijk- en buurtkaart, oud-wijk"],
    ["a word with an apostrophe", "wijk's en wijk’s"],
    ["a letter with an accent beside it", "wijké éwijk"],
    ["an attribute", "![wijk](/wijk.png)"]
  ])("does not link in %s", (_where, body) => {
    expect(links(body)).toEqual([]);
  });

  test.each(["(wijk)", "wijk.", "wijk, en", "'wijk'", "wijk/buurt", "“wijk”"])("links beside a sign: %s", body => {
    expect(links(body)).toEqual(["wijk -> wijk"]);
  });

  test("matches a term over a line break", () => {
    expect(links("de sociale\nsamenhang")).toEqual(["sociale\nsamenhang -> sociale-samenhang"]);
  });

  test("takes signs in a term as they are", () => {
    expect(links("Een GGD (regio) en GGDx(regio)", [term("ggd (regio)", {slug: "ggd"})])).toEqual([
      "GGD (regio) -> ggd"
    ]);
  });

  test("links a term that has a hyphen itself", () => {
    expect(links("de lage-inkomensgrens", [term("lage-inkomensgrens")])).toEqual([
      "lage-inkomensgrens -> lage-inkomensgrens"
    ]);
  });

  test("does not link a term to itself", () => {
    expect(links("wijk en samenhang\n\n## Kop\n\nwijk", glossary, "wijk")).toEqual(["samenhang -> samenhang"]);
  });

  test("does not link a term that asks not to be", () => {
    expect(links("een wijk", [term("wijk", {autolink: false})])).toEqual([]);
  });

  test("links nothing without a glossary", () => {
    expect(links("een wijk", [])).toEqual([]);
  });
});
