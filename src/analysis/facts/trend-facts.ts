import {thresholds} from "../../catalog/thresholds.ts";
import {type Estimate, isDifference} from "../when-a-difference-is-a-difference.ts";
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
 * An estimate that changed by more than `thresholds.extremeChange` is told without calling it a change, where nobody
 * knows how many people lived there.
 *
 * @returns the largest change first, measured in usual changes; those with intervals alone after them
 * @example
 * trendFacts([]); // => []
 */
export function trendFacts(candidates: readonly TrendCandidate[]): TrendFact[] {
  return candidates
    .filter(({first, last}) => last.year - first.year >= thresholds.trendYears.value)
    .filter(({first, last, step}) => Math.abs(last.value - first.value) > 1.5 * step)
    .filter(({first, last, usualChange}) => isDifference(first, last, usualChange) === true)
    .sort((a, b) => sizeOfChange(b) - sizeOfChange(a))
    .map(candidate => {
      const {first, last, direction, beside, uncertain, residentsKnown} = candidate;
      const change = last.value - first.value;
      return {
        kind: "trend",
        first,
        last,
        outcome: change > 0 ? "up" : "down",
        favourable: direction === "none" ? null : (direction === "higher_is_better") === change > 0,
        unsure: uncertain && !residentsKnown && sizeOfChange(candidate) >= thresholds.extremeChange.value,
        beside
      };
    });
}

const sizeOfChange = ({first, last, usualChange}: TrendCandidate): number =>
  usualChange ? Math.abs(last.value - first.value) / usualChange : 0;
