import type {WatchQuestion} from "../../analysis/watch-list.ts";
import {formatNumber} from "../format.ts";
import {type Html, html} from "../html.ts";
import {strings} from "../i18n/strings.ts";
import type {Watch} from "../inside-data.ts";

const words = strings.watch;
const questions = [
  "prevention",
  "problems_and_rising",
  "problems_and_vulnerable",
  "rising"
] as const satisfies WatchQuestion[];

/** What the figures give reason to ask, and of how many buurten; never of which. Null when they give none. */
export function watchQuestions(watch: readonly Watch[], buurten: number): Html | null {
  const asked = [
    ...questions.map(id => ({text: words.questions[id], found: watch.filter(({question}) => question === id)})),
    {text: words.concentration(yearsOf(watch)), found: watch.filter(one => one.concentrationIncreases)}
  ].filter(({found}) => found.length > 0);
  if (asked.length === 0) return null;
  return html`<section class="watch" aria-labelledby="vragen"><h3 id="vragen">${words.title}</h3><p class="note">${words.note}</p><dl>${asked.map(({text, found}) => html`<dt>${text}</dt><dd>${words.fits(formatNumber(found.length), formatNumber(buurten), buurten === 1)}</dd>`)}</dl></section>`;
}

function yearsOf(watch: readonly Watch[]): string {
  const years = watch.find(one => one.concentrationIncreases)?.lowIncomeYears;
  return years ? years.join("–") : "";
}
