import {copyFile, mkdir, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import {standardisedBreaksFor} from "../analysis/nine-classes.ts";
import {publishedTablePath, publishedTables, tablesOfIndex} from "../catalog/analysis-marts.ts";
import type {AreaLevel} from "../catalog/areas.ts";
import {type ClassColumn, classColumns} from "../catalog/class-columns.ts";
import {classSchemeById} from "../catalog/class-schemes.ts";
import {type Column, csvColumn} from "../catalog/define-table.ts";
import {indicatorById} from "../catalog/indicators/index.ts";
import {type Manifest, martByName} from "../catalog/marts.ts";
import {columnsWithOwn, indicatorsOf} from "../catalog/own.ts";
import {type GemeenteBox, type PublishedIndicator, publishedPaths} from "../catalog/published.ts";
import {codeShard, nameWords, type SearchEntry, shardOf} from "../catalog/search-key.ts";
import {type Cell, toCsv} from "../catalog/to-csv.ts";
import {literal, openDatabase, queryRows} from "./database.ts";
import {publishGemeenten} from "./publish-gemeenten.ts";

/**
 * Writes what people and browsers may take away from the built tables into a site: the wide table of the country, all of
 * each gemeente, the index of names and postcodes. Formats: `src/catalog/published.ts`.
 */
export async function publishData(buildDir: string, siteDir: string): Promise<void> {
  const manifest = JSON.parse(await readFile(join(buildDir, "manifest.json"), "utf8")) as Manifest;
  const connection = await openDatabase();
  const toPath = (address: string) => join(siteDir, address);
  try {
    for (const name of ["areas", "profiles", "boundaries", "postcodes"]) {
      await connection.run(`create table ${name} as from read_parquet(${literal(join(buildDir, `${name}.parquet`))})`);
    }
    for (const folder of ["/data/gemeente", "/data/onderzoek", "/zoek/postcode", "/zoek/code"])
      await mkdir(toPath(folder), {recursive: true});
    await copyFile(join(buildDir, "manifest.json"), toPath("/data/manifest.json"));
    await writeProfiles(connection, manifest, toPath);
    await writeFile(
      toPath(publishedPaths.indicators),
      JSON.stringify([...publishedIndicators(manifest), ...(await publishedClasses(connection, buildDir, manifest))])
    );
    await publishGemeenten(connection, buildDir, manifest, toPath);
    await writeTables(connection, buildDir, toPath);
    await writeRefusedPlaces(connection, buildDir, toPath);
    await writeNames(connection, toPath);
    await writePostcodes(connection, toPath);
    await writeBoxes(connection, toPath);
  } finally {
    connection.closeSync();
  }
}

function publishedIndicators(manifest: Manifest): PublishedIndicator[] {
  return indicatorsOf(manifest.own).flatMap(
    ({id, theme, label, definition, unit, decimals, direction, kind, sourceId}) => {
      const made = manifest.indicators[id];
      if (!made) return [];
      const {profileYear, levelYears} = made;
      return [{id, theme, label, definition, unit, decimals, direction, kind, sourceId, profileYear, levelYears}];
    }
  );
}

/** The classes of the wide table as figures, with their breaks: those of cohesion follow from the buurten of one year. */
async function publishedClasses(
  connection: DuckDBConnection,
  buildDir: string,
  manifest: Manifest
): Promise<PublishedIndicator[]> {
  const [scale] = await queryRows<{mean: number; sd: number}>(
    connection,
    `select mean, sd from read_parquet(${literal(join(buildDir, "yardsticks.parquet"))}) where kind = 'cohesion_classes'`
  );
  const breaksOf: Record<ClassColumn["id"], readonly number[] | null> = {
    leefbaarheid_class: classSchemeById("leefbaarometer_score").breaks,
    sociale_samenhang_class: scale ? standardisedBreaksFor(scale) : null
  };
  return classColumns.flatMap(({id, ofId, label, definition}): PublishedIndicator[] => {
    const {theme, direction, sourceId} = indicatorById(ofId);
    const profileYear = manifest.indicators[ofId]?.profileYear;
    const breaks = breaksOf[id];
    if (!profileYear || !breaks) return [];
    const shown = {unit: "class", decimals: 0, kind: "computed"} as const;
    return [{id, theme, label, definition, direction, sourceId, profileYear, levelYears: {}, breaks, ...shown}];
  });
}

async function writeProfiles(
  connection: DuckDBConnection,
  manifest: Manifest,
  toPath: (address: string) => string
): Promise<void> {
  const ordered = "select * from profiles order by level, area_code";
  // snappy, in one row group: what the reader in the browser decodes by itself, and column by column
  await connection.run(
    `copy (${ordered}) to ${literal(toPath(publishedPaths.profiles))} (format parquet, compression snappy, row_group_size 100000)`
  );
  const names = profileColumns(manifest).map(({name}) => name);
  const rows = await queryRows<Record<string, Cell>>(connection, ordered);
  const cells = rows.map(row => names.map(name => row[name] ?? null));
  await writeFile(toPath("/data/profielen.csv"), toCsv([names, ...cells]));
  await writeFile(toPath("/data/profielen.csv-metadata.json"), `${JSON.stringify(describeCsv(manifest), null, 2)}\n`);
}

const profileColumns = ({own}: Manifest): readonly Column[] => columnsWithOwn(martByName("profiles"), own);

/** CSV on the Web: what each column of `profielen.csv` means, and which year it holds. */
function describeCsv(manifest: Manifest) {
  const {key} = martByName("profiles");
  const columns = profileColumns(manifest);
  return {
    "@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}],
    url: "profielen.csv",
    "dc:title": `Buurtspiegel: ${manifest.title}`,
    "dc:license": "https://creativecommons.org/licenses/by/4.0/",
    dialect: {delimiter: ",", encoding: "utf-8", header: true},
    tableSchema: {
      primaryKey: key,
      columns: columns.map(({name, type, description}) => {
        return csvColumn({name, type, description: `${description}${yearsOf(manifest.indicators[name]?.levelYears)}`});
      })
    }
  };
}

/** " Year: 2024." or " Year: 2020 (buurt), 2024 (wijk, gemeente)." */
function yearsOf(levelYears: Partial<Record<AreaLevel, number>> | undefined): string {
  const byYear = [...Map.groupBy(Object.entries(levelYears ?? {}), ([, year]) => year)];
  if (byYear.length === 0) return "";
  if (byYear.length === 1) return ` Year: ${byYear[0]![0]}.`;
  const told = byYear.map(([year, levels]) => `${year} (${levels.map(([level]) => level).join(", ")})`);
  return ` Year: ${told.join(", ")}.`;
}

/** Tables of the research as they were built, but not those from which a licensed index could be read back. */
async function writeTables(
  connection: DuckDBConnection,
  buildDir: string,
  toPath: (address: string) => string
): Promise<void> {
  const built = (name: string) => `read_parquet(${literal(join(buildDir, `${name}.parquet`))})`;
  const [index] = await queryRows<{licensed: boolean | null}>(
    connection,
    `select bool_or(index_source = 'licensed') as licensed from ${built("vulnerability")}`
  );
  for (const name of publishedTables) {
    if (index?.licensed && tablesOfIndex.has(name)) continue;
    const order = martByName(name)
      .key.map(column => `"${column}"`)
      .join(", ");
    await connection.run(
      `copy (from ${built(name)} order by ${order}) to ${literal(toPath(publishedTablePath(name)))} (format parquet, compression snappy)`
    );
  }
}

/** What the guard refused, with what the code was called in both years: of nobody how many live there. */
async function writeRefusedPlaces(
  connection: DuckDBConnection,
  buildDir: string,
  toPath: (address: string) => string
): Promise<void> {
  const names =
    "area_code level codes_year verdict because shares_join then_name now_name then_land_ha now_land_ha".split(" ");
  const rows = await queryRows<Record<string, Cell>>(
    connection,
    `select ${names.join(", ")} from read_parquet(${literal(join(buildDir, "places.parquet"))})
     where not totals_join order by area_code, codes_year`
  );
  await writeFile(
    toPath(publishedPaths.refusedPlaces),
    toCsv([names, ...rows.map(row => names.map(name => row[name] ?? null))])
  );
}

/** One file per first letter of a word; an area stands in the file of each word of its name. */
async function writeNames(connection: DuckDBConnection, toPath: (address: string) => string): Promise<void> {
  const areas = await queryRows<{
    code: string;
    level: string;
    name: string;
    wijk_name: string | null;
    gemeente_name: string;
    residents: number | null;
  }>(
    connection,
    `select area_code as code, level, name, wijk_name, gemeente_name, inwoners_count as residents from areas
     where status = 'current' order by inwoners_count desc nulls last, area_code`
  );
  // every file exists, also an empty one: a reader's letter must not lead to a missing file
  const codes: SearchEntry[] = [];
  const shards = new Map<string, SearchEntry[]>(Array.from("abcdefghijklmnopqrstuvwxyz0", shard => [shard, []]));
  for (const {code, level, name, wijk_name, gemeente_name, residents} of areas) {
    const within = level === "buurt" ? [wijk_name, gemeente_name] : level === "wijk" ? [gemeente_name] : [];
    const places = [...new Set(within.filter(place => place !== null))].join(", ");
    const context = level === "land" ? "heel Nederland" : places ? `${level} in ${places}` : level;
    for (const shard of new Set(nameWords(name).map(shardOf))) {
      shards.get(shard)!.push([name, code, context, residents]);
    }
    if (level !== "land") codes.push([name, code, context, residents]);
  }
  for (const [shard, entries] of shards)
    await writeFile(toPath(publishedPaths.searchShard(shard)), JSON.stringify(entries));
  for (const [shard, entries] of Map.groupBy(codes, ([, code]) => codeShard(code))) {
    const byCode = entries.map(([name, code, context, residents]) => [code, [name, context, residents]]);
    await writeFile(toPath(publishedPaths.codeShard(shard)), JSON.stringify(Object.fromEntries(byCode)));
  }
}

/** The box around each gemeente, for a browser that looks up where it is without telling anyone. */
async function writeBoxes(connection: DuckDBConnection, toPath: (address: string) => string): Promise<void> {
  const rows = await queryRows<{code: string; west: number; south: number; east: number; north: number}>(
    connection,
    `select gemeente_code as code, round(min(west), 4) as west, round(min(south), 4) as south,
       round(max(east), 4) as east, round(max(north), 4) as north from areas
     where level <> 'land' and status = 'current' and west is not null group by gemeente_code order by gemeente_code`
  );
  const boxes = rows.map(({code, west, south, east, north}): GemeenteBox => [code, west, south, east, north]);
  await writeFile(toPath(publishedPaths.boxes), JSON.stringify(boxes));
}

/** One file per first two digits; a postcode of six positions is also found by its four digits. */
async function writePostcodes(connection: DuckDBConnection, toPath: (address: string) => string): Promise<void> {
  const rows = await queryRows<{postcode: string; codes: string}>(
    connection,
    `with keys as (
       select postcode, buurt_code, addresses_count from postcodes
       union all
       select left(postcode, 4), buurt_code, sum(addresses_count) from postcodes where length(postcode) = 6 group by all
     )
     select postcode, string_agg(buurt_code, ',' order by addresses_count desc nulls last, buurt_code) as codes
     from (select postcode, buurt_code, max(addresses_count) as addresses_count from keys group by all)
     group by postcode order by postcode`
  );
  for (const [shard, list] of Map.groupBy(rows, row => row.postcode.slice(0, 2))) {
    const entries = Object.fromEntries(list.map(({postcode, codes}) => [postcode, codes.split(",")]));
    await writeFile(toPath(publishedPaths.postcodeShard(shard)), JSON.stringify(entries));
  }
}
