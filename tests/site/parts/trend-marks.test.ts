import {describe, expect, test} from "vitest";
import {indicatorById} from "../../../src/catalog/indicators/index.ts";
import type {Series} from "../../../src/site/charts/series.ts";
import {markedValue, trendMarks} from "../../../src/site/parts/trend-marks.ts";
import {contextOf} from "../profile-fixture.ts";

const health = indicatorById("gezondheid_goed_share");
const line = (key: Series["key"], computed: boolean): Series => ({
  key,
  label: key,
  points: [2012, 2024].map(year => ({year, value: 0.7, computed}))
});
const given = [2012, 2016].map(year => ({
  indicatorId: health.id,
  year,
  edition: "50090NED",
  sourceId: "rivm_gezondheid" as const,
  value: 0.761
}));
const context = {...contextOf({}), otherEditions: new Map([[health.id, given]])};

describe("the marks in the table of a trend", () => {
  test("stand at what was computed here, and are explained", () => {
    expect(markedValue({year: 2024, value: 0.7, computed: true}, String)).toBe("0.7*");
    expect(trendMarks(health, [line("self", true)], context)).toBe(
      "* Hier berekend uit cijfers van kleinere gebieden of uit andere cijfers."
    );
  });

  test("name what the publisher gave for the country in another edition, of the years in the table", () => {
    expect(trendMarks(health, [line("self", false), line("land", true)], context)).toMatch(
      /RIVM zelf gaf voor Nederland in tabel 50090NED: 76,1\s% \(2012\)\.$/
    );
  });

  test("are not explained where there are none", () => {
    expect(trendMarks(health, [line("self", false), line("land", false)], context)).toBeNull();
  });
});
