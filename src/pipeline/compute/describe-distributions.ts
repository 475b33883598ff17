import type {DuckDBConnection} from "@duckdb/node-api";
import {describe, type Summary} from "../../analysis/statistics/summary.ts";
import type {AreaLevel} from "../../catalog/areas.ts";
import type {IndicatorId} from "../../catalog/indicators/index.ts";
import {createMart} from "../database.ts";
import {type Asked, type RememberEach, rememberNone} from "../reuse/remember-each.ts";
import {rounded} from "./area-table.ts";

const roundedSummary = ({mean, sd, minimum, p05, p25, p50, p75, p95, maximum}: Summary) => ({
  ...{mean: rounded(mean), sd: rounded(sd), minimum: rounded(minimum), maximum: rounded(maximum)},
  ...{p05: rounded(p05), p25: rounded(p25), p50: rounded(p50), p75: rounded(p75), p95: rounded(p95)}
});

/**
 * How each indicator is spread over the areas of a level: in the country for every year, in each gemeente for the
 * profile year. Areas with too few residents do not take part. Makes `distributions`.
 */
export async function describeDistributions(
  connection: DuckDBConnection,
  remember: RememberEach = rememberNone
): Promise<void> {
  await remember<[Groups, Values]>(connection, "distributions", asked, async (at, each) => {
    const table = await createMart(at, "distributions");
    for await (const [groups, {value}] of each) for (const spread of spreadsOf(groups, value)) table.append(spread);
    table.close();
  });
}

const asked: Asked = {
  rows: `
    select level, 'NL00'::gemeente_word as gemeente_code, indicator_id, figures.year, figures.value from int_figures as figures
    join int_populations using (area_code)
    where figures.value is not null and level <> 'land' and may_have_class
    union all
    select level, gemeente_code, indicator_id, figures.year, figures.value from int_figures as figures
    join int_profile_years using (indicator_id)
    join int_populations using (area_code)
    where figures.value is not null and level in ('buurt', 'wijk') and figures.year = profile_year and may_have_class`,
  // values apart: they come by the million, and as numbers alone are carried over fast
  reads: [
    `select level, gemeente_code, any_value(indicator_id) as indicator_id, year, count(*)::integer as areas_count
     from these group by level, gemeente_code, year order by level, gemeente_code, year`,
    "select value from these order by level, gemeente_code, year, value"
  ]
};

interface Groups extends Record<string, unknown[]> {
  level: AreaLevel[];
  gemeente_code: string[];
  indicator_id: IndicatorId[];
  year: number[];
  areas_count: number[];
}

interface Values extends Record<string, unknown[]> {
  value: number[];
}

/** How one indicator is spread, for each level, gemeente and year. */
function* spreadsOf(groups: Groups, values: readonly number[]) {
  let from = 0;
  for (const [at, areas_count] of groups.areas_count.entries()) {
    yield {
      level: groups.level[at]!,
      gemeente_code: groups.gemeente_code[at]!,
      indicator_id: groups.indicator_id[at]!,
      year: groups.year[at]!,
      areas_count,
      ...roundedSummary(describe(values.slice(from, from + areas_count))!)
    };
    from += areas_count;
  }
}
