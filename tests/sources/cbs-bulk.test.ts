import {describe, expect, test} from "vitest";
import type {InputFile} from "../../src/sources/adapter.ts";
import {cbsBulk} from "../../src/sources/cbs/bulk.ts";
import {brief, inputErrorOf, parseText, toFile} from "./parse-text.ts";

const folder = "cbs/85984NED_2024";
const measures = `Identifier;Index;Title;Description;DataType;Unit
T001036;1;Aantal inwoners;"Op 1 januari;
afgerond op vijftallen";Long;aantal
M000114;2;Gemiddelde huishoudensgrootte;;Double;aantal
PC000C;3;Meest voorkomende postcode;;String;
M000001;4;Vuurtorens;;Long;aantal
`;
const names =
  "Identifier;Index;Title;Description;DimensionGroupId\nBU99000101;1;De Kaai;;GM9900\nGM9900;2;Waterrijk;;NL00\n";
const siblings = [toFile(`${folder}/MeasureCodes.csv`, measures), toFile(`${folder}/WijkenEnBuurtenCodes.csv`, names)];
const header = "Id;Measure;ValueAttribute;Value;StringValue;WijkenEnBuurten";
const parse = (rows: string[], path = `${folder}/Observations.csv`, others: InputFile[] = siblings) =>
  parseText(cbsBulk, path, `${[header, ...rows].join("\r\n")}\r\n`, others);
const row = (measure: string, attribute: string, value: string, text = "") =>
  `0;${measure};${attribute};${value};${text};BU99000101`;

describe("cbs bulk table", () => {
  test("reads figures with a decimal comma under the measure's title", () => {
    const {figures} = parse([row("T001036", "None", "1825"), row("M000114", "None", "2,1")]);
    expect(figures).toMatchObject([
      {areaCode: "BU99000101", measure: "Aantal inwoners", year: 2024, value: 1825},
      {areaCode: "BU99000101", measure: "Gemiddelde huishoudensgrootte", year: 2024, value: 2.1}
    ]);
  });

  test.each([
    ["Confidential", "suppressed"],
    ["Secret", "suppressed"],
    ["Impossible", "not_applicable"],
    ["NotAvailable", "not_published"],
    ["None", "not_published"]
  ])("an empty value marked %s is %s", (attribute, missing) => {
    const {figures} = parse([row("T001036", attribute, "")]);
    expect(figures).toMatchObject([{value: null, missing}]);
  });

  test("an unknown mark is noted and taken as not published", () => {
    const {figures, issues} = parse([row("T001036", "Verdwenen", "")]);
    expect(figures).toMatchObject([{missing: "not_published"}]);
    expect(brief(issues)).toContain("2 ValueAttribute Verdwenen -> note");
  });

  test("names the area and takes its postcode", () => {
    const {areas} = parse([row("T001036", "None", "5"), row("PC000C", "None", "", "1234")]);
    expect(areas).toMatchObject([
      {
        code: "BU99000101",
        name: "De Kaai",
        gemeenteName: "Waterrijk",
        gemeenteCode: "GM9900",
        vintageYear: 2024,
        postcode4: "1234"
      }
    ]);
  });

  test("a decimal point throughout is read and told", () => {
    const {figures, issues} = parse([row("M000114", "None", "2.1")]);
    expect(figures).toMatchObject([{value: 2.1}]);
    expect(brief(issues)).toContain("- - decimal point -> note");
  });

  test("a title that the catalogue does not know is reported once, its rows are left out", () => {
    const {issues, rowsKept} = parse([row("M000001", "None", "1"), row("T001036", "None", "5")]);
    expect(brief(issues)).toEqual(["- Vuurtorens - -> column_ignored"]);
    expect(rowsKept).toBe(1);
  });

  test.each([
    ["short postcode", row("PC000C", "None", "", "12"), "2 Meest voorkomende postcode 12 -> value_rejected"],
    ["unlisted measure", row("X", "None", "2"), "2 Measure X -> row_rejected"],
    [
      "unknown area",
      row("T001036", "None", "2").replace("BU99000101", "PV20  "),
      "2 WijkenEnBuurten PV20 -> row_rejected"
    ]
  ])("a %s is told", (_, text, expected) => {
    const {figures, issues} = parse([text]);
    expect(brief(issues)).toContain(expected);
    expect(figures).toEqual([]);
  });

  test("two codes with one known title: the first counts", () => {
    const doubled = toFile(`${folder}/MeasureCodes.csv`, `${measures}T9;5;Aantal inwoners;;Long;aantal\n`);
    const {figures, issues} = parse([row("T9", "None", "1"), row("T001036", "None", "5")], undefined, [doubled]);
    expect(figures).toMatchObject([{value: 5}]);
    expect(brief(issues)).toContain("- Aantal inwoners T9 -> column_ignored");
  });

  const properties = (title: string) => toFile("x/Properties.csv", `Identifier;Title\n1;${title}\n`);
  test.each([
    ["the folder", "cbs/kerncijfers_2023/Observations.csv", [], 2023, "cbs_kwb"],
    ["the title", "x/Observations.csv", [properties("Kerncijfers wijken en buurten 2022")], 2022, "cbs_kwb"],
    ["the number", "cbs/86165NED-202606250000/Observations.csv", [], 2025, "cbs_kwb"],
    ["the number of a nabijheid table", "cbs/86134NED/Observations.csv", [], 2024, "cbs_nabijheid"]
  ])("takes year and source from %s", (_, path, more, year, sourceId) => {
    const parsed = parse([row("T001036", "None", "5")], path, [...siblings, ...more]);
    expect([parsed.figures[0]?.year, parsed.sourceId]).toEqual([year, sourceId]);
  });

  test("takes the year from Perioden where the table has it", () => {
    const text = `${header};Perioden\n${row("T001036", "None", "5")};2019JJ00\n`;
    expect(parseText(cbsBulk, "x/Observations.csv", text, siblings).figures).toMatchObject([{year: 2019}]);
  });

  test.each([
    ["no year", "x/Observations.csv", header, siblings, "it is unclear which year the figures are about"],
    ["no code list", `${folder}/Observations.csv`, header, [], "MeasureCodes.csv is not beside it"],
    ["another dimension", `${folder}/Observations.csv`, `${header};Geslacht`, siblings, 'unknown dimension "Geslacht"'],
    [
      "a folder of another year than its table",
      "cbs/86165NED_2021/Observations.csv",
      header,
      siblings,
      "2025 by its number"
    ],
    [
      "a title of another year than its folder",
      "cbs/kwb_2023/Observations.csv",
      header,
      [...siblings, properties("Kerncijfers wijken en buurten 2022")],
      "2022 by its title"
    ],
    [
      "a code of a measure that occurs twice",
      `${folder}/Observations.csv`,
      header,
      [toFile(`${folder}/MeasureCodes.csv`, `${measures}T001036;5;0 tot 15 jaar;;Long;aantal\n`)],
      'MeasureCodes.csv, row 7: the code "T001036" is on row 3 already'
    ],
    [
      "an area code in small letters",
      `${folder}/Observations.csv`,
      `${header}\n${row("T001036", "None", "5")}`,
      [siblings[0]!, toFile(`${folder}/WijkenEnBuurtenCodes.csv`, names.replace("GM9900;2", "gm9900;2"))],
      'the code "gm9900" is not in capitals'
    ],
    ["no regions", `${folder}/Observations.csv`, header.replace("WijkenEn", ""), siblings, "unknown dimension"]
  ])("%s stops with a message", (_, path, text, others, expected) => {
    expect(inputErrorOf(() => parseText(cbsBulk, path, `${text}\n`, others))).toContain(expected);
  });

  test("a table without any known title stops with a message", () => {
    const other = [toFile("x/MeasureCodes.csv", "Identifier;Title\nA;Vuurtorens\n")];
    expect(inputErrorOf(() => parse([], undefined, other))).toContain(
      "none of its 1 titles is known (first: Vuurtorens)"
    );
  });
});
