import type {MissingReason} from "../../catalog/figures.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import type {NoScoreFact, Residents, UnknownFact} from "./fact.ts";

/**
 * Why an area has no liveability score: the plainest true reason first. Where nobody knows how many people live there,
 * that is no reason, nor where as many do as nearly always have one: only what the publisher's file holds is. Of a larger area it is that its parts with a score are too
 * few of it.
 *
 * @param reason  what the publisher says; null where the area is not in its file
 * @param year    edition that was read
 * @param hasParts  whether the area is made of smaller ones, from whose scores one is computed
 * @example
 * noScoreFact({water: false, residents: {population: "none", residents: 0}, residentsYear: 2020, reason: null, year: 2024, lastYear: null, hasParts: false}).reason; // => "nobody"
 */
export function noScoreFact(area: {
  water: boolean;
  residents: Residents;
  residentsYear: number | null;
  reason: MissingReason | null;
  year: number;
  lastYear: number | null;
  hasParts: boolean;
}): NoScoreFact {
  const {water, residents, residentsYear, reason, year, lastYear, hasParts} = area;
  const {population} = residents;
  const why = water
    ? "water"
    : population === "none"
      ? "nobody"
      : areTooFew(residents)
        ? "few_residents"
        : reason === "suppressed" || reason === "not_given"
          ? "suppressed"
          : hasParts && population !== "unknown"
            ? "parts"
            : "not_in_file";
  return {kind: "no_score", reason: why, residents, residentsYear, year, lastYear};
}

/** So few that the Leefbaarometer gives hardly any such area a score; not where their number is withheld. */
const areTooFew = ({population, residents}: Residents): boolean =>
  population === "under_ten" ||
  (population === "few" && residents !== null && residents < thresholds.residentsForScore.value);

/**
 * What is not known, by reason.
 *
 * @param bordersSince  year after which borders changed, where figures are missing because of that
 * @returns null when nothing is missing
 * @example
 * unknownFact(new Map([["suppressed", 2], ["not_measured", 0]])).total; // => 2
 */
export function unknownFact(
  counts: ReadonlyMap<MissingReason, number>,
  bordersSince: number | null = null
): UnknownFact | null {
  const present = [...counts].filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1]);
  const total = present.reduce((sum, [, count]) => sum + count, 0);
  return total === 0 ? null : {kind: "unknown", counts: present, total, bordersSince};
}
