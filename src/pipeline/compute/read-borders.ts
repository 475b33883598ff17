import type {DuckDBConnection} from "@duckdb/node-api";
import {type BorderedFigure, type BordersApart, bordersBetween} from "../../analysis/places/borders-between.ts";
import {queryRows} from "../database.ts";
import type {AreaTable} from "./area-table.ts";

/** Why borders keep an area from having a figure in both years, in the order of the table; null where they do not. */
export type BordersOf = (row: number) => BordersApart | null;

/**
 * Reads why areas lack a change between two years, as far as borders go: of several indicators the first that has a
 * reason. Where all files with a figure use the codes of other years, a code that none of those years knows is new.
 */
export async function readBorders(
  connection: DuckDBConnection,
  {rowOf}: AreaTable,
  indicatorIds: readonly string[],
  [from, to]: readonly [number, number]
): Promise<BordersOf> {
  if (indicatorIds.length === 0) return () => null;
  const rows = await queryRows<{area_code: string; indicator_id: string; year: number} & BorderedFigure>(
    connection,
    `with asked as (
       from int_figures where indicator_id in (${indicatorIds.map(id => `'${id}'`).join(", ")}) and year in (${from}, ${to})
     ), counted_on as (
       select indicator_id, year, max(codes_year) as codes_year from stg_figures
       where value is not null and (indicator_id, year) in (select (indicator_id, year) from asked)
       group by all having not bool_or(codes_year is null or codes_year = (select area_year from int_area_year))
     ), kinds as (
       select left(area_code, 2) as kind, count(*) as areas_count from int_areas_current group by all
     ), named as (
       select codes_year, left(area_code, 2) as kind, count(distinct area_code) as codes_count from int_code_uses group by all
     ), lists as (
       select codes_year, kind from named join kinds using (kind) where codes_count >= getvariable('peers_coverage') * areas_count
     )
     select area_code, indicator_id, year, missing, borders_year as "bordersYear" from asked
     where borders_year is not null or missing in ('borders_changed', 'place_unknown')
     union all
     select area.area_code, indicator_id, year, 'new_code', codes_year
     from counted_on join lists using (codes_year) join int_areas_current as area on left(area.area_code, 2) = kind
     where (area.area_code, codes_year) not in (select (area_code, codes_year) from int_code_uses where codes_year is not null)
       and (area.area_code, indicator_id, year) not in (select (area_code, indicator_id, year) from asked)
     order by area_code, indicator_id, year`
  );
  const known = new Map(rows.map(row => [`${rowOf.get(row.area_code)} ${row.indicator_id} ${row.year}`, row]));
  const of = (row: number, id: string, year: number): BorderedFigure => known.get(`${row} ${id} ${year}`) ?? plain;
  return row => {
    for (const id of indicatorIds) {
      const apart = bordersBetween(of(row, id, from), of(row, id, to));
      if (apart !== null) return apart;
    }
    return null;
  };
}

const plain: BorderedFigure = {missing: null, bordersYear: null};
