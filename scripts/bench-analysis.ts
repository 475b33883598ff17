import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {measures} from "../src/catalog/measures.ts";
import {summariseCells} from "../src/pipeline/compute/summarise-cells.ts";
import {createTable, openDatabase} from "../src/pipeline/database.ts";
import {buildTables} from "../src/pipeline/run.ts";
import {scaleSample} from "./lib/scale-sample.ts";

/**
 * `npm run bench:analysis [percent …]`: all analysis of that part of the country (18,309 areas; nine years of 400,000
 * cells), made of copies of the sample, with seconds by step and how they grow. It measures; it never fails on a time.
 */
const areasInCountry = 18_309;
const areasInSample = 148;
const cellsInCountry = 400_000;
const years = [2002, 2008, 2012, 2014, 2016, 2018, 2020, 2022, 2024];
const sampleDir = fileURLToPath(new URL("../data/sample", import.meta.url));
const given = process.argv.slice(2).map(Number);
const percents = given.length > 0 ? given : [1, 10, 100];
if (percents.some(percent => !(percent > 0 && percent <= 100)))
  throw new Error(`expected percents such as 1 10 100; got ${process.argv.slice(2).join(" ")}`);

const timer = () => {
  const started = performance.now();
  return () => (performance.now() - started) / 1000;
};
const mega = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;

let first: {areas: number; areaSeconds: number; cells: number; cellSeconds: number} | null = null;
for (const percent of percents) {
  const areas = await benchAreas(Math.max(1, Math.round((areasInCountry * percent) / 100 / areasInSample)));
  const cells = await benchCells(Math.round((cellsInCountry * percent) / 100));
  first ??= {areas: areas.count, areaSeconds: areas.seconds, cells: cells.count, cellSeconds: cells.seconds};
  const growth = (now: number, before: number) => `${(now / before).toFixed(1)}×`;
  console.log(`\n${percent} % of the country`);
  console.log(`  ${areas.count} areas (${growth(areas.count, first.areas)})`);
  for (const [name, seconds] of areas.steps) console.log(`  ${seconds.toFixed(2).padStart(8)} s  ${name}`);
  console.log(`  ${areas.seconds.toFixed(2).padStart(8)} s  in all (${growth(areas.seconds, first.areaSeconds)})`);
  console.log(`  ${cells.count} cells, nine years (${growth(cells.count, first.cells)})`);
  console.log(
    `  ${cells.seconds.toFixed(2).padStart(8)} s  surroundings of 200 m and distributions (${growth(cells.seconds, first.cellSeconds)})`
  );
  console.log(`  memory of the process, reading the files included: ${mega(process.resourceUsage().maxRSS * 1024)}`);
}

/** Builds so many copies of the sample; the steps of the analysis alone are timed. */
async function benchAreas(copies: number) {
  const work = await mkdtemp(join(tmpdir(), "buurtspiegel-bench-"));
  const connection = await openDatabase();
  try {
    const count = await scaleSample(sampleDir, work, copies);
    const steps: [string, number][] = [];
    let elapsed: ReturnType<typeof timer> | null = null;
    await buildTables(
      connection,
      {dataDir: work, gemeenten: []},
      {
        log(line) {
          if (line === "tables built") elapsed = null;
          if (elapsed) steps.push([line, elapsed()]);
          if (elapsed || line === "areas placed on the map") elapsed = timer();
        }
      }
    );
    return {count, steps, seconds: steps.reduce((sum, [, seconds]) => sum + seconds, 0)};
  } finally {
    connection.closeSync();
    await rm(work, {recursive: true, force: true});
  }
}

/** A square of so many cells in buurten of ten by ten, all years. */
async function benchCells(count: number) {
  const connection = await openDatabase();
  const side = Math.ceil(Math.sqrt(count));
  const names = Object.keys(measures.leefbaarometer_grid!);
  const raw = await createTable(connection, "raw_cells", {
    cell_id: "VARCHAR",
    x_m: "DOUBLE",
    y_m: "DOUBLE",
    year: "INTEGER",
    ...Object.fromEntries(names.map(name => [name, "DOUBLE" as const]))
  });
  const places = await createTable(connection, "int_cells", {cell_id: "VARCHAR", buurt_code: "VARCHAR"});
  for (let at = 0; at < count; at++) {
    const [column, row] = [at % side, Math.floor(at / side)];
    const cell_id = `E${1000 + column}N${3000 + row}`;
    const buurt = Math.floor(row / 10) * Math.ceil(side / 10) + Math.floor(column / 10);
    places.append({
      cell_id,
      buurt_code: `BU${String(1000 + Math.floor(buurt / 100))}${String(buurt % 100).padStart(4, "0")}`
    });
    for (const year of years) {
      const value = 4 + Math.sin(column * 0.7 + year) / 5 + Math.cos(row * 0.3) / 5;
      raw.append({
        cell_id,
        x_m: column * 100,
        y_m: row * 100,
        year,
        ...Object.fromEntries(names.map(name => [name, value]))
      });
    }
  }
  raw.close();
  places.close();
  const elapsed = timer();
  await summariseCells(connection);
  const seconds = elapsed();
  connection.closeSync();
  return {count, seconds};
}
