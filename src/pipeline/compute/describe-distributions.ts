import type {DuckDBConnection} from "@duckdb/node-api";
import {describe, type Summary} from "../../analysis/statistics/summary.ts";
import type {AreaLevel} from "../../catalog/areas.ts";
import type {IndicatorId} from "../../catalog/indicators/index.ts";
import {createMart, queryByIndicator} from "../database.ts";
import {rounded} from "./area-table.ts";

const roundedSummary = ({mean, sd, minimum, p05, p25, p50, p75, p95, maximum}: Summary) => ({
  ...{mean: rounded(mean), sd: rounded(sd), minimum: rounded(minimum), maximum: rounded(maximum)},
  ...{p05: rounded(p05), p25: rounded(p25), p50: rounded(p50), p75: rounded(p75), p95: rounded(p95)}
});

/**
 * How each indicator is spread over the areas of a level: in the country for every year, in each gemeente for the
 * profile year. Areas with too few residents do not take part. Makes `distributions`.
 */
export async function describeDistributions(connection: DuckDBConnection): Promise<void> {
  const table = await createMart(connection, "distributions");
  const selections = [
    `select level, 'NL00'::gemeente_word as gemeente_code, indicator_id, figures.year, figures.value from int_figures as figures
     join int_populations using (area_code)
     where figures.value is not null and level <> 'land' and may_have_class`,
    `select level, gemeente_code, indicator_id, figures.year, figures.value from int_figures as figures
     join int_profile_years using (indicator_id)
     join int_populations using (area_code)
     where figures.value is not null and level in ('buurt', 'wijk') and figures.year = profile_year and may_have_class`
  ];
  for (const selection of selections) {
    const figures = queryByIndicator<Figures>(
      connection,
      `${selection} order by level, gemeente_code, indicator_id, year, value`
    );
    for await (const rows of figures) for (const spread of spreadsOf(rows)) table.append(spread);
  }
  table.close();
}

interface Figures extends Record<string, unknown[]> {
  level: AreaLevel[];
  gemeente_code: string[];
  indicator_id: IndicatorId[];
  year: number[];
  value: number[];
}

/** How one indicator is spread, for each level, gemeente and year. */
function* spreadsOf(rows: Figures) {
  const same = (a: number, b: number) =>
    rows.level[a] === rows.level[b] && rows.gemeente_code[a] === rows.gemeente_code[b] && rows.year[a] === rows.year[b];
  for (let from = 0, to = 0; from < rows.value.length; from = to) {
    for (to = from; to < rows.value.length && same(from, to); to++);
    yield {
      level: rows.level[from]!,
      gemeente_code: rows.gemeente_code[from]!,
      indicator_id: rows.indicator_id[from]!,
      year: rows.year[from]!,
      areas_count: to - from,
      ...roundedSummary(describe(rows.value.slice(from, to))!)
    };
  }
}
