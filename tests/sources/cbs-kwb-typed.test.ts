import {describe, expect, test} from "vitest";
import {cbsKwbTyped} from "../../src/sources/cbs/kwb-typed.ts";
import {brief, inputErrorOf, parseText} from "./parse-text.ts";

const path = "cbs/84799NED_TypedDataSet.csv";
const header =
  "ID,WijkenEnBuurten,Gemeentenaam_1,SoortRegio_2,Codering_3,IndelingswijzigingWijkenEnBuurten_4,AantalInwoners_5,GemiddeldeWoningwaarde_35,PersonenPerSoortUitkeringBijstand_83,MeestVoorkomendePostcode_113";
const parse = (...rows: string[]) => parseText(cbsKwbTyped, path, `${[header, ...rows].join("\n")}\n`);
const land = "0,NL00      ,Nederland   ,Land      ,NL00      ,.,17407585,,421110,         .";
const gemeente = "1,GM9900    ,Waterrijk   ,Gemeente  ,GM9900    ,.,25445,,380,9468";
const buurt = (residents: string, bijstand: string) =>
  `2,BU99000101,Waterrijk   ,Buurt     ,BU99000101,3,${residents},,${bijstand},9463`;
const reasonOf = (measure: string, ...rows: string[]) =>
  parse(...rows).figures.findLast(figure => figure.measure === measure);

describe("cbs kerncijfers, typed table", () => {
  test("gives areas of the year of the table, without padding", () => {
    expect(parse(land, gemeente, buurt("5", "0")).areas).toMatchObject([
      {code: "NL00", name: null, vintageYear: 2020, boundaryChange: null, postcode4: null},
      {code: "GM9900", name: "Waterrijk", gemeenteCode: null, postcode4: "9468"},
      {code: "BU99000101", name: null, gemeenteName: "Waterrijk", gemeenteCode: "GM9900", boundaryChange: 3}
    ]);
  });

  test("knows a column by its name without the number", () => {
    const moved = header
      .replace("AantalInwoners_5", "AantalInwoners_6")
      .replaceAll(/_(\d+)/g, (_, n) => `_${Number(n) + 7}`);
    const {figures} = parseText(cbsKwbTyped, "cbs/2023/TypedDataSet.csv", `${moved}\n${gemeente}\n`);
    expect(figures).toContainEqual(expect.objectContaining({measure: "AantalInwoners", year: 2023, value: 25_445}));
  });

  test.each([
    ["withheld, where others have the figure", "PersonenPerSoortUitkeringBijstand", buurt("45", ""), "suppressed"],
    ["not applicable, where nobody lives", "PersonenPerSoortUitkeringBijstand", buurt("0", ""), "not_applicable"],
    ["withheld as a point too", "PersonenPerSoortUitkeringBijstand", buurt("45", "  ."), "suppressed"]
  ])("an empty cell is %s", (_, measure, row, missing) => {
    expect(reasonOf(measure, land, row)).toMatchObject({value: null, missing});
  });

  test("a column that is empty throughout is not there yet: it is told once, and gives no figures", () => {
    const {figures, issues} = parse(land, gemeente);
    expect(figures.filter(({measure}) => measure === "GemiddeldeWoningwaarde")).toEqual([]);
    expect(issues).toContainEqual(
      expect.objectContaining({action: "note", expected: expect.stringContaining("GemiddeldeWoningwaarde")})
    );
  });

  test("zero is a value", () => {
    expect(reasonOf("PersonenPerSoortUitkeringBijstand", buurt("45", "0"))).toMatchObject({value: 0, missing: null});
  });

  test("columns of origin are left out and said to be, names that repeat included", () => {
    const origin = "WijkenEnBuurten,AantalInwoners_5,Nederland_17,BuitenEuropa_19,Nederland_20,BuitenEuropa_22";
    const {issues} = parseText(cbsKwbTyped, "85984NED.csv", `${origin}\nGM9900,5,4,1,4,1\n`);
    expect(issues.filter(({action}) => action !== "note")).toMatchObject([
      {
        value: "4 columns: Nederland_17, BuitenEuropa_19, Nederland_20, BuitenEuropa_22",
        expected: expect.stringContaining("origin is never used"),
        action: "column_ignored"
      }
    ]);
  });

  test("the separator of the publisher's own export is read too", () => {
    expect(parseText(cbsKwbTyped, path, "WijkenEnBuurten;AantalInwoners_5\nGM9900;12\n").figures[0]?.value).toBe(12);
  });

  test("a table of which the year is unknown stops with a message", () => {
    expect(inputErrorOf(() => parseText(cbsKwbTyped, "cbs/TypedDataSet.csv", `${header}\n`))).toContain(
      "unclear which year"
    );
  });

  test.each([
    [
      "a change that is none",
      gemeente.replace(",.,", ",7,"),
      "2 IndelingswijzigingWijkenEnBuurten 7 -> value_rejected"
    ],
    ["no code", gemeente.replace("GM9900 ", "GX9900 "), "2 WijkenEnBuurten GX9900 -> row_rejected"]
  ])("%s is told", (_, row, expected) => {
    expect(brief(parse(row).issues)).toContain(expected);
  });
});
