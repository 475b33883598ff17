import {describe, expect, test} from "vitest";
import {researchFigures} from "../../src/site/research/figures.ts";
import {findFaults} from "./axe.ts";
import {useTestSite} from "./site.ts";

const {visit} = useTestSite();
const paths = [
  "/onderzoek/",
  "/methode/berekeningen/",
  "/methode/berekeningen/survey/",
  ...researchFigures.map(({slug}) => `/onderzoek/${slug}/`)
];

describe.each(paths)("%s", path => {
  test("has no fault and fits a phone with every table open", async () => {
    const {page} = await visit(path, {viewport: {width: 360, height: 780}});
    for (const summary of await page.locator("main summary").all()) await summary.click();
    expect(await findFaults(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
  });
});

test.each([
  ["/onderzoek/", "main table"],
  ["/gemeente/GM9901/", "table.gaps"]
])("every cell of what is compared on %s is on the screen of a phone", async (path, table) => {
  const {page} = await visit(path, {viewport: {width: 390, height: 780}});
  const cells = await page.locator(table).first().locator("tbody td").all();
  expect(cells.length).toBeGreaterThan(3);
  for (const cell of cells.slice(0, 8)) {
    const box = (await cell.boundingBox())!;
    expect(box.x + box.width).toBeLessThanOrEqual(390);
  }
});

test("a figure can be read in the dark", async () => {
  const {page} = await visit("/onderzoek/figuur-4-1/", {colorScheme: "dark"});
  expect(await findFaults(page)).toEqual([]);
});
