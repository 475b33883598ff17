import type {DuckDBConnection} from "@duckdb/node-api";
import {longestShift, type Shift} from "../../analysis/shifted-rows.ts";
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
  const breaches: Breach[] = [];
  // one figure at a time: all of them together would be held twice
  for (const described of (await describeSeries(connection)).values()) {
    const alike = await readSeries(connection, described);
    for (const one of alike) {
      const others = alike.filter(other => other.file !== one.file || other.year !== one.year);
      breaches.push(
        ...slipped(one, nearest(one, others)),
        ...copied(
          one,
          others.filter(({year}) => year < one.year && year >= one.year - thresholds.yearsAhead.value)
        )
      );
    }
  }
  return breaches;
}

type Described = Record<"series_id" | "year", number> & Record<"file" | "column" | "indicator" | "unit", string>;

/** The series of each indicator that has more than one. */
async function describeSeries(connection: DuckDBConnection): Promise<Map<string, Described[]>> {
  const described = await queryRows<Described>(
    connection,
    `select series_id, file, measure as "column", year, indicator_id as indicator, unit
     from raw_figure_series join catalog_measures using (layout_id, measure) join catalog_indicators using (indicator_id)
     order by series_id`
  );
  const series = Map.groupBy(described, ({indicator}) => indicator);
  for (const [indicator, list] of series) if (list.length < 2) series.delete(indicator);
  return series;
}

async function readSeries(connection: DuckDBConnection, described: readonly Described[]): Promise<Series[]> {
  const series = new Map(
    described.map(({series_id, ...rest}): [number, Series] => [
      series_id,
      {...rest, rows: [], values: [], areas: [], ofArea: new Map()}
    ])
  );
  const result = await connection.stream(`
    select series_id, row, area_id, round(value * factor, 9)
    from raw_figure_values join raw_figure_series using (series_id) join catalog_measures using (layout_id, measure)
    where value is not null and series_id in (${[...series.keys()].join(", ")}) order by series_id, row`);
  for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    const [ids, rows, areas, values] = [0, 1, 2, 3].map(at => chunk!.getColumnValues(at) as number[]);
    for (let at = 0; at < chunk.rowCount; at++) {
      const one = series.get(ids![at]!);
      one?.rows.push(rows![at]!);
      one?.areas.push(areas![at]!);
      one?.values.push(values![at]!);
      one?.ofArea.set(areas![at]!, values![at]!);
    }
  }
  return [...series.values()].filter(({values}) => values.length >= thresholds.rowsShifted.value);
}

/**
 * The two series that can be laid beside one, because they have figures for rows that follow each other in it: the same year
 * in another file first, then the nearest year, then the longest.
 */
function nearest(one: Series, others: readonly Series[]): Series[] {
  const distance = ({year}: Series) => Math.abs(year - one.year);
  const besideEachOther = (other: Series) => {
    let count = 0;
    for (let at = 1; at < one.areas.length; at++)
      if (other.ofArea.has(one.areas[at - 1]!) && other.ofArea.has(one.areas[at]!)) count++;
    return count;
  };
  const found: Series[] = [];
  for (const other of others.toSorted((a, b) => distance(a) - distance(b) || b.values.length - a.values.length)) {
    if (besideEachOther(other) >= thresholds.rowsShifted.value) found.push(other);
    if (found.length === 2) break;
  }
  return found;
}

/**
 * Of two columns that do not fit, a third tells which one has slipped: that which fits neither of the others. Without a third
 * it is the later of the two that is told.
 */
function slipped(one: Series, others: readonly Series[]): Breach[] {
  const shifts = others.map(other => shiftAgainst(one, other));
  const [first, second] = shifts;
  const [other] = others;
  if (!first || !other || second === null) return [];
  const later = one.year === other.year ? one.file > other.file : one.year > other.year;
  if (second === undefined && !later) return [];
  return [
    {
      identity: "figure_in_its_row",
      file: one.file,
      row: one.rows[first.from]!,
      column: one.column,
      value: `up to row ${one.rows[first.to]} the figures are those that ${other.file} has for the ${first.belongsTo} row in ${other.year}`,
      expected: "figures that fit their own row",
      areaCode: null
    }
  ];
}

function shiftAgainst(one: Series, other: Series): Shift | null {
  const reference = one.areas.map(area => other.ofArea.get(area) ?? null);
  return longestShift(one.values, reference, thresholds.rowsShifted.value);
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
