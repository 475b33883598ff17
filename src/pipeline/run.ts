import {existsSync, readdirSync} from "node:fs";
import {mkdir, readFile} from "node:fs/promises";
import {basename, join} from "node:path";
import {setFlagsFromString} from "node:v8";
import type {DuckDBConnection} from "@duckdb/node-api";
import {parse as parseCsv} from "csv-parse/sync";
import {z} from "zod";
import {areaLists} from "../catalog/layouts.ts";
import {type Manifest, marts} from "../catalog/marts.ts";
import {describeUnknownKey} from "../catalog/nearest-name.ts";
import type {OwnDefinition} from "../catalog/own.ts";
import {thresholds} from "../catalog/thresholds.ts";
import {visibleText} from "../catalog/visible-text.ts";
import {InputError, type Issue} from "../sources/adapter.ts";
import {checkMarts} from "./checks.ts";
import {aggregateAreas} from "./compute/aggregate-areas.ts";
import {analyseAreas} from "./compute/analyse-areas.ts";
import {boundRates} from "./compute/bound-rates.ts";
import {classifyValues} from "./compute/classify-values.ts";
import {compareAreas} from "./compute/compare-areas.ts";
import {describeDistributions} from "./compute/describe-distributions.ts";
import {findMisfits} from "./compute/find-misfits.ts";
import {judgePlaces} from "./compute/judge-places.ts";
import {measureComputingErrors} from "./compute/measure-computing-errors.ts";
import {readCurrentOutlines} from "./compute/outlines.ts";
import {pairYears} from "./compute/pair-years.ts";
import {pivotProfiles} from "./compute/pivot-profiles.ts";
import {placeAreas} from "./compute/place-areas.ts";
import {sizePopulations} from "./compute/size-populations.ts";
import {withholdCounts} from "./compute/withhold-counts.ts";
import {withholdShares} from "./compute/withhold-shares.ts";
import {describeNotes, inputBreaches, openContract} from "./contract/contract.ts";
import {changeBreaches} from "./contract/previous-build.ts";
import {readSignOffs} from "./contract/sign-offs.ts";
import {fillTable, giveRoom, literal, openDatabase, queryRows, runSqlFile} from "./database.ts";
import {createKnownAreas} from "./known-areas.ts";
import {loadCatalog} from "./load-catalog.ts";
import {openRawTables, tellOf} from "./load-raw.ts";
import {numberWords} from "./number-words.ts";
import {type OwnTables, publicOnes, readOwnTables} from "./own-tables.ts";
import {datasetFile, keepProvenance, type Provenance} from "./provenance.ts";
import {ownFiles, type ReadFile, readInputFolder} from "./read-input-folder.ts";
import {refuseContradictions} from "./refuse-contradictions.ts";
import {refuseUnknownCodes, refuseUnstaged} from "./refuse-unstaged.ts";
import {type Kept, openKept} from "./reuse/kept.ts";
import {beginOfFiles, type Told} from "./reuse/kept-files.ts";
import {type Reuse, reuseIn, reuseNothing} from "./reuse/reuse.ts";
import {setVariables} from "./set-variables.ts";
import {writeBundles} from "./write-bundles.ts";
import {writeManifest, writeMarts} from "./write-marts.ts";

export interface PipelineOptions {
  /** Folder with the publishers' files. */
  dataDir: string;
  /** Empty or absent folder that gets the Parquet tables and the manifest. */
  buildDir: string;
  /** Folder with the tables of the previous build, to compare with; left out, or without tables: nothing is compared. */
  previousDir?: string;
  /** Gemeenten to keep, by code; empty means all. Comparisons are with the whole country either way. */
  gemeenten: readonly string[];
  /** Version of the program, for the manifest. */
  version: string;
  /** What is kept for the next build, and taken from the one before; left out: nothing. */
  keep?: {
    /** Checksum of all that makes a table beside the files. */
    program: string;
    /** Makes everything again. */
    fresh: boolean;
  };
}

export interface Effects {
  log(line: string): void;
  /** The tables say something of those of before: the same files do not give the same again. */
  followsPrevious?(): void;
}

/**
 * How much may be left behind, of what lives, before it is cleared away. The engine's own factor lets three times as much
 * lie, as fast as rows of a large file come; clearing away more often takes a second in thirty.
 */
const heapGrowingPercent = 50;

const silent: Effects = {log: () => {}};

/**
 * From the publishers' files to the tables that pages are made of: raw -> staging -> intermediate -> marts -> Parquet.
 *
 * Nothing is written to `buildDir` until every check has passed.
 */
export async function runPipeline(
  {dataDir, buildDir, previousDir, gemeenten, version, keep}: PipelineOptions,
  effects = silent
): Promise<Manifest> {
  setFlagsFromString(`--heap-growing-percent=${heapGrowingPercent}`);
  const connection = await openDatabase();
  const kept = keep ? await openKept(buildDir, keep.fresh ? null : (previousDir ?? null), keep.program) : null;
  try {
    const dataset = await buildTables(connection, {dataDir, gemeenten, previousDir, kept}, effects);
    await checkMarts(connection, dataset.own);
    effects.log("checks passed");
    await mkdir(buildDir, {recursive: true});
    const tables = await writeMarts(connection, buildDir, dataset.own);
    await writeBundles(connection, buildDir, kept);
    const taken = (await kept?.close()) ?? [];
    if (taken.length > 0) effects.log(describeTaken(taken));
    effects.log("bundles of the gemeenten written");
    return await writeManifest(connection, buildDir, {version, ...dataset, tables});
  } finally {
    connection.closeSync();
  }
}

/** Reads a data folder, holds it to the contract and makes every table, in memory. Returns what the folder is. */
export async function buildTables(
  connection: DuckDBConnection,
  {
    dataDir,
    gemeenten,
    previousDir,
    kept = null
  }: Omit<PipelineOptions, "version" | "buildDir" | "keep"> & {kept?: Kept | null},
  effects = silent
): Promise<Dataset & {own: readonly OwnDefinition[]}> {
  const reuse = kept ? reuseIn(kept) : reuseNothing;
  const dataset = await readDataset(dataDir);
  await setVariables(connection, dataset);
  const contract = openContract(await readSignOffs(dataDir));
  const own = await stageFiles(connection, dataDir, effects, kept);
  const breaches = await inputBreaches(connection, reuse);
  contract.judge(breaches);
  effects.log("the files hold to the contract");
  for (const line of describeNotes(breaches)) effects.log(line);
  await buildIntermediate(connection, effects, reuse);
  if (previousDir !== undefined) {
    const changes = await changeBreaches(connection, {previousDir, title: dataset.title}, line => effects.log(line));
    if (changes.length > 0) effects.followsPrevious?.();
    contract.judge(changes);
  }
  await contract.write(connection);
  await buildMarts(connection, gemeenten, effects);
  return {...dataset, own};
}

/**
 * Reads all files into the staging tables: our names and units, nothing chosen or combined yet. Returns the operator's own
 * indicators that may be shown.
 */
export async function stageFiles(
  connection: DuckDBConnection,
  dataDir: string,
  effects = silent,
  kept: Kept | null = null
): Promise<readonly OwnDefinition[]> {
  const ownTables = await readOwnTables(dataDir);
  const own = publicOnes(ownTables);
  await loadCatalog(connection, own);
  await loadChanges(connection);
  await loadFiles(connection, {dataDir, ownTables, kept}, effects);
  await giveRoom(connection);
  await refuseUnstaged(connection);
  const [areas, ...figures] = ["stg_areas", "stg_series", "stg_figures", "stg_leefbaarometer__classes"];
  await runSqlFile(connection, `staging/${areas}.sql`);
  await numberWords(connection);
  for (const name of figures) await runSqlFile(connection, `staging/${name}.sql`);
  await refuseUnknownCodes(connection);
  return own;
}

/** What was not done again, in one line. */
function describeTaken(names: readonly string[]): string {
  const steps = names.filter(name => !name.startsWith(beginOfFiles));
  const files = names.length - steps.length;
  const read = files === 1 ? "1 large file" : `${files} large files`;
  return `did not change, and is that of before: ${[files > 0 ? read : [], steps].flat().join(", ")}`;
}

const datasetSchema = z.strictObject({title: visibleText(), fictional: z.boolean().default(false)});
type Dataset = z.infer<typeof datasetSchema>;

/** Title of the data set and whether it is invented, from `dataset.json` in the data folder. */
async function readDataset(dataDir: string): Promise<Dataset> {
  if (!existsSync(dataDir)) throw new InputError(`data folder ${dataDir} does not exist; give one with --data DIR`);
  const path = join(dataDir, datasetFile);
  if (!existsSync(path)) return {title: "Open data", fictional: false};
  try {
    return datasetSchema.parse(JSON.parse(await readFile(path, "utf8")));
  } catch (error) {
    const why = error instanceof z.ZodError ? error.issues.map(describeProblem).join("; ") : (error as Error).message;
    throw new InputError(`${path}: expected {"title": "…", "fictional": true or false}; ${why}. Mend it.`, {
      cause: error
    });
  }
}

function describeProblem(issue: z.core.$ZodIssue): string {
  if (issue.code !== "unrecognized_keys") return `${issue.path.join(".") || "whole file"}: ${issue.message}`;
  return issue.keys.map(key => describeUnknownKey(key, Object.keys(datasetSchema.shape))).join(", ");
}

const changesPath = new URL("../../content/wijzigingen/gemeenten.csv", import.meta.url);

/** Gemeenten that were merged, and wijken of one that was divided: where an old code is now. */
async function loadChanges(connection: DuckDBConnection): Promise<void> {
  const columns = {old_code: "VARCHAR", old_name: "VARCHAR", new_code: "VARCHAR", year: "INTEGER"} as const;
  const read = parseCsv(await readFile(changesPath), {columns: true, comment: "#", skip_empty_lines: true});
  const rows = (read as Record<keyof typeof columns, string>[]).map(row => ({...row, year: Number(row.year)}));
  await fillTable(connection, "catalog_changes", columns, rows);
}

async function loadFiles(
  connection: DuckDBConnection,
  {dataDir, ownTables, kept}: {dataDir: string; ownTables: OwnTables; kept: Kept | null},
  effects: Effects
): Promise<void> {
  const raw = await openRawTables(
    connection,
    createKnownAreas(await mergedGemeenten(connection), await isFictional(connection)),
    kept
  );
  const left: Issue[] = [];
  const read: Provenance[] = [];
  const files: ReadFile[] = [];
  for await (const file of readInputFolder(dataDir, left, ownTables)) files.push(file);
  // lists of areas first: they say of which codes the figures of the others are kept
  const listsAreas = ({adapter}: ReadFile) => areaLists.has(adapter.layoutId);
  for (const file of [...files.filter(listsAreas), ...files.filter(each => !listsAreas(each))]) {
    if (file.own?.private) {
      effects.log(describePrivate(file));
      continue;
    }
    effects.log(describeRead(file.path, await raw.addFile(file)));
    read.push(...file.companions);
  }
  for (const issue of left) {
    raw.addIssue(issue);
    if (issue.action !== "note") effects.log(`left out ${issue.file}: expected ${issue.expected}`);
  }
  await raw.close();
  await keepProvenance(connection, {dataDir, read, own: [...ownFiles]});
  await refuseContradictions(connection);
}

async function mergedGemeenten(connection: DuckDBConnection): Promise<string[]> {
  const rows = await queryRows<{code: string}>(
    connection,
    "select old_code as code from catalog_changes union select new_code from catalog_changes"
  );
  return rows.map(({code}) => code);
}

async function isFictional(connection: DuckDBConnection): Promise<boolean> {
  const [row] = await queryRows<{fictional: boolean}>(
    connection,
    "select coalesce(getvariable('fictional'), false) as fictional"
  );
  return row!.fictional;
}

/** A private table is read like others, so that what is wrong in it is told here, and is written nowhere. */
function describePrivate(file: ReadFile): string {
  const parsed = file.parse(() => {});
  const problems = parsed.issues.map(
    ({row, column, value, expected}) =>
      `; ${[row === null ? null : `row ${row}`, column].filter(part => part !== null).join(", ")}: received ${JSON.stringify(value)}, expected ${expected}`
  );
  return `${describeRead(file.path, tellOf(parsed))}; it is private, and nothing of it is written${problems.join("")}`;
}

/** What the terminal says of a file: how much was read, how much of it was lost, and how many remarks there are. */
function describeRead(path: string, {rowsRead, lost, remarks}: Told): string {
  const all = remarks === 1 ? "1 remark" : `${remarks} remarks`;
  return `read ${path}: ${rowsRead} rows${lost > 0 ? `, ${lost} rows or values left out` : ""}${remarks > 0 ? `, ${all}` : ""}`;
}

/** Settles which areas there are and which file gives each figure, and tells where files disagree. */
export async function chooseFigures(
  connection: DuckDBConnection,
  effects = silent,
  reuse = reuseNothing
): Promise<void> {
  const intermediate = (name: string) => runSqlFile(connection, `intermediate/${name}.sql`);
  await intermediate("int_area_year");
  await requireAreas(connection);
  await intermediate("int_areas_current");
  await connection.run(
    `set variable holds_country = getvariable('fictional') or (select count(*) >= ${thresholds.gemeentenForCountry.value} from int_areas_current where level = 'gemeente')`
  );
  await intermediate("int_areas_dissolved");
  await judgeOtherYears(connection, reuse);
  effects.log("areas of other years compared with those of the site");
  await intermediate("int_figures_joined");
  await intermediate("int_figures_published");
  await intermediate("int_figure_conflicts");
  await reportConflicts(connection);
}

async function buildIntermediate(connection: DuckDBConnection, effects: Effects, reuse: Reuse): Promise<void> {
  const intermediate = (name: string) => runSqlFile(connection, `intermediate/${name}.sql`);
  await chooseFigures(connection, effects, reuse);
  await intermediate("int_one_wijk");
  await aggregateAreas(connection);
  await measureComputingErrors(connection);
  effects.log("larger areas computed from smaller ones where nobody publishes them");
  await intermediate("int_residents");
  await sizePopulations(connection);
  await findMisfits(connection);
  await withholdCounts(connection);
  await intermediate("int_figures_derived");
  await boundRates(connection);
  await withholdShares(connection);
  await intermediate("int_withheld_figures");
  await intermediate("int_figures");
  await intermediate("int_profile_years");
  await intermediate("int_level_years");
  await intermediate("int_level_figures");
  await intermediate("int_absent_figures");
  await intermediate("int_comparison_values");
  await intermediate("int_peer_counts");
  await compareAreas(connection, reuse.each);
  await classifyValues(connection);
  await describeDistributions(connection, reuse.each);
  await pairYears(connection, reuse.each);
  effects.log("classes, comparisons and distributions computed");
  await reuse.step(connection, "outlines", async at => placeAreas(at, await readCurrentOutlines(at)));
  await intermediate("int_successors");
  effects.log("areas placed on the map");
  await analyseAreas(connection, line => effects.log(line), reuse);
}

/** Which areas of other years are the same place: the guard of every join of their figures and outlines. */
async function judgeOtherYears(connection: DuckDBConnection, reuse: Reuse): Promise<void> {
  const intermediate = (name: string) => runSqlFile(connection, `intermediate/${name}.sql`);
  for (const name of [
    "int_code_uses",
    "int_codes_years",
    "int_area_snapshots",
    "int_place_pairs",
    "int_place_editions",
    "int_doubtful_codes"
  ])
    await intermediate(name);
  await reuse.step(connection, "places", async at => judgePlaces(at, await readCurrentOutlines(at)));
  await intermediate("int_joined_codes");
  await intermediate("int_place_issues");
}

async function requireAreas(connection: DuckDBConnection): Promise<void> {
  const [row] = await queryRows<{area_year: number | null}>(connection, "select area_year from int_area_year");
  if (!row?.area_year) {
    throw new InputError(
      "no buurten found: none of the files names the buurten of a year. Add Kerncijfers wijken en buurten, the PDOK map or the Leefbaarometer scores; see data/README.md"
    );
  }
}

/** Sources that disagree, and figures that one withholds and another gives, are said on the quality page. */
async function reportConflicts(connection: DuckDBConnection): Promise<void> {
  await connection.run(`
    insert into raw_issues (source_id, file, "column", value, expected, action, times_count)
    select 'buurtspiegel', other, indicator_id,
      areas_count || case areas_count when 1 then ' area in ' else ' areas in ' end || year || ', e.g. ' || example_code || ': ' || example_other,
      example_agreed || ', as in ' || agreeing || case when other_is_shown then '; the value of this file is shown' else '; that value is shown' end,
      'note', areas_count
    from int_figure_conflicts`);
  await connection.run(`
    insert into raw_issues (source_id, file, "column", value, expected, action, times_count)
    select 'buurtspiegel', staged.file, staged.indicator_id,
      count(distinct staged.area_code) || case count(distinct staged.area_code) when 1 then ' area in ' else ' areas in ' end || staged.year || ', e.g. ' || min(staged.area_code) || ': ' || arg_min(staged.value, staged.area_code),
      'no value of ' || staged.year || ', because ' || shown.file || ' withholds it', 'note', count(distinct staged.area_code)
    from int_figures_joined as staged
    join int_figures_published as shown using (area_code, indicator_id, year)
    where staged.value is not null and shown.missing = 'suppressed'
    group by staged.file, staged.indicator_id, staged.year, shown.file`);
  await connection.run(`
    insert into raw_issues (source_id, file, "column", value, expected, action, times_count)
    select 'buurtspiegel', sign.file, sign.indicator_id,
      count(distinct sign.area_code) || case count(distinct sign.area_code) when 1 then ' area in ' else ' areas in ' end || sign.year || ', e.g. ' || min(sign.area_code) || ': no value',
      arg_min(shown.value, sign.area_code) || ', as in ' || shown.file || '; that value is shown, for this sign means unknown too and many people live there', 'note', count(distinct sign.area_code)
    from int_figures_joined as sign
    join int_figures_published as shown using (area_code, indicator_id, year)
    join catalog_indicators as catalog using (indicator_id)
    where sign.missing = 'suppressed' and not catalog.about_places and shown.value is not null
      and sign.source_id = 'pdok_wijkbuurt' and shown.source_id = 'cbs_kwb'
    group by sign.file, sign.indicator_id, sign.year, shown.file`);
}

/** Tables that are joined from others; the rest a step of `compute` or the contract has filled. */
const madeBySql: ReadonlySet<string> = new Set(
  readdirSync(new URL("marts", import.meta.url)).map(file => basename(file, ".sql"))
);

async function buildMarts(connection: DuckDBConnection, gemeenten: readonly string[], effects: Effects): Promise<void> {
  for (const {name} of marts) {
    if (name === "profiles") await pivotProfiles(connection);
    else if (madeBySql.has(name)) await runSqlFile(connection, `marts/${name}.sql`);
  }
  if (gemeenten.length > 0) await keepGemeenten(connection, gemeenten);
  effects.log("tables built");
}

/** Drops everything outside the chosen gemeenten; the country stays, for comparison. */
async function keepGemeenten(connection: DuckDBConnection, gemeenten: readonly string[]): Promise<void> {
  const known = await queryRows<{area_code: string}>(
    connection,
    "select area_code from areas where level = 'gemeente' and status = 'current' order by area_code"
  );
  const codes = new Set(known.map(row => row.area_code));
  const unknown = gemeenten.filter(code => !codes.has(code));
  if (unknown.length > 0)
    throw new InputError(
      `--areas ${unknown.join(",")}: no such gemeente in the data; expected codes such as ${[...codes].slice(0, 3).join(", ")}`
    );
  const kept = [...gemeenten, "NL00"].map(literal).join(", ");
  for (const {name, columns} of marts) {
    if (columns.some(column => column.name === "gemeente_code"))
      await connection.run(`delete from ${name} where gemeente_code not in (${kept})`);
  }
  await connection.run(`
    create or replace temp table kept_areas as select area_code from areas where status = 'current';
    create or replace table areas as select * replace (${["neighbour_codes", "predecessor_codes", "successor_codes"].map(keptCodes).join(", ")}) from areas;
    create or replace table reused_codes as select * replace (${keptCodes("successor_codes")}) from reused_codes`);
  await connection.run("delete from postcodes where buurt_code not in (select area_code from areas)");
  await connection.run(
    "delete from int_cells where buurt_code is null or buurt_code not in (select area_code from areas)"
  );
}

/** The codes of a list that are still there, in the order of the list. */
const keptCodes = (column: string) => `
  coalesce((
    select list(code order by rank)
    from (select unnest(${column}) as code, generate_subscripts(${column}, 1) as rank)
    where code in (from kept_areas)
  ), []) as ${column}`;
