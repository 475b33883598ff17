import type {DuckDBConnection} from "@duckdb/node-api";
import {keptLand} from "../../analysis/places/same-place.ts";
import {createTable, queryRows} from "../database.ts";

/**
 * What today's gemeenten consisted of in earlier years: themselves, and the gemeenten (or wijken of one that was divided)
 * that were merged into them since. Only where these together have the land of today, so that a part that went elsewhere,
 * or that the list of merged gemeenten does not know, is never left out unseen.
 *
 * Makes `int_merged_parts`: area_code, parent_code, codes_year. Returns the years, the newest first.
 */
export async function findMergedParts(connection: DuckDBConnection): Promise<number[]> {
  const rows = await queryRows<{parent_code: string; codes_year: number; codes: string[]; land: number[]; now: number}>(
    connection,
    mergedQuery
  );
  const table = await createTable(connection, "int_merged_parts", {
    area_code: "VARCHAR",
    parent_code: "VARCHAR",
    codes_year: "INTEGER"
  });
  const whole = rows.filter(({land, now}) => keptLand([land.reduce((sum, one) => sum + one, 0), now]) === true);
  for (const {parent_code, codes_year, codes} of whole)
    for (const area_code of codes) table.append({area_code, parent_code, codes_year});
  table.close();
  return [...new Set(whole.map(({codes_year}) => codes_year))].sort((a, b) => b - a);
}

/** Only what went to one gemeente as a whole; of one that was divided, the list has the wijken beside it. */
const mergedQuery = `
  with area_year as (select area_year as year from int_area_year),
  whole as (
    select old_code, any_value(new_code) as new_code, any_value(year) as year
    from catalog_changes group by old_code having count(distinct new_code) = 1
  ),
  years as (
    select distinct year as codes_year from int_area_snapshots
    where land_ha is not null and year < (select year from area_year)
  ),
  merged as (
    select whole.old_code, whole.new_code as parent_code, codes_year
    from whole join years on whole.year > codes_year and whole.year <= (select year from area_year)
  ),
  parts as (
    select old_code as area_code, parent_code, codes_year from merged
    union
    select area_code, parent_code, codes_year from merged
    join int_area_snapshots as own on own.area_code = merged.parent_code and own.year = merged.codes_year
  )
  select parent_code, codes_year,
    list(parts.area_code order by parts.area_code) as codes,
    list(past.land_ha::integer order by parts.area_code) as land,
    any_value(present.land_ha)::integer as now
  from parts
  left join int_area_snapshots as past on past.area_code = parts.area_code and past.year = codes_year
  join int_area_snapshots as present on present.area_code = parent_code and present.year = (select year from area_year)
  where present.land_ha is not null
  group by parent_code, codes_year
  having count(past.land_ha) = count(*)
  order by parent_code, codes_year`;

/**
 * The figures of those parts on the codes of a year: of several files that of the best layout, and none where one of them
 * withholds it. Makes `int_merged_figures`.
 */
export async function gatherMergedFigures(connection: DuckDBConnection, codesYear: number): Promise<void> {
  await connection.run(`
    create or replace temp table int_merged_figures as
    select area_code, indicator_id, year, value, source_id, edition from stg_figures
    where codes_year = ${codesYear} and area_code in (select area_code from int_merged_parts where codes_year = ${codesYear})
      and (value is not null or missing = 'suppressed')
    qualify count(*) filter (value is null) over (partition by area_code, indicator_id, year) = 0
      and row_number() over (partition by area_code, indicator_id, year order by priority, file desc) = 1`);
}
