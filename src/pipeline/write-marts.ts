import {writeFile} from "node:fs/promises";
import {join} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import type {AreaLevel} from "../catalog/areas.ts";
import {type Manifest, marts} from "../catalog/marts.ts";
import {columnsWithOwn, type OwnDefinition} from "../catalog/own.ts";
import {literal, queryRows} from "./database.ts";
import {checksum, openInput} from "./input-file.ts";
import {tablesShape} from "./tables-shape.ts";

/** Rows a group: small enough that a page's gemeente is found by reading little, large enough to compress well. */
const rowGroupSize = 20_000;

/** Writes every mart as sorted Parquet, the same bytes for the same input, and returns what the manifest says of them. */
export async function writeMarts(
  connection: DuckDBConnection,
  dir: string,
  own: readonly OwnDefinition[]
): Promise<Manifest["tables"]> {
  const tables: Manifest["tables"] = {};
  for (const mart of marts) {
    const {name, order} = mart;
    const path = join(dir, `${name}.parquet`);
    const list = columnsWithOwn(mart, own)
      .map(({name: column, type}) => `"${column}"::${type} as "${column}"`)
      .join(", ");
    // by the columns of the table, not by those that are written: of words the numbers, which lie in the same order
    const sorted = order.map(column => `${name}."${column}"`).join(", ");
    await connection.run(
      `copy (select ${list} from ${name} order by ${sorted}) to ${literal(path)} (format parquet, compression zstd, row_group_size ${rowGroupSize})`
    );
    const [count] = await queryRows<{rows: number}>(connection, `select count(*)::integer as rows from ${name}`);
    tables[name] = {rows: count!.rows, ...hashed(dir, `${name}.parquet`)};
  }
  return tables;
}

function hashed(dir: string, name: string): {bytes: number; sha256: string} {
  const file = openInput(dir, name);
  return {bytes: file.size, sha256: checksum(file)};
}

const none: Manifest["areas"] = {buurt: 0, wijk: 0, gemeente: 0, land: 0};

/** What the build says of itself. No clock: same input, same bytes. */
export async function writeManifest(
  connection: DuckDBConnection,
  dir: string,
  {version, title, fictional, own, tables}: Pick<Manifest, "version" | "title" | "fictional" | "own" | "tables">
): Promise<Manifest> {
  const [year] = await queryRows<{area_year: number}>(connection, "select area_year from int_area_year");
  const areas = await queryRows<{level: keyof Manifest["areas"]; areas: number}>(
    connection,
    "select level, count(*)::integer as areas from areas where status = 'current' group by level"
  );
  const comparable = await queryRows<{level: keyof Manifest["areas"]; areas: number}>(
    connection,
    "select level, areas_count as areas from int_peer_counts where gemeente_code = 'NL00' order by level"
  );
  const indicators = await queryRows<{
    indicator_id: string;
    profile_year: number;
    years: string;
    source_ids: string;
    levels: string | null;
    level_years: string;
  }>(
    connection,
    `select indicator_id, profile_year, string_agg(distinct year, ',' order by year) as years, string_agg(distinct source_id, ',' order by source_id) as source_ids,
       (select string_agg(level, ',' order by level) from int_level_figures as expected where expected.indicator_id = figures.indicator_id) as levels,
       (select json_group_object(level, level_year) from (select * from int_level_years order by level) as own where own.indicator_id = figures.indicator_id) as level_years
     from int_figures as figures join int_profile_years using (indicator_id) where value is not null group by all order by indicator_id`
  );
  const files = await queryRows<{source_id: string; file: string; sha256: string; bytes: number}>(
    connection,
    "select source_id, file, sha256, bytes from raw_files order by source_id, file"
  );
  const companions = await queryRows<{file: string; sha256: string; bytes: number; of_program: boolean}>(
    connection,
    "select file, sha256, bytes, of_program from raw_companions order by file"
  );
  const beside = (ofProgram: boolean) =>
    companions.filter(each => each.of_program === ofProgram).map(({file, sha256, bytes}) => ({file, sha256, bytes}));
  const manifest: Manifest = {
    version,
    shape: tablesShape,
    title,
    fictional,
    areaYear: year!.area_year,
    areas: {...none, ...Object.fromEntries(areas.map(row => [row.level, row.areas]))},
    comparable: {...none, ...Object.fromEntries(comparable.map(row => [row.level, row.areas]))},
    indicators: Object.fromEntries(
      indicators.map(row => [
        row.indicator_id,
        {
          profileYear: row.profile_year,
          levelYears: JSON.parse(row.level_years) as Partial<Record<AreaLevel, number>>,
          years: row.years.split(",").map(Number),
          sourceIds: row.source_ids.split(","),
          levels: (row.levels?.split(",") ?? []) as AreaLevel[]
        }
      ])
    ),
    sources: [...Map.groupBy(files, file => file.source_id)].map(([sourceId, list]) => ({
      sourceId,
      files: list.map(({file, sha256, bytes}) => ({file, sha256, bytes}))
    })),
    own,
    companions: beside(false),
    settings: beside(true),
    tables
  };
  await writeFile(join(dir, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}
