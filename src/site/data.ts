/**
 * The site's only door to the built tables. Pages ask for one area; its gemeente is read once and kept for the pages
 * that follow, so that memory does not grow with the country.
 */

import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {type DuckDBConnection, DuckDBInstance} from "@duckdb/node-api";
import type {MultiPolygon, Polygon} from "geojson";
import type {ElementJudgement, JudgementReason} from "../analysis/environment-profile.ts";
import type {PopulationSize} from "../analysis/population/disclosure.ts";
import type {StrictPlace} from "../analysis/told-place.ts";
import type {PublishedTable} from "../catalog/analysis-marts.ts";
import {type AreaLevel, landCode} from "../catalog/areas.ts";
import {camelCase} from "../catalog/define-table.ts";
import type {Figure, MissingReason} from "../catalog/figures.ts";
import type {FocusTypeId, ProblemLevel, VulnerabilityLevel} from "../catalog/focus-types.ts";
import {type IdentityId, identityIds} from "../catalog/identities.ts";
import {anyMart, type Manifest, type MartRecord} from "../catalog/marts.ts";
import type {TrajectoryId} from "../catalog/trajectories.ts";

/** One row of `areas`. */
export interface Area {
  code: string;
  level: AreaLevel;
  name: string;
  parentCode: string | null;
  wijkCode: string | null;
  wijkName: string | null;
  gemeenteCode: string;
  gemeenteName: string;
  status: "current" | "dissolved";
  vintageYear: number | null;
  water: boolean;
  /** Null where it is not known or withheld: `population` tells what may be said of it. */
  residents: number | null;
  population: PopulationSize;
  residentsYear: number | null;
  postcode4: string | null;
  longitude: number | null;
  latitude: number | null;
  bbox: readonly [west: number, south: number, east: number, north: number] | null;
  neighbourCodes: string[];
  predecessorCodes: string[];
  successorCodes: string[];
  hasBoundary: boolean;
}

/** A place among other areas: mid-rank, and read strictly, where who has the same figure is not beaten. */
export type PlaceAmong = StrictPlace;

/** One row of `comparisons`. */
export interface Comparison {
  indicatorId: string;
  year: number;
  value: number;
  wijkValue: number | null;
  gemeenteValue: number | null;
  landValue: number | null;
  /** Place among the areas of its level in the country; null where there is none. */
  inLand: PlaceAmong | null;
  landPeers: number;
  inGemeente: PlaceAmong | null;
  gemeentePeers: number;
}

/** One row of `classes`. */
export interface ClassedValue {
  indicatorId: string;
  year: number;
  value: number;
  class: number | null;
  schemeId: string;
  distanceToBreak: number;
  publishedClass: number | null;
}

/** One row of `distributions`. */
export interface Distribution {
  indicatorId: string;
  year: number;
  areas: number;
  mean: number;
  sd: number | null;
  minimum: number;
  p05: number;
  p25: number;
  p50: number;
  p75: number;
  p95: number;
  maximum: number;
}

/** What the code of an area stood for in another year, where that was not the area of now: from `places` and `reused_codes`. */
export interface EarlierPlace {
  codesYear: number;
  verdict: "changed_a_little" | "another" | "unknown";
  /** What that area was called, where known. */
  name: string | null;
  /** Where that area is now, as far as its outline tells. */
  successorCodes: string[];
}

/** All figures of one area: indicator -> by year ascending, missing ones included. */
export type FiguresByIndicator = ReadonlyMap<string, readonly Figure[]>;

/** All that a page of one area needs. */
export interface Profile {
  area: Area;
  /** Larger areas, nearest first: wijk, gemeente, Nederland. */
  parents: readonly Area[];
  /** The areas one level down, by name (current ones). */
  children: readonly Area[];
  /** Is its gemeente of one wijk? Then wijk and gemeente are one place, and are not compared with each other. */
  hasOneWijk: boolean;
  /** Areas of the same level that border on it, by name. */
  neighbours: readonly Area[];
  figures: FiguresByIndicator;
  /** Figures of each parent, by its code. */
  parentFigures: ReadonlyMap<string, FiguresByIndicator>;
  /** By year. */
  earlierPlaces: readonly EarlierPlace[];
  /** Figures of each child and each buurt in it are read with `readFigures`. */
  comparisons: ReadonlyMap<string, Comparison>;
  /** indicator -> by year ascending */
  classes: ReadonlyMap<string, readonly ClassedValue[]>;
}

export interface Boundary {
  code: string;
  level: AreaLevel;
  vintageYear: number | null;
  sourceId: string;
  /** Published, or merged from all buurten of the area, or from those that have an outline. */
  origin: "published" | "buurten" | "some_buurten";
  geometry: Polygon | MultiPolygon;
}

/** Folder of the built tables: `BUURTSPIEGEL_BUILD_DIR`, else `data/build`. */
export const buildDir = process.env.BUURTSPIEGEL_BUILD_DIR ?? "data/build";

// biome-ignore lint/suspicious/noExplicitAny: columns are documented in catalog/marts.ts and compared with the tables by a test
export type Row = Record<string, any>;
const gemeentenKept = 3;

let connection: Promise<DuckDBConnection> | null = null;
const connect = () =>
  (connection ??= DuckDBInstance.create(":memory:", {threads: "1", memory_limit: "512MB"}).then(instance =>
    instance.connect()
  ));

/** Rows of a query over the built tables; for `inside-data.ts`, no page asks by itself. */
export async function rows(sql: string, parameters: Record<string, string> = {}): Promise<Row[]> {
  const reader = await (await connect()).runAndReadAll(sql, parameters);
  return reader.getRowObjectsJS() as Row[];
}

/** A built table, to select from. */
export const table = (name: string) => `read_parquet('${join(buildDir, name).replaceAll("'", "''")}.parquet')`;

const once = <T>(read: () => Promise<T>): (() => Promise<T>) => {
  let result: Promise<T> | null = null;
  return () => {
    result ??= read();
    return result;
  };
};

/** What the build says of itself. */
export const readManifest = once(
  async () => JSON.parse(await readFile(join(buildDir, "manifest.json"), "utf8")) as Manifest
);

/** All areas by code, dissolved ones included. */
export const readAreas = once(async (): Promise<ReadonlyMap<string, Area>> => {
  const all = await rows(`select * from ${table("areas")} order by area_code`);
  return new Map(all.map(row => [row.area_code, toArea(row)]));
});

function toArea(row: Row): Area {
  const bbox = [row.west, row.south, row.east, row.north] as const;
  return {
    code: row.area_code,
    level: row.level,
    name: row.name,
    parentCode: row.parent_code,
    wijkCode: row.wijk_code,
    wijkName: row.wijk_name,
    gemeenteCode: row.gemeente_code,
    gemeenteName: row.gemeente_name,
    status: row.status,
    vintageYear: row.vintage_year,
    water: row.water,
    residents: row.inwoners_count,
    population: row.population_size,
    residentsYear: row.inwoners_year,
    postcode4: row.postcode4,
    longitude: row.longitude,
    latitude: row.latitude,
    bbox: bbox[0] === null ? null : bbox,
    neighbourCodes: row.neighbour_codes,
    predecessorCodes: row.predecessor_codes,
    successorCodes: row.successor_codes,
    hasBoundary: row.has_boundary
  };
}

const {compare} = new Intl.Collator("nl", {numeric: true});
const byName = (a: Area, b: Area) => compare(a.name, b.name) || compare(a.code, b.code);

/** Current areas of one level, by name. */
export async function listAreas(level: AreaLevel): Promise<Area[]> {
  return [...(await readAreas()).values()]
    .filter(area => area.level === level && area.status === "current")
    .sort(byName);
}

/** Codes that no longer exist, with where to look instead. */
export async function listDissolved(): Promise<Area[]> {
  return [...(await readAreas()).values()].filter(area => area.status === "dissolved");
}

const readChildCodes = once(async () => {
  const children = Map.groupBy(
    [...(await readAreas()).values()].filter(area => area.status === "current" && area.parentCode),
    area => area.parentCode!
  );
  for (const list of children.values()) list.sort(byName);
  return children;
});

interface GemeenteTables {
  earlierPlaces: Map<string, EarlierPlace[]>;
  figures: Map<string, Map<string, Figure[]>>;
  comparisons: Map<string, Map<string, Comparison>>;
  classes: Map<string, Map<string, ClassedValue[]>>;
}

const gemeenten = new Map<string, Promise<GemeenteTables>>();

/** Figures, comparisons and classes of all areas of a gemeente (NL00: of the country alone). The last few are kept. */
function readGemeente(code: string): Promise<GemeenteTables> {
  const known = gemeenten.get(code);
  if (known) return known;
  const reading = readGemeenteTables(code);
  gemeenten.set(code, reading);
  const oldest = [...gemeenten.keys()].find(key => key !== landCode && key !== code);
  if (gemeenten.size > gemeentenKept && oldest) gemeenten.delete(oldest);
  return reading;
}

async function readGemeenteTables(code: string, column = "gemeente_code"): Promise<GemeenteTables> {
  const where = `where ${column} = $code`;
  const [figures, comparisons, classes, places] = await Promise.all([
    rows(`select * from ${table("indicator_values")} ${where} order by area_code, indicator_id, year`, {code}),
    rows(`select * from ${table("comparisons")} ${where} order by area_code, indicator_id`, {code}),
    rows(`select * from ${table("classes")} ${where} order by area_code, indicator_id, year`, {code}),
    rows(
      `select places.*, successor_codes from (select * from ${table("places")} ${where} and not totals_join) places
       left join ${table("reused_codes")} reused on reused.area_code = places.area_code and reused.last_year = places.codes_year
       order by places.area_code, codes_year`,
      {code}
    )
  ]);
  const tables: GemeenteTables = {
    figures: new Map(),
    comparisons: new Map(),
    classes: new Map(),
    earlierPlaces: new Map()
  };
  for (const row of figures) nestedList(tables.figures, row.area_code, row.indicator_id).push(toFigure(row));
  for (const row of classes) nestedList(tables.classes, row.area_code, row.indicator_id).push(toClassedValue(row));
  for (const [areaCode, found] of Map.groupBy(places, row => row.area_code as string))
    tables.earlierPlaces.set(areaCode, found.map(toEarlierPlace));
  for (const row of comparisons) nested(tables.comparisons, row.area_code).set(row.indicator_id, toComparison(row));
  return tables;
}

function nested<K, T>(map: Map<string, Map<K, T>>, key: string): Map<K, T> {
  let inner = map.get(key);
  if (!inner) {
    inner = new Map();
    map.set(key, inner);
  }
  return inner;
}

function nestedList<T>(map: Map<string, Map<string, T[]>>, key: string, innerKey: string): T[] {
  const inner = nested(map, key);
  let list = inner.get(innerKey);
  if (!list) {
    list = [];
    inner.set(innerKey, list);
  }
  return list;
}

const toFigure = (row: Row): Figure => ({
  indicatorId: row.indicator_id,
  areaCode: row.area_code,
  year: row.year,
  value: row.value,
  missing: row.missing as MissingReason | null,
  low: row.low,
  high: row.high,
  base: row.base,
  sourceId: row.source_id,
  edition: row.edition,
  bordersYear: row.borders_year,
  computed: row.computed
});

const toEarlierPlace = (row: Row): EarlierPlace => ({
  codesYear: row.codes_year,
  verdict: row.verdict,
  name: row.then_name,
  successorCodes: row.successor_codes ?? []
});

const toClassedValue = (row: Row): ClassedValue => ({
  indicatorId: row.indicator_id,
  year: row.year,
  value: row.value,
  class: row.class,
  schemeId: row.scheme_id,
  distanceToBreak: row.distance_to_break,
  publishedClass: row.published_class
});

const toComparison = (row: Row): Comparison => ({
  indicatorId: row.indicator_id,
  year: row.year,
  value: row.value,
  wijkValue: row.wijk_value,
  gemeenteValue: row.gemeente_value,
  landValue: row.land_value,
  inLand: toPlace(row, "land"),
  landPeers: row.land_peers_count,
  inGemeente: toPlace(row, "gemeente"),
  gemeentePeers: row.gemeente_peers_count
});

function toPlace(row: Row, among: "land" | "gemeente"): PlaceAmong | null {
  const [percentile, peers] = [row[`${among}_percentile`], row[`${among}_peers_count`]];
  if (percentile === null) return null;
  const [below, above] = [row[`${among}_below_count`] / peers, row[`${among}_above_count`] / peers];
  return {percentile, below, above, others: peers};
}

const noFigures: FiguresByIndicator = new Map();

/** Figures of one area. */
export async function readFigures(code: string): Promise<FiguresByIndicator> {
  const area = (await readAreas()).get(code);
  return area ? ((await readGemeente(area.gemeenteCode)).figures.get(code) ?? noFigures) : noFigures;
}

/** Everything for the page of one area; throws when the code is not in the build. */
export async function readProfile(code: string, read = readGemeente): Promise<Profile> {
  const areas = await readAreas();
  const area = areas.get(code);
  if (!area) throw new Error(`no such area in ${buildDir}: ${code}`);
  const parents: Area[] = [];
  for (let parent = area.parentCode; parent; parent = areas.get(parent)?.parentCode ?? null) {
    const found = areas.get(parent);
    if (found) parents.push(found);
  }
  const own = await read(area.gemeenteCode);
  const parentFigures = new Map<string, FiguresByIndicator>();
  for (const parent of parents) parentFigures.set(parent.code, await readFigures(parent.code));
  return {
    area,
    parents,
    children: (await readChildCodes()).get(code) ?? [],
    hasOneWijk:
      area.level !== "land" &&
      ((await readChildCodes()).get(area.gemeenteCode) ?? []).filter(({level, water}) => level === "wijk" && !water)
        .length === 1,
    neighbours: area.neighbourCodes.flatMap(neighbour => areas.get(neighbour) ?? []).sort(byName),
    figures: own.figures.get(code) ?? noFigures,
    parentFigures,
    comparisons: own.comparisons.get(code) ?? new Map(),
    classes: own.classes.get(code) ?? new Map(),
    earlierPlaces: own.earlierPlaces.get(code) ?? []
  };
}

/** As `readProfile`, of a gemeente or the country alone: without reading the figures of all that lies in it. */
export const readLoneProfile = (code: string): Promise<Profile> =>
  readProfile(code, gemeente => readGemeenteTables(gemeente, "area_code"));

const boundaries = new Map<string, Promise<ReadonlyMap<string, Boundary>>>();

/** Outlines of a gemeente, its wijken and buurten by code; for `NL00` those of all gemeenten. Not all areas have one. */
export function readBoundaries(gemeenteCode: string): Promise<ReadonlyMap<string, Boundary>> {
  const known = boundaries.get(gemeenteCode);
  if (known) return known;
  const reading = readBoundaryRows(gemeenteCode);
  boundaries.set(gemeenteCode, reading);
  const oldest = [...boundaries.keys()].find(key => key !== landCode && key !== gemeenteCode);
  if (boundaries.size > gemeentenKept && oldest) boundaries.delete(oldest);
  return reading;
}

async function readBoundaryRows(code: string): Promise<ReadonlyMap<string, Boundary>> {
  const where = code === landCode ? "where level = 'gemeente'" : "where gemeente_code = $code";
  const found = await rows(
    `select * from ${table("boundaries")} ${where} order by area_code`,
    code === landCode ? {} : {code}
  );
  return new Map(
    found.map(row => [
      row.area_code,
      {
        code: row.area_code,
        level: row.level,
        vintageYear: row.vintage_year,
        sourceId: row.source_id,
        origin: row.origin,
        geometry: JSON.parse(row.geojson)
      } satisfies Boundary
    ])
  );
}

/** National distributions of a level: indicator -> by year ascending. */
export async function readDistributions(level: AreaLevel): Promise<ReadonlyMap<string, readonly Distribution[]>> {
  return (await readAllDistributions()).get(level) ?? new Map();
}

const readAllDistributions = once(async () => {
  const found = await rows(
    `select * from ${table("distributions")} where gemeente_code = '${landCode}' order by level, indicator_id, year`
  );
  const byLevel = new Map<string, Map<string, Distribution[]>>();
  for (const row of found) {
    nestedList(byLevel, row.level, row.indicator_id).push({
      indicatorId: row.indicator_id,
      year: row.year,
      areas: row.areas_count,
      mean: row.mean,
      sd: row.sd,
      minimum: row.minimum,
      p05: row.p05,
      p25: row.p25,
      p50: row.p50,
      p75: row.p75,
      p95: row.p95,
      maximum: row.maximum
    });
  }
  return byLevel;
});

export interface QualityIssue {
  sourceId: string;
  file: string;
  row: number | null;
  column: string | null;
  value: string | null;
  expected: string;
  action: string;
  /** How often; row and value are those of the first. */
  times: number;
  /** Rows of up to ten of them, in words; null for one. */
  exampleRows: string | null;
}

/** How often something of a kind happened in a file, over all remarks, and in which columns. */
export interface QualitySum {
  file: string;
  action: string;
  times: number;
  columns: readonly string[];
}

export interface QualityFile {
  file: string;
  sourceId: string;
  layoutId: string;
  bytes: number;
  rowsRead: number;
  rowsKept: number;
  figures: number;
  suppressed: number;
  notMeasured: number;
  notApplicable: number;
  notPublished: number;
  lost: number;
  issues: number;
}

/** What went into the build and what was not as it should be. At most `limit` issues a file are returned, and sums of all. */
export async function readQuality(
  limit: number
): Promise<{files: QualityFile[]; issues: QualityIssue[]; sums: QualitySum[]}> {
  const files = await rows(`select * from ${table("quality_files")} order by file`);
  const issues = await rows(
    `select * from ${table("quality")} qualify row_number() over (partition by file order by issue_id) <= ${Math.trunc(limit)} order by issue_id`
  );
  const sums = await rows(
    `select file, action, sum(times_count)::integer as times, list(distinct "column" order by "column") filter ("column" is not null) as columns
     from ${table("quality")} group by file, action order by file, min(issue_id)`
  );
  return {
    sums: sums.map(({file, action, times, columns}) => ({file, action, times, columns: columns ?? []})),
    files: files.map(row => ({
      file: row.file,
      sourceId: row.source_id,
      layoutId: row.layout_id,
      bytes: row.bytes,
      rowsRead: row.rows_read_count,
      rowsKept: row.rows_kept_count,
      figures: row.figures_count,
      suppressed: row.suppressed_count,
      notMeasured: row.not_measured_count,
      notApplicable: row.not_applicable_count,
      notPublished: row.not_published_count,
      lost: row.lost_count,
      issues: row.issues_count
    })),
    issues: issues.map(row => ({
      sourceId: row.source_id,
      file: row.file,
      row: row.row,
      column: row.column,
      value: row.value,
      expected: row.expected,
      action: row.action,
      times: row.times_count,
      exampleRows: row.example_rows
    }))
  };
}

/** How often something that must hold did not. */
export interface IdentityOutcome {
  identityId: IdentityId;
  breaches: number;
  signedOff: number;
}

/** What somebody answers for, from `signed-off.yml` in the data folder. */
export interface SignedOff {
  identityId: IdentityId;
  file: string;
  areaCode: string | null;
  breaches: number;
  reason: string;
  who: string;
  date: string;
}

/** What the files were held to, in the order of the catalogue, and what was signed off. */
export async function readContract(): Promise<{outcomes: IdentityOutcome[]; signOffs: SignedOff[]}> {
  const outcomes = new Map((await rows(`select * from ${table("identities")}`)).map(row => [row.identity_id, row]));
  const signOffs = await rows(`select * from ${table("sign_offs")} order by sign_off_id`);
  return {
    outcomes: identityIds.map(identityId => ({
      identityId,
      breaches: outcomes.get(identityId)?.breaches_count ?? 0,
      signedOff: outcomes.get(identityId)?.signed_off_count ?? 0
    })),
    signOffs: signOffs.map(row => ({
      identityId: row.identity_id,
      file: row.file,
      areaCode: row.area_code,
      breaches: row.breaches_count,
      reason: row.reason,
      who: row.who,
      date: row.date
    }))
  };
}

/** One row of `place_counts`: of how many areas a code of another year was the same place. */
export interface PlaceCount {
  sourceId: string;
  codesYear: number;
  level: AreaLevel;
  same: number;
  changed: number;
  another: number;
  unknown: number;
}

/** What the guard of joins across years let through, by source, year of codes and level. */
export async function readPlaceCounts(): Promise<PlaceCount[]> {
  const found = await rows(
    `select * from ${table("place_counts")} order by source_id, codes_year, array_position(['gemeente', 'wijk', 'buurt'], level)`
  );
  return found.map(row => ({
    sourceId: row.source_id,
    codesYear: row.codes_year,
    level: row.level,
    same: row.same_count,
    changed: row.changed_count,
    another: row.another_count,
    unknown: row.unknown_count
  }));
}

/** Liveability class of every area in the indicator's profile year; null without one. For lists and maps. */
export const readLiveabilityClasses = once(async (): Promise<ReadonlyMap<string, number | null>> => {
  const found = await rows(`select area_code, leefbaarheid_class from ${table("profiles")}`);
  return new Map(found.map(row => [row.area_code, row.leefbaarheid_class]));
});

/** indicator -> year -> values of all areas of a level, in no order that says which is whose. */
export type PeerValues = ReadonlyMap<string, ReadonlyMap<number, readonly number[]>>;

const peerValues = new Map<string, Promise<PeerValues>>();

/**
 * Figures of all areas of a level in a gemeente (of gemeenten: in the country), each in its comparison year. Areas with
 * few residents are left out: they get no place.
 */
export function readPeerValues({level, gemeenteCode}: Area, indicatorIds: readonly string[]): Promise<PeerValues> {
  const key = level === "gemeente" ? level : `${level}.${gemeenteCode}`;
  const known = peerValues.get(key);
  if (known) return known;
  const reading = readPeerRows(level, gemeenteCode, indicatorIds);
  peerValues.set(key, reading);
  const oldest = [...peerValues.keys()].find(other => other !== "gemeente" && other !== key);
  if (peerValues.size > 3 * gemeentenKept && oldest) peerValues.delete(oldest);
  return reading;
}

async function readPeerRows(level: AreaLevel, code: string, indicatorIds: readonly string[]): Promise<PeerValues> {
  const found = await rows(
    `select indicator_id, year, list(value order by value) as peers from ${table("comparisons")} c
     where c.level = $level ${level === "gemeente" ? "" : "and c.gemeente_code = $code"}
       and indicator_id in (${indicatorIds.map(id => `'${id}'`).join(", ")})
       and exists (select 1 from ${table("areas")} a where a.area_code = c.area_code and a.population_size = 'enough')
     group by all order by all`,
    level === "gemeente" ? {level} : {level, code}
  );
  const values = new Map<string, Map<number, readonly number[]>>();
  for (const row of found) nested(values, row.indicator_id).set(row.year, row.peers);
  return values;
}

/** What areas of a level and size change anyway, by "level.indicator.size": the yardstick for a difference. */
export const readUsualChanges = once(async (): Promise<ReadonlyMap<string, number>> => {
  const found = await rows(`select level, indicator_id, size, usual_change from ${table("usual_changes")}`);
  return new Map(found.map(row => [`${row.level}.${row.indicator_id}.${row.size}`, row.usual_change]));
});

/** What two editions of a publisher differ at most in the years that both have, by "level.indicator.earlier.later". */
export const readEditionDifferences = once(async (): Promise<ReadonlyMap<string, number>> => {
  const found = await rows(
    `select level, indicator_id, earlier_edition, later_edition, largest from ${table("edition_differences")}`
  );
  return new Map(
    found.map(row => [`${row.level}.${row.indicator_id}.${row.earlier_edition}.${row.later_edition}`, row.largest])
  );
});

/** Current areas one level below a code, by name, without waiting: for parts that read nothing themselves. */
export async function readChildren(): Promise<(code: string) => readonly Area[]> {
  const children = await readChildCodes();
  return code => children.get(code) ?? [];
}

/** One row of `focus_types`: problems and vulnerability at one moment, "de foto". */
export interface Photo {
  year: number;
  nuisance: number | null;
  /** 1 to 9, high is favourable. */
  nuisanceClass: number | null;
  vulnerabilityYear: number | null;
  vulnerability: number | null;
  problemLevel: ProblemLevel | null;
  vulnerabilityLevel: VulnerabilityLevel | null;
  focusType: FocusTypeId | null;
  missing: string | null;
  /** Class 1 to 9 of estimated social cohesion; null where it may have none. */
  cohesionClass: number | null;
  /** What the index of vulnerability of that year is made of; null where there is none. */
  index: {
    source: "open_proxy" | "licensed";
    componentIds: readonly string[];
    aboveAverageShare: number | null;
    /** Year of which the mean of the country is zero. */
    referenceYear: number;
  } | null;
}

/** The default row of `trajectories`: how both changed, "de film". */
export interface Film {
  problemsYears: readonly [from: number, to: number];
  vulnerabilityYears: readonly [from: number, to: number];
  /** Score in those years; high is favourable. */
  nuisance: readonly [from: number | null, to: number | null];
  /** Index in those years, on the indicators of both; differs from that of a photo, which has all of its year. */
  vulnerability: readonly [from: number | null, to: number | null];
  trajectory: TrajectoryId | null;
  missing: string | null;
  /** Year of the borders that its figures are counted in, where borders are why there is none. */
  bordersYear: number | null;
  /** Change of the score within which it is called stable. */
  problemsBand: number;
  /** Every moment that both measures have, begin and end included; empty without a trajectory. */
  points: readonly FilmPoint[];
}

/** One row of `film_points`. */
export interface FilmPoint {
  problemsYear: number;
  vulnerabilityYear: number;
  nuisance: number;
  vulnerability: number;
}

/** One row of `peers`. */
export interface Peer {
  code: string;
  name: string;
  gemeenteName: string;
  alikeIds: readonly string[];
  differsId: string | null;
  differsSd: number | null;
  stability: number | null;
  /** Its film, to draw beside that of this area; empty without one. */
  points: readonly FilmPoint[];
}

/** One row of `environment_profile`. */
export interface Element {
  elementId: string;
  year: number | null;
  value: number | null;
  judgement: ElementJudgement;
  reason: JudgementReason;
}

/** The latest row of `cell_summaries` for the liveability score. */
export interface Cells {
  year: number;
  cells: number;
  minimum: number;
  p25: number;
  p50: number;
  p75: number;
  maximum: number;
}

/** What the research says of one area. Empty where the data holds too little. */
export interface Resilience {
  photos: Photo[];
  film: Film | null;
  peers: Peer[];
  elements: Element[];
  cells: Cells | null;
}

const resilience = new Map<string, Promise<ReadonlyMap<string, Resilience>>>();

/** Focus type, trajectory, similar areas, start map and cells of one area; its gemeente is read once and kept a while. */
export async function readResilience({code, gemeenteCode}: Pick<Area, "code" | "gemeenteCode">): Promise<Resilience> {
  return (await readResilienceIn(gemeenteCode)).get(code) ?? emptyResilience();
}

/** The last photos of the other areas of its level in the gemeente, without a name: for a place among them. */
export async function readPhotosBeside({
  code,
  gemeenteCode
}: Pick<Area, "code" | "gemeenteCode">): Promise<readonly Photo[]> {
  const level = code.slice(0, 2);
  return [...(await readResilienceIn(gemeenteCode))].flatMap(([other, {photos}]) =>
    other !== code && other.startsWith(level) ? photos.slice(-1) : []
  );
}

async function readResilienceIn(gemeenteCode: string): Promise<ReadonlyMap<string, Resilience>> {
  let reading = resilience.get(gemeenteCode);
  if (!reading) {
    reading = readResilienceOf(gemeenteCode);
    resilience.set(gemeenteCode, reading);
    const oldest = [...resilience.keys()].find(key => key !== landCode && key !== gemeenteCode);
    if (resilience.size > gemeentenKept && oldest) resilience.delete(oldest);
  }
  return reading;
}

const emptyResilience = (): Resilience => ({photos: [], film: null, peers: [], elements: [], cells: null});

async function readResilienceOf(code: string): Promise<ReadonlyMap<string, Resilience>> {
  const where = "where gemeente_code = $code";
  const [photos, films, points, peers, peerPoints, elements, cells] = await Promise.all([
    rows(
      `select f.*, v.index_source, v.component_ids, v.above_average_share, yard.year as reference_year from (select * from ${table("focus_types")} ${where}) f
       left join (select * from ${table("vulnerability")} ${where}) v on v.area_code = f.area_code and v.year = f.vulnerability_year
       left join ${table("yardsticks")} yard on yard.kind = 'vulnerability_index'
       order by f.area_code, f.year`,
      {code}
    ),
    rows(
      `select film.*, period.problems_band from (select * from ${table("trajectories")} ${where} and is_default) film
       join ${table("trajectory_periods")} period using (problems_from_year, problems_to_year) order by area_code`,
      {code}
    ),
    rows(`select * from ${table("film_points")} ${where} order by area_code, problems_year`, {code}),
    rows(`select * from ${table("peers")} ${where} order by area_code, rank`, {code}),
    rows(
      `select distinct p.* from ${table("film_points")} p join (select distinct peer_code from ${table("peers")} ${where}) on peer_code = p.area_code order by p.area_code, p.problems_year`,
      {code}
    ),
    rows(`select * from ${table("environment_profile")} ${where} order by area_code`, {code}),
    rows(
      `select * from ${table("cell_summaries")} ${where} and indicator_id = 'leefbaarheid_score' order by area_code, year`,
      {code}
    )
  ]);
  const areas = new Map<string, Resilience>();
  const of = (row: Row): Resilience => {
    const known = areas.get(row.area_code) ?? emptyResilience();
    areas.set(row.area_code, known);
    return known;
  };
  const pointsOf = (found: readonly Row[]) => Map.groupBy(found, row => row.area_code as string);
  const [own, theirs] = [pointsOf(points), pointsOf(peerPoints)];
  for (const row of photos) of(row).photos.push(toPhoto(row));
  for (const row of films) of(row).film = toFilm(row, own.get(row.area_code) ?? []);
  for (const row of peers) of(row).peers.push(toPeer(row, theirs.get(row.peer_code) ?? []));
  for (const row of elements) of(row).elements.push(toElement(row));
  for (const row of cells) {
    const {minimum, p25, p50, p75, maximum} = row as Cells;
    of(row).cells = {year: row.year, cells: row.cells_count, minimum, p25, p50, p75, maximum};
  }
  return areas;
}

const toPhoto = (row: Row): Photo => ({
  year: row.year,
  nuisance: row.nuisance,
  nuisanceClass: row.nuisance_class,
  vulnerabilityYear: row.vulnerability_year,
  vulnerability: row.vulnerability,
  problemLevel: row.problem_level,
  vulnerabilityLevel: row.vulnerability_level,
  focusType: row.focus_type,
  missing: row.missing,
  cohesionClass: row.cohesion_class,
  index: row.index_source
    ? {
        source: row.index_source,
        componentIds: row.component_ids,
        aboveAverageShare: row.above_average_share,
        referenceYear: row.reference_year
      }
    : null
});

const toFilmPoint = (row: Row): FilmPoint => ({
  problemsYear: row.problems_year,
  vulnerabilityYear: row.vulnerability_year,
  nuisance: row.nuisance,
  vulnerability: row.vulnerability
});

const toFilm = (row: Row, points: readonly Row[]): Film => ({
  problemsYears: [row.problems_from_year, row.problems_to_year],
  vulnerabilityYears: [row.vulnerability_from_year, row.vulnerability_to_year],
  nuisance: [row.nuisance_from, row.nuisance_to],
  vulnerability: [row.vulnerability_from, row.vulnerability_to],
  trajectory: row.trajectory,
  missing: row.missing,
  bordersYear: row.borders_year,
  problemsBand: row.problems_band,
  points: points.map(toFilmPoint)
});

const toPeer = (row: Row, points: readonly Row[]): Peer => ({
  code: row.peer_code,
  name: row.peer_name,
  gemeenteName: row.peer_gemeente_name,
  alikeIds: row.alike_ids,
  differsId: row.differs_id,
  differsSd: row.differs_sd,
  stability: row.stability,
  points: points.map(toFilmPoint)
});

const toElement = (row: Row): Element => ({
  elementId: row.element_id,
  year: row.year,
  value: row.value,
  judgement: row.judgement,
  reason: row.reason
});

/** Years of the latest photo of the country: of the problems, and of the vulnerability beside them. Null without one. */
export async function readPhotoYears(): Promise<{problems: number; vulnerability: number[]} | null> {
  const [found] = await rows(
    `select year, list(distinct vulnerability_year order by vulnerability_year) as years from ${table("focus_types")}
     where level = 'buurt' and focus_type is not null and year = (
       select year from ${table("focus_types")} where level = 'buurt' group by year order by count(*) desc, year desc limit 1
     ) group by year`
  );
  return found ? {problems: found.year, vulnerability: found.years} : null;
}

/** All rows of a table of the research, in the order of its key, with the names of columns in camel case. */
export async function readResearch<const Name extends PublishedTable>(name: Name): Promise<MartRecord<Name>[]> {
  const order = anyMart(name).key.map(column => `"${column}"`);
  const found = await rows(`select * from ${table(name)} order by ${order.join(", ")}`);
  return found.map(
    row =>
      Object.fromEntries(Object.entries(row).map(([column, cell]) => [camelCase(column), cell])) as MartRecord<Name>
  );
}
