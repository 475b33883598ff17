import type {DuckDBConnection} from "@duckdb/node-api";
import {pairedYears} from "../../analysis/paired-years.ts";
import type {AreaLevel} from "../../catalog/areas.ts";
import type {IndicatorId} from "../../catalog/indicators/index.ts";
import {createMart} from "../database.ts";
import {type Asked, type RememberEach, rememberNone} from "../reuse/remember-each.ts";
import {rounded} from "./area-table.ts";

/** What each figure did between two years over the areas of a level that have both. Makes `paired_years`. */
export async function pairYears(connection: DuckDBConnection, remember: RememberEach = rememberNone): Promise<void> {
  await remember<[Levels, Figures]>(connection, "paired-years", asked, async (at, each) => {
    const table = await createMart(at, "paired_years");
    for await (const [levels, figures] of each) for (const pair of pairsOf(levels, figures)) table.append(pair);
    table.close();
  });
}

const asked: Asked = {
  rows: `
    select level, indicator_id, area_code, figures.year, figures.value from int_figures as figures
    join int_populations using (area_code)
    where figures.value is not null and level <> 'land' and may_have_class`,
  // areas as numbers in the order of their codes: text is slow to carry over
  reads: [
    `select level, any_value(indicator_id) as indicator_id, count(*)::integer as figures_count
     from these group by level order by level`,
    "select dense_rank() over (order by area_code)::integer as area, year, value from these order by level, area_code, year"
  ]
};

interface Levels extends Record<string, unknown[]> {
  level: AreaLevel[];
  indicator_id: IndicatorId[];
  figures_count: number[];
}

interface Figures extends Record<string, unknown[]> {
  area: number[];
  year: number[];
  value: number[];
}

/** Pairs of years of one indicator, level by level. */
function* pairsOf(levels: Levels, figures: Figures) {
  let from = 0;
  for (const [at, level] of levels.level.entries()) {
    const to = from + levels.figures_count[at]!;
    const areas: {year: number; value: number}[][] = [];
    for (let row = from; row < to; row++) {
      if (row === from || figures.area[row] !== figures.area[row - 1]) areas.push([]);
      areas.at(-1)!.push({year: figures.year[row]!, value: figures.value[row]!});
    }
    for (const pair of pairedYears(areas)) {
      yield {
        level,
        indicator_id: levels.indicator_id[at]!,
        from_year: pair.from,
        to_year: pair.to,
        areas_count: pair.areas,
        from_mean: rounded(pair.before),
        to_mean: rounded(pair.after)
      };
    }
    from = to;
  }
}
