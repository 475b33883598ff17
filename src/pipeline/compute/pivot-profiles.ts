import type {DuckDBConnection} from "@duckdb/node-api";
import {literal, queryRows} from "../database.ts";

/** One wide row per area: every indicator in the year of its level, as on the page of the area, and two classes. Makes the mart `profiles`. */
export async function pivotProfiles(connection: DuckDBConnection): Promise<void> {
  const indicators = await queryRows<{id: string}>(
    connection,
    "select indicator_id as id from catalog_indicators order by rank"
  );
  await connection.run(`
    create or replace table profiles as
    with latest as (
      select figures.area_code, indicator_id, value
      from int_figures as figures join int_level_years using (indicator_id, level)
      where figures.year = level_year and value is not null
    ),
    wide as (
      from (pivot latest on indicator_id in (${indicators.map(({id}) => literal(id)).join(", ")}) using max(value) group by area_code)
    )
    select area.area_code, area.level, area.name, area.wijk_name, area.gemeente_code, area.gemeente_name,
      classed.class as leefbaarheid_class, photo.cohesion_class as sociale_samenhang_class,
      ${indicators.map(({id}) => `wide.${id}`).join(", ")}
    from areas as area
    left join wide using (area_code)
    left join int_classes as classed on classed.area_code = area.area_code and classed.indicator_id = 'leefbaarheid_score'
      and classed.year = (select profile_year from int_profile_years where indicator_id = 'leefbaarheid_score')
    left join focus_types as photo on photo.area_code = area.area_code
      and photo.year = (select profile_year from int_profile_years where indicator_id = 'sociale_samenhang_score')
    where area.status = 'current'`);
}
