import type {ConversationId} from "../../catalog/conversations.ts";
import type {ProblemLevel, VulnerabilityLevel} from "../../catalog/focus-types.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import type {Direction} from "../../catalog/trajectories.ts";

/** Where an area stands, as far as a conversation may begin there. */
export interface StartingPoint {
  problems: ProblemLevel | null;
  vulnerability: VulnerabilityLevel | null;
  /** Direction of vulnerability in the film. */
  vulnerabilityChange: Direction | null;
  /** Direction of problems in the film. */
  problemsChange: Direction | null;
  /** Elements of the start map that may make meeting harder. */
  hinderingCount: number;
  /** Class 1 to 9 of estimated social cohesion, cut by the standardised scheme. */
  cohesion: number | null;
  /** Its score, in points of the liveability score around the national reference. */
  cohesionScore: number | null;
  /** Do most residents live in an institution? */
  mostlyInstitution?: boolean;
}

/**
 * The one to three conversations that fit a starting point: first the one of its type, then what changes, how connected
 * people are, what the place hinders, and last that an average hides the street. Questions to ask, never measures. None is
 * there to fill a place: each says what the figures show, and that must hold.
 *
 * What is needed to prevent problems later on as well is not asked where they rose: there nothing was prevented. Nothing
 * is asked in its stead, for both questions that fit everywhere are.
 *
 * Cohesion is called little or much only where both yardsticks say so, its class among areas and its score beside the
 * reference: a page does not call a part small that it says lies around the reference.
 *
 * Little cohesion asks who would like more contact, but not where both problems and vulnerability are many: there it has
 * more to do with the circumstances than with the residents, and the reasons come first. Much cohesion asks who is left out.
 *
 * Nothing is asked of cohesion where most residents live in an institution: the estimate rests on the few homes around it.
 *
 * @returns one to three ids, each once
 * @throws RangeError when cohesion is no class from 1 to 9
 * @see Frissen & Leidelmeijer (WoON 2024), figure 4-5 and chapter 5; which conversation goes with which type is ours
 * @example
 * fittingConversations({problems: "weinig", vulnerability: "veel", vulnerabilityChange: "up", problemsChange: "stable", hinderingCount: 0, cohesion: 5, cohesionScore: 0}); // => ["voorkomen", "komen_en_gaan", "straat"]
 * @example
 * fittingConversations({problems: null, vulnerability: null, vulnerabilityChange: null, problemsChange: null, hinderingCount: 2, cohesion: null, cohesionScore: null}); // => ["herkennen", "ontmoeten", "straat"]
 */
export function fittingConversations(start: StartingPoint): ConversationId[] {
  const first = ofType(start);
  const fitting: ConversationId[] = first === null ? [] : [first];
  if (start.vulnerabilityChange === "up") fitting.push("komen_en_gaan");
  const connected = ofCohesion(start);
  if (connected && !(connected === "elkaar_kennen" && first === "redenen_eerst")) fitting.push(connected);
  if (start.hinderingCount > 0) fitting.push("ontmoeten");
  fitting.push("straat");
  return fitting.slice(0, 3);
}

function ofCohesion({cohesion, cohesionScore, mostlyInstitution = false}: StartingPoint): ConversationId | null {
  if (cohesion === null || cohesionScore === null || mostlyInstitution) return null;
  if (!Number.isInteger(cohesion) || cohesion < 1 || cohesion > 9) {
    throw new RangeError(`invalid cohesion: ${cohesion} (expected a class from 1 to 9)`);
  }
  const beyond = thresholds.liveabilityDifference.value;
  if (cohesion <= thresholds.littleCohesion.value && cohesionScore <= -beyond) return "elkaar_kennen";
  return cohesion >= thresholds.muchCohesion.value && cohesionScore >= beyond ? "erbij_horen" : null;
}

function ofType({problems, vulnerability, problemsChange}: StartingPoint): ConversationId | null {
  if (problems === null || vulnerability === null) return "herkennen";
  const manyVulnerable = vulnerability === "veel" || vulnerability === "zeer_veel";
  if (problems === "weinig" && manyVulnerable) return problemsChange === "up" ? null : "voorkomen";
  if (problems === "weinig") return "behouden";
  return manyVulnerable ? "redenen_eerst" : "meer_dan_een";
}
