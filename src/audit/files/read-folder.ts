import {existsSync, readdirSync, readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {columnsOf} from "../knowledge/figures.ts";
import type {SourceFile} from "../world/store.ts";
import {readBulk, readLong, readMapAttributes, readSquares, readTidyYear, readTyped, readValues} from "./cbs.ts";
import {readCells, readScoreMap, readScores} from "./leefbaarometer.ts";
import {learnOwn, ownName, readOwn, readOwnNote} from "./own.ts";
import {readHealth, readTidy} from "./rivm.ts";
import {boxOf, outlineOf, type Sink, toCode} from "./sink.ts";
import {readCsv, type TextTable, yearIn} from "./text.ts";

/** What takes the contents of a whole folder: a sink for each file. */
export interface FolderSink {
  file(file: SourceFile): Sink;
  /** A file that is in the folder and that this audit cannot read. */
  unread(path: string): void;
}

/** A file as text, read when it is asked for. */
interface TextFile {
  path: string;
  text: string;
  beside(name: string): string | null;
}

/** Reads the publishers' files of a folder, each known by what stands in it. */
export function readFolder(folder: string, sink: FolderSink): void {
  const paths = readdirSync(folder, {recursive: true, encoding: "utf8"})
    .map(path => path.replaceAll("\\", "/"))
    .filter(path => /\.(csv|json|geojson)$/i.test(path))
    .toSorted();
  for (const path of paths) {
    const text = readFileSync(join(folder, path), "utf8");
    const beside = (name: string) => {
      const other = join(folder, dirname(path), name);
      return existsSync(other) ? readFileSync(other, "utf8") : null;
    };
    if (readOwnTable({path, text, beside}, sink)) continue;
    const known = /json$/i.test(path)
      ? readFeatures({path, text, beside}, sink)
      : readTable({path, text, beside}, sink);
    if (!known) sink.unread(path);
  }
}

/** A table with a note of the same name beside it is the operator's own; a private one is nobody's to look for. */
function readOwnTable({path, text, beside}: TextFile, folder: FolderSink): boolean {
  const name = path
    .split("/")
    .at(-1)!
    .replace(/\.csv$/i, "");
  const found = /\.csv$/i.test(path) ? (beside(`${name}.yml`) ?? beside(`${name}.yaml`)) : null;
  if (found === null) return false;
  const note = readOwnNote(found);
  if (note.private === true) return true;
  learnOwn(note);
  const source = ownName(note);
  readOwn(readCsv(text), note, vintage => folder.file({path, source, rank: ranks.own, vintage, edition: null}));
  return true;
}

/** The order in which one publisher's file is shown before another's, when both have a figure. */
const ranks = {
  scores: 0,
  scoreMap: 1,
  bulk: 2,
  typed: 2,
  tidy: 3,
  map: 4,
  long: 5,
  healthTidy: 6,
  health: 7,
  police: 8,
  outlines: 9,
  values: 10,
  own: 11
};

const healthColumns = columnsOf("rivm");
const longColumns = columnsOf("long");
/** Years of the areas of two editions of the health monitor: the older one counts on the codes of 2020. */
const healthVintage: Record<string, number> = {"50090NED": 2020, "50150NED": 2024};
/** Years of tables that say it in their title alone. */
const tableYears: Record<string, number> = {
  "84799NED": 2020,
  "85039NED": 2021,
  "85318NED": 2022,
  "85618NED": 2023,
  "85984NED": 2024,
  "86165NED": 2025,
  "86134NED": 2024,
  "86270NED": 2025
};
const tableIn = (path: string) => /\d{5}NED/.exec(path)?.[0] ?? "";

function readTable({path, text, beside}: TextFile, folder: FolderSink): boolean {
  const head = text.slice(0, text.indexOf("\n") + 1);
  const has = (name: string) => new RegExp(`(^|[;,"\\uFEFF])${name}($|[;,"\\r\\n])`).test(head);
  const table = (): TextTable => readCsv(text);
  const open = (source: string, rank: number, vintage: number | null, edition: string | null = null) =>
    folder.file({path, source, rank, vintage, edition});
  if (has("lbm") && has("grid_code")) readCells(table(), open("leefbaarometer", ranks.scores, null));
  else if (has("crs28992res100m")) readSquares(table(), yearIn(path), open("cbs_vierkanten", ranks.values, null));
  else if (has("lbm")) readScores(table(), open("leefbaarometer", ranks.scores, yearIn(path), String(yearIn(path))));
  else if (has("Leeftijd") && has("Perioden")) {
    const vintage = healthVintage[tableIn(path)] ?? null;
    readHealth(table(), vintage, open("rivm_gezondheid", ranks.health, vintage, tableIn(path)));
  } else if (has("goed_ervaren_gezondheid_pct")) {
    const vintage = healthVintage[tableIn(path)] ?? null;
    readTidy(table(), healthColumns, open("rivm_gezondheid", ranks.healthTidy, vintage, tableIn(path)));
  } else if (has("misdrijven_totaal")) readTidy(table(), longColumns, open("politie", ranks.police, null));
  else if (has("Measure") && has("ValueAttribute")) return readBulkTable({path, text, beside}, folder);
  else if (has("WijkenEnBuurten") && has("AantalInwoners_5")) {
    const year = tableYears[tableIn(path)] ?? yearIn(path)!;
    readTyped(table(), year, open("cbs_kwb", ranks.typed, year));
  } else if (has("gm_code") && has("wk_code"))
    readTidyYear(table(), yearIn(path)!, open("cbs_kwb", ranks.tidy, yearIn(path)));
  else if (has("Key") && has("Gemiddelde WOZ"))
    readValues(table(), yearIn(path)!, open("cbs_kwb", ranks.values, yearIn(path)));
  else if (has("indicator") && has("waarde")) readLong(table(), year => open("cbs_kwb", ranks.long, year));
  else if (has("wijkcode") || (has("buurtcode") && has("aantal_inwoners")))
    return readAttributeTable({path, text, beside}, folder);
  else return !hasFigures(path, head);
  return true;
}

/** Postcodes, survey answers and lists of codes hold no figures of areas. */
const hasFigures = (path: string, head: string) =>
  !/PC6|respondent|"Identifier"/.test(head) && !/Codes\.csv$/.test(path);

function readBulkTable({path, text, beside}: TextFile, folder: FolderSink): boolean {
  const [measures, names] = [beside("MeasureCodes.csv"), beside("WijkenEnBuurtenCodes.csv")];
  const table = tableIn(path);
  const year = yearIn(dirname(path)) ?? tableYears[table] ?? null;
  if (measures === null || year === null) return false;
  const source = /^(86134|86270)/.test(table) ? "cbs_nabijheid" : "cbs_kwb";
  const sink = folder.file({path, source, rank: ranks.bulk, vintage: year, edition: null});
  readBulk(readCsv(text), {measures: readCsv(measures), names: names === null ? null : readCsv(names)}, year, sink);
  return true;
}

function readAttributeTable({path, text}: TextFile, folder: FolderSink): boolean {
  const {header, rows} = readCsv(text);
  const year = yearIn(path);
  const sink = folder.file({path, source: "pdok_wijkbuurt", rank: ranks.map, vintage: year, edition: null});
  for (const row of rows)
    readMapAttributes(Object.fromEntries(header.map((name, at) => [name, row[at] ?? ""])), year, sink);
  return true;
}

interface FeatureCollection {
  features?: {id?: string; properties: Record<string, unknown>; geometry?: {coordinates?: unknown} | null}[];
}

function readFeatures({path, text}: TextFile, folder: FolderSink): boolean {
  const {features = []} = JSON.parse(text) as FeatureCollection;
  const first = features[0]?.properties;
  if (!first) return false;
  const open = (source: string, rank: number, vintage: number | null, edition: string | null = null) =>
    folder.file({path, source, rank, vintage, edition});
  if ("kafw" in first || "afw" in first) {
    readScoreMap(features, open("leefbaarometer", ranks.scoreMap, Number(first.year), String(first.year)));
    return true;
  }
  const year = yearIn(path);
  if ("buurtcode" in first || "wijkcode" in first || "gemeentecode" in first) {
    const sink = open("pdok_wijkbuurt", ranks.map, year);
    for (const {properties, geometry} of features) {
      readMapAttributes(properties, year, sink);
      const [code, outline] = [toCode(String(properties.buurtcode ?? "")), outlineOf(geometry?.coordinates)];
      if (code !== null && outline !== null && year !== null) sink.outline(code, year, outline);
    }
    return true;
  }
  if (!("code" in first) || year === null) return false;
  const sink = open("cbs_kwb", ranks.outlines, year);
  for (const {properties, geometry} of features) {
    const code = toCode(String(properties.code));
    if (code)
      sink.area({
        code,
        vintage: year,
        name: String(properties.name ?? ""),
        box: boxOf(geometry?.coordinates),
        residents: Number(properties.population) || null
      });
  }
  return true;
}
