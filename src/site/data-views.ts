/** What pages make of the rows of a bundle: rows that belong together, and places among others. Nothing here reads. */

import type {MultiPolygon, Polygon} from "geojson";
import type {PairedYears} from "../analysis/paired-years.ts";
import {directionOf} from "../analysis/resilience/trajectory.ts";
import {turnedWithout, type WithoutOne} from "../analysis/resilience/turned-without.ts";
import type {StrictPlace} from "../analysis/told-place.ts";
import type {AreaLevel} from "../catalog/areas.ts";
import type {CountryParts, GemeenteParts, PartRow} from "../catalog/bundles.ts";
import type {FocusTypeId} from "../catalog/focus-types.ts";
import type {TrajectoryId} from "../catalog/trajectories.ts";
import type {Bundle} from "./open-bundle.ts";

type Rows = {readonly [Name in keyof GemeenteParts]: PartRow<GemeenteParts[Name]>};

/** An outline with its geometry. */
export function boundaryOf({geojson, ...row}: Rows["boundaries"]) {
  return {...row, geometry: JSON.parse(geojson) as Polygon | MultiPolygon};
}
export type Boundary = ReturnType<typeof boundaryOf>;

/** A figure beside those of larger areas; its places are null where it has none. */
export const comparisonOf = (row: Rows["comparisons"]) => ({
  indicatorId: row.indicatorId as string,
  year: row.year,
  value: row.value,
  wijkValue: row.wijkValue,
  gemeenteValue: row.gemeenteValue,
  landValue: row.landValue,
  inLand: placeOf(row.landPercentile, row.landBelowCount, row.landAboveCount, row.landPeers),
  landPeers: row.landPeers,
  inGemeente: placeOf(row.gemeentePercentile, row.gemeenteBelowCount, row.gemeenteAboveCount, row.gemeentePeers),
  gemeentePeers: row.gemeentePeers
});
export type Comparison = ReturnType<typeof comparisonOf>;

/** A place among other areas: mid-rank, and read strictly, where who has the same figure is not beaten. */
function placeOf(
  percentile: number | null,
  below: number | null,
  above: number | null,
  others: number
): StrictPlace | null {
  if (percentile === null) return null;
  return {percentile, below: below! / others, above: above! / others, others};
}

/** What the code of an area stood for in other years, where that was not the area of now, by year. */
export function earlierPlacesOf(bundle: Bundle<GemeenteParts>, areaCode: string) {
  const reused = bundle.rowsOf("reusedCodes", areaCode);
  return bundle
    .rowsOf("earlierPlaces", areaCode)
    .map(({codesYear, verdict, name, partsJoin, thenLandHa, nowLandHa}) => ({
      codesYear,
      verdict: verdict as Exclude<typeof verdict, "same">,
      name,
      /** Are figures of then computed from all that is this gemeente now? */
      partsJoin,
      /** Land of then and of now, where both are known. */
      landHa: thenLandHa === null || nowLandHa === null ? null : ([thenLandHa, nowLandHa] as const),
      /** Where that area is now, as far as its outline tells. */
      successorCodes: [...(reused.find(({lastYear}) => lastYear === codesYear)?.successorCodes ?? [])]
    }));
}
/** Name of a figure of a year. */
export const figureKey = (indicatorId: string, year: number): string => `${indicatorId}.${year}`;

/** Name of what a figure did between two years. */
export const pairKey = (indicatorId: string, {from, to}: Pick<PairedYears, "from" | "to">): string =>
  `${indicatorId}.${from}.${to}`;

export type EarlierPlace = ReturnType<typeof earlierPlacesOf>[number];

/** indicator -> year -> values of areas, from low to high: in no order that says which is whose. */
export type PeerValues = ReadonlyMap<string, ReadonlyMap<number, readonly number[]>>;

/** Values of several areas by indicator and year. */
export function peerValuesOf(rows: readonly {indicatorId: string; year: number; value: number}[]): PeerValues {
  const ofIndicators = Map.groupBy(rows, row => row.indicatorId);
  const sorted = [...ofIndicators].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    sorted.map(([id, ofIndicator]) => {
      const ofYears = [...Map.groupBy(ofIndicator, row => row.year)].sort(([a], [b]) => a - b);
      return [id, new Map(ofYears.map(([year, of]) => [year, of.map(({value}) => value).sort((a, b) => a - b)]))];
    })
  );
}

/** Problems and vulnerability at one moment, "de foto", with what the index of vulnerability of that year is made of. */
const photoOf = ({areaCode: _, level: __, ...photo}: Rows["photos"], index: VulnerabilityIndex | null) => ({
  ...photo,
  index
});

/** What the index of vulnerability of an area and year is made of. */
const indexOf = (
  {source, componentIds, aboveAverageShare}: Rows["vulnerability"],
  yardsticks: readonly Yardstick[]
) => ({
  source,
  componentIds,
  aboveAverageShare,
  /** Year of which the mean of the country is zero. */
  referenceYear: yardsticks.find(
    ({kind, indicatorId}) => kind === "vulnerability_index" && (indicatorId ?? "") === componentIds.join("+")
  )!.year
});

type VulnerabilityIndex = ReturnType<typeof indexOf>;
type Yardstick = PartRow<CountryParts["yardsticks"]>;

/** How both changed in the longest period, "de film"; `points` are its moments, begin and end included. */
const filmOf = (
  row: Rows["films"],
  period: PartRow<CountryParts["periods"]>,
  points: readonly FilmPoint[],
  {without, besideWithout}: Record<"without" | "besideWithout", readonly WithoutOne[]>
) => ({
  problemsYears: [row.problemsFromYear, row.problemsToYear] as const,
  vulnerabilityYears: [row.vulnerabilityFromYear, row.vulnerabilityToYear] as const,
  /** Score in those years; high is favourable. */
  nuisance: [row.nuisanceFrom, row.nuisanceTo] as const,
  /** Index in those years, on the indicators of both; differs from that of a photo, which has all of its year. */
  vulnerability: [row.vulnerabilityFrom, row.vulnerabilityTo] as const,
  trajectory: row.trajectory,
  missing: row.missing,
  bordersYear: row.bordersYear,
  /** Change of the score within which it is called stable. */
  problemsBand: period.problemsBand,
  /** The same for the index. */
  vulnerabilityBand: period.vulnerabilityBand,
  besideIndex: besideIndexOf(period, besideWithout),
  /** Which way the index went without each of its figures; none where it is not made of open figures. */
  without,
  points
});

/** An index elsewhere in the years of a film: of the country, or the mean over so many areas of a level. */
export interface BesideIndex {
  level: AreaLevel;
  areas: number;
  first: number;
  last: number;
  /** Does it go another way without one of its figures? Then none is told. */
  turns: boolean;
}

function besideIndexOf(period: PartRow<CountryParts["periods"]>, without: readonly WithoutOne[]): BesideIndex | null {
  const {besideLevel: level, besideAreasCount: areas} = period;
  const {besideVulnerabilityFrom: first, besideVulnerabilityTo: last} = period;
  if (level === null || areas === null || first === null || last === null) return null;
  const turns = turnedWithout(directionOf(last - first, period.vulnerabilityBand), without).length > 0;
  return {level, areas, first, last, turns};
}

export type FilmPoint = Omit<Rows["filmPoints"], "areaCode">;
export type Photo = ReturnType<typeof photoOf>;
export type Film = ReturnType<typeof filmOf>;
export type Peer = Omit<Rows["peers"], "areaCode"> & {points: readonly FilmPoint[]};
export type Element = Omit<Rows["elements"], "areaCode">;
export type StockAround = Omit<Rows["stockAround"], "areaCode">;
/** Five numbers of the cells of a buurt, and the cells themselves. */
export type Cells = Omit<Rows["cells"], "areaCode"> & {squares: readonly Square[]};
export type Square = Omit<Rows["squares"], "areaCode">;

/** What the research says of one area. Empty where the data holds too little. */
export interface Resilience {
  photos: Photo[];
  film: Film | null;
  /** Film of the wijk that a buurt lies in; null for other areas, and where it has none. */
  wijkFilm: Film | null;
  /** Photos of that wijk, by year; none for other areas. */
  wijkPhotos: Photo[];
  peers: Peer[];
  elements: Element[];
  /** Of the liveability score in the latest year. */
  cells: Cells | null;
  /** Housing-association stock within 200 m of its dwellings; null where no squares of CBS are known. */
  stockAround: StockAround | null;
  /** What became of the areas that began as this one; null where it has no film of which that is known. */
  alike: BeganAlike | null;
  /** Mean and spread of social cohesion by which its classes are made, those of the buurten of a fixed year; null without one. */
  cohesionScale: {year: number; mean: number; sd: number} | null;
}

/** The other areas that began alike: how many have each kind of film, and a few to ask. */
export interface BeganAlike {
  focusType: FocusTypeId;
  cohesionClass: number;
  /** Kinds with how many areas have them, and of how many the index turns the other way round without one of its figures. */
  outcomes: ReadonlyMap<TrajectoryId, {areas: number; reversed: number}>;
  asked: readonly Omit<Rows["resilientPeers"], "areaCode">[];
}

/** Null where the film or its beginning is not known. */
function alikeOf(bundle: Bundle<GemeenteParts>, film: Rows["films"] | undefined): BeganAlike | null {
  if (!film?.trajectory || film.focusTypeFrom === null || film.cohesionClassFrom === null) return null;
  const {areaCode, focusTypeFrom: focusType, cohesionClassFrom: cohesionClass} = film;
  return {
    focusType,
    cohesionClass,
    outcomes: new Map(
      bundle
        .rowsOf("beganAlike", areaCode)
        .map(row => [row.trajectory, {areas: row.areasCount, reversed: row.reversedCount}])
    ),
    asked: bundle.rowsOf("resilientPeers", areaCode).map(({areaCode: _, ...peer}) => peer)
  };
}

/** The photos of one area, by year. */
export function photosOf(bundle: Bundle<GemeenteParts>, country: Bundle<CountryParts>, areaCode: string): Photo[] {
  const indices = new Map(
    bundle.rowsOf("vulnerability", areaCode).map(row => [row.year, indexOf(row, country.rows("yardsticks"))])
  );
  return bundle
    .rowsOf("photos", areaCode)
    .map(row => photoOf(row, indices.get(row.vulnerabilityYear ?? Number.NaN) ?? null));
}

/** Focus type, trajectory, similar areas, start map and cells of one area. */
export function resilienceOf(
  bundle: Bundle<GemeenteParts>,
  country: Bundle<CountryParts>,
  {code: areaCode, wijkCode}: {code: string; wijkCode: string | null}
): Resilience {
  const pointsOf = (code: string) => bundle.rowsOf("filmPoints", code).map(({areaCode: _, ...point}) => point);
  const [film] = bundle.rowsOf("films", areaCode);
  const filmFor = (code: string): Film | null => {
    const [row] = bundle.rowsOf("films", code);
    const period =
      row &&
      country
        .rows("periods")
        .find(
          ({problemsFromYear, problemsToYear}) =>
            problemsFromYear === row.problemsFromYear && problemsToYear === row.problemsToYear
        );
    const [without, besideWithout] = [bundle.rowsOf("filmsWithout", code), country.rows("besideWithout")];
    return row && period ? filmOf(row, period, pointsOf(code), {without, besideWithout}) : null;
  };
  const cells = bundle.rowsOf("cells", areaCode).at(-1);
  return {
    photos: photosOf(bundle, country, areaCode),
    film: filmFor(areaCode),
    wijkFilm: wijkCode === null ? null : filmFor(wijkCode),
    wijkPhotos: wijkCode === null ? [] : photosOf(bundle, country, wijkCode),
    peers: bundle.rowsOf("peers", areaCode).map(({areaCode: _, ...peer}) => ({...peer, points: pointsOf(peer.code)})),
    elements: bundle.rowsOf("elements", areaCode).map(({areaCode: _, ...element}) => element),
    cells: cells ? {...cells, squares: bundle.rowsOf("squares", areaCode)} : null,
    stockAround: bundle.rowsOf("stockAround", areaCode)[0] ?? null,
    alike: areaCode.startsWith("GM") ? null : alikeOf(bundle, film),
    cohesionScale: country.rows("yardsticks").find(({kind}) => kind === "cohesion_classes") ?? null
  };
}
