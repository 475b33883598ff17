import {describe, expect, test} from "vitest";
import {cbsVierkant} from "../../src/sources/cbs/vierkant.ts";
import {cbsWoz} from "../../src/sources/cbs/woz.ts";
import {brief, inputErrorOf, parseText} from "./parse-text.ts";

describe("cbs WOZ values", () => {
  const text =
    "\uFEFFID,Key,Gemiddelde WOZ,Meest voorkomende postcode\n0,NL00      ,368,         .\n1,BU99000101,,9468\n";

  test("are of the year in the name, withheld where empty", () => {
    const {figures, areas} = parseText(cbsWoz, "cbs/woz_2023.csv", text);
    expect(figures).toMatchObject([
      {areaCode: "NL00", year: 2023, value: 368},
      {areaCode: "BU99000101", value: null, missing: "suppressed"}
    ]);
    expect(areas[1]).toMatchObject({vintageYear: 2023, postcode4: "9468"});
  });

  test("without a year in the name stop with a message", () => {
    expect(inputErrorOf(() => parseText(cbsWoz, "cbs/woz.csv", text))).toContain(
      "expected a name such as woz_2023.csv"
    );
  });
});

describe("cbs squares of 100 m", () => {
  const header =
    "crs28992res100m,aantal_inwoners,aantal_woningen,percentage_geb_buiten_nederland_herkmst_buiten_europa";
  const parse = (...rows: string[]) => parseText(cbsVierkant, "vierkant_2024.csv", `${[header, ...rows].join("\n")}\n`);

  test("give counts by square; empty is withheld, never zero", () => {
    expect(parse("E0974N4514,5,,").squares).toMatchObject([
      {cellId: "E0974N4514", year: 2024, counts: {aantal_inwoners: 5, aantal_woningen: null}}
    ]);
  });

  test.each([
    ["no square", "E97N4514,5,,", "2 crs28992res100m E97N4514 -> row_rejected"],
    ["a count below zero", "E0974N4514,-5,,", "2 aantal_inwoners -5 -> value_rejected"]
  ])("%s is told", (_, row, expected) => {
    expect(brief(parse(row).issues)).toContain(expected);
  });

  test("a square that occurs twice is kept once", () => {
    expect(parse("E0974N4514,5,,", "E0974N4514,5,,").squares).toHaveLength(1);
    expect(() => parse("E0974N4514,5,,", "E0974N4514,10,,")).toThrow("rows 2 and 3 are both about E0974N4514");
  });
});
