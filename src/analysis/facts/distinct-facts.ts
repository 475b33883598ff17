import type {Unit} from "../../catalog/indicators/types.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import {estimateOnChangeScale} from "../change-scale.ts";
import {type Estimate, isDifference} from "../when-a-difference-is-a-difference.ts";
import type {FactArea, FactFigure, StandingOut} from "./fact.ts";

/** A figure that a page might open with. */
export interface DistinctCandidate {
  own: FactFigure & Estimate;
  /** The same figure of a larger area; null where it has none, or where both would be written the same. */
  comparison: {area: FactArea; figure: FactFigure & Estimate} | null;
  /** True for a figure from a model or a sample: then the difference itself must be shown to be one. */
  uncertain: boolean;
  /** Its figure minus that of the country in the same year, as both are printed; null where the country has none. */
  besideCountry: number | null;
  direction: "higher_is_better" | "lower_is_better" | "none";
  /** Shares of the other areas of its level with a strictly lower and higher figure; null where too few are known. */
  place: {
    below: number;
    above: number;
    peers: number;
  } | null;
  /** Of a rate of events: between which rates chance alone leaves room; null for other figures. */
  chance: readonly [low: number, high: number] | null;
  /** The figure of the middle area of its level; null where it is not known. */
  middle: number | null;
  unit: Unit;
  /** What areas of its size change anyway, on the scale of `onChangeScale`; null where it is not known. */
  usualChange: number | null;
}

/**
 * Figures by which an area stands out: strictly higher or lower than nine in ten of the others, and really different
 * from the middle one. Areas with the same figure are not beaten.
 *
 * A registered figure without a yardstick is told by its place alone, which a register knows exactly. A modelled one
 * needs an interval or a usual change that it exceeds; else nothing is said. The larger area is named where the figure
 * really differs from it too; nothing is told of what is high in the country and yet lower than in that area. A rate of
 * events differs from what lies beyond its 95 % interval: one rule for many and for few.
 *
 * @param candidates  a figure without a place is no candidate
 * @returns the most distinct first, whatever its direction; of equally distinct ones the most certain, then in the order
 *          of the candidates
 * @example
 * distinctFacts([]); // => []
 */
export function distinctFacts(candidates: readonly DistinctCandidate[]): StandingOut[] {
  return candidates
    .flatMap(candidate => {
      const fact = maybeDistinct(candidate);
      return fact ? [{fact, certainty: certaintyOf(candidate)}] : [];
    })
    .sort((a, b) => b.fact.passed - a.fact.passed || b.certainty - a.certainty)
    .map(({fact}) => fact);
}

function maybeDistinct(candidate: DistinctCandidate): StandingOut | null {
  const {own, comparison, place, middle, direction, besideCountry} = candidate;
  if (place === null) return null;
  const passed = Math.max(place.below, place.above);
  if (passed < thresholds.distinctPlace.value || !isReal(candidate, middle === null ? null : exactly(middle)))
    return null;
  const side = place.below > place.above ? "higher" : "lower";
  if (besideCountry !== null && Math.sign(besideCountry) !== (side === "higher" ? 1 : -1)) return null;
  if (comparison && own.value > comparison.figure.value !== (side === "higher")) return null;
  const favourable = direction === "none" ? null : (direction === "higher_is_better") === (side === "higher");
  const named = comparison && isReal(candidate, comparison.figure) ? comparison : null;
  return {own, comparison: named, side, passed, peers: place.peers, favourable};
}

/** How many times its yardstick the difference with the middle is; a register has none. */
function certaintyOf({own, middle, uncertain, unit, usualChange}: DistinctCandidate): number {
  if (!uncertain) return Number.POSITIVE_INFINITY;
  const [ours, theirs] = [own, middle === null ? null : exactly(middle)].map(
    of => of && estimateOnChangeScale(of, unit)
  );
  return ours && theirs && usualChange ? Math.abs(ours.value - theirs.value) / usualChange : 0;
}

/** May the difference be worded? */
function isReal({own, uncertain, unit, usualChange, chance}: DistinctCandidate, other: Estimate | null): boolean {
  if (chance) return other !== null && (other.value < chance[0] || other.value > chance[1]);
  const [ours, theirs] = [own, other].map(of => of && estimateOnChangeScale(of, unit));
  const different = ours && theirs ? isDifference(ours, theirs, usualChange) : null;
  return uncertain ? different === true : different !== false;
}

/** A figure of many areas together, of which the uncertainty is nothing beside that of one. */
const exactly = (value: number): Estimate => ({value, low: value, high: value});
