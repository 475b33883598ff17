import type {DuckDBConnection} from "@duckdb/node-api";
import {pairedYears} from "../../analysis/paired-years.ts";
import {hasFewAtAnEnd} from "../../analysis/population/misfit.ts";
import {otherPopulation} from "../../analysis/population/other-population.ts";
import type {Reference} from "../../analysis/resilience/reference-year.ts";
import {
  directionOf,
  filmMoments,
  longestPeriod,
  type Period,
  type StableBands,
  stableBand,
  stableShare,
  type Trajectory,
  trajectory
} from "../../analysis/resilience/trajectory.ts";
import {type AreaLevel, landCode} from "../../catalog/areas.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import type {Direction} from "../../catalog/trajectories.ts";
import {createMart} from "../database.ts";
import {type AreaTable, type OneSeries, rounded, rowsOf, type Series} from "./area-table.ts";
import type {FocusPhoto} from "./compute-focus-types.ts";
import type {Vulnerability, VulnerabilityBetween} from "./compute-vulnerability.ts";
import {type BordersOf, readBorders} from "./read-borders.ts";

export const nuisanceId = "overlast_onveiligheid_score";

/** What the films are made of. */
export interface FilmInput {
  nuisance: Series;
  residents: Series;
  /** A film does not go from one edition to another, nor from one border to another. */
  oneSeries: OneSeries;
  /** Fixed reference of nuisance and insecurity among buurten; without one there is no stable band and no film. */
  nuisanceReference: Reference | null;
  vulnerability: Vulnerability;
  photos: ReadonlyMap<number, readonly FocusPhoto[]>;
}

/** The film that pages show: its years and the trajectory of each area, in the order of the table. */
export interface DefaultFilm {
  period: Period;
  trajectories: readonly Trajectory[];
  /** Direction of vulnerability alone, known for more areas than the trajectory. */
  vulnerability: readonly (Direction | null)[];
  /** The areas over which the index is that films stand beside; null where no level has enough. */
  beside: {level: AreaLevel; rows: readonly number[]} | null;
}

/**
 * Trajectories between every pair of years of nuisance and insecurity that vulnerability can be put beside. The longest
 * period has a row for every area, with the reason where there is no trajectory; other periods only what is known.
 *
 * Makes `trajectories`, `trajectory_periods` and `film_points`.
 */
export async function computeTrajectories(
  connection: DuckDBConnection,
  areas: AreaTable,
  input: FilmInput
): Promise<DefaultFilm | null> {
  const {nuisance, nuisanceReference, vulnerability} = input;
  const table = await createMart(connection, "trajectories");
  const periodTable = await createMart(connection, "trajectory_periods");
  const points = await createMart(connection, "film_points");
  const {periods, longest} = nuisanceReference === null ? noPeriods : findPeriods(nuisance, vulnerability);
  let film: DefaultFilm | null = null;
  for (const {period, between} of periods) {
    // a quarter of the spread of levels, the step of the nine classes; the index is in its own standard deviations
    const bands = {problems: stableBand(nuisanceReference!.sd), vulnerability: stableBand(1)};
    const isDefault = period === longest;
    const shared = {...toYearColumns(period), is_default: isDefault};
    const borders = isDefault ? await readFilmBorders(connection, areas, period, between) : noBorders;
    const films = filmsOf(areas, period, {...input, between, borders}, bands);
    for (const [row, {trajectory: own, columns}] of films.entries())
      if (areas.levels[row] !== "land" && (isDefault || own.missing === null))
        table.append({...toAreaColumns(areas, row), ...shared, ...columns});
    const trajectories = films.map(one => one.trajectory);
    periodTable.append({...shared, ...toPeriodColumns(areas, {period, between}, {nuisance, trajectories, bands})});
    if (!isDefault) continue;
    const beside = besideOf(areas, period, between);
    film = {period, trajectories, vulnerability: films.map(one => one.vulnerabilityDirection), beside};
    for (const point of toPoints(areas, film, input, between)) points.append(point);
  }
  points.close();
  table.close();
  periodTable.close();
  return film;
}

const toAreaColumns = ({codes, levels, gemeenten}: AreaTable, row: number) => ({
  area_code: codes[row]!,
  level: levels[row]!,
  gemeente_code: gemeenten[row]!
});

/** The film of every area in a period, in the order of the table. */
function filmsOf(
  areas: AreaTable,
  period: Period,
  input: FilmInput & Pick<Candidate, "between"> & {borders: FilmBorders},
  bands: StableBands
) {
  const photosFrom = input.photos.get(period.problemsFrom)!;
  return areas.codes.map((_, row) => filmOf(areas, row, period, input, photosFrom[row]!, bands));
}

/** A period as columns: what counts as stable in it, what the country did, and how many areas moved. */
function toPeriodColumns(
  areas: AreaTable,
  {period, between}: Candidate,
  {
    nuisance,
    trajectories,
    bands
  }: Pick<FilmInput, "nuisance"> & Pick<DefaultFilm, "trajectories"> & {bands: StableBands}
) {
  const country = areas.rowOf.get(landCode) ?? -1;
  const ofBuurten = areas.buurten.map(row => trajectories[row]!);
  const ofWijken = rowsOf(areas, "wijk").map(row => trajectories[row]!);
  return {
    component_ids: between.componentIds,
    problems_band: rounded(bands.problems),
    vulnerability_band: bands.vulnerability,
    country_problems_change: rounded(
      changeOf(nuisance.get(period.problemsTo)![country], nuisance.get(period.problemsFrom)![country])
    ),
    country_vulnerability_change: rounded(changeOf(between.from[country], between.to[country])),
    ...besideColumns(areas, period, between),
    areas_count: ofBuurten.filter(({missing}) => missing === null).length,
    stable_share: rounded(stableShare(ofBuurten)),
    wijken_count: ofWijken.filter(({missing}) => missing === null).length,
    wijken_stable_share: rounded(stableShare(ofWijken))
  };
}

/** The moments of the films that pages show, as rows: of each year of problems with vulnerability near it. */
function toPoints(
  areas: AreaTable,
  {period, trajectories}: DefaultFilm,
  {nuisance, oneSeries, vulnerability}: FilmInput,
  between: VulnerabilityBetween
) {
  const along = new Map(sortedYears(vulnerability.index).map(year => [year, between.at(year)]));
  const known = [...along].filter(([, values]) => values.some(value => value !== null)).map(([year]) => year);
  return filmMoments(sortedYears(nuisance), known, period).flatMap(moment => {
    const [problems, vulnerable] = [nuisance.get(moment.problems)!, along.get(moment.vulnerability)!];
    return areas.codes.flatMap((_, row) => {
      const [level, indexed] = [problems[row] ?? null, vulnerable[row] ?? null];
      if (trajectories[row]!.missing !== null || areas.levels[row] === "land") return [];
      if (level === null || indexed === null || !oneSeries(row, period.problemsFrom, moment.problems)) return [];
      return [
        {
          ...toAreaColumns(areas, row),
          problems_year: moment.problems,
          vulnerability_year: moment.vulnerability,
          nuisance: level,
          vulnerability: rounded(indexed)
        }
      ];
    });
  });
}

const toYearColumns = ({problemsFrom, problemsTo, vulnerabilityFrom, vulnerabilityTo}: Period) => ({
  problems_from_year: problemsFrom,
  problems_to_year: problemsTo,
  vulnerability_from_year: vulnerabilityFrom,
  vulnerability_to_year: vulnerabilityTo
});

interface Candidate {
  period: Period;
  between: VulnerabilityBetween;
}

const noPeriods: {periods: Candidate[]; longest: Period | null} = {periods: [], longest: null};

const mismatchOf = (period: Period) =>
  Math.abs(period.problemsFrom - period.vulnerabilityFrom) + Math.abs(period.problemsTo - period.vulnerabilityTo);
const lengthOf = (period: Period) =>
  period.problemsTo - period.problemsFrom + period.vulnerabilityTo - period.vulnerabilityFrom;

/** For each pair of years of nuisance the years of vulnerability nearest to it; and which of these is the longest. */
function findPeriods(nuisance: Series, vulnerability: Vulnerability): typeof noPeriods {
  const pairs = pairsOf(sortedYears(vulnerability.index)).filter(([from, to]) => vulnerability.canCompare(from, to));
  const periods = pairsOf(sortedYears(nuisance)).flatMap(years => {
    const candidates = pairs.flatMap(pair => longestPeriod(years, pair) ?? []);
    candidates.sort((a, b) => mismatchOf(a) - mismatchOf(b) || lengthOf(b) - lengthOf(a));
    return candidates.slice(0, 1).flatMap((period): Candidate[] => {
      const between = vulnerability.between(period.vulnerabilityFrom, period.vulnerabilityTo);
      return between === null ? [] : [{period, between}];
    });
  });
  const byLength = periods
    .map(({period}) => period)
    .sort((a, b) => lengthOf(b) - lengthOf(a) || mismatchOf(a) - mismatchOf(b) || b.problemsTo - a.problemsTo);
  return {periods, longest: byLength[0] ?? null};
}

/** The index that a change of one area stands beside: that of the country, else the mean of a level that has both years. */
function besideOf(
  areas: AreaTable,
  {vulnerabilityFrom, vulnerabilityTo}: Period,
  {from, to, isWhole}: VulnerabilityBetween
) {
  const found = (["land", "wijk", "buurt", "gemeente"] as const).flatMap(level => {
    const judged = [...areas.codes.keys()].filter(
      row => areas.levels[row] === level && (level === "land" ? isWhole(row) : areas.largeEnough[row])
    );
    const both = judged.filter(row => from[row] != null && to[row] != null);
    if (both.length === 0 || both.length < thresholds.profileYearCoverage.value * judged.length) return [];
    const known = both.map(row => [
      {year: vulnerabilityFrom, value: from[row]!},
      {year: vulnerabilityTo, value: to[row]!}
    ]);
    return pairedYears(known).map(pair => ({level, rows: both, ...pair}));
  })[0];
  return found ?? null;
}

function besideColumns(areas: AreaTable, period: Period, between: VulnerabilityBetween) {
  const found = besideOf(areas, period, between);
  return {
    beside_level: found?.level ?? null,
    beside_areas_count: found?.areas ?? null,
    beside_vulnerability_from: rounded(found?.before ?? null),
    beside_vulnerability_to: rounded(found?.after ?? null)
  };
}

const sortedYears = (series: Series): number[] => [...series.keys()].sort((a, b) => a - b);

const changeOf = (from: number | null | undefined, to: number | null | undefined): number | null =>
  from == null || to == null ? null : to - from;

const pairsOf = (years: readonly number[]): [number, number][] =>
  years.flatMap(from => years.filter(to => to > from).map((to): [number, number] => [from, to]));

/** Why borders keep an area from having a film, for each of its two measures. */
interface FilmBorders {
  problems: BordersOf;
  vulnerability: BordersOf;
}

const noBorders: FilmBorders = {problems: () => null, vulnerability: () => null};

/** Read for the period that pages show: of other periods only films are kept. */
const readFilmBorders = async (
  connection: DuckDBConnection,
  areas: AreaTable,
  {problemsFrom, problemsTo, vulnerabilityFrom, vulnerabilityTo}: Period,
  {componentIds}: VulnerabilityBetween
): Promise<FilmBorders> => ({
  problems: await readBorders(connection, areas, [nuisanceId], [problemsFrom, problemsTo]),
  vulnerability: await readBorders(connection, areas, componentIds, [vulnerabilityFrom, vulnerabilityTo])
});

function filmOf(
  areas: AreaTable,
  row: number,
  {problemsFrom, problemsTo, vulnerabilityFrom: vulnerabilityFromYear, vulnerabilityTo: vulnerabilityToYear}: Period,
  {
    nuisance,
    residents,
    oneSeries,
    between,
    borders
  }: Pick<FilmInput, "nuisance" | "residents" | "oneSeries"> & Pick<Candidate, "between"> & {borders: FilmBorders},
  photo: FocusPhoto,
  bands: StableBands
) {
  const nuisanceFrom = nuisance.get(problemsFrom)![row]!;
  const nuisanceTo = oneSeries(row, problemsFrom, problemsTo) ? nuisance.get(problemsTo)![row]! : null;
  const vulnerabilityFrom = between.from[row]!;
  const vulnerabilityTo = between.to[row]!;
  const known = [...residents].flatMap(([year, values]) => (values[row] == null ? [] : [{year, value: values[row]}]));
  const otherPeople = otherPopulation(known, Math.min(problemsFrom, vulnerabilityFromYear)) !== null;
  const fewAtAnEnd =
    hasFewAtAnEnd(known, [problemsFrom, problemsTo]) ||
    hasFewAtAnEnd(known, [vulnerabilityFromYear, vulnerabilityToYear]);
  const mayBeJudged = areas.largeEnough[row]! && !otherPeople && !fewAtAnEnd && areas.unusual[row] === null;
  const direction = (by: number | null, band: number) => (by === null || !mayBeJudged ? null : directionOf(by, band));
  const problemsChange = changeOf(nuisanceTo, nuisanceFrom);
  const vulnerabilityChange = changeOf(vulnerabilityFrom, vulnerabilityTo);
  const apart =
    (problemsChange === null ? borders.problems(row) : null) ??
    (vulnerabilityChange === null ? borders.vulnerability(row) : null);
  const result = trajectory(
    {
      nuisanceFrom,
      nuisanceTo,
      vulnerabilityFrom,
      vulnerabilityTo,
      problemsAtStart: photo.problems !== null && photo.problems !== "weinig",
      borders: apart?.reason ?? null,
      population: areas.populations[row]!,
      otherPopulation: otherPeople,
      fewAtAnEnd,
      unusual: areas.unusual[row]!
    },
    bands
  );
  const vulnerabilityDirection = direction(vulnerabilityChange, bands.vulnerability);
  return {
    trajectory: result,
    vulnerabilityDirection,
    columns: {
      nuisance_from: nuisanceFrom,
      nuisance_to: nuisanceTo,
      problems_change: rounded(problemsChange),
      problems_direction: direction(problemsChange, bands.problems),
      vulnerability_from: rounded(vulnerabilityFrom),
      vulnerability_to: rounded(vulnerabilityTo),
      vulnerability_change: rounded(vulnerabilityChange),
      vulnerability_direction: vulnerabilityDirection,
      focus_type_from: photo.type,
      cohesion_class_from: photo.cohesionClass,
      trajectory: result.id,
      missing: result.missing,
      borders_year: apart?.year ?? null
    }
  };
}
