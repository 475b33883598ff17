import type {DuckDBConnection} from "@duckdb/node-api";
import {belowTheBuurt, type CellFigure} from "../../analysis/below-the-buurt.ts";
import {varianceWithinBetween} from "../../analysis/statistics/variance-within-between.ts";
import {surroundingMean, surroundingsOf} from "../../analysis/surroundings.ts";
import {gemeenteCodeOf, landCode} from "../../catalog/areas.ts";
import {measures} from "../../catalog/measures.ts";
import {createMart, queryColumns, queryRows} from "../database.ts";
import {rounded} from "./area-table.ts";

const totalMeasure = "lbm";
/** The deviation is the total less a constant: it would say the same. */
const left = new Set(["afw"]);

/**
 * What a buurt average hides: the cells of 100 m in each buurt, and how much of all difference lies within buurten. The
 * total score in every year, its dimensions in the latest. Where the squares of CBS say that enough people live in a cell
 * its own figure counts; else, and where they say nothing, the mean of its surroundings. Makes `cell_summaries` and `cell_variances`.
 */
export async function summariseCells(connection: DuckDBConnection): Promise<void> {
  const summaries = await createMart(connection, "cell_summaries");
  const variances = await createMart(connection, "cell_variances");
  const cells = await queryColumns<{
    cell_id: string[];
    x_m: number[];
    y_m: number[];
    buurt_code: (string | null)[];
    residents: (number | null)[];
  }>(
    connection,
    `select cell_id, any_value(x_m) as x_m, any_value(y_m) as y_m, any_value(buurt_code) as buurt_code,
       any_value(square.inwoners_count) as residents
     from raw_cells join int_cells using (cell_id)
     left join (
       select cell_id, arg_max(inwoners_count, year) as inwoners_count from raw_squares
       where inwoners_count is not null group by cell_id
     ) as square using (cell_id)
     group by cell_id order by cell_id`
  );
  const ids = cells.cell_id ?? [];
  const surroundings = surroundingsOf(ids.map((_, at) => ({xM: cells.x_m[at]!, yM: cells.y_m[at]!})));
  const rowOf = new Map(ids.map((id, row) => [id, row]));
  const years = await queryRows<{year: number}>(connection, "select distinct year from raw_cells order by year");
  const last = years.at(-1)?.year;
  for (const {year} of years) {
    for (const [measure, {indicatorId}] of Object.entries(measures.leefbaarometer_grid!)) {
      if (left.has(measure) || (measure !== totalMeasure && year !== last)) continue;
      const values = await readCells(connection, ids.length, rowOf, measure, year);
      const smoothed = surroundingMean(surroundings, values);
      const groups = new Map<string, CellFigure[]>();
      const rows: {group: string; value: number; weight: number}[] = [];
      for (const [at, value] of values.entries()) {
        const buurt = cells.buurt_code[at];
        if (value === null || !buurt) continue;
        const group = groups.get(buurt) ?? [];
        groups.set(buurt, group);
        group.push({value, surroundings: smoothed[at]!, residents: cells.residents[at] ?? null});
        rows.push({group: buurt, value, weight: 1});
      }
      for (const [area_code, group] of groups) {
        const {cells: shown, range, smoothed: smoothedCount} = belowTheBuurt(group)!;
        summaries.append({
          area_code,
          level: "buurt",
          gemeente_code: gemeenteCodeOf(area_code)!,
          indicator_id: indicatorId,
          year,
          cells_count: shown.count,
          smoothed_count: smoothedCount,
          mean: rounded(shown.mean),
          minimum: rounded(shown.minimum),
          p25: rounded(shown.p25),
          p50: rounded(shown.p50),
          p75: rounded(shown.p75),
          maximum: rounded(shown.maximum),
          range: rounded(range)
        });
      }
      const byGemeente = Map.groupBy(rows, ({group}) => gemeenteCodeOf(group)!);
      for (const [gemeente_code, ofGemeente] of [[landCode, rows] as const, ...byGemeente]) {
        const parts = varianceWithinBetween(ofGemeente);
        if (parts === null) continue;
        variances.append({
          gemeente_code,
          indicator_id: indicatorId,
          year,
          cells_count: ofGemeente.length,
          within: rounded(parts.within, 9),
          between: rounded(parts.between, 9),
          within_share: rounded(parts.withinShare)
        });
      }
    }
  }
  summaries.close();
  variances.close();
}

async function readCells(
  connection: DuckDBConnection,
  size: number,
  rowOf: ReadonlyMap<string, number>,
  measure: string,
  year: number
): Promise<(number | null)[]> {
  const {cell_id = [], value} = await queryColumns<{cell_id: string[]; value: number[]}>(
    connection,
    `select cell_id, "${measure}" as value from raw_cells where year = ${year} and "${measure}" is not null order by cell_id`
  );
  const values = new Array<number | null>(size).fill(null);
  for (const [at, id] of cell_id.entries()) values[rowOf.get(id)!] = value[at]!;
  return values;
}
