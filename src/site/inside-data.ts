import {type AreaLevel, areaLevel} from "../catalog/areas.ts";
import type {GemeenteParts, PartRow} from "../catalog/bundles.ts";
import type {FocusTypeId} from "../catalog/focus-types.ts";
import type {TrajectoryId} from "../catalog/trajectories.ts";
import {
  type Area,
  openGemeente,
  type PeerValues,
  readAreas,
  readBuurtTypes,
  readNationalGaps,
  readPeerValues
} from "./data.ts";
import {peerValuesOf} from "./data-views.ts";
import {watchedAnswer} from "./watched-table.ts";

/** What lies inside a wijk, a gemeente or the country: how its parts differ. */
export interface Inside {
  /** Level of the parts that are compared: buurten, and gemeenten for the country. */
  level: AreaLevel;
  /** Figures of the parts, without names. */
  values: PeerValues;
  /** Types of the buurten in the latest year; null without one. */
  focus: FocusInside | null;
  /** Films of its buurten or wijken; null for a wijk, and without any. */
  films: FilmsInside | null;
  /** Areas with much and with little housing-association stock, here and in the country; empty where there are too few. */
  gaps: readonly StockGap[];
  /** Buurten of which a question can be judged, in the order of their codes; none for the country. */
  watch: readonly Watch[];
}

/** A figure in areas with much and with little housing-association stock, of a gemeente and of the country. */
export interface StockGap {
  here: StockGapRow;
  land: StockGapRow;
}

export type StockGapRow = PartRow<GemeenteParts["stockGaps"]>;

/** How many buurten have each type, and for less than a country which. */
export interface FocusInside {
  year: number;
  /** Buurten by type; of the country only how many. */
  counts: ReadonlyMap<FocusTypeId, number>;
  types: ReadonlyMap<string, FocusTypeId>;
  /** Buurten without a type. */
  unknown: number;
}

/** How many areas have each kind of film, in every period that there is. */
export interface FilmsInside {
  /** Level of the areas: of buurten and wijken the one of which the larger part has a film. */
  level: "buurt" | "wijk";
  /** The period that pages show first, then the others by year. */
  periods: readonly FilmPeriod[];
  /** Areas without a film in the first period. */
  without: number;
}

export interface FilmPeriod {
  problemsYears: readonly [from: number, to: number];
  vulnerabilityYears: readonly [from: number, to: number];
  counts: ReadonlyMap<TrajectoryId, number>;
  /** Kinds by area; none for the country. */
  kinds: ReadonlyMap<string, TrajectoryId>;
}

/** A buurt of which a question can be judged, whether there is one or not; years are null where that cannot. */
export type Watch = ReturnType<typeof toWatch>;

/** How the parts of an area differ; null for a buurt, which has none. */
export const readInside = async ({level, code}: Area, indicatorIds: readonly string[]): Promise<Inside | null> =>
  level === "buurt" ? null : insideKept([code, ...indicatorIds].join(" "));

const insideKept = watchedAnswer("inside", 3, async (key: string): Promise<Inside> => {
  const [code, ...indicatorIds] = key.split(" ") as [string, ...string[]];
  const area = (await readAreas()).get(code)!;
  if (area.level === "land") {
    const values = await readPeerValues({...area, level: "gemeente"}, indicatorIds);
    return {
      level: "gemeente",
      values,
      focus: await readFocusOfCountry(),
      films: await readFilms(area),
      gaps: [],
      watch: []
    };
  }
  const [areas, bundle] = await Promise.all([readAreas(), openGemeente(area.gemeenteCode)]);
  const isInside = (code: string) => area.level === "gemeente" || areas.get(code)?.wijkCode === area.code;
  const isBuurt = (row: {level: AreaLevel; areaCode: string}) => row.level === "buurt" && isInside(row.areaCode);
  const values = bundle
    .rows("comparisons")
    .filter(row => isBuurt(row) && indicatorIds.includes(row.indicatorId))
    .filter(row => areas.get(row.areaCode)?.population === "enough");
  // every area has a row of the latest year, also without a type
  const latest = new Map(
    bundle
      .rows("photos")
      .filter(isBuurt)
      .map(row => [row.areaCode, row])
  );
  return {
    level: "buurt",
    values: peerValuesOf(values),
    focus: toFocus([...latest.values()]),
    films: area.level === "gemeente" ? await readFilms(area) : null,
    gaps: area.level === "gemeente" ? await readGaps(area) : [],
    watch: bundle
      .rows("watch")
      .filter(row => row.level === "buurt" && isInside(row.code))
      .map(toWatch)
  };
});

/** Of buurten where they are known, else of wijken. */
async function readGaps({code}: Area): Promise<StockGap[]> {
  const [bundle, country] = [await openGemeente(code), await readNationalGaps()];
  const all = bundle.rows("stockGaps");
  const level = all.some(row => row.level === "buurt") ? "buurt" : "wijk";
  return all.flatMap(here => {
    if (here.level !== level) return [];
    const land = country.find(one => one.level === level && one.indicatorId === here.indicatorId);
    return land ? [{here, land}] : [];
  });
}

function toFocus(
  found: readonly {areaCode: string; year: number; focusType: FocusTypeId | null}[]
): FocusInside | null {
  const types = new Map<string, FocusTypeId>();
  for (const {areaCode, focusType} of found) if (focusType !== null) types.set(areaCode, focusType);
  if (types.size === 0) return null;
  const counts = new Map([...Map.groupBy(types.values(), type => type)].map(([type, of]) => [type, of.length]));
  return {year: found[0]!.year, counts, types, unknown: found.length - types.size};
}

async function readFocusOfCountry(): Promise<FocusInside | null> {
  const found = await readBuurtTypes();
  const counts = new Map<FocusTypeId, number>();
  for (const {focusType} of found) if (focusType !== null) counts.set(focusType, (counts.get(focusType) ?? 0) + 1);
  if (counts.size === 0) return null;
  const unknown = found.filter(({focusType}) => focusType === null).length;
  return {year: found[0]!.year, counts, types: new Map(), unknown};
}

/** Films of the buurten or the wijken of a gemeente or the country. */
async function readFilms({code}: Area): Promise<FilmsInside | null> {
  const bundle = await openGemeente(code);
  const groups = (["buurt", "wijk"] as const).map(level => {
    const rows = bundle.rows("filmCounts").filter(row => row.level === level);
    const ofDefault = rows.filter(({isDefault}) => isDefault);
    const sum = (of: typeof rows) => of.reduce((all, {areasCount}) => all + areasCount, 0);
    const without = sum(ofDefault.filter(({trajectory}) => trajectory === "none"));
    const all = sum(ofDefault);
    return {level, rows, without, share: all === 0 ? 0 : 1 - without / all};
  });
  const {level, rows, without, share} = groups.reduce((most, one) => (one.share > most.share ? one : most));
  if (share === 0) return null;
  const films = [...bundle.rows("films"), ...bundle.rows("filmsOfOtherYears")];
  const kinds = kindsByPeriod(films.filter(({areaCode}) => areaLevel(areaCode) === level));
  return {level, periods: periodsOf(rows, kinds), without};
}

type Years = Pick<PartRow<GemeenteParts["filmCounts"]>, "problemsFromYear" | "problemsToYear">;
const periodKey = ({problemsFromYear, problemsToYear}: Years) => `${problemsFromYear} ${problemsToYear}`;
type Kinds = ReadonlyMap<string, ReadonlyMap<string, TrajectoryId>>;

/** Kinds by area, for each pair of years of problems. */
function kindsByPeriod(films: readonly PartRow<GemeenteParts["filmsOfOtherYears"]>[]): Kinds {
  const known = films.flatMap(film => (film.trajectory ? [{...film, trajectory: film.trajectory}] : []));
  return new Map(
    [...Map.groupBy(known, periodKey)].map(([key, of]) => [
      key,
      new Map(of.map(({areaCode, trajectory}) => [areaCode, trajectory]))
    ])
  );
}

/** Counts by period, the one that pages show first. */
function periodsOf(rows: readonly PartRow<GemeenteParts["filmCounts"]>[], kinds: Kinds): FilmPeriod[] {
  const periods = [...Map.groupBy(rows, row => `${row.isDefault ? 0 : 1} ${periodKey(row)}`)];
  return periods
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, of]) => ({
      problemsYears: [of[0]!.problemsFromYear, of[0]!.problemsToYear],
      vulnerabilityYears: [of[0]!.vulnerabilityFromYear, of[0]!.vulnerabilityToYear],
      counts: new Map(
        of.flatMap(({trajectory, areasCount}) => (trajectory === "none" ? [] : [[trajectory, areasCount]]))
      ),
      kinds: kinds.get(periodKey(of[0]!)) ?? new Map()
    }));
}

const toWatch = (row: PartRow<GemeenteParts["watch"]>) => ({
  code: row.code,
  question: row.question,
  /** Years between which vulnerability changed. */
  vulnerabilityYears: yearsOf(row.vulnerabilityFromYear, row.vulnerabilityToYear),
  concentrationIncreases: row.concentrationIncreases,
  lowIncomeYears: yearsOf(row.lowIncomeFromYear, row.lowIncomeToYear)
});

const yearsOf = (from: number | null, to: number | null): readonly [from: number, to: number] | null =>
  from === null || to === null ? null : [from, to];
