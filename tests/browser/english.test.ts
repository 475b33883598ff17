import {describe, expect, test} from "vitest";
import {findFaults} from "./axe.ts";
import {useTestSite} from "./site.ts";

const {visit} = useTestSite();
const buurt = "/en/buurt/BU99010102/";

describe("in English", () => {
  test.each(["light", "dark"] as const)("a page of a buurt has no accessibility faults, %s", async colorScheme => {
    const {page} = await visit(buurt, {colorScheme});
    expect(await findFaults(page)).toEqual([]);
  });

  test("searching leads to pages in English", async () => {
    const {page} = await visit("/en/zoeken/?q=oost");
    const links = page.locator(".search-results a");
    await links.first().waitFor();
    const addresses = await links.evaluateAll(all => all.map(link => link.getAttribute("href")));
    expect(addresses.filter(address => !address?.startsWith("/en/"))).toEqual([]);
    expect(await page.locator("buurt-search-results [role=status]").textContent()).toMatch(/areas found for “oost”/);
  });

  test("a form without script sends people to the English search page", async () => {
    const {page} = await visit(buurt, {javaScriptEnabled: false});
    await page.locator('header input[name="q"]').fill("oost");
    await page.locator("header button[type=submit]").click();
    await page.waitForURL("**/en/zoeken/?q=oost");
  });

  test("exploring answers in English, with points for decimals", async () => {
    const {page} = await visit("/en/verken/?voorwaarde=eenzaam_share:hoger:45.5");
    await page.locator(".verken-count", {hasText: /buurten meet this\./}).waitFor();
    expect(await page.locator(".verken-condition input").first().inputValue()).toBe("45.5");
    const cells = await page.locator(".verken-table td.number").allInnerTexts();
    expect(cells.some(text => /^\d\.\d\d$/.test(text))).toBe(true);
    expect(await page.locator(".verken-table tbody a").first().getAttribute("href")).toMatch(/^\/en\/buurt\//);
  });

  test("the map opens with words and links in English", async () => {
    const {page} = await visit(buurt);
    await page.getByRole("button", {name: "Open the map"}).click();
    await page.locator(".map-dialog[data-state=drawn]").waitFor();
    expect(await page.locator(".map-list a").first().getAttribute("href")).toMatch(/^\/en\/buurt\//);
    expect(await page.locator(".map-legend").textContent()).toContain("excellent");
    expect(await findFaults(page)).toEqual([]);
  });

  test("a reader changes language and stays with the same area", async () => {
    const {page} = await visit(buurt);
    await page.getByRole("link", {name: "Nederlands"}).click();
    await page.waitForURL("**/buurt/BU99010102/");
    expect(new URL(page.url()).pathname).toBe("/buurt/BU99010102/");
    expect(await page.getByRole("link", {name: "English"}).getAttribute("href")).toBe(buurt);
  });
});
