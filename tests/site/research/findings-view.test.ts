import {describe, expect, test} from "vitest";
import {type FindingRows, findingsTable} from "../../../src/site/research/findings-view.ts";
import type {SurveyRow} from "../../../src/site/research/rows.ts";
import {plain} from "./fixture.ts";

const none: FindingRows = {survey: [], surveyStatistics: []};
const ours = (page: string, rows: Partial<FindingRows>) =>
  plain(findingsTable(page, {...none, ...rows})!.rows).map(({cells}) => cells.at(-1));
const agreed = (rowId: string, share: number | null, survey = "Enquête"): SurveyRow => ({
  ...{survey, figureId: "3-5", rowId, rowRank: 1, columnId: 3, respondentsCount: 50, share},
  ...{low: share, high: share, withheld: share === null}
});

describe("a number of the publication", () => {
  test("stands there also where we have none", () => {
    expect(plain(findingsTable("enquete", none)!.rows[0]!.cells)).toEqual([
      "vindt de leefbaarheid minstens ruim voldoende",
      "ruim driekwart (figuur 2-1, p. 8)",
      "niet bekend"
    ]);
  });

  test("never makes a withheld share known", () => {
    expect(ours("enquete", {survey: [agreed("9", null), agreed("1", 0.2)]}).slice(-3, -1)).toEqual([
      "weggelaten",
      "20 %"
    ]);
  });

  test("is compared with one survey, not with two added up", () => {
    expect(ours("enquete", {survey: [agreed("1", 0.2), agreed("1", 0.7, "Andere")]}).at(-2)).toBe("20 %");
  });
});

test("a page of which the text gives no numbers has no table", () => {
  expect(findingsTable("ontwikkeling", none)).toBeNull();
});
