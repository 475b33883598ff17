import {thresholds} from "../../catalog/thresholds.ts";
import {differenceNeeded, type Estimate, isDifference} from "../when-a-difference-is-a-difference.ts";
import type {Beside, FactFigure, TrendFact} from "./fact.ts";

/** A figure with more than one year. */
export interface TrendCandidate {
  first: FactFigure & Estimate;
  last: FactFigure & Estimate;
  direction: "higher_is_better" | "lower_is_better" | "none";
  /** What happened elsewhere in the same years; null where nothing has them. */
  beside: Beside | null;
  /** True for a figure from a model or a sample. */
  uncertain: boolean;
  /** Did we compute its figures from others? */
  computed: boolean;
  /** Are residents known from the first year on, so that a replaced population would have shown? */
  residentsKnown: boolean;
  /** What areas of its size change anyway, in the unit of the figure; null where it is not known. */
  usualChange: number | null;
  /** Smallest step in which the figure is given, in its unit. */
  step: number;
}

/**
 * Figures that clearly changed: by more than their uncertainty (see `isDifference`), and by more than rounding: one
 * and a half steps, for each year may be half a step off. What changed within one year is no trend.
 *
 * Which comes first, and what is told of it, is judged by the difference with what happened elsewhere in the same years:
 * by the same yardstick, and alike for what rises and what falls. What differs no more than that is not clearly this
 * area's own.
 *
 * A movement elsewhere within `thresholds.sameElsewhere` of that yardstick, or within rounding, is none.
 *
 * An estimate that changed by more than `thresholds.extremeChange` is told without calling it a change, where nobody
 * knows how many people lived there.
 *
 * @returns the largest difference with elsewhere first (without elsewhere: change), in usual changes; those with intervals
 *   alone after them
 * @example
 * trendFacts([]); // => []
 */
export function trendFacts(candidates: readonly TrendCandidate[]): TrendFact[] {
  return candidates
    .filter(({first, last}) => last.year - first.year >= thresholds.trendYears.value)
    .filter(({first, last, step}) => Math.abs(last.value - first.value) > 1.5 * step)
    .filter(({first, last, usualChange}) => isDifference(first, last, usualChange) === true)
    .sort((a, b) => sizeOf(ownPart(b), b) - sizeOf(ownPart(a), a))
    .map(candidate => {
      const {first, last, direction, uncertain, residentsKnown, computed} = candidate;
      const beside = asTold(candidate);
      const change = last.value - first.value;
      return {
        kind: "trend",
        first,
        last,
        outcome: change > 0 ? "up" : "down",
        favourable: direction === "none" ? null : (direction === "higher_is_better") === change > 0,
        unsure: uncertain && !residentsKnown && sizeOf(change, candidate) >= thresholds.extremeChange.value,
        computed,
        beside,
        besideHere: besideHere({...candidate, beside})
      };
    });
}

const sizeOf = (change: number, {usualChange}: TrendCandidate): number =>
  usualChange ? Math.abs(change) / usualChange : 0;

/** What happened elsewhere, as the same where it is within a part of what a change here must exceed, or within rounding. */
function asTold({first, last, beside, usualChange, step}: TrendCandidate): Beside | null {
  if (beside === null) return null;
  const needed = differenceNeeded(first, last, usualChange) ?? 0;
  const band = Math.max(1.5 * step, thresholds.sameElsewhere.value * needed);
  return Math.abs(beside.last - beside.first) <= band ? {...beside, outcome: "same"} : beside;
}

const elsewhereOf = ({beside}: TrendCandidate): number => (beside ? beside.last - beside.first : 0);

/** What an area changed more or less than elsewhere. */
const ownPart = (candidate: TrendCandidate): number =>
  candidate.last.value - candidate.first.value - elsewhereOf(candidate);

function besideHere(candidate: TrendCandidate): TrendFact["besideHere"] {
  const {first, last, beside, usualChange} = candidate;
  if (beside === null) return null;
  const theirs = elsewhereOf(candidate);
  const without = (bound: number | null) => (bound === null ? null : bound - theirs);
  const rest = {value: last.value - theirs, low: without(last.low), high: without(last.high)};
  if (isDifference(first, rest, usualChange) !== true) return "unclear";
  const change = last.value - first.value;
  if (beside.outcome !== (change > 0 ? "up" : "down")) return "another_way";
  return Math.abs(change) > Math.abs(theirs) ? "stronger" : "weaker";
}
