import type {DuckDBConnection} from "@duckdb/node-api";
import {pairedYears} from "../../analysis/paired-years.ts";
import type {AreaLevel} from "../../catalog/areas.ts";
import type {IndicatorId} from "../../catalog/indicators/index.ts";
import {createMart, queryByIndicator} from "../database.ts";
import {rounded} from "./area-table.ts";

/** What each figure did between two years over the areas of a level that have both. Makes `paired_years`. */
export async function pairYears(connection: DuckDBConnection): Promise<void> {
  const table = await createMart(connection, "paired_years");
  const figures = queryByIndicator<Figures>(
    connection,
    `select level, indicator_id, area_code, figures.year, figures.value from int_figures as figures
     join int_populations using (area_code)
     where figures.value is not null and level <> 'land' and may_have_class
     order by level, indicator_id, area_code, year`
  );
  for await (const rows of figures) for (const pair of pairsOf(rows)) table.append(pair);
  table.close();
}

interface Figures extends Record<string, unknown[]> {
  level: AreaLevel[];
  indicator_id: IndicatorId[];
  area_code: string[];
  year: number[];
  value: number[];
}

/** Pairs of years of one indicator, level by level. */
function* pairsOf(rows: Figures) {
  for (let from = 0, to = 0; from < rows.value.length; from = to) {
    const level = rows.level[from]!;
    const areas: {year: number; value: number}[][] = [];
    for (to = from; rows.level[to] === level; to++) {
      if (to === from || rows.area_code[to] !== rows.area_code[to - 1]) areas.push([]);
      areas.at(-1)!.push({year: rows.year[to]!, value: rows.value[to]!});
    }
    for (const pair of pairedYears(areas)) {
      yield {
        level,
        indicator_id: rows.indicator_id[from]!,
        from_year: pair.from,
        to_year: pair.to,
        areas_count: pair.areas,
        from_mean: rounded(pair.before),
        to_mean: rounded(pair.after)
      };
    }
  }
}
