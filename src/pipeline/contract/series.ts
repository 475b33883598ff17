import type {DuckDBConnection} from "@duckdb/node-api";
import {longestShift} from "../../analysis/shifted-rows.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import {queryRows} from "../database.ts";
import type {Breach} from "./breach.ts";

/** One column of one file and year, in the order of its rows. */
interface Series {
  file: string;
  column: string;
  indicator: string;
  unit: string;
  year: number;
  rows: number[];
  values: number[];
  /** Numbers of the areas; the same number is the same area in every series. */
  areas: number[];
  /** Value by area. */
  ofArea: Map<number, number>;
}

/** Judges each column beside the same figure of another file or year: whether it has slipped, and whether it is a copy. */
export async function seriesBreaches(connection: DuckDBConnection): Promise<Breach[]> {
  const series = await readSeries(connection);
  const breaches: Breach[] = [];
  for (const alike of Map.groupBy(series, ({indicator}) => indicator).values()) {
    for (const one of alike) {
      const others = alike.filter(other => other.file !== one.file || other.year !== one.year);
      breaches.push(
        ...slipped(one, nearest(one, others)),
        ...copied(
          one,
          others.filter(({year}) => year < one.year)
        )
      );
    }
  }
  return breaches;
}

async function readSeries(connection: DuckDBConnection): Promise<Series[]> {
  await connection.run(`
    create or replace temp table contract_series as
    select (row_number() over (order by file, "column", year))::integer as series_id, *
    from (
      select file, "column", year, indicator_id, unit from stg_figures join catalog_indicators using (indicator_id)
      group by all having count(distinct value) >= 5 and count(value) >= ${thresholds.rowsShifted.value}
    );
    create or replace temp table contract_areas as
    select (row_number() over ())::integer as area_id, area_code from (select distinct area_code from stg_figures)`);
  const described = await queryRows<{file: string; column: string; year: number; indicator_id: string; unit: string}>(
    connection,
    "select * from contract_series order by series_id"
  );
  const series: Series[] = described.map(({indicator_id: indicator, ...rest}) => ({
    ...rest,
    indicator,
    rows: [],
    values: [],
    areas: [],
    ofArea: new Map()
  }));
  const result = await connection.stream(`
    select series_id, row, area_id, value
    from stg_figures join contract_series using (file, "column", year) join contract_areas using (area_code)
    where value is not null order by series_id, row`);
  for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    const [ids, rows, areas, values] = [0, 1, 2, 3].map(at => chunk!.getColumnValues(at) as number[]);
    for (let at = 0; at < chunk.rowCount; at++) {
      const one = series[ids![at]! - 1]!;
      one.rows.push(rows![at]!);
      one.areas.push(areas![at]!);
      one.values.push(values![at]!);
      one.ofArea.set(areas![at]!, values![at]!);
    }
  }
  return series;
}

/** The same year in another file first, then the nearest year; of those the longest. */
function nearest(one: Series, others: readonly Series[]): Series | null {
  const distance = ({year}: Series) => Math.abs(year - one.year);
  return others.reduce<Series | null>((best, other) => {
    if (best === null || distance(other) < distance(best)) return other;
    return distance(other) === distance(best) && other.values.length > best.values.length ? other : best;
  }, null);
}

function slipped(one: Series, other: Series | null): Breach[] {
  if (other === null) return [];
  const reference = one.areas.map(area => other.ofArea.get(area) ?? null);
  const shift = longestShift(one.values, reference, thresholds.rowsShifted.value);
  if (shift === null) return [];
  return [
    {
      identity: "figure_in_its_row",
      file: one.file,
      row: one.rows[shift.from]!,
      column: one.column,
      value: `up to row ${one.rows[shift.to]} the figures are those that ${other.file} has for the ${shift.belongsTo} row in ${other.year}`,
      expected: "figures that fit their own row",
      areaCode: null
    }
  ];
}

/** Of few different values many are the same from year to year; stocks and distances hardly change at all. */
function tells({unit, indicator}: Series, differentValues: number): boolean {
  if (indicator === "inwoners_count") return differentValues >= 0.75 * thresholds.areasForCopy.value;
  return ["count", "eur", "score", "share"].includes(unit) && differentValues >= thresholds.valuesForCopy.value;
}

function copied(one: Series, earlier: readonly Series[]): Breach[] {
  return earlier.flatMap(other => {
    const both = one.areas.flatMap((area, at) => (other.ofArea.has(area) ? [at] : []));
    const equal = both.filter(at => other.ofArea.get(one.areas[at]!) === one.values[at]).length;
    const values = new Set(both.map(at => one.values[at])).size;
    if (both.length < thresholds.areasForCopy.value || !tells(one, values)) return [];
    if (equal < thresholds.shareForCopy.value * both.length) return [];
    return [
      {
        identity: "year_of_its_own" as const,
        file: one.file,
        row: one.rows[both[0]!]!,
        column: one.column,
        value: `in ${equal} of ${both.length} areas the figure that ${other.file} has in ${other.year}`,
        expected: `figures of ${one.year}`,
        areaCode: null
      }
    ];
  });
}
