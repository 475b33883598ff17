import {describe, expect, test} from "vitest";
import {cohortChart} from "../../../src/site/research/cohort-view.ts";
import {renderChart} from "../../../src/site/research/research-figure.ts";
import type {CohortRow} from "../../../src/site/research/rows.ts";
import {cohortRows, period, plain} from "./fixture.ts";

const rows = cohortRows("4-1", {9: [18, 20], 4: [1, 4], 3: [0, 2]});
const drawn = (own: CohortRow[], figureId = "4-1") => plain(renderChart(cohortChart(own, figureId, period)!).text);

describe("the chart of a cohort figure", () => {
  test("is an image with a name and the same shares in words", () => {
    const text = drawn(rows);
    expect(text).toMatch(/<svg[^>]*role="img"/);
    expect(text).toContain("Bijzonder veel: 90 %, 18 van 20.");
  });

  test("has a table with counts, share and interval, most cohesion first", () => {
    const [first] = plain(cohortChart(rows, "4-1", period)!.table.rows);
    expect(first).toEqual({few: false, cells: ["bijzonder veel", "20", "18", "90 %", "80 % – 100 %"]});
  });

  test("greys classes of fewer than ten buurten, in the chart and in the table", () => {
    const text = drawn(rows);
    expect(text).toMatch(/class="bar few"/);
    expect(text).toContain('<td class="few">25 %</td>');
    expect(text).toContain("Grijs: minder dan tien gebieden.");
    expect(text).toContain("Redelijk weinig: 1 van 4.");
  });

  test("names its years", () => {
    expect(drawn(rows)).toContain("2014–2022");
  });

  test("is not there when no buurt counts", () => {
    expect(cohortChart(cohortRows("4-1", {}), "4-1", period)).toBeNull();
  });

  test("tells a hundredth from two hundredths", () => {
    const now = cohortRows("4-7", {1: [984, 1000], 5: [16, 1000]});
    expect(drawn(now, "4-7")).toContain("Niet weinig en niet veel: 1,6 %, 16 van 1.000.");
  });
});

test("figure 2-2 says which trajectory each class saw most often", () => {
  const own = (["veerkracht", "geen_veerkracht"] as const).flatMap((outcomeId, at) =>
    cohortRows("2-2", {3: [at === 0 ? 3 : 9, 12]}).map(row => ({...row, outcomeId}))
  );
  expect(drawn(own, "2-2")).toContain("Weinig: het vaakst geen veerkracht (75 % van 12).");
});
