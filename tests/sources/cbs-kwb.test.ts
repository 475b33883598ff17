import {describe, expect, test} from "vitest";
import {cbsKwbLong} from "../../src/sources/cbs/kwb-long.ts";
import {cbsKwbTidy} from "../../src/sources/cbs/kwb-tidy.ts";
import {brief, inputErrorOf, parseText} from "./parse-text.ts";

const path = "cbs/kwb_2024_gm_wk_bu.csv";
const header = "code,type,naam,gm_code,wk_code,inwoners,koopwoningen,postcode";
const parseTidy = (...rows: string[]) => {
  const parsed = parseText(cbsKwbTidy, path, `${[header, ...rows].join("\n")}\n`);
  return {...parsed, issues: parsed.issues.filter(({action}) => action !== "note")};
};

describe("cbs kerncijfers, wide", () => {
  test("gives areas with parents and postcode, of the year in the name", () => {
    const {areas, issues} = parseTidy(
      "GM9900,gemeente,Waterrijk,GM9900,GM9900,900,40,",
      "WK990001,wijk,Oost,GM9900,WK990001,500,40,",
      "BU99000101,buurt,De Kaai,GM9900,WK990001,100,40,1234"
    );
    expect(areas).toMatchObject([
      {code: "GM9900", gemeenteCode: null, wijkCode: null, vintageYear: 2024},
      {code: "WK990001", gemeenteCode: "GM9900", wijkCode: null},
      {code: "BU99000101", gemeenteCode: "GM9900", wijkCode: "WK990001", postcode4: "1234"}
    ]);
    expect(issues).toEqual([]);
  });

  test("zero is a value, an empty cell is not published", () => {
    const {figures} = parseTidy("BU99000101,buurt,De Kaai,GM9900,WK990001,0,,");
    expect(figures).toMatchObject([
      {measure: "inwoners", year: 2024, value: 0, missing: null},
      {measure: "koopwoningen", year: 2024, value: null, missing: "not_published"}
    ]);
  });

  test.each([
    ["share over 100 %", "BU99000101,buurt,A,GM9900,WK990001,5,140,", "2 koopwoningen 140 -> value_rejected"],
    ["negative count", "BU99000101,buurt,A,GM9900,WK990001,-5,40,", "2 inwoners -5 -> value_rejected"],
    ["foreign parent", "BU99000101,buurt,A,WK990001,WK990001,5,40,", "2 gm_code WK990001 -> value_rejected"],
    ["short postcode", "BU99000101,buurt,A,GM9900,WK990001,5,40,12", "2 postcode 12 -> value_rejected"]
  ])("a %s is told", (_, row, expected) => {
    expect(brief(parseTidy(row).issues)).toEqual([expected]);
  });

  test.each([
    ["apostrophes and quotes", '"’t ""Hof"" d\'Or"', '’t "Hof" d\'Or'],
    ["markup", "<script>alert(1)</script>", "<script>alert(1)</script>"],
    ["an emoji", "De Kaai 🚢", "De Kaai 🚢"],
    ["300 characters", "x".repeat(300), "x".repeat(300)],
    ["white space", '"De \t\n Kaai"', "De Kaai"],
    ["a control character", "De\u0001Kaai", "De\uFFFDKaai"],
    ["nothing", "", null]
  ])("a name with %s is kept as text", (_, cell, name) => {
    expect(parseTidy(`BU99000101,buurt,${cell},GM9900,WK990001,5,40,`).areas[0]?.name).toBe(name);
  });

  test("an issue shows at most 120 characters of a value", () => {
    const {issues} = parseTidy(`BU99000101,buurt,A,GM9900,WK990001,${"9".repeat(400)},40,`);
    expect(issues[0]?.value).toMatch(/^9{119}…$/);
  });

  test("a number with separators of thousands stops with a message", () => {
    const row = "BU99000101,buurt,A,GM9900,WK990001,1.825.000,40,";
    expect(inputErrorOf(() => parseTidy(row))).toContain('"1.825.000" in column "inwoners" on row 2');
  });

  test("many alike issues are one, with their number and the first ten rows", () => {
    const rows = Array.from({length: 250}, (_, n) => `BU9900${1000 + n},buurt,A,GM9900,WK990001,5,40,12`);
    const {issues} = parseTidy(...rows);
    expect(brief(issues)).toEqual(["2 postcode 12 -> value_rejected"]);
    expect(issues).toMatchObject([{count: 250, rows: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11]}]);
  });

  test("a column that can hardly be read stops with a message", () => {
    const rows = Array.from({length: 20}, (_, n) => `BU990010${10 + n},buurt,A,GM9900,WK990001,veel,40,`);
    expect(inputErrorOf(() => parseTidy(...rows))).toContain('20 of the 20 values in column "inwoners" cannot be used');
  });

  test("a thousand with a point in a column of whole things stops with a message", () => {
    const row = "BU99000101,buurt,A,GM9900,WK990001,1.825,40,";
    expect(inputErrorOf(() => parseTidy(row))).toContain('"1.825" in column "inwoners" on row 2');
  });

  test("a name without a year stops with a message", () => {
    const message = inputErrorOf(() => parseText(cbsKwbTidy, "cbs/kerncijfers.csv", `${header}\n`));
    expect(message).toContain("expected kwb_<year>_….csv");
  });

  test("a file without any figures stops with a message", () => {
    const parse = () => parseText(cbsKwbTidy, path, "code,type,naam,gm_code,wk_code\n");
    expect(inputErrorOf(parse)).toContain("needed column of figures (one of inwoners,");
  });
});

describe("cbs kerncijfers, long", () => {
  const parseLong = (...rows: string[]) =>
    parseText(cbsKwbLong, "cbs/kwb_2016-2025_long.csv", `${["code,naam,indicator,jaar,waarde", ...rows].join("\n")}\n`);

  test("gives a figure a row, and the area once a year", () => {
    const {figures, areas} = parseLong(
      "GM9900,Waterrijk,aantal_inwoners,2016,900",
      "GM9900,Waterrijk,aantal_inwoners,2017,"
    );
    expect(figures).toMatchObject([
      {measure: "aantal_inwoners", year: 2016, value: 900},
      {measure: "aantal_inwoners", year: 2017, missing: "not_published"}
    ]);
    expect(areas).toMatchObject([
      {code: "GM9900", name: "Waterrijk", vintageYear: 2016},
      {code: "GM9900", name: "Waterrijk", vintageYear: 2017}
    ]);
  });

  test("an unknown indicator is reported once", () => {
    const {issues, rowsKept} = parseLong("GM9900,W,vuurtorens,2016,1", "GM9900,W,vuurtorens,2017,1");
    expect(brief(issues)).toEqual(["- vuurtorens - -> column_ignored"]);
    expect(rowsKept).toBe(0);
  });

  test("the same figure twice is rejected the second time", () => {
    const {issues} = parseLong("GM9900,W,aantal_inwoners,2016,1", "GM9900,W,aantal_inwoners,2016,1");
    expect(brief(issues)).toEqual(["3 - GM9900 aantal_inwoners 2016 (also on row 2) -> row_rejected"]);
  });
});
