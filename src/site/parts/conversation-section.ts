import {fittingConversations} from "../../analysis/fitting-conversations.ts";
import {landCode} from "../../catalog/areas.ts";
import {conversations} from "../../catalog/conversations.ts";
import {trajectoryKinds} from "../../catalog/trajectories.ts";
import type {Resilience} from "../data.ts";
import {type Html, html} from "../html.ts";
import {pagePath} from "../i18n/page-path.ts";
import {language, strings} from "../i18n/strings.ts";

/** Questions that fit the starting point of an area, each with what research says of it, and what to take along. */
export function conversationSection(
  {photos, film, elements}: Pick<Resilience, "photos" | "film" | "elements">,
  code: string
): Html {
  const photo = photos.at(-1);
  const ids = fittingConversations({
    problems: photo?.problemLevel ?? null,
    vulnerability: photo?.vulnerabilityLevel ?? null,
    vulnerabilityChange: trajectoryKinds.find(({id}) => id === film?.trajectory)?.vulnerability ?? null,
    hinderingCount: elements.filter(({judgement}) => judgement === "hindering").length
  });
  // of the country it is known: the page itself tells the types of all buurten
  const fitting = ids.filter(id => code !== landCode || id !== "herkennen");
  const items = fitting.map(id => {
    const {question, because, anchor} = conversations.get(id)!;
    return html`<dt>${question[language]}</dt><dd>${because[language]} <a href="${pagePath("/in-gesprek/")}#${anchor[language]}">${strings.conversation.more}</a></dd>`;
  });
  return html`<p>${strings.conversation.note}</p><dl class="talk">${items}</dl><buurt-take-away data-code="${code}"></buurt-take-away>`;
}
