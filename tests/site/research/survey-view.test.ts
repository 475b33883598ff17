import {describe, expect, test} from "vitest";
import type {SurveyRow} from "../../../src/site/research/rows.ts";
import {surveyCharts} from "../../../src/site/research/survey-view.ts";
import {plain} from "./fixture.ts";

const split = (rowId: string, shares: (number | null)[], more: Partial<SurveyRow> = {}): SurveyRow[] =>
  shares.map((share, at) => ({
    ...{survey: "Enquête", figureId: "3-5", rowId, rowRank: Number(rowId), columnId: at + 1, respondentsCount: 120},
    ...{share, low: share, high: share, withheld: share === null},
    ...more
  }));

describe("a chart of a survey", () => {
  test("has a table of the same shares with the number of participants", () => {
    const [chart] = surveyCharts(split("9", [0.1, 0.2, 0.7]));
    expect(plain(chart!.table.rows[0]!.cells)).toEqual(["bijzonder veel samenhang", "10 %", "20 %", "70 %", "120"]);
  });

  test("says that a share is withheld, in the table and in words", () => {
    const [chart] = surveyCharts(split("1", [0.4, null, null]));
    expect(plain(chart!.table.rows[0]!.cells.slice(1, 4))).toEqual(["40 %", "weggelaten", "weggelaten"]);
    expect(chart!.draw("t").text).toContain("eens weggelaten");
  });

  test("of two surveys is two charts, each with its survey and an id of its own", () => {
    const charts = surveyCharts([...split("9", [0.1, 0.2, 0.7]), ...split("9", [0.3, 0.3, 0.4], {survey: "Andere"})]);
    expect(charts.map(({id}) => id)).toEqual(["enquete-3-5-1", "enquete-3-5-2"]);
    expect(charts[1]!.title).toBe("Voelt zich medeverantwoordelijk, naar ervaren samenhang (Andere)");
  });

  test("keeps forms of cohesion apart, each in a few words", () => {
    const [chart] = surveyCharts(split("1", [0.1, 0.2, 0.7], {figureId: "forms", rowId: "hulp.help_given"}));
    expect(chart!.table.rows[0]!.cells[0]).toBe("hulp: gegeven aan buren");
  });
});
