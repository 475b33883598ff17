import {thresholds} from "../catalog/thresholds.ts";
import {requireFinite} from "./require-finite.ts";

/** Nuisance and unsafety (score, high is favourable) with vulnerability (standard deviations), of one area. */
export interface FocusPosition {
  nuisance: number;
  vulnerability: number;
}

/** Whether an area has more of something than its gemeente, as much, or less. */
export type Beside = "more" | "same" | "less";

/**
 * Problems and vulnerability of an area beside the mean of its gemeente: more or less from a quarter of a standard
 * deviation, the smallest step of the nine classes.
 *
 * @param area      position of the area
 * @param gemeente  position of its gemeente in the same years
 * @param middle    half the width of the middle class of nuisance and unsafety, in points of that score
 * @throws RangeError when a number is NaN or infinite
 * @example
 * besideGemeente({nuisance: -0.1, vulnerability: 0.5}, {nuisance: -0.02, vulnerability: 0.4}, 0.039); // => {problems: "more", vulnerability: "same"}
 */
export function besideGemeente(
  area: FocusPosition,
  gemeente: FocusPosition,
  middle: number
): {problems: Beside; vulnerability: Beside} {
  return {
    problems: side(gemeente.nuisance - area.nuisance, middle),
    vulnerability: side(area.vulnerability - gemeente.vulnerability, thresholds.vulnerabilityHigh.value)
  };
}

function side(difference: number, step: number): Beside {
  if (Math.abs(requireFinite("difference", difference)) < step) return "same";
  return difference > 0 ? "more" : "less";
}
