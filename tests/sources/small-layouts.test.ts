import {describe, expect, test} from "vitest";
import {cbsPostcode} from "../../src/sources/cbs/postcode.ts";
import {cbsWijkenGeojson} from "../../src/sources/cbs/wijken-geojson.ts";
import {leefbaarometerGrid} from "../../src/sources/leefbaarometer/grid.ts";
import {politieTidy} from "../../src/sources/politie/tidy.ts";
import {rivmTidy} from "../../src/sources/rivm/tidy.ts";
import {toGeojson} from "./geojson.ts";
import {brief, inputErrorOf, parseText} from "./parse-text.ts";

describe("leefbaarometer grid", () => {
  const path = "leefbaarometer/Leefbaarometer-scores grids 2002-2024.csv";
  const scores = "4.302264851143687,0.2,0.1,0.05,0.02,0.02,0.01";

  test.each(["grid_code", "gridcode", "id", "grid_id"])("reads cells with their code in column %s", name => {
    const {cells, issues} = parseText(
      leefbaarometerGrid,
      path,
      `${name},jaar,lbm,afw,fys,onv,soc,vrz,won\nE1213N4879,2024,${scores}\n`
    );
    expect(cells).toMatchObject([{cellId: "E1213N4879", year: 2024, values: {soc: 0.02}, row: 2}]);
    expect(issues).toEqual([]);
  });

  test.each([
    ["no cell", `E12N4879,2024,${scores}`, "2 id E12N4879 -> row_rejected", 0],
    ["impossible score", "E1213N4879,2024,40,0.2,NA,NA,NA,NA,NA", "2 lbm 40 -> value_rejected", 1]
  ])("%s is told", (_, row, expected, kept) => {
    const {cells, issues} = parseText(leefbaarometerGrid, path, `id,jaar,lbm,afw,fys,onv,soc,vrz,won\n${row}\n`);
    expect(brief(issues)).toEqual([expected]);
    expect(cells).toHaveLength(kept);
  });

  test("a file without codes stops with a message", () => {
    const parse = () => parseText(leefbaarometerGrid, path, "cel,jaar,lbm,afw,fys,onv,soc,vrz,won\n");
    expect(inputErrorOf(parse)).toContain("needed column grid_code or gridcode or grid_id or id is missing");
  });
});

describe("tidy tables", () => {
  test.each([
    [politieTidy, "misdrijven_totaal", "12", 12],
    [rivmTidy, "goed_ervaren_gezondheid_pct", "78.9", 78.9]
  ])("$layoutId reads %s", (adapter, measure, cell, value) => {
    const {figures, issues} = parseText(
      adapter,
      "a/b.csv",
      `code,type,jaar,${measure}\nBU99000101,buurt,2024,${cell}\n`
    );
    expect(figures).toMatchObject([{areaCode: "BU99000101", measure, year: 2024, value}]);
    expect(issues).toEqual([]);
  });

  test("the same area and year twice is rejected the second time", () => {
    const {issues} = parseText(
      politieTidy,
      "a/b.csv",
      "code,type,jaar,misdrijven_totaal\nGM9900,g,2024,1\nGM9900,g,2024,1\n"
    );
    expect(brief(issues)).toEqual(["3 - GM9900 2024 (also on row 2) -> row_rejected"]);
  });

  test("a known file with a renamed column is recognised and told", () => {
    const head = "code,type,jaar,aantal";
    expect(politieTidy.recognises("politie/47022NED_totaal.csv", head)).toBe(true);
    expect(inputErrorOf(() => parseText(politieTidy, "a/b.csv", `${head}\n`))).toContain("one of misdrijven_totaal");
  });
});

describe("cbs wijken geojson", () => {
  const path = "cbs/wijken_2022_wgs84.geojson";
  const properties = {code: "WK990001", name: "Oost", population: 5};

  test("gives names and boundaries of the year in the name", () => {
    const {areas, figures, issues} = parseText(cbsWijkenGeojson, path, toGeojson([{properties}]));
    expect(areas).toMatchObject([{code: "WK990001", name: "Oost", vintageYear: 2022, geometry: {type: "Polygon"}}]);
    expect([figures, issues]).toEqual([[], []]);
  });

  test("an invalid boundary and an unknown code are told", () => {
    const features = [{properties, geometry: null}, {properties: {...properties, code: "W1"}}];
    const {areas, issues} = parseText(cbsWijkenGeojson, path, toGeojson(features));
    expect(brief(issues)).toEqual(["1 geometry no geometry -> value_rejected", "2 code W1 -> row_rejected"]);
    expect(areas).toMatchObject([{geometry: null}]);
  });

  test("a file without codes stops with a message", () => {
    const parse = () => parseText(cbsWijkenGeojson, path, toGeojson([{properties: {name: "Oost"}}]));
    expect(inputErrorOf(parse)).toContain('needed column "code" is missing. Found: name.');
  });
});

describe("cbs postcodes", () => {
  const path = "cbs/pc6hnr20240801_gwb.csv";
  const parse = (...rows: string[]) =>
    parseText(cbsPostcode, path, `${["PC6;Huisnummer;Buurt2024;Wijk2024;Gemeente2024", ...rows].join("\n")}\n`);

  test("counts addresses per postcode and buurt", () => {
    const {postcodes, rowsRead} = parse(
      "1234AB;1;99000101;990001;9900",
      "1234AB;3;99000101;990001;9900",
      "1234 ab;5;99000102;990001;9900"
    );
    expect(postcodes).toEqual([
      {postcode6: "1234AB", buurtCode: "BU99000101", addresses: 2},
      {postcode6: "1234AB", buurtCode: "BU99000102", addresses: 1}
    ]);
    expect(rowsRead).toBe(3);
  });

  test.each(["3080000", "03080000", "BU03080000"])("code %s is buurt BU03080000", code => {
    expect(parse(`1234AB;1;${code};;308`).postcodes).toMatchObject([{buurtCode: "BU03080000"}]);
  });

  test.each([
    ["postcode", "123AB;1;99000101;;", "2 PC6 123AB -> row_rejected"],
    ["buurt", "1234AB;1;Kaai;;", "2 Buurt2024 Kaai -> row_rejected"],
    ["short buurt", "1234AB;1;3080000;;", "2 Buurt2024 3080000 -> row_rejected"],
    ["buurt of another gemeente", "1234AB;1;3080000;;344", "2 Buurt2024 3080000 -> row_rejected"],
    ["empty buurt", "1234AB;1;;;", "2 Buurt2024  -> row_rejected"]
  ])("an impossible %s is told", (_, row, expected) => {
    expect(brief(parse(row).issues)).toEqual([expected]);
  });

  test("a file without a column of buurten stops with a message", () => {
    expect(inputErrorOf(() => parseText(cbsPostcode, path, "PC6;Huisnummer\n"))).toContain('such as "Buurt2024"');
  });
});
