import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {isDutchOnly, languagePath} from "../../src/catalog/languages.ts";
import {languageOf, pages, queryBuild, readSite, siteDir} from "./site.ts";

const english = pages.filter(page => languageOf(page) === "en");
const addressOf = (page: string) => `/${page.replace(/index\.html$/, "")}`;

/** Pages of each kind, in which every word of the interface and every kind of sentence occurs. */
const read = [
  ...["", "verken/", "zoeken/", "methode/", "over/", "toegankelijkheid/", "begrippen/", "gegevens/", "kwaliteit/"],
  ...["vervallen/", "nederland/", "gemeente/GM9901/", "wijk/WK990100/", "buurt/BU99010000/", "buurt/BU99010102/"]
].map(path => `en/${path}index.html`);

const names = await queryBuild<{name: string}>("select distinct name from areas order by length(name) desc", ["areas"]);

/** Words that only a Dutch text has, names and words marked as Dutch left out. */
function dutchWordsIn(page: string): string[] {
  const {document, NodeFilter} = new JSDOM(readSite(page)).window;
  const nameless = 'body [lang="nl"], code, pre, script, .map .names';
  for (const element of document.querySelectorAll(nameless)) element.remove();
  const texts: string[] = [];
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? "");
  for (const element of document.querySelectorAll("*")) {
    for (const name of ["title", "aria-label", "alt", "placeholder", "content"])
      texts.push(element.getAttribute(name) ?? "");
  }
  const dutch =
    /\b(de|het|een|van|naar|met|voor|niet|zijn|worden|wordt|dat|deze|bij|ook|aan|geen|meer|klasse|cijfers?|inwoners|jaar|waar|wonen|hoe|wat|tussen|andere)\b/gi;
  return texts.flatMap(text => [...withoutNames(text).matchAll(dutch)].map(([word]) => `${word}: ${text.trim()}`));
}

function withoutNames(text: string): string {
  const known = names.reduce((left, {name}) => left.replaceAll(name, ""), text);
  return known.replace(/\bvan (der )?[A-Z]\w+/gi, "");
}

describe("the English site", () => {
  test("has every page that the Dutch one has, but those in Dutch alone", () => {
    const expected = pages
      .filter(page => languageOf(page) === "nl" && page !== "404.html" && !isDutchOnly(addressOf(page)))
      .map(page => `en/${page}`);
    expect(english).toEqual(expected.toSorted());
  });

  test("has pages and cards alone: what is to be fetched exists once", () => {
    const shared = ["data", "duckdb", "_astro", "_headers", "favicon.svg", "vervallen/codes.json"];
    expect(shared.filter(name => existsSync(join(siteDir, "en", name)))).toEqual([]);
    expect(existsSync(join(siteDir, "en/kaart/GM9901.png"))).toBe(true);
  });

  test("has of the search index only the subjects, which have other names in English", () => {
    expect(readdirSync(join(siteDir, "en/zoek"))).toEqual(["onderwerpen.json"]);
  });

  test.each(read)("%s has no Dutch words but names", page => {
    expect(dutchWordsIn(page)).toEqual([]);
  });

  test("a Dutch word would be found", () => {
    expect(dutchWordsIn("buurt/BU99010000/index.html").length).toBeGreaterThan(50);
  });

  test("leads to pages in English, and says so where a page is in Dutch", () => {
    const {document} = new JSDOM(readSite("en/buurt/BU99010000/index.html")).window;
    const strays = (page: string) =>
      [...new JSDOM(readSite(page)).window.document.querySelectorAll("a[href], form[action]")]
        .filter(element => element.getAttribute("hreflang") !== "nl")
        .map(element => element.getAttribute("href") ?? element.getAttribute("action")!)
        .filter(address => /^\/(?!en\/)(.*\/)?(#.*)?$/.test(address));
    expect(document.querySelectorAll('a[href^="/en/"]').length).toBeGreaterThan(10);
    expect(read.flatMap(strays)).toEqual([]);
  });

  test("and the Dutch one lead to each other from page to same page", () => {
    const linkOf = (page: string, code: string) =>
      new RegExp(`<a href="([^"]+)" hreflang="${code}" lang="${code}">`).exec(readSite(page))?.[1];
    const wrong = english.filter(page => {
      const dutch = page.slice("en/".length);
      const path = addressOf(dutch);
      return linkOf(page, "nl") !== path || linkOf(dutch, "en") !== languagePath(path, "en");
    });
    expect(wrong).toEqual([]);
  });
});

describe("a script", () => {
  const scripts = (page: string): string =>
    [...readSite(page).matchAll(/<script[^>]*\ssrc="\/([^"]+)"/g)]
      .flatMap(([, file]) => [file!, ...imports(file!)])
      .map(readSite)
      .join("\n");
  const imports = (file: string) =>
    [...readSite(file).matchAll(/from\s*"\.\/([^"]+)"/g)].map(([, name]) => `_astro/${name}`);

  test.each([
    ["index.html", "Niets gevonden", "Nothing found"],
    ["en/index.html", "Nothing found", "Niets gevonden"]
  ])("of %s holds the words of its own language alone", (page, own, other) => {
    expect(scripts(page)).toContain(own);
    expect(scripts(page)).not.toContain(other);
  });
});

test("the page of a missing address, which is one for both, has a line in English", () => {
  const {document} = new JSDOM(readSite("404.html")).window;
  expect(document.querySelector('main [lang="en"] a')!.getAttribute("href")).toBe("/en/");
});
