import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {cellsInside} from "../../../src/site/parts/cells-inside.ts";
import {contextOf} from "../profile-fixture.ts";

const cells = {year: 2024, cells: 12, minimum: 3.81, p25: 3.95, p50: 4, p75: 4.1, maximum: 4.22, squares: []};
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

describe("the map of the cells", () => {
  /** A row of three from west to east, and one to the south of the first. */
  const at = (cellId: string, value: number, longitude: number, latitude: number, smoothed = false) => ({
    ...{cellId, value, longitude, latitude, smoothed}
  });
  const squares = [
    at("E1210N4870", 3.6, 4.9, 52.3709),
    at("E1211N4870", 3.6, 4.9015, 52.3709),
    at("E1212N4870", 4.3, 4.903, 52.3709, true),
    at("E1210N4869", 4.3, 4.9, 52.37)
  ];
  const mapOf = (own: typeof squares) => {
    const {document} = new JSDOM(cellsInside({...cells, squares: own}, contextOf({}))!.text).window;
    return document.querySelector("details:has(svg.squares)");
  };

  test("draws cells of one class beside each other as one, and half as wide what is not their own", () => {
    const paths = [...mapOf(squares)!.querySelectorAll("svg path")].map(path => path.getAttribute("d"));
    expect(paths).toEqual(["M0 0h2v1h-2z", "M2.25 0.25h.5v.5h-.5zM0 1h1v1h-1z"]);
  });

  test("is closed, counts the cells of each class in a table, and says which are not their own", () => {
    const map = mapOf(squares)!;
    expect(map.hasAttribute("open")).toBe(false);
    expect([...map.querySelectorAll("tbody tr")].map(row => row.textContent)).toEqual([
      "1 (zeer onvoldoende)2",
      "9 (uitstekend)2"
    ]);
    expect(map.querySelector(".note")!.textContent).toMatch(/^In 1 van de 4 vakken wonen weinig mensen/);
  });

  test("says so where no cell is its own, and is not there without cells", () => {
    const none = mapOf(squares.map(square => ({...square, smoothed: true})))!;
    expect(none.querySelector(".note")!.textContent).toMatch(/^Elk vak toont het gemiddelde/);
    expect(mapOf([])).toBeNull();
  });
});
