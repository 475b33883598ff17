import {describe, expect, test} from "vitest";
import {survey} from "../../src/sources/survey/respondents.ts";
import {brief, inputErrorOf, parseText, toFile} from "./parse-text.ts";

const yaml = `title: Bewonersenquête Waterrijk 2024
publisher: Gemeente Waterrijk
licence: alleen geaggregeerd
columns: {id: nr, area_code: buurt, year: jaar, weight: gewicht}
statements:
  get_along: v1
  hardly_know: v2
`;
const parse = (rows: string[], mapping = toFile("survey/survey.yaml", yaml)) =>
  parseText(survey, "survey/respondents.csv", `${["nr,buurt,jaar,gewicht,v1,v2", ...rows].join("\n")}\n`, [mapping]);

describe("survey", () => {
  test("gives respondents with answers by the name of the statement", () => {
    const {respondents, issues} = parse(["1,BU99000101,2024,0.8,5,"]);
    expect(respondents).toEqual([
      {id: "1", areaCode: "BU99000101", year: 2024, weight: 0.8, answers: {get_along: 5, hardly_know: null}, row: 2}
    ]);
    expect(issues).toEqual([]);
  });

  test("a JSON mapping does the same", () => {
    const columns = {id: "nr", area_code: "buurt", year: "jaar", weight: "gewicht"};
    const mapping = {title: "A", publisher: "B", licence: "C", columns, statements: {get_along: "v1"}};
    const {respondents} = parse(["1,BU99000101,2024,1,2,3"], toFile("survey/survey.json", JSON.stringify(mapping)));
    expect(respondents).toMatchObject([{answers: {get_along: 2}}]);
  });

  test("answers where 1 is fully agree are turned", () => {
    const {respondents} = parse(["1,BU99000101,2024,1,1,4"], toFile("survey/survey.yml", `${yaml}fully_agree: 1\n`));
    expect(respondents[0]?.answers).toEqual({get_along: 5, hardly_know: 2});
  });

  test.each(["0", "6", "2.5", "-1", "eens"])("answer %s is told and no answer", answer => {
    const {respondents, issues} = parse([`1,BU99000101,2024,1,${answer},3`]);
    expect(respondents[0]?.answers).toEqual({get_along: null, hardly_know: 3});
    expect(brief(issues)).toEqual([`2 v1 ${answer} -> value_rejected`]);
  });

  test.each([
    ["negative weight", "1,BU99000101,2024,-1,5,5", "2 gewicht -1 -> row_rejected"],
    ["weight that is no number", "1,BU99000101,2024,Infinity,5,5", "2 gewicht Infinity -> row_rejected"],
    ["empty weight", "1,BU99000101,2024,,5,5", "2 gewicht  -> row_rejected"],
    ["unknown area", "1,Kaai,2024,1,5,5", "2 buurt Kaai -> row_rejected"],
    ["empty id", ",BU99000101,2024,1,5,5", "2 nr  -> row_rejected"]
  ])("a respondent with %s is rejected", (_, row, expected) => {
    const {respondents, issues} = parse([row]);
    expect(respondents).toEqual([]);
    expect(brief(issues)).toEqual([expected]);
  });

  test("a respondent counts once a year", () => {
    const {respondents} = parse(["1,BU99000101,2024,1,5,5", "1,BU99000101,2024,1,1,1", "1,BU99000101,2022,1,5,5"]);
    expect(respondents.map(({year, row}) => [year, row])).toEqual([
      [2024, 2],
      [2022, 4]
    ]);
  });

  test("without a mapping it stops with what to do", () => {
    const message = inputErrorOf(() => parseText(survey, "survey/respondents.csv", "id\n", []));
    expect(message).toContain("no survey.yaml or survey.json beside it");
  });

  test.each([
    ["an unknown statement", yaml.replace("get_along", "gezellig"), 'statements: unknown key "gezellig"'],
    ["a statement that is misspelt", yaml.replace("get_along", "getalong"), '"getalong" (is "get_along" meant?)'],
    ["one column for two statements", yaml.replace("v2", "v1"), 'the column "v1" is named more than once'],
    ["a missing column", yaml.replace("weight: gewicht", ""), "columns.weight"],
    ["no statements", `${yaml.split("statements:")[0]}statements: {}`, "expected at least one statement"],
    ["broken YAML", "title: [", "not valid YAML or JSON"],
    ["an empty mapping", "", "whole file"]
  ])("a mapping with %s stops and names it", (_, text, expected) => {
    expect(inputErrorOf(() => parse([], toFile("survey/survey.yaml", text)))).toContain(expected);
  });

  test("a mapped column that is not in the data stops with a message", () => {
    const mapping = toFile("survey/survey.yaml", yaml.replace("v2", "v9"));
    expect(inputErrorOf(() => parse([], mapping))).toContain('needed column "v9" is missing');
  });
});
