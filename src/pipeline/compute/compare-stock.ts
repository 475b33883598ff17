import type {DuckDBConnection} from "@duckdb/node-api";
import {balancedPanel} from "../../analysis/balanced-panel.ts";
import {bootstrapInterval} from "../../analysis/published/bootstrap-interval.ts";
import {seededRandom} from "../../analysis/statistics/seeded-random.ts";
import {gapGrowth, type StockIndex, type StockRow, stockIndices} from "../../analysis/stock/stock-divergence.ts";
import {researchLevels} from "../../catalog/judgements.ts";
import {stockClassLabels} from "../../catalog/stock-classes.ts";
import {vulnerabilityComponents} from "../../catalog/vulnerability.ts";
import {createMart} from "../database.ts";
import {type AreaTable, readSeries, rounded, rowsOf, type Series} from "./area-table.ts";
import {latestNationalYear} from "./compute-focus-types.ts";
import {type Followed, isFew, type StockAreas, tabulateDevelopment} from "./tabulate-development.ts";

/** Resamples of the growth of a gap: each sums all areas in two years. */

/**
 * Housing-association stock and divergence, over buurten and over wijken with enough residents: indicators by class of
 * stock, growth of the gap, development where nearly all is housing-association stock, development by level of
 * liveability, and the turning point. The stock is that of the latest year, so that classes hold the same areas in every
 * year.
 *
 * Makes `research_stock_index`, `_gap_growth`, `_development`, `_turning_points` and `_turning_point_lines`.
 *
 * @returns the areas that can be followed, by level
 */
export async function compareStock(connection: DuckDBConnection, areas: AreaTable): Promise<Followed[]> {
  const stockSeries = await readSeries(connection, areas, "corporatie_share");
  const groups = researchLevels.map((level): StockAreas => {
    const ofLevel = rowsOf(areas, level);
    const year = latestNationalYear(areas, stockSeries, ofLevel);
    const stock = year === null ? [] : stockSeries.get(year)!;
    return {level, rows: ofLevel.filter(row => areas.largeEnough[row]), stock};
  });
  await writeIndices(connection, areas, groups);
  return tabulateDevelopment(connection, areas, groups);
}

async function writeIndices(
  connection: DuckDBConnection,
  areas: AreaTable,
  groups: readonly StockAreas[]
): Promise<void> {
  const table = await createMart(connection, "research_stock_index");
  const growths = await createMart(connection, "research_gap_growth");
  for (const {indicatorId} of vulnerabilityComponents) {
    const series = await readSeries(connection, areas, indicatorId);
    for (const group of groups) {
      const panel = panelOf(areas, group, series);
      const everyClass = stockIndices(panel.flat());
      const indices = everyClass.filter(({rows: count}) => count > 0);
      for (const {year, stockClass, rows: count, mean, index} of indices) {
        table.append({
          level: group.level,
          indicator_id: indicatorId,
          year,
          stock_class: stockClass,
          areas_count: count,
          mean: rounded(mean),
          index_value: rounded(index, 2),
          greyed: isFew(count)
        });
      }
      // of a handful of areas the two outer classes say nothing
      const growth = isFew(panel.length) ? null : gapGrowth(everyClass);
      if (growth === null) continue;
      const {low, high} = bootstrapInterval(panel, growthOf, seededRandom(1));
      growths.append({
        level: group.level,
        indicator_id: indicatorId,
        first_year: growth.firstYear,
        last_year: growth.lastYear,
        first_gap: rounded(growth.firstGap, 2),
        last_gap: rounded(growth.lastGap, 2),
        growth: rounded(growth.growth, 4),
        low: rounded(low, 4),
        high: rounded(high, 4),
        areas_count: panel.length,
        greyed: isGreyed(indices, growth)
      });
    }
  }
  table.close();
  growths.close();
}

/** The areas with a share of stock that have the indicator in every year that counts, each with all those years. */
function panelOf({residents}: AreaTable, {rows, stock}: StockAreas, series: Series): StockRow[][] {
  const panel = balancedPanel(
    series,
    rows.filter(row => stock[row] != null)
  );
  return panel.rows.map(row =>
    panel.years.map(year => ({
      year,
      stockShare: stock[row]!,
      value: series.get(year)![row]!,
      weight: residents[row]!
    }))
  );
}

/** Growth of the gap between the outer classes; null where the drawn areas have none of a class. */
function growthOf(panel: readonly (readonly StockRow[])[]): number | null {
  const outer = panel.flatMap(years => [years[0]!, years.at(-1)!]);
  return gapGrowth(stockIndices(outer))?.growth ?? null;
}

/** Is one of the four means behind the growth of the gap that of few areas? */
function isGreyed(indices: readonly StockIndex[], {firstYear, lastYear}: {firstYear: number; lastYear: number}) {
  const outer = [1, stockClassLabels.length];
  return indices.some(
    ({year, stockClass, rows}) => (year === firstYear || year === lastYear) && outer.includes(stockClass) && isFew(rows)
  );
}
