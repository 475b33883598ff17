import type {TrajectoryId} from "../../catalog/trajectories.ts";
import type {CohortArea} from "../cohort-figure.ts";

/** An area, and whether its index turns the other way round without one of its figures: see `reversedWithoutOne`. */
export interface FollowedArea extends CohortArea {
  reversed: boolean;
}

/** What became of the areas that began as one did. */
export interface BeganAlike {
  /** The other areas. */
  areas: number;
  /** How many of them have each kind of trajectory, and of how many one figure decides it; kinds that none has are left out. */
  outcomes: ReadonlyMap<TrajectoryId, {areas: number; reversed: number}>;
  /** Places in the list of those where vulnerability rose, whichever figure is left out, and problems did not, in its order. */
  resilient: readonly number[];
}

/**
 * What became of the other areas that began as each did: exact matching on the focus type and the class of social cohesion
 * at the start of the period.
 *
 * Missing rule: an area without a focus type, a class of cohesion or a trajectory counts nowhere, and has no areas alike.
 *
 * It describes: that areas began alike on two measures does not make them alike, and says nothing of causes.
 *
 * @param areas  of one level
 * @returns one for each area, in their order; null where it counts nowhere
 * @see Frissen & Leidelmeijer (WoON 2024), 4.2 and box 3: groups that begin alike
 * @example
 * const began = {focusType: 1, cohesionClass: 6, reversed: false};
 * beganAlike([{...began, trajectory: "veerkracht"}, {...began, trajectory: "meer_problemen"}])[1]; // => {areas: 1, outcomes: new Map([["veerkracht", {areas: 1, reversed: 0}]]), resilient: [0]}
 */
export function beganAlike(areas: readonly FollowedArea[]): (BeganAlike | null)[] {
  const keyOf = ({focusType, cohesionClass, trajectory}: CohortArea): string | null =>
    focusType === null || cohesionClass === null || trajectory === null ? null : `${focusType} ${cohesionClass}`;
  const groups = Map.groupBy(areas.keys(), at => keyOf(areas[at]!));
  return areas.map((area, own) => {
    const key = keyOf(area);
    if (key === null) return null;
    const others = groups.get(key)!.filter(at => at !== own);
    const byOutcome = Map.groupBy(others, at => areas[at]!.trajectory!);
    return {
      areas: others.length,
      outcomes: new Map(
        [...byOutcome].map(([id, of]) => [
          id,
          {areas: of.length, reversed: of.filter(at => areas[at]!.reversed).length}
        ])
      ),
      resilient: others.filter(at => resilientIds.includes(areas[at]!.trajectory!) && !areas[at]!.reversed)
    };
  });
}

const resilientIds: readonly TrajectoryId[] = ["veerkracht", "enige_veerkracht"];
