import type {DuckDBConnection} from "@duckdb/node-api";
import {focusType, vulnerabilityLevel} from "../../analysis/resilience/focus-type.ts";
import type {Reference} from "../../analysis/resilience/reference-year.ts";
import {directionOf, type Period, stableBand} from "../../analysis/resilience/trajectory.ts";
import type {WithoutOne} from "../../analysis/resilience/turned-without.ts";
import {indexWithout, inStandardDeviations, vulnerabilityIndex} from "../../analysis/resilience/vulnerability-index.ts";
import {rankCorrelation} from "../../analysis/statistics/rank-correlation.ts";
import type {AreaLevel} from "../../catalog/areas.ts";
import type {FocusTypeId, VulnerabilityLevel} from "../../catalog/focus-types.ts";
import {type ResearchLevel, researchLevels} from "../../catalog/judgements.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import type {Direction} from "../../catalog/trajectories.ts";
import {createMart, queryRows} from "../database.ts";
import {type AreaTable, rounded} from "./area-table.ts";
import type {DefaultFilm} from "./compute-trajectories.ts";
import {
  indexReference,
  isInBoth,
  type OpenIndex,
  rawIndex,
  standardise,
  type Vulnerability,
  valuesOf
} from "./compute-vulnerability.ts";

/** What pages show: year of the photo, and the film. */
export interface Shown {
  latestYear: number | null;
  film: DefaultFilm | null;
}

/** An area with a focus type, as `focus_types` has it. */
interface Photo {
  area_code: string;
  level: ResearchLevel;
  vulnerability_year: number;
  vulnerability: number;
  vulnerability_level: VulnerabilityLevel;
  nuisance_class: number;
  focus_type: FocusTypeId;
}

/** An area with a film: with the same problems, its kind is the direction of its vulnerability. */
interface Film {
  area_code: string;
  level: AreaLevel;
  gemeente_code: string;
  vulnerability_direction: Direction;
  problems_direction: Direction;
}

/** What is left without one has one fewer than an index needs. */
const enoughLeft = thresholds.vulnerabilityComponents.value - 1;
const levels = researchLevels.map(level => `'${level}'`).join(", ");

/**
 * How much of the photos and films hangs on one component of the open index: each is left out in turn, the others are
 * measured by their own index in the same reference year, and types and kinds are judged anew. Makes `index_sensitivity`,
 * `film_sensitivity` with what is left of each film, and `beside_sensitivity` of what they stand beside.
 *
 * @returns which way the index of each film went without each component, by row of the table
 */
export async function leaveComponentsOut(
  connection: DuckDBConnection,
  areas: AreaTable,
  {open}: Vulnerability,
  {latestYear, film: shown}: Shown
): Promise<ReadonlyMap<number, readonly WithoutOne[]>> {
  const table = await createMart(connection, "index_sensitivity");
  const ofFilms = await createMart(connection, "film_sensitivity");
  const ofBeside = await createMart(connection, "beside_sensitivity");
  const without = new Map<number, WithoutOne[]>();
  const photos = await queryRows<Photo>(
    connection,
    `from focus_types where year = ${latestYear ?? "null"} and focus_type is not null and level in (${levels})`
  );
  const films = await queryRows<Film>(connection, "from trajectories where is_default and trajectory is not null");
  const rowOf = ({area_code}: {area_code: string}) => areas.rowOf.get(area_code)!;
  for (const {indicatorId} of latestYear === null ? [] : (open?.components ?? [])) {
    const indexOf = indexOfOthers(areas, open!, indicatorId);
    const changeOf = shown === null ? () => null : changeOfOthers(areas, open!, indicatorId, shown.period);
    for (const row of besideWithout(shown, changeOf)) ofBeside.append({indicator_id: indicatorId, ...row});
    const followed = films.flatMap(film => {
      const change = changeOf(rowOf(film));
      return change === null ? [] : [{...film, direction: directionOf(change, stableBand(1))}];
    });
    for (const {area_code, level, gemeente_code, direction} of followed) {
      ofFilms.append({area_code, level, gemeente_code, indicator_id: indicatorId, direction});
      const row = rowOf({area_code});
      without.set(row, [...(without.get(row) ?? []), {indicatorId, direction}]);
    }
    for (const level of researchLevels) {
      const judged = photos.flatMap(photo => {
        const index = photo.level === level ? indexOf(rowOf(photo), photo.vulnerability_year) : null;
        return index === null ? [] : [{...photo, index}];
      });
      if (judged.length === 0) continue;
      table.append({
        level,
        indicator_id: indicatorId,
        year: latestYear!,
        areas_count: judged.length,
        same_level_count: judged.filter(one => vulnerabilityLevel(one.index) === one.vulnerability_level).length,
        same_type_count: judged.filter(one => focusType(one.nuisance_class, one.index) === one.focus_type).length,
        rank_correlation: rounded(
          rankCorrelation(
            judged.map(({vulnerability}) => vulnerability),
            judged.map(({index}) => index)
          )
        ),
        ...countFilms(followed.filter(film => film.level === level))
      });
    }
  }
  table.close();
  ofFilms.close();
  ofBeside.close();
  return without;
}

/** How many films there are without a component, how many keep their kind, and in how many nothing changed. */
const countFilms = (films: readonly (Film & {direction: Direction})[]) => ({
  films_count: films.length,
  same_film_count: films.filter(one => one.direction === one.vulnerability_direction).length,
  stable_film_count: films.filter(one => one.direction === "stable" && one.problems_direction === "stable").length
});

/** What the index that films stand beside did without a component: the mean change of the same areas, where they have it. */
function besideWithout(film: DefaultFilm | null, changeOf: (row: number) => number | null) {
  if (!film?.beside) return [];
  const {level, rows} = film.beside;
  const changes = rows.flatMap(row => changeOf(row) ?? []);
  if (changes.length === 0) return [];
  const change = changes.reduce((sum, one) => sum + one, 0) / changes.length;
  return [{level, areas_count: changes.length, change: rounded(change), direction: directionOf(change, stableBand(1))}];
}

/** The index of an area in a year without a component that it has, in standard deviations of the index on the others. */
export function indexOfOthers(areas: AreaTable, {components, editioned, referenceOf}: OpenIndex, left: string) {
  const references = new Map<string, Reference | null>();
  const referenceFor = (ids: readonly string[]): Reference | null => {
    const key = ids.join("+");
    const known = references.get(key);
    if (known !== undefined) return known;
    const others = components.filter(({indicatorId}) => indicatorId !== left && ids.includes(indicatorId));
    const year = referenceOf(ids)?.year;
    const found =
      year === undefined
        ? null
        : indexReference(areas, new Map([[year, rawIndex(areas, others, editioned, [year], enoughLeft)[0]!]]));
    references.set(key, found);
    return found;
  };
  return (row: number, year: number): number | null => {
    const {parts} = vulnerabilityIndex(valuesOf(row, year, editioned.figures), components);
    const raw = indexWithout(parts, left);
    const reference = raw === null ? null : referenceFor(parts.map(({indicatorId}) => indicatorId));
    return reference === null ? null : inStandardDeviations(raw!, reference);
  };
}

/** How the index without a component changed in an area that has the component at both ends. */
export function changeOfOthers(
  areas: AreaTable,
  {editioned, usable}: OpenIndex,
  left: string,
  {vulnerabilityFrom, vulnerabilityTo}: Period
): (row: number) => number | null {
  const ends = [vulnerabilityFrom, vulnerabilityTo];
  const compared = usable(vulnerabilityFrom, vulnerabilityTo);
  const one = compared.find(({indicatorId}) => indicatorId === left);
  if (one === undefined) return () => null;
  const others = compared.filter(component => component !== one);
  const [first, last] = rawIndex(areas, others, editioned, ends, enoughLeft);
  const reference = indexReference(areas, new Map([[vulnerabilityFrom, first!]]));
  if (reference === null) return () => null;
  const [from, to] = [first!, last!].map(values => standardise(values, reference));
  return row => {
    const [before, after] = [from![row]!, to![row]!];
    return before === null || after === null || !isInBoth(row, one, editioned, ends) ? null : after - before;
  };
}
