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

test("what was found beside a published number is on the screen of a phone", async () => {
  const {page} = await visit("/onderzoek/", {viewport: {width: 390, height: 780}});
  const verdict = await page
    .locator("main table")
    .first()
    .locator("tbody tr")
    .first()
    .locator("td")
    .first()
    .boundingBox();
  expect(verdict!.x + verdict!.width).toBeLessThanOrEqual(390);
});

test("a figure can be read in the dark", async () => {
  const {page} = await visit("/onderzoek/figuur-4-1/", {colorScheme: "dark"});
  expect(await findFaults(page)).toEqual([]);
});
