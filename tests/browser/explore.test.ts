import {readFile} from "node:fs/promises";
import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {findFaults} from "./axe.ts";
import {useTestSite} from "./site.ts";

const {visit} = useTestSite();

/** The explore page, answered. */
async function explore(search = ""): Promise<Page> {
  const {page} = await visit(`/verken/${search}`);
  if (search === "") await page.getByRole("button", {name: "Start met verkennen"}).click();
  await page
    .locator(".verken-count")
    .filter({hasText: /vold|Geen enkel/})
    .waitFor();
  return page;
}

const table = (page: Page) => page.locator(".verken-table");
const count = async (page: Page) => (await page.locator(".verken-count").textContent()) ?? "";
const foundCount = async (page: Page) => Number((await count(page)).split(" ")[0]!.replaceAll(".", ""));

/** Adds a condition by hand and waits for its answer. */
async function addCondition(page: Page, indicator: string, operator: string, value: string): Promise<void> {
  const before = await count(page);
  await page.getByRole("button", {name: "Voorwaarde toevoegen"}).click();
  const row = page.locator(".verken-condition").last();
  await row.getByLabel("cijfer").selectOption(indicator);
  await row.getByLabel("vergelijking").selectOption(operator);
  await row.getByRole("textbox").fill(value);
  await page.locator(".verken-count").filter({hasNotText: before}).waitFor();
}

/** Numbers of one column of the table, as shown. */
async function column(page: Page, header: string): Promise<number[]> {
  const heads = await table(page).locator("thead th").allInnerTexts();
  const place = heads.findIndex(head => head.startsWith(header));
  const cells = await table(page)
    .locator(`tbody tr > :nth-child(${place + 1})`)
    .allInnerTexts();
  return cells.map(text => Number(text.replace(".", "").replace(",", ".")));
}

describe("explore", () => {
  test("explains itself and loads nothing heavy before someone asks", async () => {
    const {page, transferred} = await visit("/verken/");
    await page.getByRole("button", {name: "Start met verkennen"}).waitFor();
    expect(transferred()).toBeLessThan(400_000);
  });

  test("lists areas by name with unit and year in each header", async () => {
    const page = await explore();
    const names = await table(page).locator("tbody th").allInnerTexts();
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, "nl")));
    for (const head of await table(page).locator("th.number").allInnerTexts()) expect(head).toMatch(/, \d{4}$/);
  });

  test("keeps only areas that meet the conditions", async () => {
    const page = await explore();
    await addCondition(page, "eenzaam_share", "hoger", "47,5");
    const values = await column(page, "eenzaam");
    expect(values.length).toBe(await foundCount(page));
    expect(Math.min(...values)).toBeGreaterThanOrEqual(47.5);
  });

  test("shows a question again from its address", async () => {
    const page = await explore();
    await addCondition(page, "eenzaam_share", "hoger", "47,5");
    await page.getByLabel("Volgorde").selectOption("-eenzaam_share");
    await page.locator("th[aria-sort=descending]").waitFor();
    const before = await table(page).textContent();
    await page.reload();
    await table(page).locator("tbody tr").first().waitFor();
    expect(await table(page).textContent()).toBe(before);
    expect(await page.getByLabel("waarde (%)").inputValue()).toBe("47,5");
  });

  test("says what it cannot read in an address and starts anyway", async () => {
    const page = await explore("?niveau=stad&voorwaarde=eenzaam_share:hoger:veel&gemeente=GM0000");
    const notice = await page.getByRole("alert").first().textContent();
    expect(notice).toContain("“niveau=stad” is onbekend: verwacht buurt, wijk of gemeente.");
    expect(notice).toContain("eenzaam_share:hoger:veel");
    expect(notice).toContain("“gemeente=GM0000” staat niet in deze gegevens.");
    expect(await foundCount(page)).toBeGreaterThan(10);
  });

  test("says that a number is none and keeps the answer", async () => {
    const page = await explore("?voorwaarde=eenzaam_share:hoger:40");
    const before = await count(page);
    await page.getByLabel("waarde (%)").fill("veel");
    await page.getByText("“veel” is geen getal.").waitFor();
    expect(await page.getByLabel("waarde (%)").getAttribute("aria-invalid")).toBe("true");
    // longer than the form waits for the next key
    await page.waitForTimeout(900);
    expect(await count(page)).toBe(before);
  });

  test("filters on the class of social cohesion and says it in words", async () => {
    const page = await explore("?voorwaarde=sociale_samenhang_class:hoger:6&kolommen=sociale_samenhang_class");
    const cells = await table(page).locator("td.number").allTextContents();
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.every(text => /^(7 veel|8 zeer veel|9 bijzonder veel)$/.test(text))).toBe(true);
  });

  test("draws a distribution and, with a second figure, a dot for each area", async () => {
    const page = await explore("?voorwaarde=eenzaam_share:hoger:47");
    const figure = page.locator(".verken-figure");
    expect(await figure.locator("svg[role=img]").getAttribute("aria-label")).toMatch(
      /De middelste van de gevonden buurten/
    );
    await page.getByLabel("Tegen een tweede cijfer").selectOption("eenzaam_share");
    await figure.locator("svg circle").first().waitFor();
    expect(await figure.locator("svg circle").count()).toBeGreaterThan(5);
  });

  test("gives every found area as CSV", async () => {
    const page = await explore("?voorwaarde=eenzaam_share:tussen:40:47.5&kolommen=woz_eur");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", {name: "Download als CSV"}).click()
    ]);
    const lines = (await readFile(await download.path(), "utf8")).trimEnd().split("\r\n");
    expect(download.suggestedFilename()).toBe("buurtspiegel-buurten.csv");
    expect(lines[0]).toMatch(
      /^code,naam,wijk,gemeentecode,gemeente,inwoners_count_\d{4},woz_eur_\d{4},eenzaam_share_\d{4}$/
    );
    expect(lines).toHaveLength((await foundCount(page)) + 1);
    expect(lines[1]).toMatch(/,0\.4\d*$/);
  });

  test("shows the question in SQL for use elsewhere", async () => {
    const page = await explore("?voorwaarde=eenzaam_share:hoger:47.5");
    await page.getByText("De vraag in SQL").click();
    const sql = await page.locator(".verken-sql").textContent();
    expect(sql).toMatch(/from read_parquet\('http:\/\/localhost:\d+\/data\/profielen\.parquet'\)/);
    expect(sql).toContain('"eenzaam_share" > 0.475');
  });

  test("tells what to do when nothing meets the conditions", async () => {
    const page = await explore("?voorwaarde=eenzaam_share:hoger:99");
    expect(await count(page)).toBe("Geen enkel gebied voldoet. Maak een voorwaarde ruimer.");
    expect(await page.getByRole("button", {name: "Download als CSV"}).isDisabled()).toBe(true);
  });

  test("can be used by keyboard alone, with the focus kept", async () => {
    const page = await explore();
    await page.getByRole("button", {name: "Voorwaarde toevoegen"}).focus();
    await page.keyboard.press("Enter");
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    expect(await focused()).toBe("cijfer");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe("vergelijking");
    expect(await page.getByLabel("vergelijking").inputValue()).toBe("lager");
  });

  test.each(["light", "dark"] as const)("has no accessibility faults in %s", async colorScheme => {
    const {page} = await visit("/verken/?voorwaarde=eenzaam_share:hoger:47&y=woz_eur&niveau=stad", {colorScheme});
    await page.locator(".verken-figure svg").waitFor();
    for (const summary of await page.locator("buurt-verkenner summary").all()) await summary.click();
    expect(await findFaults(page)).toEqual([]);
  });

  test("fits a phone of 320 pixels without scrolling sideways", async () => {
    const {page} = await visit("/verken/?voorwaarde=eenzaam_share:tussen:40:48", {viewport: {width: 320, height: 700}});
    await page.locator(".verken-figure svg").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test("says so and stops loading when the figures are not there", async () => {
  const {page, trouble} = await visit("/verken/");
  await page.route("**/data/profielen.parquet", route => route.fulfill({status: 200, body: "no parquet"}));
  await page.getByRole("button", {name: "Start met verkennen"}).click();
  await page.getByText(/Verkennen lukt niet .* te downloaden/).waitFor();
  await page.waitForTimeout(500);
  expect(await page.locator(".verken-status").textContent()).toContain("Verkennen lukt niet");
  expect(trouble).toEqual([]);
});
