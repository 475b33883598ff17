import type {MissingReason} from "../../catalog/figures.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import type {Absence, NoScoreFact, UnknownFact} from "./fact.ts";

/**
 * Why an area has no liveability score: the plainest true reason first.
 *
 * @param residents  null where it is not known
 * @param reason     what the publisher says; null where the area is not in its file
 * @param year       edition that was read
 * @example
 * noScoreFact({water: false, residents: 0, reason: null, year: 2024}).reason; // => "nobody"
 */
export function noScoreFact(area: {
  water: boolean;
  residents: number | null;
  reason: MissingReason | null;
  year: number;
}): NoScoreFact {
  const {water, residents, reason, year} = area;
  const few = residents !== null && residents < thresholds.residentsForClass.value;
  const why = water
    ? "water"
    : residents === 0
      ? "nobody"
      : few
        ? "few_residents"
        : reason === "suppressed"
          ? "suppressed"
          : "not_in_file";
  return {kind: "no_score", reason: why, residents, year};
}

/**
 * What is not known, by reason.
 *
 * @returns null when nothing is missing
 * @example
 * unknownFact(new Map([["suppressed", 2], ["not_measured", 0]])).total; // => 2
 */
export function unknownFact(counts: ReadonlyMap<Absence, number>): UnknownFact | null {
  const present = [...counts].filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1]);
  const total = present.reduce((sum, [, count]) => sum + count, 0);
  return total === 0 ? null : {kind: "unknown", counts: present, total};
}
