import {describe, expect, test} from "vitest";
import {leefbaarometerWfs} from "../../src/sources/leefbaarometer/map-service.ts";
import {square, toGeojson} from "./geojson.ts";
import {brief, inputErrorOf, parseText} from "./parse-text.ts";

const path = "leefbaarometer/buurtscore24.geojson";
const kaai = {
  id: "BU99000101",
  name: "De Kaai",
  gemeente: "Waterrijk",
  scale: "buurt",
  year: "2024",
  ...{kscore: 8, kafw: 8, kfys: 5, konv: 5, ksoc: 5, kvrz: 9, kwon: 5},
  ...{afw: 0.2, fys: 0.1, onv: 0.05, soc: 0.02, vrz: 0.02, won: 0.01}
};
const parse = (properties: object, geometry?: unknown) =>
  parseText(leefbaarometerWfs, path, toGeojson([geometry === undefined ? {properties} : {properties, geometry}]));

describe("leefbaarometer map service", () => {
  test("gives classes, deviations and the boundary", () => {
    const {areas, classes, figures, issues} = parse(kaai);
    expect(issues).toEqual([]);
    expect(areas).toMatchObject([
      {code: "BU99000101", gemeenteName: "Waterrijk", vintageYear: 2024, geometry: {type: "Polygon"}}
    ]);
    expect(classes).toContainEqual({areaCode: "BU99000101", measure: "lbm", year: 2024, class: 8, row: 1});
    expect(figures).toHaveLength(6);
  });

  test.each([0, 10, 4.5, "hoog"])("class %s is no class", kscore => {
    const {classes, issues} = parse({...kaai, kscore});
    expect(classes).toHaveLength(6);
    expect(brief(issues)).toEqual([`1 kscore ${kscore} -> value_rejected`]);
  });

  test("an invalid boundary is left out with an issue and the figures stay", () => {
    const {areas, figures, issues} = parse(kaai, {type: "Polygon", coordinates: [square(5, 52)[0]!.slice(0, 4)]});
    expect(areas[0]?.geometry).toBeNull();
    expect(figures).toHaveLength(6);
    expect(issues).toMatchObject([{row: 1, column: "geometry", action: "value_rejected"}]);
  });

  test("an empty deviation was not measured", () => {
    const {figures} = parse({...kaai, soc: null});
    expect(figures.find(({measure}) => measure === "soc")?.missing).toBe("not_measured");
  });

  test("what is no feature is rejected", () => {
    const whole = toGeojson([{properties: {id: "BU99000101", year: "2024", kscore: 5}}]);
    const {rowsRead, rowsKept, issues} = parseText(
      leefbaarometerWfs,
      path,
      whole.replace('"features":[', '"features":[3,')
    );
    expect([rowsRead, rowsKept]).toEqual([2, 1]);
    expect(brief(issues)).toContain("1 - 3 -> row_rejected");
  });

  test.each([
    [
      "an XML error",
      "<ows:ExceptionReport><t>Unknown layer</t></ows:ExceptionReport>",
      "the service answered with an error"
    ],
    ["a file that is cut off", toGeojson([{properties: kaai}]).slice(0, 300), "the file is cut off"],
    ["another GeoJSON", '{"type":"Feature"}', "expected a GeoJSON FeatureCollection"],
    ["null", "null", "expected a GeoJSON FeatureCollection"],
    ["other attributes", toGeojson([{properties: {id: "BU99000101", year: 2024}}]), "needed column of scores"]
  ])("%s stops with a message", (_, text, expected) => {
    expect(inputErrorOf(() => parseText(leefbaarometerWfs, path, text))).toContain(expected);
  });

  test.each([
    [path, "", true],
    ["a/export.json", '{"features":[{"id":"wijkscore24.1"', true],
    ["a/export.json", "\n<?xml version", true],
    ["a/export.json", '{"features":[{"id":"pc4score24.1"', false]
  ])("recognises %s: head %j is %s", (name, head, expected) => {
    expect(leefbaarometerWfs.recognises(name, head)).toBe(expected);
  });
});
