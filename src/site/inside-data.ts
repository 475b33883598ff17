import type {WatchQuestion} from "../analysis/watch-list.ts";
import type {AreaLevel} from "../catalog/areas.ts";
import type {FocusTypeId} from "../catalog/focus-types.ts";
import {type Area, type PeerValues, readPeerValues, readValuesOf, rows, table} from "./data.ts";

/** What lies inside a wijk, a gemeente or the country: how its parts differ. */
export interface Inside {
  /** Level of the parts that are compared: buurten, and gemeenten for the country. */
  level: AreaLevel;
  /** Figures of the parts, without names. */
  values: PeerValues;
  /** Types of the buurten in the latest year; null without one. */
  focus: FocusInside | null;
  /** Buurten with a question to ask, in the order of their codes; none for the country. */
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

/** One row of `watch_list`. */
export interface Watch {
  code: string;
  question: WatchQuestion | null;
  concentrationIncreases: boolean;
  lowIncomeYears: readonly [from: number, to: number] | null;
}

/** How the parts of an area differ; null for a buurt, which has none. */
export async function readInside(area: Area, indicatorIds: readonly string[]): Promise<Inside | null> {
  if (area.level === "buurt") return null;
  const [values, focus, watch] = await Promise.all([
    valuesInside(area, indicatorIds),
    focusInside(area),
    area.level === "land" ? [] : watchInside(area)
  ]);
  return {level: area.level === "land" ? "gemeente" : "buurt", values, focus, watch};
}

function valuesInside(area: Area, indicatorIds: readonly string[]): Promise<PeerValues> {
  if (area.level === "land") return readPeerValues({...area, level: "gemeente"}, indicatorIds);
  if (area.level === "gemeente") return readPeerValues({...area, level: "buurt"}, indicatorIds);
  const {where, parameters} = buurtenInside(area);
  return readValuesOf(where, parameters, indicatorIds);
}

/** Buurten inside an area, as a condition on a table with `area_code`, `level` and `gemeente_code`. */
function buurtenInside({level, code, gemeenteCode}: Area): {where: string; parameters: Record<string, string>} {
  if (level === "land") return {where: "level = 'buurt'", parameters: {}};
  if (level === "gemeente") return {where: "level = 'buurt' and gemeente_code = $code", parameters: {code}};
  return {
    where: `level = 'buurt' and gemeente_code = $gemeente and area_code in (select area_code from ${table("areas")} where parent_code = $code)`,
    parameters: {code, gemeente: gemeenteCode}
  };
}

async function focusInside(area: Area): Promise<FocusInside | null> {
  const {where, parameters} = buurtenInside(area);
  const isCountry = area.level === "land";
  const found = await rows(
    `select year, focus_type, ${isCountry ? "null" : "area_code"} as area_code, count(*)::integer as areas_count
     from ${table("focus_types")} where ${where} and year = (select max(year) from ${table("focus_types")})
     group by all order by all`,
    parameters
  );
  const typed = found.filter(row => row.focus_type !== null);
  if (typed.length === 0) return null;
  const counts = new Map<FocusTypeId, number>();
  for (const row of typed) counts.set(row.focus_type, (counts.get(row.focus_type) ?? 0) + row.areas_count);
  return {
    year: typed[0]!.year,
    counts,
    types: new Map(isCountry ? [] : typed.map(row => [row.area_code, row.focus_type])),
    unknown: found.filter(row => row.focus_type === null).reduce((sum, row) => sum + row.areas_count, 0)
  };
}

async function watchInside(area: Area): Promise<Watch[]> {
  const {where, parameters} = buurtenInside(area);
  const found = await rows(`select * from ${table("watch_list")} where ${where} order by area_code`, parameters);
  return found.map(row => ({
    code: row.area_code,
    question: row.question,
    concentrationIncreases: row.concentration_increases,
    lowIncomeYears: row.low_income_from_year === null ? null : [row.low_income_from_year, row.low_income_to_year]
  }));
}
