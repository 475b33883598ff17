import type {ConversationId} from "../catalog/conversations.ts";
import type {ProblemLevel, VulnerabilityLevel} from "../catalog/focus-types.ts";
import type {Direction} from "../catalog/trajectories.ts";

/** Where an area stands, as far as a conversation may begin there. */
export interface StartingPoint {
  problems: ProblemLevel | null;
  vulnerability: VulnerabilityLevel | null;
  /** Direction of vulnerability in the film. */
  vulnerabilityChange: Direction | null;
  /** Elements of the start map that may make meeting harder. */
  hinderingCount: number;
}

/**
 * The two or three conversations that fit a starting point: first the one of its type, then what changes, what the place
 * hinders, and last that an average hides the street. Questions to ask, never measures. None is there to fill a place:
 * each says what the figures show, and that must hold.
 *
 * @returns two or three ids, each once
 * @see Frissen & Leidelmeijer (WoON 2024), chapter 5; which conversation goes with which type is ours
 * @example
 * fittingConversations({problems: "weinig", vulnerability: "veel", vulnerabilityChange: "up", hinderingCount: 0}); // => ["voorkomen", "komen_en_gaan", "straat"]
 * @example
 * fittingConversations({problems: null, vulnerability: null, vulnerabilityChange: null, hinderingCount: 2}); // => ["herkennen", "ontmoeten", "straat"]
 */
export function fittingConversations(start: StartingPoint): ConversationId[] {
  const fitting: ConversationId[] = [ofType(start)];
  if (start.vulnerabilityChange === "up") fitting.push("komen_en_gaan");
  if (start.hinderingCount > 0) fitting.push("ontmoeten");
  fitting.push("straat");
  return fitting.slice(0, 3);
}

function ofType({problems, vulnerability}: StartingPoint): ConversationId {
  if (problems === null || vulnerability === null) return "herkennen";
  const manyVulnerable = vulnerability === "veel" || vulnerability === "zeer_veel";
  if (problems === "weinig") return manyVulnerable ? "voorkomen" : "behouden";
  return manyVulnerable ? "redenen_eerst" : "meer_dan_een";
}
