import {describe, expect, test} from "vitest";
import {checkSite} from "../../scripts/lib/check-site.ts";
import {languageOf, pages, pagesWith, profilePages, queryBuild, readRaw, readSite, siteDir} from "./site.ts";
import {validator} from "./validator.ts";

test("every link and anchor leads somewhere, and every budget is kept", async () => {
  expect((await checkSite(siteDir)).problems).toEqual([]);
});

test("every area has a page, current or dissolved", async () => {
  const areas = await queryBuild<{level: string; area_code: string}>("select level, area_code from areas", ["areas"]);
  const missing = areas
    .map(({level, area_code}) => (level === "land" ? "nederland/index.html" : `${level}/${area_code}/index.html`))
    .filter(page => !pages.includes(page));
  expect(areas.length).toBeGreaterThan(148);
  expect(missing).toEqual([]);
});

describe("HTML", () => {
  test("of every page is valid", {timeout: 300_000}, async () => {
    const wrong: string[] = [];
    for (const page of pages) {
      const {results} = await validator.validateString(readRaw(page), page);
      for (const {ruleId, message, selector} of results.flatMap(result => result.messages))
        wrong.push(`${page}: ${ruleId}: ${message} (${selector})`);
    }
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  test("a style attribute would be found", async () => {
    const {valid} = await validator.validateString('<!DOCTYPE html>\n<p style="color: red">x</p>');
    expect(valid).toBe(false);
  });

  test("says the language of its address, with one heading of the first level", () => {
    const wrong = pages.filter(page => {
      const html = readSite(page);
      return !html.includes(`<html lang="${languageOf(page)}"`) || html.match(/<h1[\s>]/g)?.length !== 1;
    });
    expect(wrong).toEqual([]);
  });

  test("has a title that no other page of its language has, and a description", () => {
    const titles = pages.map(
      page => `${languageOf(page)}: ${/<title>(.+?)<\/title>/.exec(readSite(page))?.[1] ?? `${page} has none`}`
    );
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    expect(pages.filter(page => !/<meta name="description" content="[^"]{20,}"/.test(readSite(page)))).toEqual([]);
  });

  test("has a main part that the first link leads to", () => {
    const wrong = pages.filter(
      page => !/<main id="inhoud"/.test(readSite(page)) || !/href="#inhoud"/.test(readSite(page))
    );
    expect(wrong).toEqual([]);
  });
});

describe("invented data", () => {
  test("is called so on every page", () => {
    const silent = pages.filter(page => !/<strong>(Fictieve gegevens|Fictional data)\.<\/strong>/.test(readSite(page)));
    expect(silent).toEqual([]);
  });
});

describe("the security policy", () => {
  test("is on every page, and allows nothing inline and no other host", () => {
    const policies = pages.map(
      page =>
        /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(readSite(page))?.[1] ?? `${page}: none`
    );
    expect(policies.filter(policy => !/default-src 'self'; .*script-src 'self'/.test(policy))).toEqual([]);
    expect(policies.filter(policy => /unsafe-inline|'unsafe-eval'|https?:|\*/.test(policy))).toEqual([]);
  });

  test("allows WebAssembly on the page that explores, and nowhere else", () => {
    expect(pages.filter(page => readSite(page).includes("wasm-unsafe-eval"))).toEqual([
      "en/verken/index.html",
      "verken/index.html"
    ]);
  });

  test("is kept: no inline script, style, handler or address that is code", () => {
    const inline = [
      /<script(?![^>]*\ssrc=)/,
      /<style[\s>]/,
      /\sstyle="/,
      /<[a-z][^>]*\son[a-z]+="/,
      /(href|src)="javascript:/i
    ];
    expect(inline.flatMap(pattern => pagesWith(pattern))).toEqual([]);
  });

  test("is kept: nothing is loaded from another host", () => {
    expect(pagesWith(/<(script|link|img|iframe|source|object|use)\b[^>]*(src|href)="(https?:)?\/\//)).toEqual([]);
  });
});

describe("text", () => {
  test("has no trace of a program's missing value", () => {
    // the pages of all functions say what they do with NaN
    const others = pages.filter(page => !page.startsWith("methode/berekeningen/"));
    expect(pagesWith(/>[^<]*\b(undefined|NaN|Infinity|\[object)\b[^<]*</, others)).toEqual([]);
  });

  test("never shows a drawing without a number", () => {
    expect(pagesWith(/\b(NaN|Infinity)\b/, profilePages)).toEqual([]);
  });

  test("keeps a space between a figure and its unit", () => {
    expect(pagesWith(/\d(inwoners|euro|km|procent|punt(en)?)\b/, profilePages)).toEqual([]);
  });
});
