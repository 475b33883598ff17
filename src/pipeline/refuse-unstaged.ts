import type {DuckDBConnection} from "@duckdb/node-api";
import {InputError} from "../sources/adapter.ts";
import {queryRows} from "./database.ts";

/**
 * Refuses figures, areas and classes that were read and that the catalogue does not know: staging joins the catalogue,
 * so that they would be in no table, and nobody would be told.
 *
 * @throws InputError that names the file, the column and the layout
 */
export async function refuseUnstaged(connection: DuckDBConnection): Promise<void> {
  const [first] = await queryRows<{file: string; layout_id: string; measure: string | null; lacks: string}>(
    connection,
    `with read_ones as (
       -- the licensed index is read into its own place
       select file, layout_id, measure from raw_figure_series where layout_id <> 'kwetsbaarheidsindex'
       union all select file, layout_id, null from raw_areas
     ),
     known as (
       select layout_id, measure, indicator_id from catalog_measures join catalog_indicators using (indicator_id)
     )
     select distinct file, layout_id, read_ones.measure,
       case when layout.layout_id is null then 'no place among layouts: add it to layoutPriority in src/pipeline/load-catalog.ts'
         else 'no indicator for the column: add it to src/catalog/measures.ts' end as lacks
     from read_ones
     left join catalog_layouts as layout using (layout_id)
     left join known using (layout_id, measure)
     where layout.layout_id is null or (read_ones.measure is not null and known.indicator_id is null)
     union all
     select distinct file, layout_id, measure, 'no indicator for the class: add it to src/catalog/measures.ts'
     from raw_classes where measure not in (select measure from catalog_measures where layout_id = 'leefbaarometer_csv')
     order by file, measure`
  );
  if (!first) return;
  const column = first.measure === null ? "" : `, column "${first.measure}"`;
  throw new InputError(
    `${first.file}${column}: layout ${first.layout_id} was read, and the catalogue has ${first.lacks}.`
  );
}

/**
 * Refuses a table of the operator's own of which no code is that of an area in the data: none of it would be shown. Ask
 * it when the files are staged.
 *
 * @throws InputError that names the file and its first code
 */
export async function refuseUnknownCodes(connection: DuckDBConnection): Promise<void> {
  const [first] = await queryRows<{file: string; codes_count: number; example: string}>(
    connection,
    `select file, count(distinct area_code)::integer as codes_count, min(area_code) as example
     from (
       select file, area_code from raw_figures where layout_id = 'eigen'
       union all
       select file, area_code from raw_unknown_figures join raw_files using (file) where layout_id = 'eigen'
     )
     group by file
     having count(*) filter (area_code = 'NL00' or area_code in (select area_code from stg_areas)) = 0 order by file`
  );
  if (!first) return;
  throw new InputError(
    `${first.file}: none of its ${first.codes_count} codes (first: ${first.example}) is of an area in the data, so that nothing of it would be shown. Use the codes of CBS, and have the map or kerncijfers of their year in the folder.`
  );
}
