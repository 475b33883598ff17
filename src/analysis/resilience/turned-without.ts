import {type Direction, directions} from "../../catalog/trajectories.ts";

/** Which way the index of an area went in its film with one of its figures left out. */
export interface WithoutOne {
  indicatorId: string;
  direction: Direction;
}

/** Figures without which the index of a film goes this way, which it does not with all of them. */
export interface TurnedWithout {
  direction: Direction;
  indicatorIds: string[];
}

/**
 * What the film of an area would say of its index without one of the figures that the index is made of, where that is
 * not what it says now. For a rise, a fall and neither alike: none of the three is said to be firmer than another.
 *
 * @param own      direction of the index with all of its figures
 * @param without  each figure that the area has at both ends, with the direction that is left without it
 * @returns by direction (down, stable, up), the figures in the order given; empty where every one may be left out
 * @example
 * turnedWithout("stable", [{indicatorId: "a", direction: "up"}, {indicatorId: "b", direction: "stable"}]); // => [{direction: "up", indicatorIds: ["a"]}]
 */
export function turnedWithout(own: Direction, without: readonly WithoutOne[]): TurnedWithout[] {
  return directions
    .filter(direction => direction !== own)
    .map(direction => ({
      direction,
      indicatorIds: without.filter(one => one.direction === direction).map(({indicatorId}) => indicatorId)
    }))
    .filter(({indicatorIds}) => indicatorIds.length > 0);
}

/**
 * Whether leaving out one figure would turn the index of a film the other way round: a rise into a fall, or a fall into
 * a rise. Such a film gets no word of the research, be it a favourable or an unfavourable one, which would name a
 * direction that hangs on one figure. From a rise or a fall to neither is no reversal: the word then is of a change that
 * is less sure, not of the opposite one.
 *
 * @param own      direction of the index with all of its figures; neither has no opposite
 * @param without  each figure that the area has at both ends, with the direction that is left without it
 * @example
 * reversedWithoutOne("up", [{indicatorId: "a", direction: "down"}]); // => true
 * @example
 * reversedWithoutOne("up", [{indicatorId: "a", direction: "stable"}]); // => false
 */
export function reversedWithoutOne(own: Direction, without: readonly WithoutOne[]): boolean {
  return own !== "stable" && turnedWithout(own, without).some(({direction}) => direction !== "stable");
}
