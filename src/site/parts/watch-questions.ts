import {directionOf} from "../../analysis/trajectory.ts";
import type {WatchQuestion} from "../../analysis/watch-list.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import type {Film} from "../data.ts";
import {formatNumber} from "../format.ts";
import {type Html, html} from "../html.ts";
import {strings} from "../i18n/strings.ts";
import type {Watch} from "../inside-data.ts";
import {resilienceWords} from "../sentences/resilience-words.ts";

const words = strings.watch;
const questions = [
  "prevention",
  "problems_and_rising",
  "problems_and_vulnerable",
  "rising"
] as const satisfies WatchQuestion[];

/** A question, to how many of the buurten that can be judged it fits. */
interface Asked {
  text: string;
  fits: number;
  judged: number;
}

/**
 * What the figures give reason to ask, and of how many of the buurten that can be judged; never of which. Null when they
 * give none. Of too few buurten a number would name them: those have the question on their own pages alone.
 */
export function watchQuestions(watch: readonly Watch[], film: Film | null): Html | null {
  const isAsked = ({fits, judged}: Asked) => fits > 0 && judged >= thresholds.buurtenForCount.value;
  const vulnerability = ofVulnerability(watch).filter(isAsked);
  const asked = [...vulnerability, ...ofLowIncome(watch).filter(isAsked)];
  if (asked.length === 0) return null;
  const beside = film && vulnerability.length > 0 ? ` ${indexElsewhere(film)}` : "";
  return html`<section class="watch" aria-labelledby="vragen"><h3 id="vragen">${words.title}</h3><p class="note">${words.note}${beside}</p><dl>${asked.map(({text, fits, judged}) => html`<dt>${text}</dt><dd>${words.fits(formatNumber(fits), formatNumber(judged), fits === judged)}</dd>`)}</dl></section>`;
}

/** What the index did in the country in the years of the questions. */
function indexElsewhere({vulnerabilityYears: [from, to], vulnerabilityBand, besideIndex}: Film): string {
  if (besideIndex === null) return resilienceWords.indexElsewhere("unknown");
  const {level, areas, first, last} = besideIndex;
  return resilienceWords.indexElsewhere({
    direction: directionOf(last - first, vulnerabilityBand),
    from,
    to,
    mean: level === "land" ? null : {areas, many: strings.levels[level].many}
  });
}

function ofVulnerability(watch: readonly Watch[]): Asked[] {
  const judged = watch.filter(({vulnerabilityYears}) => vulnerabilityYears !== null);
  const years = judged[0]?.vulnerabilityYears?.join("–") ?? "";
  return questions.map(id => ({
    text: words.questions[id](years),
    fits: judged.filter(({question}) => question === id).length,
    judged: judged.length
  }));
}

function ofLowIncome(watch: readonly Watch[]): Asked[] {
  const judged = watch.filter(({lowIncomeYears}) => lowIncomeYears !== null);
  const years = judged[0]?.lowIncomeYears?.join("–") ?? "";
  const fits = judged.filter(({concentrationIncreases}) => concentrationIncreases).length;
  return [{text: words.concentration(years), fits, judged: judged.length}];
}
