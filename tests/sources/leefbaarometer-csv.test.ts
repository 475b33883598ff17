import {describe, expect, test} from "vitest";
import {leefbaarometerCsv} from "../../src/sources/leefbaarometer/scores-csv.ts";
import {brief, inputErrorOf, parseText} from "./parse-text.ts";

const path = "leefbaarometer/Leefbaarometer-scores buurten 2002-2024.csv";
const header = "bu_code,bu_naam,jaar,lbm,afw,fys,onv,soc,vrz,won";
// 4.302264851143687 - 0.2 is the fixed reference; 0.1 + 0.05 + 0.02 + 0.02 + 0.01 = 0.2.
const scores = "4.302264851143687,0.2,0.1,0.05,0.02,0.02,0.01";
const parse = (...rows: string[]) => parseText(leefbaarometerCsv, path, `${[header, ...rows].join("\n")}\n`);

describe("leefbaarometer csv", () => {
  const quoted = `"bu_code","bu_naam","jaar","lbm","afw","fys","onv","soc","vrz","won"\n"BU99000101","De Kaai",2024,${scores}\n`;
  const indexed = `"",${header}\n"1",BU99000101,De Kaai,2024,${scores}\n`;
  const unquoted = `${header}\nBU99000101,De Kaai,2024,${scores}\n`;

  test.each([
    ["quoted", quoted],
    ["unquoted", unquoted],
    ["with a leading index column", indexed],
    ["with a byte order mark", `\uFEFF${unquoted}`],
    ["with Windows line ends", unquoted.replaceAll("\n", "\r\n")]
  ])("reads the file %s", (_, text) => {
    const {figures, areas, issues} = parseText(leefbaarometerCsv, path, text);
    expect(issues).toEqual([]);
    expect(areas).toMatchObject([{code: "BU99000101", name: "De Kaai", vintageYear: 2024}]);
    expect(figures.map(({measure, value}) => [measure, value])).toContainEqual(["soc", 0.02]);
  });

  test("dimensions of a year without them are not measured", () => {
    const {figures, rowsKept} = parse("BU99000101,De Kaai,2002,4.302264851143687,0.2,NA,NA,NA,NA,NA");
    expect(rowsKept).toBe(1);
    expect(figures.filter(({missing}) => missing === "not_measured").map(({measure}) => measure)).toEqual([
      "fys",
      "onv",
      "soc",
      "vrz",
      "won"
    ]);
  });

  test("an area with several years is one area", () => {
    const {areas, figures} = parse(`BU99000101,De Kaai,2022,${scores}`, `BU99000101,De Kaai,2024,${scores}`);
    expect(areas).toHaveLength(1);
    expect(figures).toHaveLength(14);
  });

  test("the area set of a file without years in its name is that of the last year", () => {
    const rows = `${header}\nBU99000101,De Kaai,2020,${scores}\nBU99000101,De Kaai,2022,${scores}\n`;
    expect(parseText(leefbaarometerCsv, "x/buurten.csv", rows).areas[0]?.vintageYear).toBe(2022);
  });

  test.each([
    ["total and deviation", "4.5,0.2,0.1,0.05,0.02,0.02,0.01", "lbm minus the reference 4.102264851143687"],
    ["dimensions", "4.302264851143687,0.2,0.3,0.05,0.02,0.02,0.01", "the sum of fys, onv, soc, vrz and won"]
  ])("%s that do not add up give a note and stay", (_, values, expected) => {
    const {figures, issues} = parse(`BU99000101,De Kaai,2024,${values}`);
    expect(issues).toMatchObject([{row: 2, column: "afw", value: "0.2", expected, action: "note"}]);
    expect(figures).toHaveLength(7);
  });

  test.each([
    ["impossible score", "BU99000101,De Kaai,2024,43,0.2,NA,NA,NA,NA,NA", "2 lbm 43 -> value_rejected"],
    ["text for a score", "BU99000101,De Kaai,2024,hoog,0.2,NA,NA,NA,NA,NA", "2 lbm hoog -> value_rejected"],
    ["unknown code", `LD01,Noord,2024,${scores}`, "2 bu_code LD01 -> row_rejected"],
    ["no year", `BU99000101,De Kaai,24,${scores}`, "2 jaar 24 -> row_rejected"]
  ])("%s is told, never a figure", (_, row, expected) => {
    const {issues, figures} = parse(row);
    expect(brief(issues)).toContain(expected);
    expect(figures.some(({measure}) => measure === "lbm")).toBe(false);
  });

  test("the second row of an area and year is rejected", () => {
    const {issues, figures, rowsRead, rowsKept} = parse(`BU99000101,A,2024,${scores}`, `BU99000101,B,2024,${scores}`);
    expect(brief(issues)).toEqual(["3 - BU99000101 2024 (also on row 2) -> row_rejected"]);
    expect([rowsRead, rowsKept, figures.length]).toEqual([2, 1, 7]);
  });

  test("an unknown column is reported once", () => {
    const {issues} = parseText(leefbaarometerCsv, path, `${header},kleur\nBU99000101,A,2024,${scores},rood\n`);
    expect(brief(issues)).toEqual(["- kleur - -> column_ignored"]);
  });

  test("a missing column stops with file, column, what was found and what to do", () => {
    const message = inputErrorOf(() => parseText(leefbaarometerCsv, path, "bu_code,bu_naam,jaar,lbm\n"));
    expect(message).toBe(
      `${path}: needed column "afw" is missing. Found: bu_code, bu_naam, jaar, lbm. Download the file again from the publisher, or restore the column's name.`
    );
  });

  test.each([
    ["a doubled column", `${header},soc\n`, 'column "soc" occurs more than once'],
    ["an empty file", "", "the file is empty"],
    ["a header alone", `${header}\n`, "the file has a header and no rows"],
    ["two decimal signs", `${header}\nBU99000101,A,2024,"4,3",0.2,NA,NA,NA,NA,NA\n`, '"4,3" in column "lbm" on row 2']
  ])("%s stops with a message", (_, text, expected) => {
    expect(inputErrorOf(() => parseText(leefbaarometerCsv, path, text))).toContain(expected);
  });

  test.each([
    [path, "", true],
    ["a/Leefbaarometer-scores wijken 2002-2022.csv", "", true],
    ["a/eigen.csv", '"","gm_code","gm_naam","jaar","lbm"', true],
    ["a/Leefbaarometer-ontwikkeling buurten.csv", header, false],
    ["a/Leefbaarometer-scores grids 2002-2024.csv", "grid_code,jaar,lbm", false],
    ["a/Leefbaarometer-scores PC4 2002-2024.csv", "pc4,jaar,lbm", false]
  ])("recognises %s: head %j is %s", (name, head, expected) => {
    expect(leefbaarometerCsv.recognises(name, head)).toBe(expected);
  });
});
