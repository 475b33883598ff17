import type {DuckDBConnection} from "@duckdb/node-api";
import {onChangeScale} from "../../analysis/change-scale.ts";
import {usualChangeBySize} from "../../analysis/when-a-difference-is-a-difference.ts";
import type {Indicator} from "../../catalog/indicators/index.ts";
import type {Unit} from "../../catalog/indicators/types.ts";
import {createMart} from "../database.ts";
import {type Asked, type RememberEach, rememberNone} from "../reuse/remember-each.ts";
import {
  type AreaTable,
  type Editions,
  type Figures,
  type OneSeries,
  rounded,
  type Series,
  toOneSeries,
  toSeries,
  whereEditionsTell,
  withRow
} from "./area-table.ts";

/** The health monitor is held every four years; what four years change is a stricter yardstick than what two do. */
const longestStep = 4;

/**
 * What areas of each size change from one measurement to the next anyway: the yardstick for "a difference" where no
 * interval is published. From the two latest measurements nearest to each other, two years apart or else at most four.
 * Never from one edition, or from one border, to another. On the scale of `onChangeScale`. Makes `usual_changes`.
 */
export async function measureUsualChanges(
  connection: DuckDBConnection,
  areasFor: (connection: DuckDBConnection) => Promise<AreaTable>,
  remember: RememberEach = rememberNone
): Promise<void> {
  await remember<[Described, Figures, Editions]>(connection, "usual-changes", asked, async (at, each) => {
    const areas = await areasFor(at);
    const table = await createMart(at, "usual_changes");
    for await (const [{id, unit}, figures, editions] of each)
      for (const row of usualChangesOf(areas, onScale(toSeries(areas, figures), unit[0]!), toOneSeries(editions)))
        table.append({indicator_id: id[0]!, ...row});
    table.close();
  });
}

const asked: Asked = {
  rows: `
    select row, indicator_id, unit, year, value, edition, borders_year from (${withRow("from int_figures where value is not null")})
    join catalog_indicators using (indicator_id)`,
  reads: [
    "select indicator_id as id, unit from these limit 1",
    "select row, year, value from these order by year",
    `select row, year, edition, borders_year ${whereEditionsTell}`
  ]
};

interface Described extends Record<string, unknown[]> {
  id: Indicator["id"][];
  unit: Unit[];
}

/** The usual changes of one indicator, by level and size of areas. */
function* usualChangesOf(areas: AreaTable, series: Series, same: OneSeries) {
  const years = [...series.keys()].sort((a, b) => b - a);
  for (const level of ["buurt", "wijk", "gemeente"] as const) {
    const step = years
      .flatMap(to => years.filter(from => from < to && to - from <= longestStep).map(from => ({from, to})))
      .find(({from, to}) => usualOf(areas, level, series, same, [from, to]).some(one => one !== null));
    if (!step) continue;
    for (const [at, usual_change] of usualOf(areas, level, series, same, [step.from, step.to]).entries())
      if (usual_change !== null)
        yield {level, size: at + 1, from_year: step.from, to_year: step.to, usual_change: rounded(usual_change)};
  }
}

const onScale = (series: Series, unit: Unit): Series =>
  new Map(
    [...series].map(([year, values]) => [
      year,
      values.map(value => (value === null ? null : onChangeScale(value, unit)))
    ])
  );

function usualOf(
  areas: AreaTable,
  level: string,
  series: Series,
  same: OneSeries,
  [begin, end]: readonly [number, number]
): (number | null)[] {
  const [first, last] = [series.get(begin)!, series.get(end)!];
  const changes = areas.codes.flatMap((_, row) => {
    const [from, to] = [first[row], last[row]];
    return areas.levels[row] !== level || from == null || to == null || !same(row, begin, end)
      ? []
      : [{change: to - from, residents: areas.residents[row]!}];
  });
  return usualChangeBySize(changes);
}
