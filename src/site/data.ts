/**
 * The site's only door to the built tables: it opens the bundle of a gemeente once for all pages that follow, and the one
 * of the country that all share. What rows mean is told by `src/catalog/marts.ts`. What a page reads is noted: as rows of a
 * bundle, unless a watched table or answer says with less what the page depends on.
 */

import {readFile} from "node:fs/promises";
import {join} from "node:path";
import type {PairedYears} from "../analysis/paired-years.ts";
import {type AreaLevel, areaLevel, landCode} from "../catalog/areas.ts";
import {
  type CountryParts,
  countryBundle,
  countryParts,
  type GemeenteParts,
  gemeenteParts,
  type PartRow,
  type WholeParts,
  wholeBundle,
  wholeParts
} from "../catalog/bundles.ts";
import type {Figure} from "../catalog/figures.ts";
import {identityIds} from "../catalog/identities.ts";
import type {Manifest} from "../catalog/marts.ts";
import {
  type Boundary,
  boundaryOf,
  type Comparison,
  comparisonOf,
  type EarlierPlace,
  earlierPlacesOf,
  figureKey,
  type PeerValues,
  type Photo,
  pairKey,
  peerValuesOf,
  photosOf,
  type Resilience,
  resilienceOf
} from "./data-views.ts";
import {keepLast, once} from "./keep-last.ts";
import {buildDir, bundleDoor, openBundle} from "./open-bundle.ts";
import {openDoor} from "./reads.ts";
import {watchedAnswer, watchedByLevel, watchedProperties, watchedTable} from "./watched-table.ts";

export type {StrictPlace as PlaceAmong} from "../analysis/told-place.ts";
export type {
  Boundary,
  Cells,
  Comparison,
  EarlierPlace,
  Element,
  Film,
  FilmPoint,
  Peer,
  PeerValues,
  Photo,
  Resilience,
  Square,
  StockAround
} from "./data-views.ts";

export type Area = PartRow<CountryParts["areas"]>;
export type Distribution = Omit<PartRow<CountryParts["distributions"]>, "level" | "indicatorId">;
export type ClassedValue = Omit<PartRow<GemeenteParts["classes"]>, "areaCode">;
export type QualityFile = PartRow<WholeParts["qualityFiles"]>;
export type QualityIssue = PartRow<WholeParts["quality"]>;
export type IdentityOutcome = PartRow<WholeParts["identities"]>;
export type SignedOff = PartRow<WholeParts["signOffs"]>;
export type PlaceCount = PartRow<WholeParts["placeCounts"]>;

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
  /** Is it all that its wijk has? Then buurt and wijk are one place, and are not compared with each other. */
  isWholeWijk: boolean;
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

/** What the build says of itself. */
export const readManifest = watchedProperties(
  "manifest",
  once(async () => JSON.parse(await readFile(join(buildDir, "manifest.json"), "utf8")) as Manifest)
);

const openCountry = once(() => openBundle(countryBundle, countryParts));
const openLand = once(() => openBundle(landCode, gemeenteParts));
const openWhole = once(() => openBundle(wholeBundle, wholeParts));
/** Astro renders a few pages at a time, and gemeenten one after another. */
const openKept = keepLast(3, code => openBundle(code, gemeenteParts));

/** Rows of a gemeente and all that lies in it; of `NL00` those of the country alone. */
export const openGemeente = (code: string) => (code === landCode ? openLand() : openKept(code));

openDoor(bundleDoor, async asked => {
  const [name, part, areaCode] = asked.split(" ") as [string, string, string];
  const open = name === countryBundle ? openCountry : name === wholeBundle ? openWhole : () => openGemeente(name);
  return (await open()).cellsOf(part, areaCode);
});

/** All areas by code, dissolved ones included. */
export const readAreas = watchedTable(
  "areas",
  async (): Promise<ReadonlyMap<string, Area>> =>
    new Map((await openCountry()).rows("areas").map(area => [area.code, area]))
);

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

const readChildCodes = watchedTable("children", async (): Promise<ReadonlyMap<string, readonly Area[]>> => {
  const children = Map.groupBy(
    [...(await readAreas()).values()].filter(area => area.status === "current" && area.parentCode),
    area => area.parentCode!
  );
  for (const list of children.values()) list.sort(byName);
  return children;
});

/** Current areas one level below a code, by name, without waiting: for parts that read nothing themselves. */
export async function readChildren(): Promise<(code: string) => readonly Area[]> {
  const children = await readChildCodes();
  return code => children.get(code) ?? [];
}

/** Figures of one area. A page asks for those of its parents and parts too, so the last ones are kept. */
export const readFigures = keepLast(100, async (code: string): Promise<FiguresByIndicator> => {
  if (code === landCode) return readLandFigures();
  const area = (await readAreas()).get(code);
  return area
    ? Map.groupBy((await openGemeente(area.gemeenteCode)).rowsOf("figures", code), row => row.indicatorId)
    : new Map();
});

const readLandFigures = watchedTable(
  "land",
  async (): Promise<FiguresByIndicator> =>
    Map.groupBy((await openLand()).rowsOf("figures", landCode), row => row.indicatorId)
);

/** Everything for the page of one area; throws when the code is not in the build. */
export async function readProfile(code: string): Promise<Profile> {
  const [areas, childrenOf] = await Promise.all([readAreas(), readChildren()]);
  const area = areas.get(code);
  if (!area) throw new Error(`no such area in ${buildDir}: ${code}`);
  const parents: Area[] = [];
  for (let parent = area.parentCode; parent; parent = areas.get(parent)?.parentCode ?? null) {
    const found = areas.get(parent);
    if (found) parents.push(found);
  }
  const own = await openGemeente(area.gemeenteCode);
  const figuresOf = async ({code}: Area) => [code, await readFigures(code)] as const;
  return {
    area,
    parents,
    children: childrenOf(code),
    hasOneWijk:
      area.level !== "land" &&
      childrenOf(area.gemeenteCode).filter(({level, water}) => level === "wijk" && !water).length === 1,
    isWholeWijk:
      area.level === "buurt" &&
      area.wijkCode !== null &&
      childrenOf(area.wijkCode).filter(({water}) => !water).length === 1,
    neighbours: area.neighbourCodes.flatMap(neighbour => areas.get(neighbour) ?? []).sort(byName),
    figures: await readFigures(code),
    parentFigures: new Map(await Promise.all(parents.map(figuresOf))),
    comparisons: new Map(own.rowsOf("comparisons", code).map(row => [row.indicatorId, comparisonOf(row)])),
    classes: Map.groupBy(own.rowsOf("classes", code), row => row.indicatorId),
    earlierPlaces: earlierPlacesOf(own, code)
  };
}

/** Outlines of a gemeente, its wijken and buurten by code; for `NL00` those of all gemeenten. Not all areas have one. */
export const readBoundaries = keepLast(4, async (code: string): Promise<ReadonlyMap<string, Boundary>> => {
  const rows =
    code === landCode
      ? (await openCountry()).rows("gemeenteBoundaries")
      : (await openGemeente(code)).rows("boundaries");
  return new Map(rows.map(row => [row.code, boundaryOf(row)]));
});

/** National distributions of a level, by `figureKey`. */
export const readDistributions = watchedByLevel(
  "distributions",
  async (level): Promise<ReadonlyMap<string, Distribution>> =>
    new Map(
      (await openCountry())
        .rows("distributions")
        .filter(row => row.level === level)
        .map(row => [figureKey(row.indicatorId, row.year), row])
    )
);

/** Means of figures over the areas of a level. */
export interface LevelMeans {
  level: AreaLevel;
  /** What a figure did between two years over the areas that have both, by `pairKey`. */
  pairs: ReadonlyMap<string, readonly PairedYears[]>;
  /** indicator -> the areas that have it in the year in which most do */
  most: ReadonlyMap<string, number>;
}

/** Levels whose means may stand beside an area of another one, in the order in which they are asked. */
const meanLevels: readonly AreaLevel[] = ["wijk", "buurt", "gemeente"];

/** What figures did between two years: over the areas of a level, and over those of the other levels. */
export async function readLevelMeans(level: AreaLevel): Promise<LevelMeans[]> {
  if (level === "land") return [];
  return Promise.all(
    [level, ...meanLevels.filter(other => other !== level)].map(async each => ({
      level: each,
      pairs: await readPairedYears(each),
      most: await readMostAreas(each)
    }))
  );
}

const readPairedYears = watchedByLevel(
  "paired",
  async (level): Promise<ReadonlyMap<string, readonly PairedYears[]>> =>
    Map.groupBy(
      (await openCountry()).rows("pairedYears").filter(row => row.level === level),
      row => pairKey(row.indicatorId, row)
    )
);

const readMostAreas = watchedByLevel("most", async (level): Promise<ReadonlyMap<string, number>> => {
  const most = new Map<string, number>();
  for (const {level: of, indicatorId, areas} of (await openCountry()).rows("distributions"))
    if (of === level) most.set(indicatorId, Math.max(areas, most.get(indicatorId) ?? 0));
  return most;
});

/** How often something of a kind happened in a file, over all remarks, and in which columns. */
export interface QualitySum {
  file: string;
  action: string;
  times: number;
  columns: readonly string[];
}

/** What went into the build and what was not as it should be. At most `limit` issues a file are returned, and sums of all. */
export async function readQuality(
  limit: number
): Promise<{files: readonly QualityFile[]; issues: QualityIssue[]; sums: QualitySum[]}> {
  const whole = await openWhole();
  const byFile = Map.groupBy(whole.rows("quality"), row => row.file);
  const sums = [...byFile]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([file, ofFile]) =>
      [...Map.groupBy(ofFile, row => row.action)].map(([action, rows]) => ({
        file,
        action,
        times: rows.reduce((sum, {times}) => sum + times, 0),
        columns: [...new Set(rows.flatMap(({column}) => column ?? []))].sort()
      }))
    );
  const seen = new Map<string, number>();
  const issues = whole.rows("quality").filter(({file}) => {
    seen.set(file, (seen.get(file) ?? 0) + 1);
    return seen.get(file)! <= limit;
  });
  return {files: whole.rows("qualityFiles"), issues, sums};
}

/** What the files were held to, in the order of the catalogue, and what was signed off. */
export async function readContract(): Promise<{outcomes: IdentityOutcome[]; signOffs: readonly SignedOff[]}> {
  const whole = await openWhole();
  const outcomes = new Map(whole.rows("identities").map(row => [row.identityId, row]));
  return {
    outcomes: identityIds.map(identityId => outcomes.get(identityId) ?? {identityId, breaches: 0, signedOff: 0}),
    signOffs: whole.rows("signOffs")
  };
}

const placeLevels: readonly AreaLevel[] = ["gemeente", "wijk", "buurt"];

/** What the guard of joins across years let through, by source, year of codes and level, largest first. */
export async function readPlaceCounts(): Promise<PlaceCount[]> {
  const ranks = (row: PlaceCount) => `${row.sourceId} ${row.codesYear} ${placeLevels.indexOf(row.level)}`;
  return [...(await openWhole()).rows("placeCounts")].sort((a, b) => (ranks(a) < ranks(b) ? -1 : 1));
}

/** Liveability class of every area in the indicator's profile year; null without one. For lists and maps. */
export const readLiveabilityClasses = watchedTable(
  "liveability",
  async (): Promise<ReadonlyMap<string, number | null>> =>
    new Map((await openCountry()).rows("liveability").map(row => [row.areaCode, row.leefbaarheidClass]))
);

/**
 * Figures of all areas of a level in a gemeente (of gemeenten: in the country), each in its comparison year. Areas with
 * few residents are left out: they get no place.
 */
export async function readPeerValues(
  {level, gemeenteCode}: Area,
  indicatorIds: readonly string[]
): Promise<PeerValues> {
  if (level !== "gemeente") return peersKept(`${gemeenteCode} ${level} ${indicatorIds.join(" ")}`);
  const ofIndicators = await readGemeenteValues();
  return peerValuesOf(indicatorIds.flatMap(id => ofIndicators.get(id) ?? []));
}

const readGemeenteValues = watchedTable("gemeenten", async () =>
  Map.groupBy<string, PartRow<CountryParts["gemeenteComparisons"]>>(
    (await openCountry()).rows("gemeenteComparisons"),
    row => row.indicatorId
  )
);

const peersKept = watchedAnswer("peers", 9, async (key: string): Promise<PeerValues> => {
  const [gemeenteCode, level, ...ids] = key.split(" ");
  const [areas, bundle] = await Promise.all([readAreas(), openGemeente(gemeenteCode!)]);
  const rows = bundle
    .rows("comparisons")
    .filter(
      row => row.level === level && ids.includes(row.indicatorId) && areas.get(row.areaCode)?.population === "enough"
    );
  return peerValuesOf(rows);
});

/** Focus type, trajectory, similar areas, start map and cells of one area; of a buurt also the film of its wijk. */
export const readResilience = ({
  code,
  gemeenteCode,
  wijkCode = null
}: Pick<Area, "code" | "gemeenteCode"> & {wijkCode?: string | null}): Promise<Resilience> =>
  resilienceKept([code, gemeenteCode, (areaLevel(code) === "buurt" && wijkCode) || "-"].join(" "));

const resilienceKept = watchedAnswer("resilience", 9, async (key: string): Promise<Resilience> => {
  const [code, gemeenteCode, wijkCode] = key.split(" ") as [string, string, string];
  const of = {code, wijkCode: wijkCode === "-" ? null : wijkCode};
  return resilienceOf(await openGemeente(gemeenteCode), await openCountry(), of);
});

/** The last photos of the other areas of its level in the gemeente, without a name: for a place among them. */
export async function readPhotosBeside({
  code,
  gemeenteCode
}: Pick<Area, "code" | "gemeenteCode">): Promise<readonly Photo[]> {
  const all = await photosOfLevelKept(`${code.slice(0, 2)} ${gemeenteCode}`);
  return all.flatMap(({code: other, photo}) => (other === code ? [] : [photo]));
}

// of all areas together, itself included: a list for each of them would grow with the square of their number
const photosOfLevelKept = watchedAnswer("photos-beside", 9, async (key: string) => {
  const [letters, gemeenteCode] = key.split(" ") as [string, string];
  return (await readLatestPhotos(gemeenteCode)).filter(({code}) => code.startsWith(letters));
});

const readLatestPhotos = keepLast(3, async gemeenteCode => {
  const [bundle, country] = await Promise.all([openGemeente(gemeenteCode), openCountry()]);
  const codes = new Set(bundle.rows("photos").map(({areaCode}) => areaCode));
  return [...codes].map(code => ({code, photo: photosOf(bundle, country, code).at(-1)!}));
});

/** What areas of a level and size change anyway, by "level.indicator.size": the yardstick for a difference. */
export const readUsualChanges = watchedTable(
  "usual",
  async (): Promise<ReadonlyMap<string, number>> =>
    new Map(
      (await openCountry())
        .rows("usualChanges")
        .map(row => [`${row.level}.${row.indicatorId}.${row.size}`, row.usualChange])
    ),
  key => key.split(".")[1]!
);

export type EditionDifference = Pick<PartRow<CountryParts["editionDifferences"]>, "largest" | "areas" | "gemeenten">;

/** What two editions of a publisher differ at most in the years that both have, by "level.indicator.earlier.later". */
export const readEditionDifferences = watchedTable(
  "editions",
  async (): Promise<ReadonlyMap<string, EditionDifference>> =>
    new Map(
      (await openCountry())
        .rows("editionDifferences")
        .map(row => [`${row.level}.${row.indicatorId}.${row.earlierEdition}.${row.laterEdition}`, row])
    )
);

/** What computing a figure of a level from smaller areas differs from a published one, by "level.indicator". */
export const readComputingErrors = watchedTable(
  "computing",
  async (): Promise<ReadonlyMap<string, number>> =>
    new Map(
      (await openCountry())
        .rows("computingErrors")
        .flatMap(row => (row.usualError === null ? [] : [[`${row.level}.${row.indicatorId}`, row.usualError]]))
    )
);

export type OtherEdition = PartRow<CountryParts["otherEditions"]>;

/** What publishers themselves gave for the country in another edition, where its figure is computed here, by indicator. */
export const readOtherEditions = watchedTable(
  "other-editions",
  async (): Promise<ReadonlyMap<string, readonly OtherEdition[]>> =>
    Map.groupBy((await openCountry()).rows("otherEditions"), ({indicatorId}) => indicatorId)
);

/** Types of the buurten of the country in the latest year. */
export const readBuurtTypes = async () => (await openCountry()).rows("buurtTypes");

/** Areas of the country with much and with little housing-association stock. */
export const readNationalGaps = async () => (await openCountry()).rows("stockGaps");

/** Years of the latest photo of the country: of the problems, and of the vulnerability beside them. Null without one. */
export async function readPhotoYears(): Promise<{problems: number; vulnerability: number[]} | null> {
  const years = [...Map.groupBy((await openWhole()).rows("photoYears"), ({year}) => year)];
  const [latest] = years.sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || b - a);
  const typed = (latest?.[1] ?? []).filter(({focusType}) => focusType !== null);
  if (typed.length === 0) return null;
  const vulnerability = [...new Set(typed.flatMap(({vulnerabilityYear}) => vulnerabilityYear ?? []))].sort();
  return {problems: typed[0]!.year, vulnerability};
}

/** Tables of the research, in the order of their keys. */
export const readResearch = async <const Name extends keyof WholeParts & string>(
  name: Name
): Promise<readonly PartRow<WholeParts[Name]>[]> => (await openWhole()).rows(name);

/** Rows of the figures of the research on the country as a whole. */
export type National = Awaited<ReturnType<typeof readNational>>;

/** What the figures of the research say of the country, for its own page. */
export async function readNational() {
  return {
    changeGroups: await readResearch("changeGroups"),
    developments: await readResearch("developments"),
    gaps: await readResearch("gaps"),
    turningPoints: await readResearch("turningPoints"),
    periods: await readResearch("periods"),
    sensitivity: await readResearch("sensitivity"),
    comparison: await readResearch("comparison")
  };
}
