import {describe, expect, test} from "vitest";
import {rivmOdata} from "../../src/sources/rivm/odata.ts";
import {brief, inputErrorOf, parseText} from "./parse-text.ts";

const path = "rivm/50090NED_2020.csv";
const header = "ID;Leeftijd;Marges;WijkenEnBuurten;Perioden;Gemeentenaam_1;SoortRegio_2;Codering_3;Eenzaam_28";
const row = (margin: string, code: string, value: string, age = "20300") =>
  [1, age, margin, `${code}  `, "2020JJ00", "Waterrijk   ", "Buurt", code, value].map(cell => `"${cell}"`).join(";");
const parseRows = (...rows: string[]) => {
  const parsed = parseText(rivmOdata, path, `${[header, ...rows].join("\r\n")}\r\n`);
  return {...parsed, issues: parsed.issues.filter(({expected}) => !expected.includes("Roker_11"))};
};

describe("rivm odata", () => {
  test.each([
    ["    47.0", 47, null],
    ["     0.0", 0, null],
    ["       .", null, "suppressed"],
    ["", null, "not_measured"]
  ])("cell %j is value %j, missing %j", (cell, value, missing) => {
    const {figures, issues} = parseRows(row("MW00000", "BU99000101", cell));
    expect(figures).toMatchObject([{areaCode: "BU99000101", measure: "Eenzaam_28", year: 2020, value, missing}]);
    expect(issues).toEqual([]);
  });

  test("the country is NL00 and named, a buurt has only its gemeente's name", () => {
    const {areas} = parseRows(row("MW00000", "NL01", "47.0"), row("MW00000", "BU99000101", "40.0"));
    expect(areas).toMatchObject([
      {code: "NL00", name: "Waterrijk", vintageYear: null},
      {code: "BU99000101", name: null, gemeenteName: "Waterrijk", vintageYear: null}
    ]);
  });

  test("bounds of the interval join the estimate in any order", () => {
    const rows = ["MOG0095:41.5", "MW00000:47.0", "MBG0095:52.5"].map(text => {
      const [margin, value] = text.split(":") as [string, string];
      return row(margin, "BU99000101", value);
    });
    const {figures, rowsKept, issues} = parseRows(...rows);
    expect(figures).toMatchObject([{value: 47, low: 41.5, high: 52.5}]);
    expect([rowsKept, issues]).toEqual([3, []]);
  });

  test.each([
    ["around nothing", [row("MOG0095", "BU99000101", "41.5")], "2 Eenzaam_28 41.5 to null of BU99000101 in 2020"],
    [
      "not around the estimate",
      [
        row("MW00000", "BU99000101", "40.0"),
        row("MOG0095", "BU99000101", "41.5"),
        row("MBG0095", "BU99000101", "52.0")
      ],
      "2 Eenzaam_28 41.5 to 52 around 40"
    ]
  ])("bounds %s are told and left out", (_, rows, expected) => {
    const {figures, issues} = parseRows(...rows);
    expect(brief(issues)).toEqual([`${expected} -> value_rejected`]);
    expect(figures.every(({low, high}) => low === null && high === null)).toBe(true);
  });

  test.each([
    ["share over 100 %", row("MW00000", "BU99000101", "101.0"), "2 Eenzaam_28 101 -> value_rejected"],
    ["unknown margin", row("MX", "BU99000101", "47.0"), "2 Marges MX -> row_rejected"],
    ["margin with a name of JavaScript's", row("constructor", "GM9900", "1.0"), "2 Marges constructor -> row_rejected"],
    ["region that is no area here", row("MW00000", "LD01", "47.0"), "2 WijkenEnBuurten LD01 -> row_rejected"]
  ])("a %s is told and no figure", (_, text, expected) => {
    const {figures, issues} = parseRows(text);
    expect(figures).toEqual([]);
    expect(brief(issues)).toEqual([expected]);
  });

  test("other age groups are left out and counted", () => {
    const {figures, issues} = parseRows(row("MW00000", "NL01", "30.0", "53115"), row("MW00000", "NL01", "47.0"));
    expect(figures).toMatchObject([{value: 47}]);
    expect(brief(issues)).toEqual(["- Leeftijd 1 rows -> note"]);
  });

  test("a measure is found under another position in the table", () => {
    const text = `${header.replace("Eenzaam_28", "Eenzaam_31")}\n${row("MW00000", "NL01", "47.0")}\n`;
    expect(parseText(rivmOdata, path, text).figures).toMatchObject([{measure: "Eenzaam_28", value: 47}]);
  });

  test("one note lists the measures that the table lacks", () => {
    const {issues} = parseText(rivmOdata, path, `${header}\n${row("MW00000", "NL01", "47.0")}\n`);
    expect(issues).toMatchObject([{action: "note", row: null, column: null}]);
    expect(issues[0]?.expected).toMatch(/^also ErvarenGezondheidGoedZeerGoed_4, .*MoeiteMetRondkomen_38;/);
  });

  test("a missing column stops with a message, and the file is still recognised", () => {
    const head = header.replace("Marges;", "");
    expect(rivmOdata.recognises(path, head)).toBe(true);
    expect(inputErrorOf(() => parseText(rivmOdata, path, `${head}\n`))).toContain('needed column "Marges" is missing');
  });
});
