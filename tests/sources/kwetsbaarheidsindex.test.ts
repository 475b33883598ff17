import {expect, test} from "vitest";
import {kwetsbaarheidsindex} from "../../src/sources/kwetsbaarheid/index-csv.ts";
import {brief, inputErrorOf, parseText} from "./parse-text.ts";

const parse = (rows: string) =>
  parseText(kwetsbaarheidsindex, "kwetsbaarheidsindex_2022.csv", `area_code,year,value\n${rows}`);

test("reads the index of an area and year, on any scale", () => {
  const {figures, areas} = parse("BU99010000,2022,-1.25\n");
  expect(figures).toMatchObject([{areaCode: "BU99010000", measure: "value", year: 2022, value: -1.25, missing: null}]);
  expect(areas).toEqual([]);
});

test("an empty value is not published, and no zero", () => {
  expect(parse("BU99010000,2022,\n").figures).toMatchObject([{value: null, missing: "not_published"}]);
});

test.each([
  ["a word", "BU99010000,2022,hoog\n", "2 value hoog -> row_rejected"],
  ["no area", "9901,2022,1\n", "2 area_code 9901 -> row_rejected"],
  ["no year", "BU99010000,22,1\n", "2 year 22 -> row_rejected"]
])("%s is told and not used", (_, rows, issue) => {
  const {figures, issues} = parse(rows);
  expect(brief(issues)).toEqual([issue]);
  expect(figures).toEqual([]);
});

test("the same area and year twice counts once", () => {
  const {figures, issues} = parse("BU99010000,2022,1\nBU99010000,2022,1\n");
  expect(figures.map(({value}) => value)).toEqual([1]);
  expect(issues).toHaveLength(1);
});

test("two values for one area and year stop it, with both rows", () => {
  const message = inputErrorOf(() => parse("BU99010000,2022,1\nBU99010000,2022,2\n"));
  expect(message).toContain("rows 2 and 3 are both about BU99010000 2022 and say different things");
});

test("a file without the column value stops with what is there", () => {
  const broken = () => parseText(kwetsbaarheidsindex, "kwetsbaarheidsindex.csv", "area_code,year,index\n");
  expect(inputErrorOf(broken)).toContain('needed column "value" is missing. Found: area_code, year, index');
});
