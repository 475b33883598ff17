import {writeFile} from "node:fs/promises";
import {join} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import type {Manifest} from "../catalog/marts.ts";
import {indicatorsOf} from "../catalog/own.ts";
import {mapHistoryIds, type PublishedGemeente, publishedPaths} from "../catalog/published.ts";
import {literal, queryRows} from "./database.ts";

/** All figures of the country, as they were built. */
const figuresOf = (buildDir: string) => `read_parquet(${literal(join(buildDir, "indicator_values.parquet"))})`;

/** Where a published address lies on disk. */
type ToPath = (address: string) => string;

/**
 * Two files a gemeente: every figure of all years as Parquet; the map with the figures of the profile year, and some of
 * earlier years, as GeoJSON. Each table is read once, in the order of gemeenten, for all of them.
 */
export async function publishGemeenten(
  connection: DuckDBConnection,
  buildDir: string,
  manifest: Manifest,
  toPath: ToPath
): Promise<void> {
  const codes = (
    await queryRows<{area_code: string}>(
      connection,
      "select area_code from areas where level = 'gemeente' and status = 'current' order by area_code"
    )
  ).map(row => row.area_code);
  await writeFigures(connection, buildDir, codes, toPath);
  await writeMaps(connection, buildDir, manifest, codes, toPath);
}

/**
 * Every figure of a gemeente. The table lies in the order of gemeenten, so that few of its rows are looked at for each; and
 * for so few one thread is done before two have shared the work.
 */
async function writeFigures(
  connection: DuckDBConnection,
  buildDir: string,
  codes: readonly string[],
  toPath: ToPath
): Promise<void> {
  await connection.run(
    `create table named_figures as select area.name, figures.* from ${figuresOf(buildDir)} as figures
     join areas as area using (area_code)`
  );
  await connection.run("set threads = 1");
  for (const code of codes) {
    await connection.run(`
      copy (from named_figures where gemeente_code = ${literal(code)} order by area_code, indicator_id, year)
      to ${literal(toPath(`/data/gemeente/${code}.parquet`))} (format parquet, compression snappy)`);
  }
  await connection.run("reset threads");
  await connection.run("drop table named_figures");
}

/** What is on the map of a gemeente, of one of its buurten. */
type Feature = PublishedGemeente["features"][number];

async function writeMaps(
  connection: DuckDBConnection,
  buildDir: string,
  manifest: Manifest,
  codes: readonly string[],
  toPath: ToPath
): Promise<void> {
  const boxes = await readBoxes(connection);
  const write = (code: string, features: Feature[]) => {
    const map: PublishedGemeente = {type: "FeatureCollection", bbox: boxes.get(code)!, features};
    return writeFile(toPath(publishedPaths.gemeente(code)), JSON.stringify(map));
  };
  const written = new Set<string>();
  for await (const [code, features] of readFeatures(connection, buildDir, manifest)) {
    if (!boxes.has(code)) continue;
    written.add(code);
    await write(code, features);
  }
  for (const code of codes) if (!written.has(code)) await write(code, []);
}

/** The box around all that lies in a gemeente, by its code. */
async function readBoxes(connection: DuckDBConnection): Promise<ReadonlyMap<string, PublishedGemeente["bbox"]>> {
  const rows = await queryRows<{code: string} & Record<"west" | "south" | "east" | "north", number | null>>(
    connection,
    `select gemeente_code as code, min(west) as west, min(south) as south, max(east) as east, max(north) as north
     from areas group by gemeente_code
     having bool_or(level = 'gemeente' and status = 'current')`
  );
  return new Map(
    rows.map(({code, west, south, east, north}) => [code, [west ?? 0, south ?? 0, east ?? 0, north ?? 0]])
  );
}

/** The areas of each gemeente with what is on its map, gemeente after gemeente. */
async function* readFeatures(
  connection: DuckDBConnection,
  buildDir: string,
  manifest: Manifest
): AsyncGenerator<[code: string, features: Feature[]]> {
  const indicators = indicatorsOf(manifest.own);
  const earlier = await readEarlier(connection, buildDir, manifest);
  const stream = await connection.stream(
    `select boundaries.gemeente_code as of_gemeente, profiles.*, geojson from boundaries join profiles using (area_code)
     order by of_gemeente, area_code`
  );
  let [current, features] = [null as string | null, [] as Feature[]];
  for await (const rows of stream.yieldRowObjectJs()) {
    for (const row of rows as (Record<string, unknown> & ProfileRow)[]) {
      if (row.of_gemeente !== current) {
        if (current !== null) yield [current, features];
        [current, features] = [row.of_gemeente, []];
      }
      features.push({
        type: "Feature",
        properties: {
          code: row.area_code,
          name: row.name,
          level: row.level,
          klasse: row.leefbaarheid_class,
          samenhangklasse: row.sociale_samenhang_class,
          waarden: Object.fromEntries(
            indicators.flatMap(({id}) => (row[id] === null ? [] : [[id, row[id] as number]]))
          ),
          eerder: earlier.get(row.area_code) ?? {}
        },
        geometry: JSON.parse(row.geojson)
      });
    }
  }
  if (current !== null) yield [current, features];
}

interface ProfileRow {
  of_gemeente: string;
  area_code: string;
  name: string;
  level: "buurt";
  leefbaarheid_class: number | null;
  sociale_samenhang_class: number | null;
  geojson: string;
}

/** Figures of earlier years for the maps: buurt -> indicator -> year -> value. */
async function readEarlier(
  connection: DuckDBConnection,
  buildDir: string,
  manifest: Manifest
): Promise<ReadonlyMap<string, Record<string, Record<string, number>>>> {
  const wanted = mapHistoryIds.flatMap(id => {
    const year = manifest.indicators[id]?.levelYears.buurt;
    return year ? [`(indicator_id = ${literal(id)} and year < ${year})`] : [];
  });
  if (wanted.length === 0) return new Map();
  const rows = await queryRows<{area_code: string; indicator_id: string; year: number; value: number}>(
    connection,
    `select area_code, indicator_id, year, value from ${figuresOf(buildDir)}
     where level = 'buurt' and value is not null and (${wanted.join(" or ")})
     order by area_code, indicator_id, year`
  );
  const areas = new Map<string, Record<string, Record<string, number>>>();
  for (const {area_code, indicator_id, year, value} of rows) {
    const area = areas.get(area_code) ?? {};
    areas.set(area_code, area);
    area[indicator_id] ??= {};
    area[indicator_id]![year] = value;
  }
  return areas;
}
