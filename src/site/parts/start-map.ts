import {environmentElements} from "../../catalog/environment-elements.ts";
import {indicatorById} from "../../catalog/indicators/index.ts";
import type {Element} from "../data.ts";
import {type Html, html} from "../html.ts";
import {language, strings} from "../i18n/strings.ts";
import {showValue} from "../shown.ts";

const words = strings.resilience;

/** The start map behind one word: what may make encounter easier or harder here, with our figure, and what to ask. */
export function startMap(elements: readonly Element[]): Html {
  const judged = new Map(elements.map(element => [element.elementId, element]));
  const rows = environmentElements.map(({id, label, indicatorId, question}) => {
    const element = judged.get(id);
    const figure =
      element?.value != null && indicatorId
        ? `${indicatorById(indicatorId).label[language]} ${showValue(element.value, indicatorById(indicatorId))} (${element.year})`
        : "";
    const judgement = words.judgements[element?.judgement ?? "unknown"];
    return html`<tr><th scope="row">${label[language]}</th><td>${judgement}</td><td>${figure || question[language]}</td></tr>`;
  });
  return html`<details class="extra"><summary>${words.startMap}</summary><p class="note">${words.startMapNote}</p><section class="scroll" tabindex="0" aria-label="${words.startMap}"><table class="start"><thead><tr>${words.startMapHead.map(head => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></section></details>`;
}
