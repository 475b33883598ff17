import type {ElementJudgement} from "../../analysis/resilience/environment-profile.ts";
import {environmentElements, withoutFigureAnchor} from "../../catalog/environment-elements.ts";
import {indicatorById} from "../../catalog/indicators/index.ts";
import type {Element} from "../data.ts";
import {type Html, html} from "../html.ts";
import {pagePath} from "../i18n/page-path.ts";
import {language, strings} from "../i18n/strings.ts";
import {showValue} from "../shown.ts";

const words = strings.startMap;

/**
 * The start map: what may make meeting easier or harder here in a sentence each, and behind one word every element that
 * some figure speaks of, why it is judged so, and what to ask where a figure is missing or does not decide. What no
 * figure speaks of is the same question everywhere, and stands on the page about conversations.
 *
 * @param facilities  side of the reference that the Leefbaarometer puts the facilities on; said where a distance tells otherwise
 * @param isOnePlace  are a wijk and a buurt one area? Each is judged among its own level, and that is said
 */
export function startMap(
  elements: readonly Element[],
  facilities: "above" | "below" | null,
  isOnePlace: boolean
): Html {
  const judged = new Map(elements.map(element => [element.elementId, element]));
  const rows = environmentElements.flatMap(({id, label, indicatorId, question}) => {
    if (indicatorId === null) return [];
    const element = judged.get(id);
    const reason = element?.reason ?? "no_figure";
    const indicator = indicatorById(indicatorId);
    const figure =
      element?.value != null
        ? `${indicator.label[language]} ${showValue(element.value, indicator)} (${element.year}${indicator.kind === "modelled" ? `, ${strings.profile.estimated}` : ""})`
        : null;
    const decided = element?.judgement === "strengthening" || element?.judgement === "hindering";
    const asked = decided || reason === "ordinary" ? null : question[language];
    const mark =
      element?.judgement === "strengthening" ? "easier" : element?.judgement === "hindering" ? "harder" : null;
    return html`<tr${mark && html` class="${mark}"`}><th scope="row">${label[language]}</th><td>${words.reasons[reason]}</td><td>${[figure, asked].filter(Boolean).join(". ")}</td></tr>`;
  });
  const otherwise = facilities === "above" ? "hindering" : "strengthening";
  const told = environmentElements.some(
    ({id, indicatorId}) =>
      judged.get(id)?.judgement === otherwise && indicatorId !== null && indicatorById(indicatorId).unit === "km"
  );
  const other = told && facilities && html`<p class="note">${words.otherFacilities(facilities)}</p>`;
  return html`<section id="startkaart"><h3 class="theme-kop">${words.title}</h3>${summary(judged, "strengthening")}${summary(judged, "hindering")}${other}${isOnePlace && html`<p class="note">${words.onePlace}</p>`}<details class="extra"><summary>${words.all}</summary><p class="note">${words.note} <a href="${pagePath("/in-gesprek/")}#${withoutFigureAnchor[language]}">${words.withoutFigure}</a></p><section tabindex="0" aria-label="${words.all}"><table class="start"><thead><tr>${words.head.map(head => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></section></details></section>`;
}

/**
 * What is the case here of the elements with one judgement, as a sentence; null when there are none. One word says that
 * some are estimates. A name may hold a comma or "en", so semicolons part them.
 */
function summary(judged: ReadonlyMap<string, Element>, judgement: Exclude<ElementJudgement, "unknown">): Html | null {
  const side = judgement === "strengthening" ? "easier" : "harder";
  const found = environmentElements.flatMap(({id, states, indicatorId}) =>
    judged.get(id)?.judgement === judgement && states && indicatorId !== null
      ? [{state: states[side][language], estimated: indicatorById(indicatorId).kind === "modelled"}]
      : []
  );
  if (found.length === 0) return null;
  const start = words[judgement](found.some(({estimated}) => estimated));
  return html`<p class="${judgement}">${start}: ${found.map(({state}) => state).join("; ")}.</p>`;
}
