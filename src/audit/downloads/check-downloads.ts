import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {readCsv, toNumber} from "../files/text.ts";
import {scoreBreaks, scoreClass} from "../knowledge/classes.ts";
import {figures} from "../knowledge/figures.ts";
import type {Tally} from "../report.ts";
import type {Resilience} from "../world/resilience.ts";
import type {Known, Truth} from "../world/truth.ts";
import type {Area} from "../world/world.ts";
import {type DownloadedFigure, readFigures} from "./read-figures.ts";

interface Downloads {
  siteDir: string;
  truth: Truth;
  resilience: Resilience;
  tally: Tally;
}

/** Years of the figures of one year that downloads give, by figure and level: what the site itself says of them. */
type LevelYears = ReadonlyMap<string, Readonly<Record<string, number>>>;

/** All downloads of some gemeenten, and their rows in the download of the country. */
export async function checkDownloads(downloads: Downloads, gemeenten: readonly string[]): Promise<void> {
  if (!existsSync(join(downloads.siteDir, "data/gemeente"))) return;
  const years = readIndicators(downloads);
  for (const gemeente of gemeenten) {
    await checkGemeente(downloads, gemeente);
    checkMap(downloads, gemeente, years);
  }
  checkTable(downloads, new Set(gemeenten), years);
}

/** To six decimals; of what is computed the order of adding may decide the last. */
const same = (a: number, b: number) => Math.abs(a - b) <= 1.5e-6 * Math.max(1, Math.abs(b));

/** Every row of `gemeente/GM0308.parquet`, and every figure that should have one. */
async function checkGemeente({siteDir, truth, tally}: Downloads, gemeente: string): Promise<void> {
  tally.page = `/data/gemeente/${gemeente}.parquet`;
  const found = new Set<string>();
  for (const row of await readFigures(siteDir, gemeente)) {
    const area = truth.world.areas.get(row.area_code);
    const figure = figures.get(row.indicator_id);
    const id = `${row.indicator_id}.${row.area_code}.${row.year}`;
    if (!tally.check("download", area !== undefined && figure !== undefined, "a row of no known figure", () => id))
      continue;
    found.add(id);
    checkRow(tally, row, truth.known(area!, row.indicator_id, row.year), id);
  }
  for (const area of truth.list.filter(one => one.code.slice(2, 6) === gemeente.slice(2)))
    for (const id of figures.keys())
      for (const year of truth.years(id)) {
        const name = `${id}.${area.code}.${year}`;
        if (Number.isNaN(truth.value(area, id, year)) || found.has(name)) continue;
        tally.check("download", false, "a figure that a download leaves out", () => name);
      }
}

/** The site's words for what is missing, and what may be so of a figure. */
const reasons: Readonly<Record<string, readonly Known["absence"][]>> = {
  suppressed: ["withheld"],
  not_given: ["withheld"],
  not_measured: ["not_measured"],
  not_published: ["not_given", "unknown"],
  not_applicable: ["cannot_be", "too_few"],
  no_such_code: ["not_given", "unknown"],
  nobody_then: ["withheld", "not_given", "cannot_be", "too_few", "unknown"],
  few_residents_then: ["too_few"],
  borders_changed: ["another_place"],
  place_unknown: ["another_place", "unsure_place"],
  few_residents: ["too_few"],
  residents_unknown: ["too_few", "unknown"],
  outdated: ["outdated"],
  withheld_here: ["hidden"]
};

function checkRow(tally: Tally, row: DownloadedFigure, known: Known, id: string): void {
  const {value, low, high, missing, computed} = row;
  if (value === null) {
    tally.check(
      "download",
      known.value === null,
      "no figure where there is one",
      () => `${id}: ${missing}, expected ${known.value}`
    );
    if (known.value === null)
      tally.check(
        "missing",
        [known.absence, ...known.said.map(({absence}) => absence)].some(one => reasons[missing ?? ""]?.includes(one)),
        "another reason in a download",
        () => `${id}: ${missing}, expected ${known.absence}`
      );
    return;
  }
  const right = known.value !== null && same(value, known.value);
  tally.check(
    "download",
    right,
    "another figure in a download",
    () => `${id}: ${value}, expected ${known.value ?? known.absence}`
  );
  if (!right) return;
  tally.findings.figures += 1;
  tally.check("unit", computed === known.computed, "the mark of what was computed here", () => id);
  const bounds = [low, high].every((bound, at) => {
    const expected = at === 0 ? known.low : known.high;
    return bound === null || expected === null ? bound === expected : same(bound, expected);
  });
  tally.check(
    "download",
    bounds,
    "an interval in a download",
    () => `${id}: ${low}–${high}, expected ${known.low}–${known.high}`
  );
}

/** `indicatoren.json`: ids, words and the year of each figure. */
function readIndicators({siteDir, tally, resilience}: Downloads): LevelYears {
  tally.page = "/data/indicatoren.json";
  const listed = JSON.parse(readFileSync(join(siteDir, "data/indicatoren.json"), "utf8")) as {
    id: string;
    label: {nl: string; en: string};
    decimals: number;
    levelYears: Record<string, number>;
    breaks?: number[];
  }[];
  const isClass = ({breaks}: {breaks?: number[]}) => breaks !== undefined;
  for (const one of listed.filter(isClass)) checkBreaks(tally, one, resilience);
  for (const {id, label, decimals} of listed.filter(one => !isClass(one))) {
    const figure = figures.get(id);
    const right = figure?.nl === label.nl && figure.en === label.en && figure.decimals === decimals;
    tally.check(
      "download",
      right,
      "another description of a figure",
      () => `${id}: "${label.nl}", ${decimals} decimals`
    );
  }
  return new Map(listed.filter(one => !isClass(one)).map(({id, levelYears}) => [id, levelYears]));
}

/** Breaks of the two scores that are in nine classes. */
function checkBreaks(tally: Tally, {id, breaks = []}: {id: string; breaks?: number[]}, resilience: Resilience): void {
  const known = {leefbaarheid_class: scoreBreaks, sociale_samenhang_class: resilience.cohesionBreaks() ?? []}[id];
  const right = known?.length === breaks.length && breaks.every((one, at) => same(one, known[at]!));
  tally.check("download", right, "breaks of classes in a download", () => `${id}: ${breaks}, expected ${known}`);
}

/** A figure of the year that a download gives; NaN for none. */
function checkValue(
  {truth, tally}: Downloads,
  area: Area,
  id: string,
  years: Readonly<Record<string, number>>,
  value: number | null
): void {
  const year = years[area.level];
  const expected = year === undefined ? Number.NaN : truth.value(area, id, year);
  const right = value === null ? Number.isNaN(expected) : same(value, expected);
  tally.check(
    "download",
    right,
    "another figure in a download",
    () => `${id}.${area.code}.${year}: ${value}, expected ${expected}`
  );
  if (value !== null) tally.findings.figures += 1;
}

function checkClass({truth, tally}: Downloads, area: Area, rank: number | null): void {
  const year = truth.nationalYear("leefbaarheid_score") ?? 0;
  const score = truth.value(area, "leefbaarheid_score", year);
  const expected = Number.isNaN(score) || !truth.isLarge(area) ? null : scoreClass(score);
  tally.check(
    "download",
    rank === expected,
    "another class in a download",
    () => `${area.code}: ${rank}, expected ${expected}`
  );
}

function checkCohesion({resilience, tally}: Downloads, area: Area, rank: number | null): void {
  const expected = resilience.cohesionClass(area);
  tally.check(
    "download",
    rank === expected,
    "another class of social cohesion in a download",
    () => `${area.code}: ${rank}, expected ${expected}`
  );
}

/** Rows of `profielen.csv` of some gemeenten: names, parents, class and every figure. */
function checkTable(downloads: Downloads, gemeenten: ReadonlySet<string>, years: LevelYears): void {
  const {siteDir, truth, tally} = downloads;
  tally.page = "/data/profielen.csv";
  const {header, rows} = readCsv(readFileSync(join(siteDir, "data/profielen.csv"), "utf8"));
  const at = (name: string) => header.indexOf(name);
  const columns = header.flatMap((name, index) => (years.has(name) ? [{name, index}] : []));
  for (const row of rows) {
    const code = row[at("area_code")]!;
    const area = truth.world.areas.get(code);
    if (!gemeenten.has(row[at("gemeente_code")] ?? "")) continue;
    if (!tally.check("download", area !== undefined, "a row of no known area", () => code)) continue;
    const named = area!.names.size === 0 || area!.names.has(row[at("name")]!.replace(/\s+/g, " "));
    tally.check("parent", named, "another name in a download", () => `${code}: "${row[at("name")]}"`);
    checkClass(downloads, area!, toNumber(row[at("leefbaarheid_class")]));
    checkCohesion(downloads, area!, toNumber(row[at("sociale_samenhang_class")]));
    for (const {name, index} of columns) checkValue(downloads, area!, name, years.get(name)!, toNumber(row[index]));
  }
}

interface MapFeature {
  properties: {
    code?: string;
    name?: string;
    klasse?: number | null;
    samenhangklasse?: number | null;
    waarden?: Record<string, number | null>;
  };
}

/** `gemeente/GM0308.json`: the map with the figures of one year. */
function checkMap(downloads: Downloads, gemeente: string, years: LevelYears): void {
  const {siteDir, truth, tally} = downloads;
  const path = `data/gemeente/${gemeente}.json`;
  tally.page = `/${path}`;
  const {features} = JSON.parse(readFileSync(join(siteDir, path), "utf8")) as {features: MapFeature[]};
  for (const {properties} of features) {
    const area = truth.world.areas.get(properties.code ?? "");
    if (!tally.check("download", area !== undefined, "an outline of no known area", () => `${properties.code}`))
      continue;
    if (properties.klasse !== undefined) checkClass(downloads, area!, properties.klasse);
    if (properties.samenhangklasse !== undefined) checkCohesion(downloads, area!, properties.samenhangklasse);
    for (const [id, value] of Object.entries(properties.waarden ?? {}))
      if (years.has(id)) checkValue(downloads, area!, id, years.get(id)!, value);
  }
}
