import {classSchemeById} from "../../catalog/class-schemes.ts";
import {indicatorById} from "../../catalog/indicators/index.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import {classWidth} from "../nine-classes.ts";
import {printedDifference} from "../printed-difference.ts";
import {requireFinite} from "../require-finite.ts";
import type {Beside, ChangeFact, ClassedFigure, FactArea, FactFigure, LevelFact, PartsFact} from "./fact.ts";

const scoreBreaks = classSchemeById("leefbaarometer_score").breaks;
const scoreDecimals = indicatorById("leefbaarheid_score").decimals;

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
  const gap = apart ? printedDifference(own.value, comparison.figure.value, scoreDecimals) : null;
  return {kind: "level", own, comparison: {...comparison, outcome, gap}};
}

/**
 * How liveability moved between the first and the last year: a change only from `thresholds.liveabilityChange`, and none
 * where figures of then and now are not about the same group.
 *
 * @param series           years of one series, ascending: see `longestSeries`
 * @param otherPopulation  have residents become many more or fewer since the first year?
 * @param beside           what happened elsewhere in the same years
 * @returns null with fewer than two years
 * @example
 * changeFact([]); // => null
 */
export function changeFact(
  series: readonly ClassedFigure[],
  otherPopulation = false,
  beside: Beside | null = null
): ChangeFact | null {
  const [first, last] = [series[0], series.at(-1)];
  if (!first || !last || first.year === last.year) return null;
  const oneClass = series.every(figure => figure.class === first.class);
  if (otherPopulation) return {kind: "change", first, last, outcome: "other_population", oneClass, beside: null};
  const change = last.value - first.value;
  const clear = Math.abs(change) >= thresholds.liveabilityChange.value;
  return {kind: "change", first, last, outcome: clear ? (change > 0 ? "up" : "down") : "unclear", oneClass, beside};
}

/**
 * Is a change of liveability so large that it may come of homes built or demolished, while nobody knows how many people
 * lived there at first? Alike for what rises and what falls.
 *
 * @param residentsKnown  are residents known in the first year or before, so that building would have shown?
 * @example
 * isLargeUnseen({first: {class: 1}, last: {class: 5}, outcome: "up"}, false); // => true
 * @example
 * isLargeUnseen({first: {class: 1}, last: {class: 5}, outcome: "up"}, true); // => false
 */
export function isLargeUnseen(
  {first, last, outcome}: {first: {class: number}; last: {class: number}; outcome: ChangeFact["outcome"]},
  residentsKnown: boolean
): boolean {
  if (residentsKnown || (outcome !== "up" && outcome !== "down")) return false;
  return Math.abs(last.class - first.class) >= thresholds.extremeClassChange.value;
}

/**
 * How the last score of a series stands to a newer one of another edition: of the same class; of another class but within
 * what counts as a change, so that the break alone parts them; or apart. Two editions never make a change.
 *
 * @throws RangeError when a score is NaN or infinite
 * @example
 * besideNewer({value: 4.26, class: 8}, {value: 4.28, class: 9}); // => "within_a_change"
 */
export function besideNewer(
  last: Pick<ClassedFigure, "value" | "class">,
  newer: Pick<ClassedFigure, "value" | "class">
): "same_class" | "within_a_change" | "apart" {
  const difference = Math.abs(requireFinite("newer", newer.value) - requireFinite("last", last.value));
  if (newer.class === last.class) return "same_class";
  return difference < thresholds.liveabilityChange.value ? "within_a_change" : "apart";
}

/**
 * A change of one series beside the score of today, which may be of another edition. Where today has another class than
 * the series ended in, the change is told without classes, and only where the score of today says the same of it.
 *
 * @returns null where a reader could not tell the two apart
 * @example
 * const at = (year, value, rank) => ({indicatorId: "leefbaarheid_score", areaCode: "WK990101", year, value, class: rank});
 * changeBesideToday(changeFact([at(2002, 4.1, 6), at(2022, 4.26, 8)]), at(2024, 4.28, 9))?.scoreAlone; // => true
 * @example
 * const at = (year, value, rank) => ({indicatorId: "leefbaarheid_score", areaCode: "WK990101", year, value, class: rank});
 * changeBesideToday(changeFact([at(2002, 4.1, 6), at(2022, 4.26, 8)]), at(2024, 4.12, 7)); // => null
 */
export function changeBesideToday(change: ChangeFact, today: ClassedFigure): ChangeFact | null {
  if (change.last.class === today.class) return change;
  const since = changeFact([change.first, today]);
  return since?.outcome === change.outcome ? {...change, scoreAlone: true} : null;
}

/**
 * Does a part of liveability lie clearly above or below the national reference: beyond the middle class of the parts?
 *
 * @param part  contribution around zero, in points of the liveability score
 * @returns null where it lies around the reference
 * @example
 * sideOfReference(-0.2); // => "below"
 * @example
 * sideOfReference(0.01); // => null
 */
export function sideOfReference(part: number): "above" | "below" | null {
  const limit = thresholds.liveabilityDifference.value;
  return part >= limit ? "above" : part <= -limit ? "below" : null;
}

/** More parts than this that print the same are not named: none of them stands out. */
const mostNamed = 2;

/**
 * Which part of liveability counts most favourably and which least, each only beyond the middle class of the parts. Two that
 * print the same figure are both named; of more none stands out.
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
  const alike = (one: FactFigure) => {
    const found = parts.filter(({value}) => printedDifference(value, one.value, scoreDecimals) === 0);
    return found.length > mostNamed ? "many" : found;
  };
  return {
    kind: "parts",
    strongest: sideOfReference(best.value) === "above" ? alike(best) : [],
    weakest: sideOfReference(worst.value) === "below" ? alike(worst) : []
  };
}
