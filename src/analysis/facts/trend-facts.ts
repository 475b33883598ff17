import type {Unit} from "../../catalog/indicators/types.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import {estimateOnChangeScale, onChangeScale} from "../change-scale.ts";
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
  /** Did we compute its figures from others? */
  computed: boolean;
  /** Are residents known from the first year on, so that a replaced population would have shown? */
  residentsKnown: boolean;
  unit: Unit;
  /** What areas of its size change anyway, on the scale of `onChangeScale`; null where it is not known. */
  usualChange: number | null;
  /** The least that areas of any level and size change anyway, on that scale; null where none is known. */
  leastUsualChange: number | null;
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
 * A movement elsewhere within `thresholds.sameElsewhere` of what areas change at least, or within rounding, is none: of
 * one figure and two years that is the same beside every area.
 *
 * Changes of densities, money and energy are measured as parts (see `onChangeScale`), and so is which of two is larger.
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
    .flatMap(candidate => measured(candidate) ?? [])
    .filter(({then, now, usualChange}) => isDifference(then, now, usualChange) === true)
    .sort((a, b) => sizeOf(ownPart(b), b) - sizeOf(ownPart(a), a))
    .map(candidate => {
      const {first, last, direction, uncertain, residentsKnown, computed} = candidate;
      const beside = asTold(candidate);
      const change = changeOf(candidate);
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

/** A candidate with both years on the scale of its changes, and the change elsewhere on it: 0 where nothing is known. */
interface Measured extends TrendCandidate {
  then: Estimate;
  now: Estimate;
  elsewhere: number;
}

function measured(candidate: TrendCandidate): Measured | null {
  const {first, last, beside, unit} = candidate;
  const [then, now] = [first, last].map(figure => estimateOnChangeScale(figure, unit));
  const [from, to] = beside ? [beside.first, beside.last].map(value => onChangeScale(value, unit)) : [0, 0];
  if (then == null || now == null || from == null || to == null) return null;
  return {...candidate, then, now, elsewhere: to - from};
}

const sizeOf = (change: number, {usualChange}: TrendCandidate): number =>
  usualChange ? Math.abs(change) / usualChange : 0;

/** What happened elsewhere, as the same where it is within rounding, or a part of what areas change at least. */
function asTold({beside, elsewhere, leastUsualChange, step}: Measured): Beside | null {
  if (beside === null) return null;
  const rounding = Math.abs(beside.last - beside.first) <= 1.5 * step;
  const little = Math.abs(elsewhere) <= thresholds.sameElsewhere.value * (leastUsualChange ?? 0);
  return rounding || little ? {...beside, outcome: "same"} : beside;
}

const changeOf = ({then, now}: Measured): number => now.value - then.value;

/** What an area changed more or less than elsewhere. */
const ownPart = (candidate: Measured): number => changeOf(candidate) - candidate.elsewhere;

function besideHere(candidate: Measured): TrendFact["besideHere"] {
  const {then, now, beside, elsewhere, usualChange} = candidate;
  if (beside === null) return null;
  const without = (bound: number | null) => (bound === null ? null : bound - elsewhere);
  const rest = {value: now.value - elsewhere, low: without(now.low), high: without(now.high)};
  if (isDifference(then, rest, usualChange) !== true) return "unclear";
  const change = changeOf(candidate);
  if (beside.outcome !== (change > 0 ? "up" : "down")) return "another_way";
  return Math.abs(change) > Math.abs(elsewhere) ? "stronger" : "weaker";
}
