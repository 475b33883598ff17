import type {CohortArea} from "../../analysis/cohort-figure.ts";
import {focusType} from "../../analysis/resilience/focus-type.ts";
import {directionOf, stableBand, trajectoryId} from "../../analysis/resilience/trajectory.ts";
import type {AreaTable} from "./area-table.ts";
import type {FocusPhoto} from "./compute-focus-types.ts";
import type {DefaultFilm} from "./compute-trajectories.ts";
import type {OpenIndex} from "./compute-vulnerability.ts";
import {changeOfOthers, indexOfOthers} from "./leave-components-out.ts";

/** What the figures on cohesion are made of, of every area in the order of the table. */
export interface Cohorts {
  /** At the start of the film, with what became of them; null without a film. */
  start: readonly CohortArea[] | null;
  /** In the latest year; null without such a year. */
  now: readonly CohortArea[] | null;
}

/** The moments that cohorts are made of. */
export interface Moments {
  photos: ReadonlyMap<number, readonly FocusPhoto[]>;
  film: DefaultFilm | null;
  latestYear: number | null;
}

/** Types, classes of cohesion and films of all areas. */
export const gatherCohorts = ({photos, film, latestYear}: Moments): Cohorts => ({
  start:
    film === null
      ? null
      : photos.get(film.period.problemsFrom)!.map(({type, cohesionClass}, row) => ({
          focusType: type,
          cohesionClass,
          trajectory: film.trajectories[row]!.id
        })),
  now:
    latestYear === null
      ? null
      : photos.get(latestYear)!.map(({type, cohesionClass}) => ({focusType: type, cohesionClass, trajectory: null}))
});

/**
 * The same without each component of the open index: types by the index of the others, films by the change of it, as
 * `index_sensitivity` and `film_sensitivity` have them. An area whose index lacks the component keeps what it has. A moment
 * is null where no area's index has the component, so that nothing was left out.
 */
export function cohortsWithoutEach(areas: AreaTable, open: OpenIndex, moments: Moments): Cohorts[] {
  const all = gatherCohorts(moments);
  const {photos, film, latestYear} = moments;
  return open.components.map(({indicatorId}) => {
    const indexOf = indexOfOthers(areas, open, indicatorId);
    const changeOf = film === null ? () => null : changeOfOthers(areas, open, indicatorId, film.period);
    const leftOut = (area: CohortArea, row: number, photo: FocusPhoto, follow: boolean): CohortArea => {
      const {nuisanceClass, vulnerabilityYear} = photo;
      const index = area.focusType === null ? null : indexOf(row, vulnerabilityYear!);
      const change = follow && area.trajectory !== null ? changeOf(row) : null;
      if (index === null && change === null) return area;
      return {
        ...area,
        focusType: index === null ? area.focusType : focusType(nuisanceClass, index),
        trajectory: change === null ? area.trajectory : filmOfOthers(film!, row, change, photo)
      };
    };
    const momentOf = (known: readonly CohortArea[] | null, year: number | null, follow: boolean) => {
      const without = known?.map((area, row) => leftOut(area, row, photos.get(year!)![row]!, follow)) ?? null;
      return without?.some((area, row) => area !== known![row]) ? without : null;
    };
    return {
      start: momentOf(all.start, film?.period.problemsFrom ?? null, true),
      now: momentOf(all.now, latestYear, false)
    };
  });
}

/** Kind of the film of an area with this change of its index; of an area with a film. */
function filmOfOthers({trajectories}: DefaultFilm, row: number, change: number, {problems}: FocusPhoto) {
  const own = trajectories[row]!;
  if (own.missing !== null) return null;
  return trajectoryId(directionOf(change, stableBand(1)), own.problems, problems !== null && problems !== "weinig");
}
