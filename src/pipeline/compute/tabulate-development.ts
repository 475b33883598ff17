import type {DuckDBConnection} from "@duckdb/node-api";
import {balancedPanel} from "../../analysis/balanced-panel.ts";
import {classOf} from "../../analysis/nine-classes.ts";
import {bootstrapInterval} from "../../analysis/published/bootstrap-interval.ts";
import {seededRandom} from "../../analysis/statistics/seeded-random.ts";
import {type Development, developmentByLevel, meanDevelopment} from "../../analysis/stock/stock-divergence.ts";
import {smoothedDevelopment, turningOutcome, turningPoint} from "../../analysis/stock/turning-point.ts";
import {classSchemeById} from "../../catalog/class-schemes.ts";
import {dimensionIds, type IndicatorId} from "../../catalog/indicators/index.ts";
import type {ResearchLevel} from "../../catalog/judgements.ts";
import {concentratedStock} from "../../catalog/stock-classes.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import {createMart} from "../database.ts";
import {type AreaTable, type OneSeries, readOneSeries, readSeries, rounded, type Series} from "./area-table.ts";

const scoreId = "leefbaarheid_score";
const measureIds: readonly IndicatorId[] = [scoreId, ...dimensionIds];
export const isFew = (areas: number) => areas < thresholds.areasForCell.value;

/** The areas of a level that count, and the share of housing-association stock of all areas. */
export interface StockAreas {
  level: ResearchLevel;
  rows: readonly number[];
  stock: readonly (number | null)[];
}

/** Figures of an indicator, and whether two years of an area are of one edition and in the same borders. */
interface Measured {
  series: Series;
  same: OneSeries;
}

/** The areas of a level that can be followed: the score over all its years, nuisance since there are dimensions. */
export interface Followed {
  level: ResearchLevel;
  score: {years: readonly [number, number]; changes: readonly Development[]};
  /** Those with a share of housing-association stock. */
  nuisance: {years: readonly [number, number]; changes: readonly (Development & {stock: number})[]};
}

/**
 * How liveability and its parts developed: where nearly all is housing-association stock, by level of liveability, and
 * along the share of stock. Makes `research_development`, `_turning_points` and `_turning_point_lines`.
 */
export async function tabulateDevelopment(
  connection: DuckDBConnection,
  areas: AreaTable,
  groups: readonly StockAreas[]
): Promise<Followed[]> {
  const measures = new Map<IndicatorId, Measured>();
  for (const id of measureIds)
    measures.set(id, {
      series: await readSeries(connection, areas, id),
      same: await readOneSeries(connection, id)
    });
  await writeDevelopment(connection, areas, groups, measures);
  await writeTurningPoints(connection, areas, groups, measures);
  return groups.map(group => followedOf(areas, group, measures));
}

function followedOf(
  areas: AreaTable,
  {level, rows, stock}: StockAreas,
  measures: ReadonlyMap<IndicatorId, Measured>
): Followed {
  const over = (id: IndicatorId, first: number | null) => {
    const measured = measures.get(id)!;
    const years = comparableYears(measured, rows, first);
    const ends: readonly [number, number] = [years[0] ?? 0, years.at(-1) ?? 0];
    const of = (row: number) => (years.length < 2 ? [] : developmentsOf(areas, [row], measured, ends));
    return {years: ends, of};
  };
  const [score, nuisance] = [over(scoreId, null), over("overlast_onveiligheid_score", firstDimensionYear(measures))];
  return {
    level,
    score: {years: score.years, changes: rows.flatMap(score.of)},
    nuisance: {
      years: nuisance.years,
      changes: rows.flatMap(row =>
        nuisance.of(row).flatMap(one => (stock[row] == null ? [] : {...one, stock: stock[row]}))
      )
    }
  };
}

async function writeDevelopment(
  connection: DuckDBConnection,
  areas: AreaTable,
  groups: readonly StockAreas[],
  measures: ReadonlyMap<IndicatorId, Measured>
): Promise<void> {
  const table = await createMart(connection, "research_development");
  const append = (key: DevelopmentKey, counted: readonly Development[], development: number | null) => {
    const interval = counted.length === 0 ? null : bootstrapInterval(counted, meanDevelopment, seededRandom(1));
    table.append({
      ...key,
      areas_count: counted.length,
      development: rounded(development),
      low: rounded(interval?.low ?? null),
      high: rounded(interval?.high ?? null),
      greyed: isFew(counted.length)
    });
  };
  for (const {level, rows, stock} of groups) {
    const members = {concentrated: rows.filter(row => (stock[row] ?? 0) >= concentratedStock), all: rows};
    for (const [indicator_id, measured] of measures) {
      const [from_year, ...later] = comparableYears(measured, rows, firstDimensionYear(measures));
      for (const to_year of later) {
        for (const [group_id, own] of Object.entries(members)) {
          const counted = developmentsOf(areas, own, measured, [from_year!, to_year]);
          if (counted.length === 0) continue;
          const key = {level, figure_id: "13", group_id, indicator_id, from_year: from_year!, to_year};
          append(key, counted, meanDevelopment(counted));
        }
      }
    }
    const score = measures.get(scoreId)!;
    const years = comparableYears(score, rows, null);
    if (years.length < 2) continue;
    const [from_year, to_year] = [years[0]!, years.at(-1)!];
    const changes = developmentsOf(areas, rows, score, [from_year, to_year]);
    const {breaks} = classSchemeById("leefbaarometer_score");
    for (const {level: of, development} of developmentByLevel(changes, breaks)) {
      const counted = changes.filter(({to}) => classOf(to!, breaks) === of);
      const key = {level, figure_id: "8", group_id: String(of), indicator_id: scoreId, from_year, to_year} as const;
      append(key, counted, development);
    }
  }
  table.close();
}

interface DevelopmentKey {
  level: ResearchLevel;
  figure_id: string;
  group_id: string;
  indicator_id: IndicatorId;
  from_year: number;
  to_year: number;
}

/** The first year of the dimensions: from there total and dimensions cover the same time. */
const firstDimensionYear = (measures: ReadonlyMap<IndicatorId, Measured>): number =>
  Math.min(...dimensionIds.flatMap(id => [...measures.get(id)!.series.keys()]));

/** The first year (from this one, where given) that most areas have, and the years that most can be followed to. */
export function comparableYears({series, same}: Measured, rows: readonly number[], first: number | null): number[] {
  const years = balancedPanel(series, rows).years.filter(year => first === null || year >= first);
  const from = years[0];
  if (from === undefined) return [];
  const followed = years.map((year): [number, (number | null)[]] => [
    year,
    series.get(year)!.map((value, row) => (same(row, from, year) ? value : null))
  ]);
  return balancedPanel(new Map(followed), rows).years;
}

/** Changes of the areas that can be followed and count. */
const developmentsOf = (
  {residents}: AreaTable,
  rows: readonly number[],
  {series, same}: Measured,
  [from, to]: readonly [number, number]
): Development[] =>
  rows.flatMap(row => {
    const [first, last] = [series.get(from)![row], series.get(to)![row]];
    if (first == null || last == null || !residents[row] || !same(row, from, to)) return [];
    return [{from: first, to: last, weight: residents[row]}];
  });

async function writeTurningPoints(
  connection: DuckDBConnection,
  areas: AreaTable,
  groups: readonly StockAreas[],
  measures: ReadonlyMap<IndicatorId, Measured>
): Promise<void> {
  const points = await createMart(connection, "research_turning_points");
  const lines = await createMart(connection, "research_turning_point_lines");
  for (const {level, rows, stock} of groups) {
    for (const [indicator_id, measured] of measures) {
      const years = comparableYears(measured, rows, firstDimensionYear(measures));
      if (years.length < 2) continue;
      const [from_year, to_year] = [years[0]!, years.at(-1)!];
      const changes = rows.flatMap(row => {
        const [one] = developmentsOf(areas, [row], measured, [from_year, to_year]);
        return one && stock[row] != null
          ? [{stockShare: stock[row], change: one.to! - one.from!, weight: one.weight!}]
          : [];
      });
      if (changes.length === 0) continue;
      const {low, high, found} = bootstrapInterval(changes, drawn => turningPoint(drawn), seededRandom(1));
      const point = turningPoint(changes);
      const isTold = turningOutcome(point, found) === "point";
      points.append({
        level,
        indicator_id,
        from_year,
        to_year,
        areas_count: changes.length,
        turning_point: isTold ? rounded(point, 4) : null,
        low: isTold ? rounded(low, 4) : null,
        high: isTold ? rounded(high, 4) : null,
        found_share: found
      });
      for (const [stock_pct, development] of smoothedDevelopment(changes).entries())
        if (development !== null) lines.append({level, indicator_id, stock_pct, development: rounded(development)});
    }
  }
  points.close();
  lines.close();
}
