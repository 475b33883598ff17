import {describe, expect, test} from "vitest";
import type {DevelopmentRow, StockIndexRow} from "../../../src/site/research/rows.ts";
import {
  concentratedChart,
  gapTable,
  indexCharts,
  levelChart,
  turningCharts
} from "../../../src/site/research/stock-view.ts";
import {plain} from "./fixture.ts";

const index = (year: number, stockClass: number, indexValue: number, areasCount = 30): StockIndexRow => ({
  ...{indicatorId: "bijstand_per_1000", year, stockClass, areasCount, indexValue},
  ...{level: "wijk" as const, mean: null, greyed: areasCount < 10}
});
const development = (more: Partial<DevelopmentRow>): DevelopmentRow => ({
  ...{figureId: "13", groupId: "all", indicatorId: "leefbaarheid_score", fromYear: 2014, toYear: 2024},
  ...{level: "wijk" as const, areasCount: 40, development: 0.05, low: 0.04, high: 0.06, greyed: false},
  ...more
});

describe("an index by class of stock", () => {
  const rows = [index(2016, 1, 40), index(2016, 5, 200, 4), index(2024, 1, 30), index(2024, 5, 220)];

  test("says in words where the classes end", () => {
    const [chart] = indexCharts(rows);
    expect(plain(chart!.draw("t").text)).toContain("Minder dan 10 %: 30 in 2024. 60 % of meer: 220 in 2024.");
  });

  test("gives no number of the year in which a class has few areas, and one of the other", () => {
    const row = indexCharts(rows)[0]!.table.rows.at(-1)!;
    expect(plain(row)).toEqual({cells: ["60 % of meer", "–", "220", "30"], few: [true, false, false]});
  });

  test("needs two years", () => {
    expect(indexCharts(rows.filter(({year}) => year === 2024))).toEqual([]);
  });
});

test("growth of a gap stands there with its interval, and not at all between few areas", () => {
  const gap = {
    level: "wijk" as const,
    areasCount: 12,
    low: 0.1,
    high: 0.3,
    indicatorId: "bijstand_per_1000" as const,
    firstYear: 2016,
    lastYear: 2024,
    firstGap: 160,
    lastGap: 190
  };
  const growth = 0.1875;
  expect(gapTable([{...gap, growth, greyed: true}]).rows).toEqual([]);
  const [row] = gapTable([{...gap, growth, greyed: false}]).rows;
  expect(plain(row!.cells)).toEqual([
    "Mensen met bijstand per 1.000 inwoners",
    "2016–2024",
    "12",
    "160",
    "190",
    "+19 %",
    "+10 % – +30 %"
  ]);
});

test("development where nearly all is stock stands beside that of all areas, over the longest period", () => {
  const chart = concentratedChart([
    development({toYear: 2018, development: 0.9}),
    development({}),
    development({groupId: "concentrated", areasCount: 4, development: -0.02, low: -0.04, high: 0.01, greyed: true})
  ])!;
  expect(chart.table.rows).toEqual([
    {few: true, cells: ["Leefbaarheid", "−0,020", "−0,040 – +0,010", "4", "+0,050", "40"]}
  ]);
});

test("development by level shows a class without areas as such", () => {
  const rows = [
    development({figureId: "8", groupId: "9"}),
    development({figureId: "8", groupId: "1", areasCount: 0, development: null, low: null, high: null, greyed: true})
  ];
  expect(levelChart(rows)!.table.rows.at(-1)!.cells).toEqual(["zeer onvoldoende", "0", "–", "–"]);
});

describe("a turning point", () => {
  const point = {
    level: "wijk" as const,
    indicatorId: "leefbaarheid_score" as const,
    fromYear: 2014,
    toYear: 2024,
    areasCount: 105,
    foundShare: 0.65
  };
  const line = [0, 10, 20].map(stockPct => ({
    level: "wijk" as const,
    indicatorId: "leefbaarheid_score" as const,
    stockPct,
    development: 0.1 - stockPct / 100
  }));

  test("comes with its interval and how often there was one at all", () => {
    const [chart] = turningCharts([{...point, turningPoint: 0.1, low: 0.05, high: 0.3}], line);
    expect(plain(chart!.subtitle)).toBe(
      "Kantelpunt bij 10 % corporatiewoningen (onzekerheid: 5 % tot 30 %). Bij opnieuw trekken uit de gebieden was er in 65 % van de keren een kantelpunt. 2014–2024, 105 gebieden."
    );
  });

  test("that is not there is not drawn", () => {
    const [chart] = turningCharts([{...point, turningPoint: null, low: null, high: null, foundShare: 0.1}], line);
    expect(chart!.draw("t").text).not.toMatch(/class="[^"]*uncertain/);
    expect(chart!.subtitle).toMatch(/^Geen kantelpunt/);
  });

  test("that may be there is said to be too uncertain", () => {
    const [chart] = turningCharts([{...point, turningPoint: null, low: null, high: null}], line);
    expect(chart!.subtitle).toMatch(/^Te onzeker om een kantelpunt te noemen/);
  });
});
