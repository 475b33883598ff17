import type {DuckDBConnection} from "@duckdb/node-api";
import {measures} from "../catalog/measures.ts";
import {InputError} from "../sources/adapter.ts";
import {queryRows} from "./database.ts";

/** One thing that two files say differently. */
interface Contradiction {
  what: string;
  one: string;
  other: string;
}

/**
 * Cells, published classes and the licensed index have one source each, so two files with the same key are two copies.
 * Copies that agree count once; copies that differ stop the run, because nothing says which one is right.
 */
export async function refuseContradictions(connection: DuckDBConnection): Promise<void> {
  await keepCellsOnce(connection);
  await refuse(
    connection,
    `select 'class of ' || measure || ' of ' || area_code || ' in ' || year as what, arg_min(file, class) as one, arg_max(file, class) as other
     from raw_classes group by area_code, measure, year having count(distinct class) > 1`
  );
  await refuse(
    connection,
    `select 'index of ' || area_code || ' in ' || year as what, min(file) as one, max(file) as other
     from raw_figures where layout_id = 'kwetsbaarheidsindex' group by area_code, year
     having count(distinct coalesce(value::varchar, '')) > 1`
  );
  await connection.run(
    `insert into raw_issues (source_id, file, "column", value, expected, action, times_count)
     select 'kwetsbaarheidsindex', file, 'value', 'a second file of the index', 'one file of the index; both are read, each for the areas and years that it has', 'note', 1
     from (select file from raw_files where layout_id = 'kwetsbaarheidsindex' order by file offset 1)`
  );
}

/** A file has a cell once in a year, so that one file of them, millions of rows, needs no look. */
async function keepCellsOnce(connection: DuckDBConnection): Promise<void> {
  const [files] = await queryRows<{count: number}>(
    connection,
    "select count(distinct file_id)::integer as count from raw_cells"
  );
  if (!files || files.count < 2) return;
  const columns = Object.keys(measures.leefbaarometer_grid!);
  const values = columns.map(name => `coalesce("${name}"::varchar, '')`).join(" || ' ' || ");
  await refuse(
    connection,
    `select 'cell ' || cell_id || ' in ' || year as what, min(file) as one, max(file) as other
     from raw_cells join raw_files using (file_id) group by cell_id, year
     having count(*) > 1 and count(distinct ${values}) > 1`
  );
  await connection.run(
    "delete from raw_cells where rowid not in (select min(rowid) from raw_cells group by cell_id, year)"
  );
}

async function refuse(connection: DuckDBConnection, broken: string): Promise<void> {
  const rows = await queryRows<Contradiction & {times: number}>(
    connection,
    `select *, count(*) over ()::integer as times from (${broken}) order by what limit 1`
  );
  const [first] = rows;
  if (!first) return;
  throw new InputError(
    `${first.one} and ${first.other} differ on ${first.times} figures that have one source (first: ${first.what}); it is unclear which file counts. Keep one of them.`
  );
}
