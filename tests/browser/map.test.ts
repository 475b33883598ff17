import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {findFaults} from "./axe.ts";
import {useTestSite} from "./site.ts";

const {visit} = useTestSite();
const buurt = "/buurt/BU99010102/";

/** A map that has been drawn. */
async function opened(path: string, options = {}): Promise<Page> {
  const {page} = await visit(path, options);
  if (!path.includes("?")) await page.getByRole("button", {name: "Open de kaart"}).click();
  await page.locator(".map-dialog[data-state=drawn]").waitFor();
  return page;
}

describe("map", () => {
  test("opens on demand from our own host and shows every buurt in the list", async () => {
    const page = await opened(buurt);
    expect(await page.locator(".map-canvas canvas").count()).toBe(1);
    expect(await page.locator(".map-list a").count()).toBeGreaterThan(30);
    expect(await page.locator(".map-info").textContent()).toContain("Ambachtsbuurt");
  });

  test("lets a buurt be chosen by keyboard and keeps it in the address", async () => {
    const page = await opened(buurt);
    await page.locator(".map-list a").first().focus();
    await page.keyboard.press("ArrowDown");
    const second = page.locator(".map-list a").nth(1);
    expect(await second.evaluate(link => link === document.activeElement)).toBe(true);
    const name = await second.locator(".map-name").textContent();
    expect(await page.locator(".map-info").textContent()).toContain(name);
    const code = (await second.getAttribute("href"))!.split("/")[2]!;
    expect(page.url()).toMatch(new RegExp(`\\?kaart=klasse&gebied=${code}$`));
  });

  test("tells of the buurt under the pointer", async () => {
    const page = await opened("/gemeente/GM9901/");
    const box = (await page.locator(".map-canvas canvas").boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.locator(".map-info a").waitFor();
    expect(await page.locator(".map-info a").getAttribute("href")).toMatch(/^\/buurt\/BU9901/);
  });

  test("shows another figure in map, list and legend, again from its address", async () => {
    const page = await opened(buurt);
    await page.getByLabel("Toon").selectOption("eenzaam_share");
    expect(await page.locator(".map-legend li").first().textContent()).toMatch(/^lager dan .*%$/);
    expect(page.url()).toContain("kaart=eenzaam_share");
    const again = await opened(`${buurt}?kaart=eenzaam_share`);
    expect(await again.getByLabel("Toon").inputValue()).toBe("eenzaam_share");
  });

  test("shows an earlier year in map, list and source, again from its address", async () => {
    const page = await opened(buurt);
    const own = page.locator(".map-list a.chosen .map-value");
    await page.locator(".map-list a.chosen").hover();
    const now = await own.textContent();
    const drawing = page.locator(".map-canvas canvas");
    const before = await drawing.screenshot();
    await page.getByLabel("Jaar", {exact: true}).selectOption("2002");
    await expect.poll(async () => (await drawing.screenshot()).equals(before), {timeout: 10_000}).toBe(false);
    expect(await own.textContent()).not.toBe(now);
    expect(await page.locator(".map-credit").textContent()).toContain("Jaar: 2002");
    expect(page.url()).toContain("kaart=klasse&jaar=2002");
    const again = await opened(`${buurt}?kaart=klasse&jaar=2002`);
    expect(await again.getByLabel("Jaar", {exact: true}).inputValue()).toBe("2002");
    await again.getByLabel("Toon").selectOption("koopwoning_share");
    expect(await again.getByLabel("Jaar", {exact: true}).isVisible()).toBe(false);
    expect(again.url()).not.toContain("jaar=");
  });

  test("shows the nine classes of social cohesion, of an earlier year too", async () => {
    const page = await opened(`${buurt}?kaart=sociale_samenhang_class`);
    expect(await page.locator(".map-legend li").count()).toBe(10);
    expect(await page.locator(".map-legend li").first().textContent()).toBe("1 bijzonder weinig");
    const own = page.locator(".map-list a.chosen .map-value");
    expect(await own.textContent()).toMatch(/^[1-9] \S/);
    await page.getByLabel("Jaar", {exact: true}).selectOption("2018");
    expect(await own.textContent()).toMatch(/^[1-9] \S/);
  });

  test("closes with Escape and gives the focus back", async () => {
    const page = await opened(buurt);
    await page.keyboard.press("Escape");
    await page.locator(".map-dialog").waitFor({state: "detached"});
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Open de kaart");
    expect(page.url()).not.toContain("kaart=");
  });

  test.each([
    ["light", 1280],
    ["dark", 390]
  ] as const)("has no accessibility faults in %s at %i pixels", async (colorScheme, width) => {
    const page = await opened(`${buurt}?kaart=klasse`, {colorScheme, viewport: {width, height: 800}});
    expect(await findFaults(page)).toEqual([]);
  });
});
