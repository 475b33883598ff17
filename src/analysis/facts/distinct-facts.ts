import {thresholds} from "../../catalog/thresholds.ts";
import {type Estimate, isDifference} from "../when-a-difference-is-a-difference.ts";
import type {DistinctFact, FactArea, FactFigure} from "./fact.ts";

/** A figure that a page might open with. */
export interface DistinctCandidate {
  own: FactFigure & Estimate;
  comparison: {area: FactArea; figure: FactFigure & Estimate} | null;
  /** True for a figure from a model or a sample: then the difference itself must be shown to be one. */
  uncertain: boolean;
  direction: "higher_is_better" | "lower_is_better" | "none";
  /** Mid-rank percentile among all areas of its level, in [0, 1]; null where there are too few of them. */
  percentile: number | null;
  /** What areas of its size change anyway, in the unit of the figure; null where it is not known. */
  usualChange: number | null;
}

/**
 * Figures by which an area stands out: among the tenth of areas with the highest or the lowest, and really different
 * from the named larger area.
 *
 * A registered figure without a yardstick is told by its place alone, which a register knows exactly. A modelled one
 * needs an interval or a usual change that it exceeds; else nothing is said.
 *
 * @param candidates  in order of preference; a figure without a place is no candidate
 * @returns what people ask of a place first, then what is not ours to judge, then the opposite; within each the most
 *          distinct first, ties in the order of the candidates
 * @example
 * distinctFacts([]); // => []
 */
export function distinctFacts(candidates: readonly DistinctCandidate[]): DistinctFact[] {
  const facts = candidates.flatMap(candidate => maybeDistinct(candidate) ?? []);
  const rank = ({favourable}: DistinctFact) => (favourable === true ? 0 : favourable === null ? 1 : 2);
  return facts.sort((a, b) => rank(a) - rank(b) || b.passed - a.passed);
}

function maybeDistinct(candidate: DistinctCandidate): DistinctFact | null {
  const {own, comparison, percentile, direction} = candidate;
  if (percentile === null) return null;
  const passed = Math.max(percentile, 1 - percentile);
  if (passed < thresholds.distinctPlace.value || !isEarned(candidate)) return null;
  const side = percentile > 0.5 ? "higher" : "lower";
  if (comparison && Math.sign(own.value - comparison.figure.value) !== (side === "higher" ? 1 : -1)) return null;
  const favourable = direction === "none" ? null : (direction === "higher_is_better") === (side === "higher");
  return {kind: "distinct", own, comparison, side, passed, favourable};
}

/** May the difference be worded? */
function isEarned({own, comparison, uncertain, usualChange}: DistinctCandidate): boolean {
  const different = comparison && isDifference(own, comparison.figure, usualChange);
  return uncertain ? different === true : different !== false;
}
