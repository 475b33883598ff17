import {mkdir, mkdtemp, readdir, readFile, rm, stat} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join, sep} from "node:path";
import {parse} from "parse5";
import {afterAll, afterEach, beforeAll, describe, expect, test} from "vitest";
import {checkSite} from "../../scripts/lib/check-site.ts";
import {buildSite} from "../../src/build/build-site.ts";
import {inQuotes} from "../built-site/in-quotes.ts";
import {openTestSite, type TestSite} from "./browser.ts";

const base = "/open/buurten";
let dir: string;
let site: TestSite;
let astroFiles: string;
beforeAll(async () => {
  astroFiles = await listAstroFiles();
  dir = await mkdtemp(join(tmpdir(), "buurtspiegel-path-"));
  const [siteDir, scratchDir] = [join(dir, "site"), join(dir, "scratch")];
  for (const folder of [siteDir, scratchDir]) await mkdir(folder);
  const buildDir = process.env.BUURTSPIEGEL_TEST_BUILD ?? "data/build";
  const siteUrl = `https://example.org${base}/`;
  await buildSite({buildDir, siteDir, scratchDir, siteUrl, processes: 1, languages: ["nl", "en"]}, () => {});
  site = await openTestSite(siteDir);
});
afterEach(async () => expect(await site.leave()).toEqual([]));
afterAll(async () => {
  await site?.close();
  await rm(dir, {recursive: true, force: true});
});

/** What Astro keeps in the folder of its project, with when it was written. */
async function listAstroFiles(): Promise<string> {
  const files = await readdir(".astro", {recursive: true}).catch(() => []);
  return (await Promise.all(files.map(async path => `${path} ${(await stat(join(".astro", path))).mtimeMs}`))).join();
}

/** Every address in an attribute of a page, as it is written. */
function addressesOf(html: string): string[] {
  const found: string[] = [];
  const visit = (node: {attrs?: {name: string; value: string}[]; childNodes?: unknown[]}): void => {
    for (const {value} of node.attrs ?? []) if (/^(\/|https?:\/\/example)/.test(value)) found.push(value);
    for (const child of node.childNodes ?? []) visit(child as typeof node);
  };
  visit(parse(html) as Parameters<typeof visit>[0]);
  return found;
}

const read = (path: string) => readFile(join(dir, "site", path), "utf8");

describe("a site below a path of its host", () => {
  test("has no address on any page that leaves the path", async () => {
    const pages = (await readdir(join(dir, "site"), {recursive: true})).filter(path => path.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(300);
    const below = new RegExp(`^(https://example\\.org)?${base}/`);
    for (const page of pages)
      expect([page.replaceAll(sep, "/"), addressesOf(await read(page)).filter(one => !below.test(one))]).toEqual([
        page.replaceAll(sep, "/"),
        []
      ]);
  });

  test("has no link that leads nowhere", async () => {
    expect((await checkSite(join(dir, "site"))).problems).toEqual([]);
  });

  test("tells search engines, sharers and hosts where it lies", async () => {
    expect(inQuotes(await read("gemeente/GM9901/index.html"))).toContain(
      `<link rel="canonical" href="https://example.org${base}/gemeente/GM9901/">`
    );
    expect(await read("index.html")).toContain(
      `"og:image" content="https://example.org${base}/kaart/buurtspiegel.png"`
    );
    expect(await read("sitemap.xml")).not.toMatch(/<loc>(?!https:\/\/example\.org\/open\/buurten\/)/);
    expect((await read("_headers")).match(/^\/.*$/gm)).toEqual(
      ["/*", "/_astro/*", "/duckdb/*"].map(path => base + path)
    );
  });

  test("finds areas, and goes to one", async () => {
    const {page} = await site.visit(`${base}/zoeken/`);
    await page.locator('main buurt-search input[name="q"]').fill("lindenmeer");
    await page.locator("main buurt-search [role=option]").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await Promise.all([page.waitForURL(`**${base}/gemeente/GM9901/`), page.keyboard.press("Enter")]);
    expect(await page.locator("h1").textContent()).toBe("Lindenmeer");
  });

  test("opens the movable map, whose list leads to pages", async () => {
    const {page} = await site.visit(`${base}/buurt/BU99010102/`);
    await page.getByRole("button", {name: "Open de kaart"}).click();
    await page.locator(".map-dialog[data-state=drawn]").waitFor();
    expect(await page.locator(".map-list a").first().getAttribute("href")).toMatch(`${base}/buurt/BU9901`);
  });

  test("explores all areas with the database of its own host", async () => {
    const {page} = await site.visit(`${base}/verken/`);
    await page.getByRole("button", {name: "Start met verkennen"}).click();
    await page.locator(".verken-count").filter({hasText: "vold"}).waitFor();
    expect(await page.locator(".verken-table a").first().getAttribute("href")).toMatch(`${base}/buurt/`);
  });

  test("is made without a file in the folder of the program, which may be another's", async () => {
    expect(await listAstroFiles()).toBe(astroFiles);
  });

  test("is served where it lies, with its own page for what is not there, which knows the way", async () => {
    const {page} = await site.visit("/");
    expect(new URL(page.url()).pathname).toBe(`${base}/`);
    const lost = await fetch(`${site.origin}${base}/buurt/bu99010102`);
    expect([lost.status, await lost.text()]).toEqual([404, expect.stringContaining(`${base}/vervallen/`)]);
    expect((await fetch(`${site.origin}/buurt/BU99010102/`)).status).toBe(404);
  });
});
