import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {JSDOM} from "jsdom";
import {beforeAll, describe, expect, test} from "vitest";
import {checkSite} from "../../scripts/lib/check-site.ts";
import {buildSite} from "../../src/build/build-site.ts";
import {emptyFolder, features, paths, runTiny, square, table} from "../pipeline/tiny-folder.ts";
import {inQuotes} from "./in-quotes.ts";
import {validator} from "./validator.ts";

const long = "Lange naam ".repeat(30).slice(0, 299).padEnd(300, "x");
const names: [what: string, code: string, name: string][] = [
  ["quotes", "BU99010000", `De "Gouden" 't Hart & Zn.`],
  ["a script", "BU99010001", "<script>alert(1)</script>"],
  ["an end of title and an attribute", "BU9901AA02", `</title><img src=x onerror="alert(1)">`],
  ["an emoji", "BU99010003", "Bos 🌳 en Hei"],
  ["300 characters", "BU99010004", long],
  ["a formula", "BU99010005", "=cmd|' /C calc'!A1"],
  ["what every object has", "BU99010006", "constructor"],
  ["what every object comes from", "BU99010007", "__proto__"],
  ["what every object can do", "BU99010008", "toString"],
  ["what every object is asked", "BU99010009", "hasOwnProperty"],
  ["what every object is", "BU99010010", "valueOf"]
];
const gemeente = `Gemeente "<b>vet</b>"`;

let siteDir: string;
const read = (path: string) => readFileSync(join(siteDir, path), "utf8");
const pageOf = (code: string) => inQuotes(read(`buurt/${code}/index.html`));

beforeAll(async () => {
  const [x, y] = [121_000, 487_000];
  const {buildDir} = await runTiny({
    [paths.map]: features(
      ...names.map(([, code, name], index) => ({
        ...{buurtcode: code, buurtnaam: name, wijkcode: code.replace("BU", "WK").slice(0, 8), gemeentecode: "GM9901"},
        ...{gemeentenaam: gemeente, jaar: 2024, aantal_inwoners: 1000, percentage_koopwoningen: 10 * index},
        outline: square(x + 500 * index, y)
      }))
    ),
    [paths.scores]: table(`
      bu_code,bu_naam,jaar,lbm,afw,fys,onv,soc,vrz,won
      ${names.flatMap(([, code]) => [`${code},,2022,4.1,-0.002265,NA,NA,NA,NA,NA`, `${code},,2024,4.2,0.097735,0.02,0.02,0.02,0.02,0.017735`]).join("\n")}`),
    "extra/<script>alert(2)<!-- .pdf": "<script>alert(3)</script>"
  });
  siteDir = join(await emptyFolder(), "site");
  const options = {siteUrl: "https://example.org", processes: 1, languages: ["nl", "en"]} as const;
  await buildSite({buildDir, siteDir, scratchDir: await emptyFolder(), ...options}, () => {});
});

describe("a name with", () => {
  test.each(names)("%s stands as it is in title and heading", (_, code, name) => {
    const {document} = new JSDOM(pageOf(code)).window;
    expect(document.querySelector("h1")!.textContent).toBe(name);
    expect(document.title.startsWith(name)).toBe(true);
  });

  test.each(names)("%s can be found in the index of searches", (_, code, name) => {
    const shards = readdirSync(join(siteDir, "zoek")).filter(file => file.endsWith(".json"));
    const found = shards.flatMap(file => JSON.parse(read(`zoek/${file}`)) as [string, string][]);
    expect(found.find(([, other]) => other === code)?.[0]).toBe(name);
  });
});

test("a name that begins like a formula is text in a spreadsheet", () => {
  expect(read("data/profielen.csv")).toContain("\r\nBU99010005,buurt,'=cmd|' /C calc'!A1,");
});

test("no page has an element that came with the data", () => {
  const pages = readdirSync(siteDir, {recursive: true, encoding: "utf8"}).filter(path => path.endsWith(".html"));
  const foreign = (page: string) =>
    new JSDOM(read(page)).window.document.querySelectorAll("script:not([src]), img, b, [onerror]").length;
  expect(pages.length).toBeGreaterThan(10);
  expect(pages.filter(page => foreign(page) > 0)).toEqual([]);
});

test("a file that is not read is named on the page about quality, as text", () => {
  const {document} = new JSDOM(read("kwaliteit/index.html")).window;
  expect(document.body.textContent).toContain("extra/<script>alert(2)<!-- .pdf");
});

test("pages and links are in order", async () => {
  const results = await Promise.all(
    names.map(([, code]) => validator.validateString(read(`buurt/${code}/index.html`), code))
  );
  expect(results.flatMap(({results}) => results.flatMap(({messages}) => messages))).toEqual([]);
  expect((await checkSite(siteDir)).problems).toEqual([]);
});

test("data that is not invented carries no such banner", () => {
  expect(pageOf("BU99010000")).not.toContain("Fictieve gegevens");
});

test("the site knows its address", () => {
  expect(pageOf("BU99010000")).toContain('<link rel="canonical" href="https://example.org/buurt/BU99010000/"');
  expect(read("sitemap.xml")).toContain("<loc>https://example.org/buurt/BU9901AA02/</loc>");
  expect(read("404.html")).not.toContain('rel="canonical"');
  expect(read("sitemap.xml")).toContain("<loc>https://example.org/en/buurt/BU9901AA02/</loc>");
});

test("a page and its translation name each other, and the Dutch one for all other readers", () => {
  const alternatesOf = (html: string) =>
    [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(([, code, href]) => [
      code,
      href
    ]);
  const expected = [
    ["nl", "https://example.org/buurt/BU99010000/"],
    ["en", "https://example.org/en/buurt/BU99010000/"],
    ["x-default", "https://example.org/buurt/BU99010000/"]
  ];
  expect(alternatesOf(pageOf("BU99010000"))).toEqual(expected);
  expect(alternatesOf(inQuotes(read("en/buurt/BU99010000/index.html")))).toEqual(expected);
});

test("a page in Dutch alone has no translation to name", () => {
  expect(read("onderzoek/index.html")).not.toContain("hreflang");
  expect(read("404.html")).not.toContain('rel="alternate"');
});

test("a page that is shared shows the card of its gemeente, with its name in words", () => {
  const {head} = new JSDOM(pageOf("BU99010000")).window.document;
  const said = (name: string) => head.querySelector(`[property="og:image${name}"]`)!.getAttribute("content")!;
  expect(said("")).toBe("https://example.org/kaart/GM9901.png");
  expect(said(":alt")).toContain(gemeente);
  expect(existsSync(join(siteDir, "kaart/GM9901.png"))).toBe(true);
});
