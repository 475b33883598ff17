import type {DuckDBConnection} from "@duckdb/node-api";
import {sameEdition} from "../../analysis/editions.ts";
import {bordersBetween} from "../../analysis/places/borders-between.ts";
import type {PopulationSize} from "../../analysis/population/disclosure.ts";
import type {Misfit} from "../../analysis/population/misfit.ts";
import {
  type PopulationCounts,
  type UnusualPopulation,
  unusualPopulation
} from "../../analysis/population/unusual-population.ts";
import type {AreaLevel} from "../../catalog/areas.ts";
import {queryColumns, queryRows} from "../database.ts";

/** All current areas, as columns in the order of their codes. */
export interface AreaTable {
  codes: readonly string[];
  levels: readonly AreaLevel[];
  names: readonly string[];
  gemeenten: readonly string[];
  gemeenteNames: readonly string[];
  residents: readonly (number | null)[];
  /** What is known of how many people live there. */
  populations: readonly PopulationSize[];
  /** May the area have a class, type or rank? */
  largeEnough: readonly boolean[];
  /** Why a figure of a year tells nothing of an area as it is now; null where it does. */
  misfit: (row: number, year: number) => Misfit | null;
  /** Why figures about residents mean something else here; null where they do not. */
  unusual: readonly (UnusualPopulation | null)[];
  rowOf: ReadonlyMap<string, number>;
  /** Rows of the buurten, which all references are taken from. */
  buurten: readonly number[];
  /** Residents of all buurten together. */
  totalResidents: number;
}

/** Rows of the areas of a level. */
export const rowsOf = ({levels}: Pick<AreaTable, "levels">, level: AreaLevel): number[] =>
  [...levels.keys()].filter(row => levels[row] === level);

/** Figures of one indicator: for each year one value per area, in the order of the table; null where missing. */
export type Series = ReadonlyMap<number, readonly (number | null)[]>;

/** Reads the areas that analysis works on. */
export async function readAreaTable(connection: DuckDBConnection): Promise<AreaTable> {
  const rows = await queryColumns<{
    area_code: string[];
    level: AreaLevel[];
    name: string[];
    gemeente_code: string[];
    gemeente_name: string[];
    residents: (number | null)[];
    population_size: PopulationSize[];
    may_have_class: boolean[];
  }>(
    connection,
    `select area.area_code, area.level, area.name, area.gemeente_code, area.gemeente_name, residents.value as residents, population_size, may_have_class
     from int_areas_current as area join int_populations using (area_code) left join int_residents as residents using (area_code)
     order by area.area_code`
  );
  const codes = rows.area_code ?? [];
  const residents = rows.residents ?? [];
  const buurten = [...codes.keys()].filter(row => rows.level[row] === "buurt");
  return {
    codes,
    levels: rows.level ?? [],
    names: rows.name ?? [],
    gemeenten: rows.gemeente_code ?? [],
    gemeenteNames: rows.gemeente_name ?? [],
    residents,
    populations: rows.population_size ?? [],
    largeEnough: rows.may_have_class ?? [],
    misfit: await readMisfits(connection, codes),
    unusual: await readUnusual(connection, codes),
    rowOf: new Map(codes.map((code, row) => [code, row])),
    buurten,
    totalResidents: buurten.reduce((sum, row) => sum + (residents[row] ?? 0), 0)
  };
}

async function readMisfits(connection: DuckDBConnection, codes: readonly string[]): Promise<AreaTable["misfit"]> {
  const rows = await queryRows<{area_code: string; year: number; reason: Misfit}>(connection, "from int_misfits");
  const reasons = new Map(rows.map(({area_code, year, reason}) => [`${area_code} ${year}`, reason]));
  return (row, year) => reasons.get(`${codes[row]} ${year}`) ?? null;
}

/**
 * What the areas are counted to be, by the catalogue's indicators: each in its latest year, those of households in one,
 * also where they are withheld: what an area is does not depend on what may be shown of it. A share of the young is no
 * sign where it is of a handful, or of those who lived there before so many came: see `misfitOf`.
 */
async function readUnusual(connection: DuckDBConnection, codes: readonly string[]): Promise<AreaTable["unusual"]> {
  const found = await queryRows<{area_code: string} & PopulationCounts>(
    connection,
    `with latest as (
       from (
         select area_code, indicator_id, value, year from int_figures_aggregated
         union all select area_code, indicator_id, value, year from int_figures_derived
       ) anti join int_misfits using (area_code, year)
       where value is not null and indicator_id = 'leeftijd_15_25_share'
       qualify row_number() over (partition by area_code, indicator_id order by year desc) = 1
     ), households as (
       from (
         pivot (from int_figures_aggregated where indicator_id in ('inwoners_count', 'huishoudens_count', 'huishoudensgrootte_mean'))
         on indicator_id in ('inwoners_count', 'huishoudens_count', 'huishoudensgrootte_mean') using any_value(value) group by area_code, year
       ) where inwoners_count is not null and huishoudens_count is not null and huishoudensgrootte_mean is not null
       qualify row_number() over (partition by area_code order by year desc) = 1
     )
     select area_code, inwoners_count as residents, huishoudens_count as households, huishoudensgrootte_mean as "householdSize",
       young.value as young
     from int_areas_current left join households using (area_code) left join latest as young using (area_code)`
  );
  const counts = new Map(found.map(row => [row.area_code, row]));
  return codes.map(code => {
    const row = counts.get(code);
    if (!row) return null;
    const {residents, households, householdSize, young} = row;
    return unusualPopulation({residents, households, householdSize, young});
  });
}

/** Reads all figures of an indicator. Years without any are not in the series. */
export const readSeries = (connection: DuckDBConnection, areas: AreaTable, indicatorId: string): Promise<Series> =>
  readSeriesFrom(
    connection,
    areas,
    `select area_code, year, value from int_figures where indicator_id = '${indicatorId}' and value is not null`
  );

/** Are the figures of an area in two years of one edition, and counted in the same borders? */
export type OneSeries = (row: number, from: number, to: number) => boolean;

/** Reads the editions and borders of an indicator, to know where a series is not one. */
export const readOneSeries = async (connection: DuckDBConnection, indicatorId: string): Promise<OneSeries> => {
  const figures = `from int_figures where indicator_id = '${indicatorId}' and value is not null`;
  return toOneSeries(
    await queryColumns<Editions>(
      connection,
      `with these as (${withRow(figures)}) select row, year, edition, borders_year ${whereEditionsTell}`
    )
  );
};

/** Which rows of `these`, figures of one indicator, tell that its series is not one. */
export const whereEditionsTell = `
  from these where borders_year is not null or (select count(distinct edition) > 1 from these)`;

/** What such rows hold, areas by their row. */
export interface Editions extends Record<string, unknown[]> {
  row: number[];
  year: number[];
  edition: (string | null)[];
  borders_year: (number | null)[];
}

export function toOneSeries({row: rows, year, edition, borders_year}: Editions): OneSeries {
  const known = new Map<number, Map<number, {edition: string | null; missing: null; bordersYear: number | null}>>();
  for (const [at, row] of rows.entries()) {
    const years = known.get(row) ?? new Map();
    known.set(row, years);
    years.set(year[at]!, {edition: edition[at]!, missing: null, bordersYear: borders_year[at]!});
  }
  const usual = {edition: null, missing: null, bordersYear: null};
  const of = (row: number, ofYear: number) => known.get(row)?.get(ofYear) ?? usual;
  return (row, from, to) => {
    const [first, last] = [of(row, from), of(row, to)];
    return sameEdition(first.edition, last.edition) && bordersBetween(first, last) === null;
  };
}

/** A query for area_code, year and value as a series; areas that the table does not know are left out. */
export const readSeriesFrom = async (connection: DuckDBConnection, areas: AreaTable, query: string): Promise<Series> =>
  toSeries(
    areas,
    await queryColumns<Figures>(connection, `select row, year, value from (${withRow(query)}) order by year`)
  );

/** The rows of a query with the row of their area in the table, instead of its code: a country has millions of figures. */
export const withRow = (query: string): string => `
  select rank - 1 as row, figures.* exclude (area_code) from (${query}) as figures
  join (select area_code, row_number() over (order by area_code)::integer as rank from int_areas_current) using (area_code)`;

/** Figures of one indicator, by year. */
export interface Figures extends Record<string, unknown[]> {
  row: number[];
  year: number[];
  value: number[];
}

export function toSeries({codes}: Pick<AreaTable, "codes">, {row: rows, year, value}: Figures): Series {
  const series = new Map<number, (number | null)[]>();
  for (const [at, row] of rows.entries()) {
    let values = series.get(year[at]!);
    if (!values) {
      values = new Array<number | null>(codes.length).fill(null);
      series.set(year[at]!, values);
    }
    values[row] = value[at]!;
  }
  return series;
}

/** The figures of the buurten in a series, as the functions on fixed references take them. */
export function buurtFigures(
  {buurten, residents}: AreaTable,
  series: Series,
  weightOf: (row: number) => number | null = row => residents[row]!
): {year: number; value: number | null; weight: number | null}[] {
  return [...series].flatMap(([year, values]) =>
    buurten.map(row => ({year, value: values[row]!, weight: weightOf(row)}))
  );
}

/** A number as the tables keep it: enough digits to recompute, few enough to compress. */
export const rounded = <Value extends number | null>(value: Value, digits = 6): Value =>
  (value === null ? null : Number(value.toFixed(digits))) as Value;
