import {describe, expect, test} from "vitest";
import {pdokWijkbuurt} from "../../src/sources/pdok/wijkbuurt.ts";
import {toGeojson} from "./geojson.ts";
import {brief, inputErrorOf, parseText} from "./parse-text.ts";

const path = "pdok/wijken-en-buurten-2024-buurten.json";
const kaai = {
  buurtcode: "BU99000101",
  buurtnaam: "De Kaai",
  wijkcode: "WK990001",
  gemeentecode: "GM9900",
  gemeentenaam: "Waterrijk",
  indelingswijziging_wijken_en_buurten: 2,
  water: "NEE",
  meest_voorkomende_postcode: "1234",
  aantal_inwoners: 1825,
  jrstatcode: "2024BU99000101",
  jaar: 2024
};
const parse = (...all: object[]) => parseText(pdokWijkbuurt, path, toGeojson(all.map(properties => ({properties}))));
const figureOf = (value: unknown) => {
  const {figures, issues} = parse({...kaai, aantal_inwoners: value});
  return {figure: figures[0], issues: brief(issues.filter(({action}) => action !== "note"))};
};

describe("pdok wijken en buurten", () => {
  test("gives an area with parents, change and postcode", () => {
    expect(parse(kaai).areas[0]).toMatchObject({
      ...{code: "BU99000101", name: "De Kaai", gemeenteName: "Waterrijk", wijkCode: "WK990001", gemeenteCode: "GM9900"},
      ...{vintageYear: 2024, boundaryChange: 2, water: false, postcode4: "1234", geometry: {type: "Polygon"}}
    });
  });

  test.each([
    [1825, 1825, null],
    [0, 0, null],
    ["1825", 1825, null],
    [-99995, null, "not_published"],
    [-99995.0, null, "not_published"],
    ["-99995.0", null, "not_published"],
    [-99997, null, "suppressed"],
    [-99999999, null, "suppressed"],
    [null, null, "not_published"]
  ])("%j residents is value %j, missing %j", (published, value, missing) => {
    const {figure, issues} = figureOf(published);
    expect(figure).toMatchObject({measure: "aantal_inwoners", year: 2024, value, missing});
    expect(issues).toEqual([]);
  });

  test.each([-5, -99996, "veel", true, 1e12])("%j residents is told and no figure", published => {
    const {figure, issues} = figureOf(published);
    expect(figure).toBeUndefined();
    expect(issues).toEqual([`1 aantal_inwoners ${published} -> value_rejected`]);
  });

  test("water is marked as such", () => {
    expect(parse({...kaai, water: "JA"}).areas[0]?.water).toBe(true);
  });

  test("reads the collections of wijken and gemeenten", () => {
    const wijk = {wijkcode: "WK990001", wijknaam: "Oost", gemeentecode: "GM9900", gemeentenaam: "Waterrijk"};
    const gemeente = {gemeentecode: "GM9900", gemeentenaam: "Waterrijk"};
    const rest = {aantal_inwoners: 5, water: "NEE", jaar: 2024};
    expect(parse({...wijk, ...rest}).areas).toMatchObject([
      {code: "WK990001", name: "Oost", wijkCode: null, gemeenteCode: "GM9900"}
    ]);
    expect(parse({...gemeente, ...rest}).areas).toMatchObject([
      {code: "GM9900", name: "Waterrijk", gemeenteCode: null}
    ]);
  });

  test.each([
    ["postcode", {meest_voorkomende_postcode: "12"}, "1 meest_voorkomende_postcode 12 -> value_rejected"],
    ["change", {indelingswijziging_wijken_en_buurten: 7}, "1 indelingswijziging_wijken_en_buurten 7 -> value_rejected"],
    ["wijk", {wijkcode: "BU1"}, "1 wijkcode BU1 -> value_rejected"],
    ["code", {buurtcode: "BU1"}, "1 buurtcode BU1 -> row_rejected"],
    ["year", {jaar: null}, "1 jaar  -> row_rejected"]
  ])("an impossible %s is told", (_, change, expected) => {
    expect(brief(parse({...kaai, ...change}).issues)).toContain(expected);
  });

  test("origin is left out and said to be, with the principle; other unknown attributes are reported", () => {
    const {issues} = parse({...kaai, percentage_met_herkomstland_nederland: 75, vuurtorens: 3});
    expect(issues.filter(({action}) => action === "column_ignored")).toMatchObject([
      {column: "vuurtorens"},
      {column: "percentage_met_herkomstland_nederland", expected: expect.stringContaining("origin is never used")}
    ]);
  });

  test("a buurt that occurs twice is kept once", () => {
    const {rowsRead, rowsKept, areas} = parse(kaai, kaai);
    expect([rowsRead, rowsKept, areas.length]).toEqual([2, 1, 1]);
  });

  test("no year stops with a message", () => {
    const {jaar: _, jrstatcode: __, ...rest} = kaai;
    expect(inputErrorOf(() => parse(rest))).toContain(`${path}: needed column jaar or jrstatcode`);
  });

  test("without its own column the year is in the code of the year", () => {
    const {jaar: _, ...rest} = kaai;
    expect(parse(rest).areas[0]?.vintageYear).toBe(2024);
  });

  test("the same attributes as CSV give an area without outline, and text that stands for missing a reason", () => {
    const header =
      "wijkcode,wijknaam,gemeentecode,indelingswijziging_wijken_en_buurten,water,aantal_inwoners,jrstatcode";
    const {areas, figures, issues} = parseText(
      pdokWijkbuurt,
      "pdok/wijken.csv",
      `${header}\nWK990001,Oost,GM9900,1,NEE,-99997.0,2024WK990001\n`
    );
    expect(areas).toMatchObject([{code: "WK990001", name: "Oost", geometry: null, vintageYear: 2024}]);
    expect(figures).toMatchObject([{measure: "aantal_inwoners", value: null, missing: "suppressed"}]);
    expect(issues.filter(({action}) => action !== "note")).toEqual([]);
  });

  test("an empty page stops with a message", () => {
    expect(inputErrorOf(() => parse())).toContain("the file has no features");
  });
});
