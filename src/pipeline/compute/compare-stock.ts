import type {DuckDBConnection} from "@duckdb/node-api";
import {seededRandom} from "../../analysis/seeded-random.ts";
import {
  type Development,
  developmentByLevel,
  gapGrowth,
  meanDevelopment,
  type StockIndex,
  stockIndices
} from "../../analysis/stock-divergence.ts";
import {smoothedDevelopment, turningPoint, turningPointInterval} from "../../analysis/turning-point.ts";
import {classSchemeById} from "../../catalog/class-schemes.ts";
import {dimensionIds, type IndicatorId} from "../../catalog/indicators/index.ts";
import {concentratedStock, stockClassLabels} from "../../catalog/stock-classes.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import {vulnerabilityComponents} from "../../catalog/vulnerability.ts";
import {createMart} from "../database.ts";
import {type AreaTable, type OneSeries, readOneSeries, readSeries, rounded, type Series} from "./area-table.ts";
import {latestNationalYear} from "./compute-focus-types.ts";

const scoreId = "leefbaarheid_score";
const measureIds: readonly IndicatorId[] = [scoreId, ...dimensionIds];
const resamples = 500;
const isFew = (areas: number) => areas < thresholds.areasForCell.value;

/**
 * Housing-association stock and divergence, over buurten with enough residents: indicators by class of stock, growth of
 * the gap, development where nearly all is housing-association stock, development by level of liveability, and the
 * turning point. The stock is that of the latest year, so that classes hold the same buurten in every year.
 *
 * Makes `research_stock_index`, `_gap_growth`, `_development`, `_turning_points` and `_turning_point_lines`.
 */
export async function compareStock(connection: DuckDBConnection, areas: AreaTable): Promise<void> {
  const stockSeries = await readSeries(connection, areas, "corporatie_share");
  const stockYear = latestNationalYear(areas, stockSeries);
  const stock = stockYear === null ? [] : stockSeries.get(stockYear)!;
  const rows = areas.buurten.filter(row => areas.largeEnough[row]);
  await writeIndices(connection, areas, rows, stock);
  const measures = new Map<IndicatorId, Series>();
  const editions = new Map<IndicatorId, OneSeries>();
  for (const id of measureIds) {
    measures.set(id, await readSeries(connection, areas, id));
    editions.set(id, await readOneSeries(connection, areas, id));
  }
  await writeDevelopment(connection, areas, rows, stock, {measures, editions});
  await writeTurningPoints(connection, areas, rows, stock, {measures, editions});
}

/** Figures by indicator, and whether two years of an area are of one edition. */
interface Measured {
  measures: ReadonlyMap<IndicatorId, Series>;
  editions: ReadonlyMap<IndicatorId, OneSeries>;
}

async function writeIndices(
  connection: DuckDBConnection,
  areas: AreaTable,
  rows: readonly number[],
  stock: readonly (number | null)[]
): Promise<void> {
  const table = await createMart(connection, "research_stock_index");
  const growths = await createMart(connection, "research_gap_growth");
  for (const {indicatorId} of vulnerabilityComponents) {
    const series = await readSeries(connection, areas, indicatorId);
    const indices = stockIndices(
      [...series].flatMap(([year, values]) =>
        rows.flatMap(row =>
          stock[row] == null
            ? []
            : [{year, stockShare: stock[row]!, value: values[row]!, weight: areas.residents[row]!}]
        )
      )
    ).filter(({rows: count}) => count > 0);
    for (const {year, stockClass, rows: count, mean, index} of indices) {
      table.append({
        indicator_id: indicatorId,
        year,
        stock_class: stockClass,
        areas_count: count,
        mean: rounded(mean),
        index_value: rounded(index, 2),
        greyed: isFew(count)
      });
    }
    const growth = indices.length === 0 ? null : gapGrowth(indices);
    if (growth === null) continue;
    growths.append({
      indicator_id: indicatorId,
      first_year: growth.firstYear,
      last_year: growth.lastYear,
      first_gap: rounded(growth.firstGap, 2),
      last_gap: rounded(growth.lastGap, 2),
      growth: rounded(growth.growth, 4),
      greyed: isGreyed(indices, growth)
    });
  }
  table.close();
  growths.close();
}

/** Is one of the four means behind the growth of the gap that of few buurten? */
function isGreyed(indices: readonly StockIndex[], {firstYear, lastYear}: {firstYear: number; lastYear: number}) {
  const outer = [1, stockClassLabels.length];
  return indices.some(
    ({year, stockClass, rows}) => (year === firstYear || year === lastYear) && outer.includes(stockClass) && isFew(rows)
  );
}

async function writeDevelopment(
  connection: DuckDBConnection,
  areas: AreaTable,
  rows: readonly number[],
  stock: readonly (number | null)[],
  {measures, editions}: Measured
): Promise<void> {
  const table = await createMart(connection, "research_development");
  const append = (
    figure_id: string,
    group_id: string,
    indicator_id: IndicatorId,
    [from_year, to_year]: readonly [number, number],
    areas_count: number,
    development: number | null
  ) =>
    table.append({
      figure_id,
      group_id,
      indicator_id,
      from_year,
      to_year,
      areas_count,
      development: rounded(development),
      greyed: isFew(areas_count)
    });
  const groups = {concentrated: rows.filter(row => (stock[row] ?? 0) >= concentratedStock), all: rows};
  for (const indicatorId of measureIds) {
    const years = dimensionYears(measures, indicatorId);
    for (const to of years.slice(1)) {
      for (const [groupId, members] of Object.entries(groups)) {
        const changes = developmentsOf(areas, members, measures.get(indicatorId)!, editions.get(indicatorId)!, [
          years[0]!,
          to
        ]);
        const counted = changes.filter(({from, to: end}) => from !== null && end !== null).length;
        if (counted > 0) append("13", groupId, indicatorId, [years[0]!, to], counted, meanDevelopment(changes));
      }
    }
  }
  const years = dimensionYears(measures, scoreId);
  if (years.length > 1) {
    const [from, to] = [years[0]!, years.at(-1)!];
    const changes = developmentsOf(areas, rows, measures.get(scoreId)!, editions.get(scoreId)!, [from, to]);
    for (const {level, areas: count, development} of developmentByLevel(
      changes,
      classSchemeById("leefbaarometer_score").breaks
    )) {
      append("8", String(level), scoreId, [from, to], count, development);
    }
  }
  table.close();
}

/** Years of a measure since the first year of the dimensions, so that total and dimensions cover the same time. */
function dimensionYears(measures: ReadonlyMap<IndicatorId, Series>, indicatorId: IndicatorId): number[] {
  const first = Math.min(...dimensionIds.flatMap(id => [...measures.get(id)!.keys()]));
  return [...measures.get(indicatorId)!.keys()].filter(year => year >= first).sort((a, b) => a - b);
}

const developmentsOf = (
  {residents}: AreaTable,
  rows: readonly number[],
  series: Series,
  same: OneSeries,
  [from, to]: readonly [number, number]
): Development[] =>
  rows.map(row => ({
    from: series.get(from)![row]!,
    to: same(row, from, to) ? series.get(to)![row]! : null,
    weight: residents[row]!
  }));

async function writeTurningPoints(
  connection: DuckDBConnection,
  areas: AreaTable,
  rows: readonly number[],
  stock: readonly (number | null)[],
  {measures, editions}: Measured
): Promise<void> {
  const points = await createMart(connection, "research_turning_points");
  const lines = await createMart(connection, "research_turning_point_lines");
  for (const indicatorId of measureIds) {
    const years = dimensionYears(measures, indicatorId);
    if (years.length < 2) continue;
    const [from, to] = [years[0]!, years.at(-1)!];
    const changes = rows.flatMap(row => {
      const [first, last] = [measures.get(indicatorId)!.get(from)![row], measures.get(indicatorId)!.get(to)![row]];
      if (stock[row] == null || first == null || last == null || !editions.get(indicatorId)!(row, from, to)) return [];
      return [{stockShare: stock[row], change: last - first, weight: areas.residents[row]!}];
    });
    if (changes.length === 0) continue;
    const {low, high, found} = turningPointInterval(changes, seededRandom(1), resamples);
    points.append({
      indicator_id: indicatorId,
      from_year: from,
      to_year: to,
      areas_count: changes.length,
      turning_point: rounded(turningPoint(changes), 4),
      low: rounded(low, 4),
      high: rounded(high, 4),
      found_share: found
    });
    for (const [stock_pct, development] of smoothedDevelopment(changes).entries())
      if (development !== null) lines.append({indicator_id: indicatorId, stock_pct, development: rounded(development)});
  }
  points.close();
  lines.close();
}
