import {thresholds} from "../../catalog/thresholds.ts";
import {
  type Direction,
  type TrajectoryId,
  type TrajectoryMissing,
  trajectoryKinds
} from "../../catalog/trajectories.ts";
import type {BordersReason} from "../places/borders-between.ts";
import type {PopulationSize} from "../population/disclosure.ts";
import type {UnusualPopulation} from "../population/unusual-population.ts";
import {requireFinite} from "../require-finite.ts";

/** The four years of a trajectory: problems and vulnerability, each from and to. */
export interface Period {
  problemsFrom: number;
  problemsTo: number;
  vulnerabilityFrom: number;
  vulnerabilityTo: number;
}

/**
 * The moments of a film between its begin and its end: each year of problems with the year of vulnerability nearest to it.
 *
 * Begin and end are those of the period. Between them a year of problems needs one of vulnerability at most
 * `thresholds.trajectoryYears` away (of two as near the earlier), and no year of vulnerability is used twice.
 *
 * @param problemsYears       years with problems, ascending
 * @param vulnerabilityYears  years with vulnerability, ascending
 * @returns pairs of years, both ascending; begin and end at least
 * @example
 * filmMoments([2014, 2018, 2020], [2012, 2016, 2020], {problemsFrom: 2014, problemsTo: 2020, vulnerabilityFrom: 2012, vulnerabilityTo: 2020}); // => [{problems: 2014, vulnerability: 2012}, {problems: 2018, vulnerability: 2016}, {problems: 2020, vulnerability: 2020}]
 */
export function filmMoments(
  problemsYears: readonly number[],
  vulnerabilityYears: readonly number[],
  {problemsFrom, problemsTo, vulnerabilityFrom, vulnerabilityTo}: Period,
  furthest: number = thresholds.trajectoryYears.value
): {problems: number; vulnerability: number}[] {
  const moments = [{problems: problemsFrom, vulnerability: vulnerabilityFrom}];
  for (const problems of problemsYears.filter(year => year > problemsFrom && year < problemsTo)) {
    const used = moments.at(-1)!.vulnerability;
    const near = vulnerabilityYears
      .filter(year => year > used && year < vulnerabilityTo && Math.abs(year - problems) <= furthest)
      .sort((a, b) => Math.abs(a - problems) - Math.abs(b - problems) || a - b)[0];
    if (near !== undefined) moments.push({problems, vulnerability: near});
  }
  return [...moments, {problems: problemsTo, vulnerability: vulnerabilityTo}];
}

/** Half-widths, in the unit of each measure, within which a change is stable. */
export interface StableBands {
  problems: number;
  vulnerability: number;
}

/** What the trajectory of one area is judged from. Null where a figure is missing. */
export interface TrajectoryInput {
  /** Nuisance and unsafety, high is favourable. */
  nuisanceFrom: number | null;
  nuisanceTo: number | null;
  /** Vulnerability index, high is more vulnerable. */
  vulnerabilityFrom: number | null;
  vulnerabilityTo: number | null;
  /** Were problems above average (class 1 to 4) in the first year? */
  problemsAtStart: boolean;
  /** Why borders keep the figures of the years from being of one area; null where they do not. */
  borders: BordersReason | null;
  /** What is known of how many people live there: a type needs enough. */
  population: PopulationSize;
  /** Do other people live there than at the start? See `otherPopulation`. */
  otherPopulation: boolean;
  /** Did too few live there for a type in the first or the last year? See `hasFewAtAnEnd`. */
  fewAtAnEnd: boolean;
  /** Why figures about residents mean something else here; null where they do not. */
  unusual: UnusualPopulation | null;
}

/** A trajectory with its two directions, or the reason why there is none. */
export type Trajectory =
  | {id: TrajectoryId; problems: Direction; vulnerability: Direction; missing: null}
  | {id: null; missing: TrajectoryMissing};

/**
 * Half-width of the stable band: a quarter of the standard deviation of levels, the step of the nine classes.
 *
 * Check what comes out with `stableShare`: if far fewer areas are stable than in comparable monitors, the band lets
 * noise through. On fifteen real wijken a quarter of the spread of levels leaves 80 to 100 % stable over two years, a
 * quarter of the spread of changes 13 to 40 %.
 *
 * @param sd  of the levels of all areas in the reference year, >= 0
 * @throws RangeError when it is negative or not finite
 * @example
 * stableBand(0.08); // => 0.02
 */
export function stableBand(sd: number, part: number = thresholds.stableChange.value): number {
  if (!(requireFinite("sd", sd) >= 0)) {
    throw new RangeError(`invalid sd: ${sd} (expected >= 0)`);
  }
  return part * sd;
}

/**
 * Direction of a change: stable up to and including the band, in either direction.
 *
 * Symmetric around zero, so that the same change read backwards mirrors.
 *
 * @throws RangeError when the change is NaN or infinite
 * @example
 * [-0.03, 0.02, 0.03].map(change => directionOf(change, 0.02)); // => ["down", "stable", "up"]
 */
export function directionOf(change: number, band: number): Direction {
  if (Math.abs(requireFinite("change", change)) <= band) return "stable";
  return change > 0 ? "up" : "down";
}

/**
 * Trajectory of an area, "de film": how vulnerability and problems changed together.
 *
 * Problems are nuisance and insecurity turned round: they go up when the score goes down. Both down is "ontspanning" only
 * where problems were above average at the start.
 *
 * Missing rule, first that applies: figures of other borders, residents unknown or too few, another population, most are
 * students or live in institutions, a figure is missing, too few lived there at either end.
 *
 * @throws RangeError on a NaN or infinite figure
 * @see Frissen & Leidelmeijer (WoON 2024), 4.1 and 4.5; the stable band is ours
 * @example
 * trajectory({nuisanceFrom: -0.1, nuisanceTo: 0, vulnerabilityFrom: 0.5, vulnerabilityTo: 0.9, problemsAtStart: true, borders: null, population: "enough", otherPopulation: false, fewAtAnEnd: false, unusual: null}, {problems: 0.02, vulnerability: 0.1}); // => {id: "veerkracht", problems: "down", vulnerability: "up", missing: null}
 */
export function trajectory(input: TrajectoryInput, bands: StableBands): Trajectory {
  if (input.borders !== null) return {id: null, missing: input.borders};
  if (input.population === "unknown") return {id: null, missing: "residents_unknown"};
  if (input.population !== "enough") return {id: null, missing: "too_few_residents"};
  if (input.otherPopulation) return {id: null, missing: "other_population"};
  if (input.unusual !== null) return {id: null, missing: input.unusual};
  const {nuisanceFrom, nuisanceTo, vulnerabilityFrom, vulnerabilityTo, problemsAtStart} = input;
  if (nuisanceFrom === null || nuisanceTo === null || vulnerabilityFrom === null || vulnerabilityTo === null) {
    return {id: null, missing: "missing_year"};
  }
  if (input.fewAtAnEnd) return {id: null, missing: "too_few_then"};
  const problems = directionOf(nuisanceFrom - nuisanceTo, bands.problems);
  const vulnerability = directionOf(vulnerabilityTo - vulnerabilityFrom, bands.vulnerability);
  return {id: trajectoryId(vulnerability, problems, problemsAtStart), problems, vulnerability, missing: null};
}

/**
 * Kind of trajectory for two directions.
 *
 * @param problemsAtStart  were problems above average in the first year?
 * @example
 * trajectoryId("down", "down", true); // => "ontspanning"
 * @example
 * trajectoryId("down", "down", false); // => "minder_kwetsbaar_en_minder_problemen"
 */
export function trajectoryId(vulnerability: Direction, problems: Direction, problemsAtStart: boolean): TrajectoryId {
  const kinds = trajectoryKinds.filter(kind => kind.vulnerability === vulnerability && kind.problems === problems);
  return (kinds.find(({id}) => (id === "ontspanning") === problemsAtStart) ?? kinds[0]!).id;
}

/**
 * The longest period that both measures span, with their years at most two apart at either end.
 *
 * Of equally long periods the one whose years differ least, then the latest.
 *
 * @param problemYears        years in which nuisance and insecurity is known, any order
 * @param vulnerabilityYears  idem for vulnerability
 * @returns null when no two such years exist
 * @example
 * longestPeriod([2014, 2018, 2020, 2022, 2024], [2012, 2016, 2020]); // => {problemsFrom: 2014, problemsTo: 2022, vulnerabilityFrom: 2012, vulnerabilityTo: 2020}
 */
export function longestPeriod(
  problemYears: readonly number[],
  vulnerabilityYears: readonly number[],
  maximumDifference: number = thresholds.trajectoryYears.value
): Period | null {
  const pairs = problemYears.flatMap(problems =>
    vulnerabilityYears
      .filter(vulnerability => Math.abs(problems - vulnerability) <= maximumDifference)
      .map(vulnerability => ({problems, vulnerability}))
  );
  const periods = pairs.flatMap(from =>
    pairs
      .filter(to => to.problems > from.problems && to.vulnerability > from.vulnerability)
      .map(to => ({
        period: {
          problemsFrom: from.problems,
          problemsTo: to.problems,
          vulnerabilityFrom: from.vulnerability,
          vulnerabilityTo: to.vulnerability
        },
        length: to.problems - from.problems + to.vulnerability - from.vulnerability,
        mismatch: Math.abs(from.problems - from.vulnerability) + Math.abs(to.problems - to.vulnerability),
        end: to.problems + to.vulnerability
      }))
  );
  periods.sort((a, b) => b.length - a.length || a.mismatch - b.mismatch || b.end - a.end);
  return periods[0]?.period ?? null;
}

/**
 * Share of areas of which neither measure changed: the check on a stable band.
 *
 * In comparable monitors 80 to 93 % are stable over two years; far fewer says that the band lets noise through.
 *
 * @returns share in [0, 1] of the areas with a trajectory; null when none has one
 * @example
 * stableShare([{id: "geen_verandering", problems: "stable", vulnerability: "stable", missing: null}, {id: null, missing: "missing_year"}]); // => 1
 */
export function stableShare(trajectories: readonly Trajectory[]): number | null {
  const known = trajectories.filter(({missing}) => missing === null);
  if (known.length === 0) return null;
  return known.filter(({id}) => id === "geen_verandering").length / known.length;
}
