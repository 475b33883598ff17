import {expect, test} from "vitest";
import type {CellVarianceRow} from "../../../src/site/research/rows.ts";
import {gemeenteTable, varianceChart} from "../../../src/site/research/street-view.ts";
import {plain} from "./fixture.ts";

const cells = (gemeenteCode: string, year: number, withinShare: number | null): CellVarianceRow => ({
  ...{gemeenteCode, indicatorId: "leefbaarheid_score", year, cellsCount: 1200, within: 1, between: 1, withinShare}
});

test("the last year is drawn, every year stands in the table", () => {
  const chart = varianceChart([cells("NL00", 2014, 0.3), cells("NL00", 2024, 0.45)])!;
  expect(plain(chart.draw("t").text)).toContain("Leefbaarheid: 45 % binnen buurten.");
  expect(chart.table.rows).toHaveLength(2);
});

test("gemeenten stand by name, not by outcome", () => {
  const rows = [cells("GM2", 2024, 0.9), cells("GM1", 2024, 0.1), cells("NL00", 2024, 0.5)];
  const names: Record<string, string> = {GM1: "Zuid", GM2: "Aa"};
  expect(gemeenteTable(rows, code => names[code]!).rows.map(row => row.cells[0])).toEqual(["Aa", "Zuid"]);
});

test("no cells give no chart", () => {
  expect(varianceChart([cells("GM1", 2024, 0.1)])).toBeNull();
});
