import type {ProblemLevel, VulnerabilityLevel} from "../../catalog/focus-types.ts";
import type {ConcentrationLevel, WatchQuestion} from "../../catalog/judgements.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import type {Direction} from "../../catalog/trajectories.ts";

export type {ConcentrationLevel, WatchQuestion} from "../../catalog/judgements.ts";

/**
 * Level × change of low income; rising where it is high already is increasing concentration.
 *
 * A cell of the first map of the watch list: a question to ask, no judgement of a place.
 *
 * @param percentile  mid-rank percentile of the share of low incomes in the first year, in [0, 1]; null when missing
 * @param change      direction of the share since; null when missing
 * @returns null when either is missing
 * @throws RangeError on a percentile outside [0, 1]
 * @see Leidelmeijer, Frissen & Van Iersel (Aedes 2020), example 3, map 3
 * @example
 * concentration(0.9, "up"); // => {level: "high", change: "up", increasing: true}
 */
export function concentration(
  percentile: number | null,
  change: Direction | null
): {level: ConcentrationLevel; change: Direction; increasing: boolean} | null {
  if (percentile === null || change === null) return null;
  if (!(percentile >= 0 && percentile <= 1))
    throw new RangeError(`invalid percentile: ${percentile} (expected [0, 1])`);
  const isLow = percentile <= thresholds.concentrationLow.value;
  const level = percentile >= thresholds.concentrationHigh.value ? "high" : isLow ? "low" : "middle";
  return {level, change, increasing: level === "high" && change === "up"};
}

/**
 * Problems now × many vulnerable residents × their number rising: which question goes with it.
 *
 * - `prevention`: many vulnerable and rising, few problems. Nothing is wrong yet, and that is the point
 * - `problems_and_rising`: many vulnerable and rising, with problems
 * - `problems_and_vulnerable`: many vulnerable, not rising, with problems
 * - `rising`: rising where few vulnerable residents lived
 *
 * @returns null when a measure is missing or none of these applies
 * @see Leidelmeijer, Frissen & Van Iersel (Aedes 2020), example 3
 * @example
 * watchQuestion({problems: "weinig", vulnerability: "veel", change: "up"}); // => "prevention"
 * @example
 * watchQuestion({problems: "weinig", vulnerability: "weinig", change: "stable"}); // => null
 */
export function watchQuestion(area: {
  problems: ProblemLevel | null;
  vulnerability: VulnerabilityLevel | null;
  change: Direction | null;
}): WatchQuestion | null {
  const {problems, vulnerability, change} = area;
  if (problems === null || vulnerability === null || change === null) return null;
  const manyVulnerable = vulnerability === "veel" || vulnerability === "zeer_veel";
  if (!manyVulnerable) return change === "up" ? "rising" : null;
  if (problems === "weinig") return change === "up" ? "prevention" : null;
  return change === "up" ? "problems_and_rising" : "problems_and_vulnerable";
}
