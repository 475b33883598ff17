import type {WatchQuestion} from "../analysis/watch-list.ts";
import type {AreaLevel} from "../catalog/areas.ts";
import type {FocusTypeId} from "../catalog/focus-types.ts";
import {type Area, type PeerValues, type Row, readAreas, readPeerValues, rows, table} from "./data.ts";

/** What lies inside a wijk, a gemeente or the country: how its parts differ. */
export interface Inside {
  /** Level of the parts that are compared: buurten, and gemeenten for the country. */
  level: AreaLevel;
  /** Figures of the parts, without names. */
  values: PeerValues;
  /** Types of the buurten in the latest year; null without one. */
  focus: FocusInside | null;
  /** Buurten of which a question can be judged, in the order of their codes; none for the country. */
  watch: readonly Watch[];
}

/** How many buurten have each type, and for less than a country which. */
export interface FocusInside {
  year: number;
  /** Buurten by type; of the country only how many. */
  counts: ReadonlyMap<FocusTypeId, number>;
  types: ReadonlyMap<string, FocusTypeId>;
  /** Buurten without a type. */
  unknown: number;
}

/** One row of `watch_list`: a buurt of which a question can be judged, whether there is one or not. */
export interface Watch {
  code: string;
  question: WatchQuestion | null;
  /** Years between which vulnerability changed; null where that question cannot be judged. */
  vulnerabilityYears: readonly [from: number, to: number] | null;
  concentrationIncreases: boolean;
  lowIncomeYears: readonly [from: number, to: number] | null;
}

/** What is read of the buurten of a gemeente, once for its page and those of its wijken. */
interface BuurtRows {
  /** Rows of `comparisons` of areas with enough residents, by code. */
  values: ReadonlyMap<string, readonly Row[]>;
  /** Rows of `focus_types` of the latest year, by code. */
  types: ReadonlyMap<string, Row>;
  watch: readonly Row[];
}

const kept = new Map<string, Promise<BuurtRows>>();
const gemeentenKept = 4;

function readBuurtRows(code: string, indicatorIds: readonly string[]): Promise<BuurtRows> {
  const known = kept.get(code);
  if (known) return known;
  const reading = readBuurtRowsOf(code, indicatorIds);
  kept.set(code, reading);
  if (kept.size > gemeentenKept) kept.delete(kept.keys().next().value!);
  return reading;
}

async function readBuurtRowsOf(code: string, indicatorIds: readonly string[]): Promise<BuurtRows> {
  const where = "where gemeente_code = $code and level = 'buurt'";
  const [values, types, watch] = await Promise.all([
    rows(
      `select area_code, indicator_id, year, value from ${table("comparisons")} ${where}
         and indicator_id in (${indicatorIds.map(id => `'${id}'`).join(", ")})
         and area_code in (select area_code from ${table("areas")} where population_size = 'enough')
       order by indicator_id, year, value`,
      {code}
    ),
    rows(`select area_code, year, focus_type from ${table("focus_types")} ${where} order by area_code, year`, {code}),
    rows(`select * from ${table("watch_list")} ${where} order by area_code`, {code})
  ]);
  // Every area has a row of the latest year, also without a type.
  return {
    values: Map.groupBy(values, row => row.area_code as string),
    types: new Map(types.map(row => [row.area_code, row])),
    watch
  };
}

/** How the parts of an area differ; null for a buurt, which has none. */
export async function readInside(area: Area, indicatorIds: readonly string[]): Promise<Inside | null> {
  if (area.level === "buurt") return null;
  if (area.level === "land") {
    const values = await readPeerValues({...area, level: "gemeente"}, indicatorIds);
    return {level: "gemeente", values, focus: await readFocusOfCountry(), watch: []};
  }
  const [areas, found] = await Promise.all([readAreas(), readBuurtRows(area.gemeenteCode, indicatorIds)]);
  const isInside = (code: string) => area.level === "gemeente" || areas.get(code)?.wijkCode === area.code;
  const values = [...found.values].filter(([code]) => isInside(code)).flatMap(([, list]) => list);
  return {
    level: "buurt",
    values: toPeerValues(values),
    focus: toFocus([...found.types.values()].filter(row => isInside(row.area_code))),
    watch: found.watch.filter(row => isInside(row.area_code)).map(toWatch)
  };
}

function toPeerValues(found: readonly Row[]): PeerValues {
  const byIndicator = Map.groupBy(found, row => row.indicator_id as string);
  return new Map(
    [...byIndicator].map(([id, list]) => {
      const years = Map.groupBy(list, row => row.year as number);
      return [
        id,
        new Map([...years].map(([year, of]) => [year, of.map(row => row.value as number).sort((a, b) => a - b)]))
      ];
    })
  );
}

function toFocus(found: readonly Row[]): FocusInside | null {
  const types = new Map<string, FocusTypeId>();
  for (const row of found) if (row.focus_type !== null) types.set(row.area_code, row.focus_type);
  if (types.size === 0) return null;
  const counts = new Map([...Map.groupBy(types.values(), type => type)].map(([type, of]) => [type, of.length]));
  return {year: found[0]!.year, counts, types, unknown: found.length - types.size};
}

async function readFocusOfCountry(): Promise<FocusInside | null> {
  const found = await rows(
    `select year, focus_type, count(*)::integer as areas_count from ${table("focus_types")}
     where level = 'buurt' and year = (select max(year) from ${table("focus_types")})
     group by all order by focus_type`
  );
  const typed = found.filter(row => row.focus_type !== null);
  if (typed.length === 0) return null;
  return {
    year: typed[0]!.year,
    counts: new Map(typed.map(row => [row.focus_type, row.areas_count])),
    types: new Map(),
    unknown: found.find(row => row.focus_type === null)?.areas_count ?? 0
  };
}

const toWatch = (row: Row): Watch => ({
  code: row.area_code,
  question: row.question,
  vulnerabilityYears:
    row.vulnerability_from_year === null ? null : [row.vulnerability_from_year, row.vulnerability_to_year],
  concentrationIncreases: row.concentration_increases,
  lowIncomeYears: row.low_income_from_year === null ? null : [row.low_income_from_year, row.low_income_to_year]
});
