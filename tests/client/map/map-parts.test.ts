// @vitest-environment jsdom
import {beforeEach, describe, expect, test, vi} from "vitest";
import type {PublishedArea} from "../../../src/catalog/published.ts";
import {createAreaList} from "../../../src/client/map/area-list.ts";
import {createDialog, drawFailure, drawLegend, drawYears} from "../../../src/client/map/dialog.ts";
import {createViews} from "../../../src/client/map/views.ts";
import {published} from "../indicators.ts";

const area = (code: string, name: string, level: PublishedArea["level"], eenzaam: number | null): PublishedArea => ({
  code,
  name,
  level,
  klasse: 5,
  samenhangklasse: null,
  waarden: {eenzaam_share: eenzaam},
  eerder: eenzaam === null ? {} : {eenzaam_share: {2016: 0.4}}
});
const areas = [
  area("WK990102", "Zuid", "wijk", null),
  area("WK990101", "Noord", "wijk", null),
  area("BU99010200", "Kade", "buurt", 0.5),
  area("BU99010101", "Plein 10", "buurt", 0.4),
  area("BU99010100", "Plein 2", "buurt", null)
];
const buurten = areas.filter(({level}) => level === "buurt");
const indicators = [...published.values()];
const views = createViews(indicators, buurten);
const texts = (root: HTMLElement, selector: string) =>
  [...root.querySelectorAll(selector)].map(each => each.textContent);

describe("the views of a gemeente", () => {
  test("offer only indicators that one of its buurten has", () => {
    const offered = views.toOptions().flatMap(each => [...each.querySelectorAll("option")].map(({value}) => value));
    expect(offered).toEqual(["eenzaam_share"]);
  });

  test.each([
    [2016, 2016],
    [2012, null],
    [null, null]
  ])("show the year %s that an address asks for as %s", (year, expected) => {
    expect(views.asked({indicator: "eenzaam_share", year}).year).toBe(expected);
  });
});

describe("the list beside the map", () => {
  const on = {choose: vi.fn<(code: string) => void>(), point: vi.fn<(code: string | null) => void>()};
  const root = document.createElement("div");
  const list = createAreaList(root, areas, on);
  const {view} = views.asked({indicator: "eenzaam_share", year: null});

  beforeEach(() => {
    document.body.replaceChildren(root);
    on.choose.mockReset();
    list.draw(view, "BU99010200");
  });

  test("has wijken and their buurten by name, numbers as numbers", () => {
    expect(texts(root, "h3")).toEqual(["Noord", "Zuid"]);
    expect(texts(root, ".map-name")).toEqual(["Plein 2", "Plein 10", "Kade"]);
  });

  test("marks one area at a time", () => {
    list.mark("BU99010101");
    expect(texts(root, ".chosen .map-name")).toEqual(["Plein 10"]);
  });

  test("goes down with the arrow, and chooses the area it comes to", () => {
    root.querySelector("a")!.focus();
    root.dispatchEvent(new KeyboardEvent("keydown", {key: "ArrowDown"}));
    expect(on.choose.mock.lastCall).toEqual(["BU99010101"]);
  });

  test("says when a reader no longer points at an area", () => {
    root.querySelector("a")!.dispatchEvent(new Event("pointerleave"));
    expect(on.point.mock.lastCall).toEqual([null]);
  });
});

describe("the dialog of the map", () => {
  const dated = views.asked({indicator: "eenzaam_share", year: 2016});
  const shown = published.get("eenzaam_share");

  test("names whose figures of which year it shows", () => {
    const dialog = createDialog("Oosterveen", []);
    drawLegend(dialog, dated, shown);
    expect(dialog.credit.textContent).toMatch(/RIVM.*2016/);
    expect(texts(dialog.legend, "li").at(-1)).toBe("geen cijfer");
  });

  test("has years to choose from, the latest first", () => {
    const dialog = createDialog("Oosterveen", []);
    drawYears(dialog, {earlier: [2012, 2016], year: 2016}, shown);
    expect(texts(dialog.yearSelect, "option")).toEqual(["2024", "2016", "2012"]);
    expect(dialog.yearSelect.value).toBe("2016");
  });

  test("has no choice of years where there is one", () => {
    const dialog = createDialog("Oosterveen", []);
    drawYears(dialog, {earlier: [], year: null}, shown);
    expect(dialog.yearChoice.hidden).toBe(true);
  });

  test("says in the place of the map why there is none", () => {
    const dialog = createDialog("Oosterveen", []);
    drawFailure(dialog, new Error("WebGL ontbreekt"));
    expect(dialog.container.textContent).toContain("WebGL ontbreekt");
  });
});
