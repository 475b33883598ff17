import {classSchemeById} from "../../catalog/class-schemes.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import {changeBeyondSeam} from "../editions.ts";
import {classWidth} from "../nine-classes.ts";
import type {ChangeFact, ClassedFigure, FactArea, FactFigure, LevelFact, PartsFact} from "./fact.ts";

const scoreBreaks = classSchemeById("leefbaarometer_score").breaks;

/**
 * Where the liveability of an area stands beside one larger area in the same year.
 *
 * In the same class a difference is told only where it is more than half a class. In another class it is told as one
 * only from `thresholds.liveabilityDifference`: across a break two scores may lie next to each other.
 *
 * @param own         score and class of the area
 * @param comparison  the larger area with its score and class in the same year; null where there is none
 * @throws RangeError when the years differ
 * @example
 * const figure = (value, rank) => ({indicatorId: "leefbaarheid_score", areaCode: "BU99010101", year: 2024, value, class: rank});
 * levelFact(figure(4.3, 9), {area: {code: "NL00", level: "land", name: "Nederland"}, figure: figure(4.15, 7)}).comparison.outcome; // => "higher"
 */
export function levelFact(own: ClassedFigure, comparison: {area: FactArea; figure: ClassedFigure} | null): LevelFact {
  if (!comparison) return {kind: "level", own, comparison: null};
  if (comparison.figure.year !== own.year) {
    throw new RangeError(`cannot compare ${own.year} with ${comparison.figure.year} (expected the same year)`);
  }
  const difference = own.value - comparison.figure.value;
  const outcome =
    own.class === comparison.figure.class
      ? "same_class"
      : Math.abs(difference) < thresholds.liveabilityDifference.value
        ? "little_difference"
        : difference > 0
          ? "higher"
          : "lower";
  const apart = outcome === "same_class" && Math.abs(difference) > classWidth(own.class, scoreBreaks) / 2;
  return {kind: "level", own, comparison: {...comparison, outcome, gap: apart ? difference : null}};
}

/**
 * How liveability moved between the first and the last year: a change only from `thresholds.liveabilityChange`, and none
 * where others live there now.
 *
 * Between two editions only what is left after their difference counts (see `changeBeyondSeam`); where that is not known,
 * no change is clear.
 *
 * @param series           by year ascending
 * @param otherPopulation  has the area another population than in the first year?
 * @param difference       what the editions of the first and the last year differ by; 0 within one, null where not known
 * @returns null with fewer than two years
 * @example
 * changeFact([]); // => null
 */
export function changeFact(
  series: readonly ClassedFigure[],
  otherPopulation = false,
  difference: number | null = 0
): ChangeFact | null {
  const [first, last] = [series[0], series.at(-1)];
  if (!first || !last || first.year === last.year) return null;
  if (otherPopulation) return {kind: "change", first, last, outcome: "other_population"};
  const change = changeBeyondSeam(last.value - first.value, difference);
  const clear = change !== null && Math.abs(change) >= thresholds.liveabilityChange.value;
  return {kind: "change", first, last, outcome: clear ? (change > 0 ? "up" : "down") : "unclear"};
}

/**
 * Which part of liveability counts most favourably and which least, each only beyond the middle class of the parts.
 *
 * @param parts  contributions around zero, in points of the liveability score
 * @returns null without parts
 * @example
 * partsFact([]); // => null
 */
export function partsFact(parts: readonly FactFigure[]): PartsFact | null {
  const ordered = parts.toSorted((a, b) => b.value - a.value);
  const [best, worst] = [ordered[0], ordered.at(-1)];
  if (!best || !worst) return null;
  const limit = thresholds.liveabilityDifference.value;
  return {
    kind: "parts",
    strongest: best.value >= limit ? best : null,
    weakest: worst.value <= -limit ? worst : null
  };
}
