import {
  type FocusTypeId,
  type ProblemLevel,
  type VulnerabilityLevel,
  vulnerabilityLevels
} from "../../catalog/focus-types.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import {nearestClass} from "../nine-classes.ts";
import {requireFinite} from "../require-finite.ts";

/**
 * Level of problems from the class of nuisance and insecurity: 5 to 9 few, 4 above average, 3 many, 1 or 2 very many.
 *
 * The dimension is stored favourable-high: a low class is much nuisance.
 *
 * @param nuisanceClass  1 to 9
 * @throws RangeError outside 1 to 9
 * @example
 * [5, 4, 3, 2].map(problemLevel); // => ["weinig", "bovengemiddeld", "veel", "zeer_veel"]
 */
export function problemLevel(nuisanceClass: number): ProblemLevel {
  if (!(nuisanceClass >= 1 && nuisanceClass <= 9)) {
    throw new RangeError(`invalid nuisanceClass: ${nuisanceClass} (expected 1 to 9)`);
  }
  if (nuisanceClass >= 5) return "weinig";
  if (nuisanceClass >= 4) return "bovengemiddeld";
  return nuisanceClass >= 3 ? "veel" : "zeer_veel";
}

/**
 * Level of vulnerability from the index: below −½ very few, below ¼ few, below 1½ many, from 1½ very many.
 *
 * @param vulnerability  index in standard deviations above the mean
 * @throws RangeError when NaN or infinite
 * @example
 * [-0.6, -0.5, 0.25, 1.5].map(vulnerabilityLevel); // => ["zeer_weinig", "weinig", "veel", "zeer_veel"]
 */
export function vulnerabilityLevel(vulnerability: number): VulnerabilityLevel {
  requireFinite("vulnerability", vulnerability);
  if (vulnerability >= thresholds.vulnerabilityVeryHigh.value) return "zeer_veel";
  if (vulnerability >= thresholds.vulnerabilityHigh.value) return "veel";
  return vulnerability >= thresholds.vulnerabilityLow.value ? "weinig" : "zeer_weinig";
}

/** Breaks of the four levels of vulnerability. */
const levelBreaks = [
  thresholds.vulnerabilityLow.value,
  thresholds.vulnerabilityHigh.value,
  thresholds.vulnerabilityVeryHigh.value
];

/**
 * The level of vulnerability that an index is nearest to, of those it is not in, and how far.
 *
 * @throws RangeError when NaN or infinite
 * @example
 * nearestLevel(0.5); // => {nearest: "weinig", distance: 0.25}
 */
export function nearestLevel(vulnerability: number): {nearest: VulnerabilityLevel; distance: number} {
  const {class: level, distance} = nearestClass(vulnerability, levelBreaks);
  return {nearest: vulnerabilityLevels[level - 1]!, distance};
}

/**
 * Focus type, "de foto": problems by vulnerability at one moment, 1 to 10.
 *
 * Whether an area may have a type at all (residents) is for the caller: see `mayHaveClass`.
 *
 * @param nuisanceClass  class 1 to 9 of nuisance and insecurity, high is favourable; null when missing
 * @param vulnerability  index in standard deviations above the mean; null when missing
 * @returns null when either is missing
 * @throws RangeError as `problemLevel` and `vulnerabilityLevel`
 * @see Frissen & Leidelmeijer (WoON 2024), box 2; cut-offs and types 3, 7 and 8 are ours
 * @example
 * focusType(4, 0.3); // => 6
 * @example
 * focusType(1, 2); // => 10
 * @example
 * focusType(1, null); // => null
 */
export function focusType(nuisanceClass: number | null, vulnerability: number | null): FocusTypeId | null {
  if (nuisanceClass === null || vulnerability === null) return null;
  const problems = problemLevel(nuisanceClass);
  const vulnerable = vulnerabilityLevel(vulnerability);
  if (problems === "zeer_veel" && vulnerable === "zeer_veel") return 10;
  const row = problems === "weinig" ? 0 : problems === "bovengemiddeld" ? 1 : 2;
  const column = vulnerable === "zeer_weinig" ? 0 : vulnerable === "weinig" ? 1 : 2;
  return (row * 3 + column + 1) as FocusTypeId;
}

/**
 * Year of the vulnerability that goes with problems of a year: the nearest one at most four years earlier.
 *
 * @param years  years in which vulnerability is known, any order
 * @returns null when there is none
 * @example
 * vulnerabilityYearFor(2024, [2012, 2016, 2020]); // => 2020
 * @example
 * vulnerabilityYearFor(2018, [2012, 2020]); // => null
 */
export function vulnerabilityYearFor(
  year: number,
  years: readonly number[],
  maximumAge: number = thresholds.focusTypeYears.value
): number | null {
  const usable = years.filter(candidate => candidate <= year && year - candidate <= maximumAge);
  return usable.length === 0 ? null : Math.max(...usable);
}
