import type {DuckDBConnection} from "@duckdb/node-api";
import {stockClassOf} from "../../analysis/stock/stock-divergence.ts";
import {type StockBounds, type StockCell, surroundingStock} from "../../analysis/stock/surrounding-stock.ts";
import {researchLevels} from "../../catalog/judgements.ts";
import {squareWithheldBelow} from "../../catalog/square-columns.ts";
import {stockClassLabels} from "../../catalog/stock-classes.ts";
import {createMart, queryRows} from "../database.ts";
import {type AreaTable, readSeries, rounded, rowsOf} from "./area-table.ts";
import {latestNationalYear} from "./compute-focus-types.ts";

/** A cell of the squares of CBS, with who lives there and where it lies. */
interface Square extends StockCell {
  residents: number | null;
  /** Codes of buurt and wijk; empty outside those of now. */
  buurt: string;
  wijk: string;
}

/**
 * Housing-association stock within 200 m of the dwellings of a wijk or buurt, from the squares of CBS where they are
 * loaded, beside the share that CBS publishes for the area as a whole. Makes `stock_surroundings`.
 */
export async function measureSurroundingStock(connection: DuckDBConnection, areas: AreaTable): Promise<void> {
  const table = await createMart(connection, "stock_surroundings");
  const stockSeries = await readSeries(connection, areas, "corporatie_share");
  const {year, squares} = await readSquares(connection);
  const shares = surroundingStock(squares);
  for (const level of year === null ? [] : researchLevels) {
    const rows = rowsOf(areas, level).filter(row => areas.largeEnough[row]);
    const stockYear = latestNationalYear(areas, stockSeries, rows);
    const inside = Map.groupBy(squares.keys(), at => squares[at]![level]);
    for (const row of rows) {
      const members = inside.get(areas.codes[row]!) ?? [];
      const stock = stockAround(members, squares, shares);
      if (stock === null) continue;
      const published = stockYear === null ? null : (stockSeries.get(stockYear)![row] ?? null);
      const counted = members.reduce((sum, at) => sum + (squares[at]!.residents ?? 0), 0);
      table.append({
        area_code: areas.codes[row]!,
        level,
        gemeente_code: areas.gemeenten[row]!,
        year: year!,
        residents_share: rounded(Math.min(1, counted / areas.residents[row]!)),
        ...stock,
        published_share: published,
        published_year: stockYear
      });
    }
  }
  table.close();
}

/** The stock in some squares and around their dwellings; null without dwellings. */
function stockAround(members: readonly number[], squares: readonly Square[], shares: readonly (StockBounds | null)[]) {
  const own = members.filter(at => squares[at]!.dwellings !== null && shares[at]);
  const dwellings = own.reduce((sum, at) => sum + squares[at]!.dwellings!, 0);
  if (dwellings === 0) return null;
  const classes = new Array<number>(stockClassLabels.length).fill(0);
  let sure = 0;
  for (const at of own) {
    const {low, high} = shares[at]!;
    classes[stockClassOf((low + high) / 2) - 1]! += squares[at]!.dwellings!;
    if (stockClassOf(low) === stockClassOf(high)) sure += squares[at]!.dwellings!;
  }
  const share = (of: (at: number) => number) => rounded(own.reduce((sum, at) => sum + of(at), 0) / dwellings);
  return {
    squares_count: own.length,
    dwellings_count: dwellings,
    own_low: share(at => Math.min(squares[at]!.association ?? 0, squares[at]!.dwellings!)),
    own_high: share(at => Math.min(squares[at]!.association ?? squareWithheldBelow - 1, squares[at]!.dwellings!)),
    around_low: share(at => shares[at]!.low * squares[at]!.dwellings!),
    around_high: share(at => shares[at]!.high * squares[at]!.dwellings!),
    around_class_1_count: classes[0]!,
    around_class_2_count: classes[1]!,
    around_class_3_count: classes[2]!,
    around_class_4_count: classes[3]!,
    around_class_5_count: classes[4]!,
    sure_count: sure
  };
}

/** The squares of the latest year with dwellings, in a wijk or not: those outside count in the surroundings of others. */
async function readSquares(connection: DuckDBConnection): Promise<{year: number | null; squares: Square[]}> {
  const squares = await queryRows<Square & {year: number}>(
    connection,
    `select x_m as "xM", y_m as "yM", year, woningen_count as dwellings, corporatie_count as association,
       inwoners_count as residents, coalesce(area.area_code, '') as buurt, coalesce(area.wijk_code, '') as wijk
     from raw_squares as square join int_squares using (cell_id)
     left join int_areas_current as area on area.area_code = int_squares.buurt_code
     where year = (select max(year) from raw_squares where corporatie_count is not null)
     order by cell_id`
  );
  return {year: squares[0]?.year ?? null, squares};
}
