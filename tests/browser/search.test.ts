import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import type {GemeenteBox} from "../../src/catalog/published.ts";
import {findFaults} from "./axe.ts";
import {siteDir} from "./browser.ts";
import {useTestSite} from "./site.ts";

const {visit} = useTestSite();
const field = 'main buurt-search input[name="q"]';
const options = "main buurt-search [role=option]";

/** The search page with something typed and the list open. */
async function typed(query: string) {
  const {page} = await visit("/zoeken/");
  await page.locator(field).fill(query);
  await page.locator(options).first().waitFor();
  return page;
}

describe("search", () => {
  test("suggests areas by name, without regard to accents and apostrophes", async () => {
    const page = await typed("wolkerv");
    expect(await page.locator(options).first().textContent()).toContain("'t Wolkerveld");
    expect(await page.locator("main .search-status").textContent()).toMatch(/gevonden\. Kies met pijl omlaag\.$/);
  });

  test("goes where arrow and Enter choose", async () => {
    const page = await typed("lindenmeer");
    await page.keyboard.press("ArrowDown");
    const active = await page.locator(field).getAttribute("aria-activedescendant");
    expect(await page.locator(`#${active}`).getAttribute("aria-selected")).toBe("true");
    await Promise.all([page.waitForURL("**/gemeente/GM9901/"), page.keyboard.press("Enter")]);
  });

  test("closes with Escape and leaves what was typed", async () => {
    const page = await typed("lindenmeer");
    await page.keyboard.press("Escape");
    expect(await page.locator(field).getAttribute("aria-expanded")).toBe("false");
    expect(await page.locator(field).inputValue()).toBe("lindenmeer");
  });

  test("finds the buurten of a postcode and sends no more of it than two digits", async () => {
    const {page} = await visit("/zoeken/");
    const asked: string[] = [];
    page.on("request", request => asked.push(request.url()));
    await page.locator(field).fill("0101 aa");
    await page.locator(options).first().waitFor();
    expect(await page.locator(options).first().textContent()).toMatch(/postcode 0101AA/);
    expect(asked.filter(address => /0101/.test(address))).toEqual([]);
  });

  test("lists everything found on the search page, with links", async () => {
    const {page} = await visit("/zoeken/?q=oost");
    await page.locator(".search-results a").first().waitFor();
    const links = await page
      .locator(".search-results a")
      .evaluateAll(all => all.map(link => link.getAttribute("href")));
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) expect(link).toMatch(/^\/(buurt|wijk|gemeente)\/[0-9A-Z]+\/$/);
    expect(await page.locator(field).inputValue()).toBe("oost");
  });

  test("writes what was asked as text, never as markup", async () => {
    const {page} = await visit(`/zoeken/?q=${encodeURIComponent("zqx<s>xqzv")}`);
    const status = page.locator("buurt-search-results [role=status]");
    await status.filter({hasText: "Niets gevonden"}).waitFor();
    expect(await status.textContent()).toContain("zqx<s>xqzv");
    expect(await page.locator("buurt-search-results s").count()).toBe(0);
  });

  test("says that a postcode is unknown, and what to try", async () => {
    const {page} = await visit("/zoeken/?q=0199ZZ");
    await page.getByText("Niets gevonden voor “0199ZZ”. Typ alleen het begin van de naam").waitFor();
  });

  test("says at once, for all to see, that nothing is found", async () => {
    const {page} = await visit("/zoeken/");
    await page.locator(field).fill("xqzwv");
    const status = page.locator("main .search-status.shown");
    await status.filter({hasText: "Niets gevonden voor “xqzwv”"}).waitFor();
    expect((await status.boundingBox())!.height).toBeGreaterThan(20);
  });

  test("finds a name with a typing error, a figure and a term", async () => {
    expect(await (await typed("lindenmere")).locator(options).first().textContent()).toContain("Lindenmeer");
    const page = await typed("eenzaam");
    const hrefs = await page.locator(options).evaluateAll(all => all.map(one => (one as HTMLElement).dataset.href));
    expect(hrefs).toContain("/gegevens/#eenzaam_share");
  });

  test("finds where the device is, and sends the position to nobody", async () => {
    const {page} = await visit("/zoeken/");
    const boxes = JSON.parse(await readFile(join(siteDir, "zoek/gemeenten.json"), "utf8")) as GemeenteBox[];
    const [code, west, south, east, north] = boxes[0]!;
    await page.context().grantPermissions(["geolocation"]);
    await page.context().setGeolocation({longitude: (west + east) / 2, latitude: (south + north) / 2});
    const asked: string[] = [];
    page.on("request", request => asked.push(request.url()));
    await page.getByRole("button", {name: "Waar ben ik?"}).click();
    await page.locator(options).first().waitFor();
    const hrefs = await page.locator(options).evaluateAll(all => all.map(one => (one as HTMLElement).dataset.href));
    expect(hrefs).toContain(`/gemeente/${code}/`);
    expect(asked.filter(address => /\d\.\d{3}/.test(address.replace(/^https?:\/\/[^/]+/, "")))).toEqual([]);
  });

  test("has no accessibility faults with the list open and with results", async () => {
    const page = await typed("oo");
    await page.keyboard.press("ArrowDown");
    expect(await findFaults(page)).toEqual([]);
    const results = await visit("/zoeken/?q=oost");
    await results.page.locator(".search-results a").first().waitFor();
    expect(await findFaults(results.page)).toEqual([]);
  });
});

describe("an address that does not exist", () => {
  const lost = async (path: string) => {
    const {page, trouble} = await visit(path);
    // The missing page itself is the one error that belongs here.
    (trouble as string[]).splice(0, trouble.length, ...trouble.filter(text => !/status of 404/.test(text)));
    return page.getByRole("link", {name: "Ga erheen"});
  };

  test("of a dissolved code leads to where its area went", async () => {
    const codes = JSON.parse(await readFile(join(siteDir, "vervallen/codes.json"), "utf8")) as Record<string, string>;
    const [code, address] = Object.entries(codes)[0]!;
    const link = await lost(`/buurt/${code.toLowerCase()}/`);
    expect(await link.getAttribute("href")).toBe(address);
  });

  test.each([
    ["/buurt/BU99010077/", "/wijk/WK990100/"],
    ["/lindenmeer", "/gemeente/GM9901/"]
  ])("%s suggests what lies nearest", async (path, nearest) => {
    const {page, trouble} = await visit(path);
    const links = page.locator(".not-found-way a");
    await links.first().waitFor();
    (trouble as string[]).splice(0, trouble.length, ...trouble.filter(text => !/status of 404/.test(text)));
    expect(await links.evaluateAll(all => all.map(link => link.getAttribute("href")))).toContain(nearest);
  });

  test("is repaired when its case is wrong", async () => {
    const link = await lost("/buurt/bu99010000/");
    expect(await link.getAttribute("href")).toBe("/buurt/BU99010000/");
  });
});
