import type {DuckDBConnection} from "@duckdb/node-api";
import {longestShift, type Shift} from "../../analysis/shifted-rows.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import {createTable, queryRows} from "../database.ts";
import {type Asked, type RememberEach, rememberNone} from "../reuse/remember-each.ts";
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

/**
 * Judges each column beside the same figure of another file or year: whether it has slipped, and whether it is a copy.
 * Makes `int_series_breaches`.
 */
export async function judgeSeries(connection: DuckDBConnection, remember: RememberEach = rememberNone): Promise<void> {
  await remember<[Figures]>(connection, "series", asked, async (at, each) => {
    const described = await describeSeries(at);
    const table = await createTable(at, "int_series_breaches", columns);
    // one figure at a time: all of them together would be held twice
    for await (const [figures] of each) {
      const {indicator: indicator_id, series_id: first_series} = described.get(figures.series_id[0]!)!;
      for (const [rank, {areaCode: _, ...breach}] of breachesOf(toSeries(described, figures)).entries())
        table.append({...breach, indicator_id, first_series, rank});
    }
    table.close();
  });
}

const columns = {
  indicator_id: "VARCHAR",
  first_series: "INTEGER",
  rank: "INTEGER",
  identity: "VARCHAR",
  file: "VARCHAR",
  row: "INTEGER",
  column: "VARCHAR",
  value: "VARCHAR",
  expected: "VARCHAR"
} as const;

/** What `judgeSeries` found, indicators in the order in which their files were read. */
export const seriesBreaches = (connection: DuckDBConnection): Promise<Breach[]> =>
  queryRows<Breach>(
    connection,
    `select identity, file, row, "column", value, expected, null::varchar as "areaCode"
     from int_series_breaches order by first_series, rank`
  );

// a number for each word: tens of millions of rows lie here at once
const asked: Asked = {
  rows: `
    select indicator_id::indicator_word as indicator_id, series_id, row, area_id, round(value * factor, 9) as value
    from raw_figure_values join raw_figure_series using (series_id) join catalog_measures using (layout_id, measure)
    where value is not null`,
  reads: ["select series_id, row, area_id, value from these order by series_id, row"]
};

interface Figures extends Record<string, unknown[]> {
  series_id: number[];
  row: number[];
  area_id: number[];
  value: number[];
}

type Described = Record<"series_id" | "year", number> & Record<"file" | "column" | "indicator" | "unit", string>;

/** Every series by its number. */
async function describeSeries(connection: DuckDBConnection): Promise<ReadonlyMap<number, Described>> {
  const described = await queryRows<Described>(
    connection,
    `select series_id, file, measure as "column", year, indicator_id as indicator, unit
     from raw_figure_series join catalog_measures using (layout_id, measure) join catalog_indicators using (indicator_id)`
  );
  return new Map(described.map(each => [each.series_id, each]));
}

/** The series of one indicator that are long enough to judge. */
function toSeries(described: ReadonlyMap<number, Described>, {series_id, row, area_id, value}: Figures): Series[] {
  const series = new Map<number, Series>();
  for (const [at, id] of series_id.entries()) {
    let one = series.get(id);
    if (!one) {
      const {series_id: _, ...rest} = described.get(id)!;
      one = {...rest, rows: [], values: [], areas: [], ofArea: new Map()};
      series.set(id, one);
    }
    one.rows.push(row[at]!);
    one.areas.push(area_id[at]!);
    one.values.push(value[at]!);
    one.ofArea.set(area_id[at]!, value[at]!);
  }
  return [...series.values()].filter(({values}) => values.length >= thresholds.rowsShifted.value);
}

function breachesOf(alike: readonly Series[]): Breach[] {
  return alike.flatMap(one => {
    const others = alike.filter(other => other.file !== one.file || other.year !== one.year);
    const earlier = others.filter(({year}) => year < one.year && year >= one.year - thresholds.yearsAhead.value);
    return [...slipped(one, nearest(one, others)), ...copied(one, earlier)];
  });
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
