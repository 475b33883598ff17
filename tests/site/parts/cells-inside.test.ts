import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {cellsInside} from "../../../src/site/parts/cells-inside.ts";
import {contextOf} from "../profile-fixture.ts";

const cells = {year: 2024, cells: 12, minimum: 3.81, p25: 3.95, p50: 4, p75: 4.1, maximum: 4.22};
const documentOf = (more: Partial<typeof cells> = {}) =>
  new JSDOM(cellsInside({...cells, ...more}, contextOf({}))?.text ?? "").window.document;

describe("cells of a buurt", () => {
  test("say how far they are apart, and that a figure for the buurt does not show it", () => {
    const document = documentOf();
    expect(document.querySelector("h3")!.textContent).toBe(
      "In 12 vakken van 100 meter loopt de geschatte leefbaarheid van 3,81 tot 4,22"
    );
    expect(document.querySelector("figcaption p")!.textContent).toContain(
      "Een cijfer voor de hele buurt laat dit niet zien."
    );
  });

  test("are drawn from the lowest to the highest, with all five numbers in the table", () => {
    const document = documentOf();
    const reach = document
      .querySelector(".reach")!
      .getAttribute("d")!
      .match(/^M(\d+) 26H(\d+)$/)!
      .slice(1)
      .map(Number);
    const half = document
      .querySelector(".half")!
      .getAttribute("d")!
      .match(/^M(\d+) 26H(\d+)$/)!
      .slice(1)
      .map(Number);
    expect(reach[0]!).toBeLessThan(half[0]!);
    expect(half[1]!).toBeLessThan(reach[1]!);
    const values = [...document.querySelectorAll("tbody td")].map(cell => cell.textContent);
    expect(values).toEqual(["3,81", "3,95", "4,00", "4,10", "4,22"]);
  });

  test("that are far outside the classes stay within the drawing", () => {
    const path = documentOf({minimum: 1, maximum: 8}).querySelector(".reach")!.getAttribute("d")!;
    const [from, to] = path.match(/\d+(?= |$)/g)!.map(Number);
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeLessThanOrEqual(360);
  });

  test("of a buurt with few residents, and a single cell, are not shown", () => {
    expect(cellsInside(cells, contextOf({}, {residents: 240}))).toBeNull();
    expect(cellsInside({...cells, cells: 1}, contextOf({}))).toBeNull();
    expect(cellsInside(null, contextOf({}))).toBeNull();
    expect(cellsInside(cells, contextOf({}, {water: true}))).toBeNull();
  });
});
