import type {DuckDBConnection} from "@duckdb/node-api";
import {onChangeScale} from "../../analysis/change-scale.ts";
import {usualChangeBySize} from "../../analysis/when-a-difference-is-a-difference.ts";
import type {Indicator} from "../../catalog/indicators/index.ts";
import type {Unit} from "../../catalog/indicators/types.ts";
import {createMart, queryRows} from "../database.ts";
import {type AreaTable, type OneSeries, readOneSeries, readSeries, rounded, type Series} from "./area-table.ts";

/** The health monitor is held every four years; what four years change is a stricter yardstick than what two do. */
const longestStep = 4;

/**
 * What areas of each size change from one measurement to the next anyway: the yardstick for "a difference" where no
 * interval is published. From the two latest measurements nearest to each other, two years apart or else at most four.
 * Never from one edition, or from one border, to another. On the scale of `onChangeScale`. Makes `usual_changes`.
 */
export async function measureUsualChanges(connection: DuckDBConnection, areas: AreaTable): Promise<void> {
  const table = await createMart(connection, "usual_changes");
  const indicators = await queryRows<{id: Indicator["id"]; unit: Unit}>(
    connection,
    "select indicator_id as id, unit from catalog_indicators order by rank"
  );
  for (const {id, unit} of indicators) {
    const series = onScale(await readSeries(connection, areas, id), unit);
    const same = await readOneSeries(connection, areas, id);
    const years = [...series.keys()].sort((a, b) => b - a);
    for (const level of ["buurt", "wijk", "gemeente"] as const) {
      const step = years
        .flatMap(to => years.filter(from => from < to && to - from <= longestStep).map(from => ({from, to})))
        .find(({from, to}) => usualOf(areas, level, series, same, [from, to]).some(one => one !== null));
      if (!step) continue;
      const usual = usualOf(areas, level, series, same, [step.from, step.to]);
      for (const [at, usual_change] of usual.entries()) {
        if (usual_change === null) continue;
        table.append({
          level,
          indicator_id: id,
          size: at + 1,
          from_year: step.from,
          to_year: step.to,
          usual_change: rounded(usual_change)
        });
      }
    }
  }
  table.close();
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
