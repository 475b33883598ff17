import type {ConversationId} from "../../catalog/conversations.ts";

const both = ["behouden", "redenen_eerst"] as const satisfies ConversationId[];

/**
 * The conversations of an area with both questions that fit everywhere: what goes well, and what makes taking part
 * difficult. They are asked of every area in the same order, so that no place is asked only for its strengths, or only
 * for its troubles.
 *
 * @param fitting  ids that fit the starting point of the area, each once
 * @returns where too little is known first what residents know, then both questions, then the others in their order
 * @example
 * withBothQuestions(["behouden", "straat"]); // => ["behouden", "redenen_eerst", "straat"]
 * @example
 * withBothQuestions(["herkennen", "straat"]); // => ["herkennen", "behouden", "redenen_eerst", "straat"]
 */
export function withBothQuestions(fitting: readonly ConversationId[]): ConversationId[] {
  const isBoth = (id: ConversationId) => both.some(one => one === id);
  const first = fitting.filter(id => id === "herkennen");
  return [...first, ...both, ...fitting.filter(id => id !== "herkennen" && !isBoth(id))];
}
