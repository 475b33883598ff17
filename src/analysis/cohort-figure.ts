import type {CohortFigure} from "../catalog/cohort-figures.ts";
import type {FocusTypeId} from "../catalog/focus-types.ts";
import {thresholds} from "../catalog/thresholds.ts";
import {type TrajectoryId, trajectoryIds} from "../catalog/trajectories.ts";
import {wilsonInterval} from "./statistics/wilson-interval.ts";

/** One area at the start of a period, and what became of it. Null where it has none. */
export interface CohortArea {
  focusType: FocusTypeId | null;
  /** Class 1 to 9 of social cohesion at the start. */
  cohesionClass: number | null;
  trajectory: TrajectoryId | null;
}

/** A count of areas as a share of `areas`, with a 95 % interval (Wilson). */
export interface CohortShare {
  count: number;
  areas: number;
  /** Null, with its interval, when there are no areas. */
  share: number | null;
  low: number | null;
  high: number | null;
  /** Fewer areas than a cell needs: shown greyed. */
  greyed: boolean;
}

const cohesionClasses = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/**
 * A share of a number of areas, with its interval and whether it is greyed.
 *
 * The interval treats the areas as a sample of areas that might have been: it says how much chance there is in a share
 * of few areas.
 *
 * @throws RangeError when the count is not between 0 and the number of areas
 * @example
 * cohortShare(0, 0); // => {count: 0, areas: 0, share: null, low: null, high: null, greyed: true}
 */
export function cohortShare(count: number, areas: number): CohortShare {
  if (!(count >= 0 && count <= areas)) throw new RangeError(`invalid count: ${count} (expected 0 to ${areas})`);
  const greyed = areas < thresholds.areasForCell.value;
  if (areas === 0) return {count, areas, share: null, low: null, high: null, greyed};
  const share = count / areas;
  return {count, areas, share, ...wilsonInterval(share, areas), greyed};
}

/**
 * A figure of the research on any data: the share of areas with an outcome, by cohesion at the start.
 *
 * Missing rule: an area without a focus type, a class of cohesion or a trajectory counts nowhere.
 *
 * @returns nine shares, class 1 first
 * @see Frissen & Leidelmeijer (WoON 2024), figures 4-1 to 4-6
 * @example
 * cohortFigure([{focusType: 1, cohesionClass: 9, trajectory: "geen_verandering"}], {focusTypes: [1], among: null, outcome: ["geen_verandering"]})[8]?.share; // => 1
 */
export function cohortFigure(
  areas: readonly CohortArea[],
  figure: Pick<CohortFigure, "focusTypes" | "among" | "outcome">
): CohortShare[] {
  const {among, outcome} = figure;
  const counted = cohort(areas, figure.focusTypes).filter(
    ({trajectory}) => trajectory !== null && (among === null || among.includes(trajectory))
  );
  return cohesionClasses.map(cohesionClass => {
    const ofClass = counted.filter(area => area.cohesionClass === cohesionClass);
    const hits = ofClass.filter(({trajectory}) => outcome.includes(trajectory!));
    return cohortShare(hits.length, ofClass.length);
  });
}

/**
 * Figure 2-2 on any data: within each class of cohesion at the start, the share of every trajectory.
 *
 * Missing rule: as `cohortFigure`.
 *
 * @returns nine rows, class 1 first; shares of a row add up to one
 * @example
 * cohortTable([{focusType: 2, cohesionClass: 1, trajectory: "veerkracht"}], [2])[0]?.shares.veerkracht.share; // => 1
 */
export function cohortTable(
  areas: readonly CohortArea[],
  focusTypes: readonly FocusTypeId[]
): {cohesionClass: number; shares: Record<TrajectoryId, CohortShare>}[] {
  return cohesionClasses.map(cohesionClass => {
    const entries = trajectoryIds.map(id => {
      const shares = cohortFigure(areas, {focusTypes, among: null, outcome: [id]});
      return [id, shares[cohesionClass - 1]!] as const;
    });
    return {cohesionClass, shares: Object.fromEntries(entries) as Record<TrajectoryId, CohortShare>};
  });
}

/**
 * Figure 4-7 on any data: how areas of some focus types spread over the classes of cohesion.
 *
 * Missing rule: an area without a focus type or class of cohesion counts nowhere; a trajectory is not needed.
 *
 * @returns nine shares of all these areas, class 1 first; they add up to one
 * @example
 * cohesionOfCohort([{focusType: 6, cohesionClass: 2, trajectory: null}], [6])[1]?.share; // => 1
 */
export function cohesionOfCohort(areas: readonly CohortArea[], focusTypes: readonly FocusTypeId[]): CohortShare[] {
  const counted = cohort(areas, focusTypes);
  return cohesionClasses.map(cohesionClass =>
    cohortShare(counted.filter(area => area.cohesionClass === cohesionClass).length, counted.length)
  );
}

function cohort(areas: readonly CohortArea[], focusTypes: readonly FocusTypeId[]): CohortArea[] {
  return areas.filter(
    ({focusType, cohesionClass}) => focusType !== null && cohesionClass !== null && focusTypes.includes(focusType)
  );
}
