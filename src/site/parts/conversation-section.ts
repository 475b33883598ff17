import {withBothQuestions} from "../../analysis/facts/both-questions.ts";
import {fittingConversations} from "../../analysis/resilience/fitting-conversations.ts";
import {landCode} from "../../catalog/areas.ts";
import {type ConversationId, conversations} from "../../catalog/conversations.ts";
import {trajectoryKinds} from "../../catalog/trajectories.ts";
import type {Resilience} from "../data.ts";
import {type Html, html} from "../html.ts";
import {pagePath} from "../i18n/page-path.ts";
import {language, strings} from "../i18n/strings.ts";
import {resilienceWords} from "../sentences/resilience-words.ts";
import {indexBeside} from "./resilience-section.ts";

/**
 * Questions that fit the starting point of an area, each with what research says of it, and what to take along.
 *
 * @param cohesionScore  score of the part of liveability, which the page tells too; null without one
 */
export function conversationSection(
  {photos, film, elements}: Pick<Resilience, "photos" | "film" | "elements">,
  code: string,
  cohesionScore: number | null
): Html {
  const photo = photos.at(-1);
  const kind = trajectoryKinds.find(({id}) => id === film?.trajectory);
  const ids = fittingConversations({
    problems: photo?.problemLevel ?? null,
    vulnerability: photo?.vulnerabilityLevel ?? null,
    vulnerabilityChange: kind?.vulnerability ?? null,
    problemsChange: kind?.problems ?? null,
    hinderingCount: elements.filter(({judgement}) => judgement === "hindering").length,
    cohesion: photo?.cohesionClass ?? null,
    cohesionScore,
    mostlyInstitution: photo?.missing === "mostly_institutional"
  });
  // of the country it is known: the page itself tells the types of all buurten
  const fitting = ids.filter(id => code !== landCode || id !== "herkennen");
  const items = withBothQuestions(fitting).map(id => {
    const {question, because, anchor} = conversations.get(id)!;
    const ground =
      groundOf(id, fitting) ?? ((id === "herkennen" && whyNoPhoto(photo?.missing ?? null, code)) || because[language]);
    const beside = film ? resilienceWords.indexBeside(indexBeside(film, photo)) : "";
    const amount = photo?.problemLevel ? strings.conversation.amounts[photo.problemLevel] : "";
    return html`<dt>${question[language]}</dt><dd>${ground.replace("{amount}", amount).replace("{beside}", beside)} <a href="${pagePath("/in-gesprek/")}#${anchor[language]}">${strings.conversation.more}</a></dd>`;
  });
  return html`<p>${strings.conversation.note}</p><dl class="talk">${items}</dl><buurt-take-away data-code="${code}"></buurt-take-away>`;
}

/** What a question that is asked everywhere rests on where the figures give no reason of their own; else null. */
const groundOf = (id: ConversationId, fitting: readonly ConversationId[]): string | null =>
  (id === "behouden" || id === "redenen_eerst") && !fitting.includes(id) ? strings.conversation.everywhere[id] : null;

/** Why there is no photo to begin with, where it is not that too little is known; else null. */
function whyNoPhoto(missing: string | null, code: string): string | null {
  const reasons: Partial<Record<string, string>> = strings.conversation.noPhoto;
  if (missing !== null && missing !== "whole" && reasons[missing] !== undefined) return reasons[missing];
  return missing !== null && !code.startsWith("BU") ? strings.conversation.noPhoto.whole : null;
}
