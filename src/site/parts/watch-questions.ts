import type {WatchQuestion} from "../../analysis/watch-list.ts";
import type {Area} from "../data.ts";
import {type Html, html} from "../html.ts";
import {areaPath} from "../i18n/page-path.ts";
import {strings} from "../i18n/strings.ts";
import type {Watch} from "../inside-data.ts";

const words = strings.watch;
const questions = [
  "prevention",
  "problems_and_rising",
  "problems_and_vulnerable",
  "rising"
] as const satisfies WatchQuestion[];

/** With more names than this they are not links: each is one in the list of areas below. */
const mostLinks = 60;

/** What the figures give reason to ask, and of which buurten, by name. Null when they give none. */
export function watchQuestions(watch: readonly Watch[], areas: ReadonlyMap<string, Area>): Html | null {
  const asked = [
    ...questions.map(id => ({text: words.questions[id], found: watch.filter(({question}) => question === id)})),
    {text: words.concentration(yearsOf(watch)), found: watch.filter(one => one.concentrationIncreases)}
  ].filter(({found}) => found.length > 0);
  if (asked.length === 0) return null;
  const linked = asked.reduce((sum, {found}) => sum + found.length, 0) <= mostLinks;
  return html`<section class="watch" aria-labelledby="vragen"><h3 id="vragen">${words.title}</h3><p class="note">${words.note}</p><dl>${asked.map(({text, found}) => html`<dt>${text}</dt><dd>${names(found, areas, linked)}</dd>`)}</dl></section>`;
}

function names(found: readonly Watch[], areas: ReadonlyMap<string, Area>, linked: boolean): Html {
  const {compare} = new Intl.Collator("nl", {numeric: true});
  const named = found.flatMap(({code}) => areas.get(code) ?? []).sort((a, b) => compare(a.name, b.name));
  return html`${named.map(({code, name}, index) => html`${index > 0 && ", "}${linked ? html`<a href="${areaPath(code)}">${name}</a>` : name}`)}`;
}

function yearsOf(watch: readonly Watch[]): string {
  const years = watch.find(one => one.concentrationIncreases)?.lowIncomeYears;
  return years ? years.join("–") : "";
}
