import {describe, expect, test} from "vitest";
import {type FindingRows, findingsTable} from "../../../src/site/research/findings-view.ts";
import type {SurveyRow} from "../../../src/site/research/rows.ts";
import {plain} from "./fixture.ts";

const none: FindingRows = {gaps: [], turningPoints: [], survey: [], surveyStatistics: []};
const ours = (page: string, rows: Partial<FindingRows>) =>
  plain(findingsTable(page, {...none, ...rows})!.rows).map(({cells}) => cells.at(-1));
const agreed = (rowId: string, share: number | null, survey = "Enquête"): SurveyRow => ({
  ...{survey, figureId: "3-5", rowId, rowRank: 1, columnId: 3, respondentsCount: 50, share},
  ...{low: share, high: share, withheld: share === null}
});

describe("a number of the publication", () => {
  test("stands there also where we have none", () => {
    expect(findingsTable("kantelpunt", none)!.rows).toEqual([
      {few: false, cells: ["kantelpunt van de leefbaarheid", "40 à 50 %", "niet bekend"]},
      {few: false, cells: ["kantelpunt van veiligheid, zoals de Leefbaarometer die in 2018 mat", "60 %", "niet bekend"]}
    ]);
  });

  test("stands beside a turning point of ours with its interval", () => {
    const years = {fromYear: 2014, toYear: 2024, areasCount: 100, foundShare: 0.9};
    const point = {
      level: "wijk" as const,
      indicatorId: "leefbaarheid_score" as const,
      ...years,
      turningPoint: 0.45,
      low: 0.4,
      high: 0.52
    };
    expect(ours("kantelpunt", {turningPoints: [point]})[0]).toBe("45 % (onzekerheid: 40 % tot 52 %)");
  });

  test("stands beside growth of ours with its years, and that of few areas says so", () => {
    const gap = {
      level: "wijk" as const,
      areasCount: 12,
      low: 0,
      high: 0.1,
      indicatorId: "bijstand_per_1000" as const,
      firstYear: 2016,
      lastYear: 2024,
      firstGap: 1,
      lastGap: 2
    };
    expect(ours("verschillen", {gaps: [{...gap, growth: 0.06, greyed: true}]})).toEqual([
      "+6 % (2016–2024), weinig gebieden"
    ]);
  });

  test("never makes a withheld share known", () => {
    expect(ours("enquete", {survey: [agreed("9", null), agreed("1", 0.2)]}).slice(-2)).toEqual(["weggelaten", "20 %"]);
  });

  test("is compared with one survey, not with two added up", () => {
    expect(ours("enquete", {survey: [agreed("1", 0.2), agreed("1", 0.7, "Andere")]}).at(-1)).toBe("20 %");
  });
});

test("a page of which the text gives no numbers has no table", () => {
  expect(findingsTable("ontwikkeling", none)).toBeNull();
});
