import type {DuckDBConnection} from "@duckdb/node-api";
import {type GapArea, stockGap} from "../../analysis/stock/stock-gap.ts";
import {landCode} from "../../catalog/areas.ts";
import {researchLevels} from "../../catalog/judgements.ts";
import {stockGapIds} from "../../catalog/stock-classes.ts";
import {createMart} from "../database.ts";
import {type AreaTable, readOneSeries, readSeries, rounded, rowsOf} from "./area-table.ts";
import {latestNationalYear} from "./compute-focus-types.ts";
import {comparableYears} from "./tabulate-development.ts";

/**
 * Figures of areas with much and with little housing-association stock, in the country and in each gemeente that has
 * enough of both; of buurten, or of wijken where no buurt has a share. Without areas of students, of institutions or of
 * other people than in those years. Makes `stock_gaps`.
 */
export async function compareGaps(connection: DuckDBConnection, areas: AreaTable): Promise<void> {
  const table = await createMart(connection, "stock_gaps");
  const stockSeries = await readSeries(connection, areas, "corporatie_share");
  for (const level of researchLevels) {
    const rows = rowsOf(areas, level).filter(row => areas.largeEnough[row] && areas.unusual[row] === null);
    const year = latestNationalYear(areas, stockSeries, rows);
    if (year === null) continue;
    const stock = stockSeries.get(year)!;
    for (const indicator_id of stockGapIds) {
      const series = await readSeries(connection, areas, indicator_id);
      const same = await readOneSeries(connection, indicator_id);
      const years = comparableYears({series, same}, rows, null);
      const [from_year, to_year] = [years[0], years.at(-1)];
      if (from_year === undefined || to_year === undefined || years.length < 2) continue;
      const [first, last] = [series.get(from_year)!, series.get(to_year)!];
      const counted = rows.flatMap((row): (GapArea & {gemeente: string})[] => {
        const [from, to, weight] = [first[row], last[row], areas.residents[row]];
        const usable = same(row, from_year, to_year) && !areas.misfit(row, from_year) && !areas.misfit(row, to_year);
        if (from == null || to == null || !weight || !usable) return [];
        return [{stock: stock[row] ?? null, from, to, weight, gemeente: areas.gemeenten[row]!}];
      });
      for (const [gemeente_code, own] of [[landCode, counted] as const, ...Map.groupBy(counted, one => one.gemeente)]) {
        const gap = stockGap(own);
        if (gap === null) continue;
        table.append({
          gemeente_code,
          level,
          indicator_id,
          stock_year: year,
          from_year,
          to_year,
          much_count: gap.much.areas,
          little_count: gap.little.areas,
          much_from: rounded(gap.much.from),
          much_to: rounded(gap.much.to),
          little_from: rounded(gap.little.from),
          little_to: rounded(gap.little.to)
        });
      }
    }
  }
  table.close();
}
