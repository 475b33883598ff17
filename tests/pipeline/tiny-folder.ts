import {mkdir, mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import {afterAll} from "vitest";
import {type Manifest, marts} from "../../src/catalog/marts.ts";
import {literal, openDatabase, queryRows} from "../../src/pipeline/database.ts";
import {runPipeline} from "../../src/pipeline/run.ts";

/** Files of a data folder: path inside it and text. */
export type TinyFiles = Readonly<Record<string, string>>;

const made: string[] = [];
const connections: DuckDBConnection[] = [];
afterAll(async () => {
  for (const connection of connections.splice(0)) connection.closeSync();
  for (const dir of made.splice(0)) await rm(dir, {recursive: true, force: true});
});

/** An empty folder that is gone when the tests of the file are done. */
export async function emptyFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "buurtspiegel-"));
  made.push(dir);
  return dir;
}

/** A folder with these files. */
export async function tinyFolder(files: TinyFiles): Promise<string> {
  const dir = await emptyFolder();
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), {recursive: true});
    await writeFile(join(dir, path), text);
  }
  return dir;
}

/** What came out of a run: the manifest, and the written tables to ask. */
export interface TinyBuild {
  dataDir: string;
  buildDir: string;
  manifest: Manifest;
  rows<Row = Record<string, unknown>>(sql: string): Promise<Row[]>;
  /** The one value of the one row that a query gives. */
  value(sql: string): Promise<unknown>;
}

/** Runs the whole pipeline over a folder with these files and opens the Parquet it wrote. */
export async function runTiny(files: TinyFiles, gemeenten: readonly string[] = []): Promise<TinyBuild> {
  const dataDir = await tinyFolder(files);
  const buildDir = join(await emptyFolder(), "build");
  const manifest = await runPipeline({dataDir, buildDir, gemeenten, version: "0.0.0-test"});
  const connection = await openDatabase();
  connections.push(connection);
  for (const {name} of marts)
    await connection.run(`create view ${name} as from read_parquet(${literal(join(buildDir, `${name}.parquet`))})`);
  const rows = <Row>(sql: string) => queryRows<Row>(connection, sql);
  return {
    dataDir,
    buildDir,
    manifest,
    rows,
    async value(sql) {
      const [row, ...more] = await rows<Record<string, unknown>>(sql);
      if (!row || more.length > 0) throw new Error(`expected one row, got ${row ? more.length + 1 : 0}: ${sql}`);
      return Object.values(row)[0];
    }
  };
}

/** A text of several lines without the indentation it has in a test. */
export const table = (text: string): string =>
  `${text
    .trim()
    .split("\n")
    .map(line => line.trim())
    .join("\n")}\n`;

/** Outline of a square from its lower left corner, metres in EPSG:28992. */
export const square = (x: number, y: number, side = 500) => ({
  type: "Polygon",
  coordinates: [
    [
      [x, y],
      [x + side, y],
      [x + side, y + side],
      [x, y + side],
      [x, y]
    ]
  ]
});

/** A GeoJSON file from the properties and the outline of each feature. */
export const features = (...list: (Record<string, unknown> & {outline?: object})[]): string =>
  JSON.stringify({
    type: "FeatureCollection",
    features: list.map(({outline = null, ...properties}) => ({type: "Feature", properties, geometry: outline}))
  });

/** Name of a file in the layout of each publisher. */
export const paths = {
  kerncijfers: "cbs/kwb_2024_gm_wk_bu.csv",
  series: "cbs/kwb_2016-2025_long.csv",
  scores: "leefbaarometer/Leefbaarometer-scores buurten 2002-2024.csv",
  wijkScores: "leefbaarometer/Leefbaarometer-scores wijken 2002-2024.csv",
  cells: "leefbaarometer/Leefbaarometer-scores grids 2002-2024.csv",
  classes: "leefbaarometer/buurtscore24.geojson",
  map: "pdok/wijken-en-buurten-2024-buurten.json",
  oldWijken: "cbs/wijken_2022_wgs84.geojson",
  oldBuurten: "cbs/buurten_2022_wgs84.geojson",
  crimes: "politie/47022NED_totaal_per_jaar.csv",
  health: "rivm/50150NED_goed_ervaren_gezondheid.csv",
  postcodes: "postcode/pc6hnr.csv"
} as const;
