import {thresholds} from "../catalog/thresholds.ts";

/** A place among others, read strictly. */
export interface StrictPlace {
  /** Mid-rank in [0, 1], ties counted half. */
  percentile: number;
  /** Shares of the others with a strictly lower and higher figure, in [0, 1]. */
  below: number;
  above: number;
  /** Number of the others. */
  others: number;
}

/**
 * How a place may be told.
 *
 * - `middle`: no further from the middle than ties allow to say
 * - `counts`: of so few that a percentage would pretend more
 * - `nearly_all`, `share`: of the others, rounded down; who passes all of many is told no more than that either
 */
export type ToldPlace =
  | {kind: "middle"}
  | {kind: "counts"; side: "more" | "less"; passed: number; others: number}
  | {kind: "nearly_all"; side: "more" | "less"}
  | {kind: "share"; side: "more" | "less"; share: number};

/** Mid-ranks that are called the middle, whatever their ties. */
const middle = [0.5 - thresholds.middlePlace.value, 0.5 + thresholds.middlePlace.value] as const;

/**
 * How the place of an area among others is told, without saying more than it is: who has the same figure is not passed, a
 * share is rounded down, and who passes half of the others or fewer is around the middle.
 *
 * @throws RangeError when there are no others
 * @example
 * toldPlace({percentile: 0.724, below: 0.72, above: 0.27, others: 8000}); // => {kind: "share", side: "more", share: 0.72}
 * @example
 * toldPlace({percentile: 0.6, below: 0.48, above: 0.28, others: 8000}); // => {kind: "middle"}
 * @example
 * toldPlace({percentile: 0.15, below: 1 / 7, above: 6 / 7, others: 7}); // => {kind: "counts", side: "less", passed: 6, others: 7}
 */
export function toldPlace({percentile, below, above, others}: StrictPlace): ToldPlace {
  if (!(others > 0)) throw new RangeError(`invalid others: ${others} (expected > 0)`);
  if (percentile >= middle[0] && percentile <= middle[1]) return {kind: "middle"};
  const [side, share] = percentile > 0.5 ? (["more", below] as const) : (["less", above] as const);
  if (share <= 0.5) return {kind: "middle"};
  const passed = Math.round(share * others);
  if (others < thresholds.peersForShare.value) return {kind: "counts", side, passed, others};
  if (share >= thresholds.nearlyAll.value) return {kind: "nearly_all", side};
  return {kind: "share", side, share: Math.floor(100 * share + 1e-9) / 100};
}
