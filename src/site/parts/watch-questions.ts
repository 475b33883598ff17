import {directionOf} from "../../analysis/resilience/trajectory.ts";
import type {WatchQuestion} from "../../analysis/resilience/watch-list.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import type {Film} from "../data.ts";
import {formatNumber} from "../format.ts";
import {type Html, html} from "../html.ts";
import {language, strings} from "../i18n/strings.ts";
import type {Watch} from "../inside-data.ts";
import {mostOnSameMap, sameMap} from "../maps/area-map.ts";
import {resilienceWords} from "../sentences/resilience-words.ts";
import type {ProfileContext} from "./context.ts";
import {dependsOnIndex} from "./depends-on-index.ts";
import {profileMapId} from "./profile-map.ts";

const words = strings.watch;
const questions = [
  "prevention",
  "problems_and_rising",
  "problems_and_vulnerable",
  "rising"
] as const satisfies WatchQuestion[];

/** Colours of the questions on the map, of the scale of the photo: darker where there is more to ask. */
const colours: Record<WatchQuestion, string> = {
  prevention: "f3",
  problems_and_rising: "f9",
  problems_and_vulnerable: "f6",
  rising: "f2"
};
const noQuestion = "f1";

/** A question, to how many of the buurten that can be judged it fits. */
interface Asked {
  text: string;
  /** Colour on the map; null for a question that is not on it. */
  colour: string | null;
  fits: number;
  judged: number;
}

/** What a map of the questions needs of the page; none for the page of a wijk. */
export interface WatchMap {
  buurten: readonly string[];
  isOnMap: (code: string) => boolean;
}

/**
 * What the figures give reason to ask, and of how many of the buurten that can be judged; never of which. Null when they
 * give none. Of too few buurten a number would name them: those have the question on their own pages alone.
 */
export function watchQuestions(
  watch: readonly Watch[],
  film: Film | null,
  context: Pick<ProfileContext, "manifest">,
  map: WatchMap | null = null
): Html | null {
  const isAsked = ({fits, judged}: Asked) => fits > 0 && judged >= thresholds.buurtenForCount.value;
  const vulnerability = ofVulnerability(watch).filter(isAsked);
  const lowIncome = ofLowIncome(watch);
  const asked = [...vulnerability, ...lowIncome.filter(isAsked)];
  if (asked.length === 0) return null;
  const drawing = map && vulnerability.length > 0 ? questionMap(watch, map) : null;
  const beside = film && vulnerability.length > 0 ? ` ${indexElsewhere(film)}` : "";
  return html`<section class="watch" aria-labelledby="vragen"><h3 id="vragen">${words.title}</h3><p class="note">${words.note}${beside}${vulnerability.length > 0 && dependsOnIndex(context)}</p>${drawing}<dl>${asked.map(({text, colour, fits, judged}) => html`<dt>${drawing && colour && html`<i class="s ${colour}"></i>`}${text}</dt><dd>${words.fits(formatNumber(fits), formatNumber(judged), fits === judged)}</dd>`)}</dl>${map && moreToAsk(lowIncome)}</section>`;
}

/** The buurten in the colour of the question that fits them; null where the map above has too many for a second. */
function questionMap(watch: readonly Watch[], {buurten, isOnMap}: WatchMap): Html | null {
  const drawn = buurten.length <= mostOnSameMap ? buurten.filter(isOnMap) : [];
  if (drawn.length === 0) return null;
  const judged = new Map(watch.flatMap(one => (one.vulnerabilityYears === null ? [] : [[one.code, one.question]])));
  const colourOf = (code: string) => {
    const question = judged.get(code);
    return question === undefined ? null : question === null ? noQuestion : colours[question];
  };
  const areas = drawn.map(code => ({code, className: colourOf(code)}));
  const drawing = sameMap(profileMapId, {id: "kaart-vragen", description: words.mapDescription, areas});
  return html`${drawing}<p class="legend"><i class="s ${noQuestion}"></i>${words.mapNone} <i class="s h"></i>${words.mapUnknown}</p>`;
}

/** What no figure here says, and where the country is told. */
function moreToAsk(lowIncome: readonly Asked[]): Html {
  const unknown = lowIncome.every(({judged}) => judged === 0) && `${words.noLowIncome} `;
  return html`<p class="note">${unknown}${words.otherwise} <a href="/onderzoek/verschillen/"${language !== "nl" && html` hreflang="nl"`}>${words.stock}</a></p>`;
}

/** What the index did in the country in the years of the questions. */
function indexElsewhere({vulnerabilityYears: [from, to], vulnerabilityBand, besideIndex}: Film): string {
  if (besideIndex === null) return resilienceWords.indexElsewhere("unknown");
  const {level, areas, first, last, turns} = besideIndex;
  return resilienceWords.indexElsewhere({
    direction: directionOf(last - first, vulnerabilityBand),
    from,
    to,
    mean: level === "land" ? null : {areas, many: strings.levels[level].many},
    turns
  });
}

function ofVulnerability(watch: readonly Watch[]): Asked[] {
  const judged = watch.filter(({vulnerabilityYears}) => vulnerabilityYears !== null);
  const years = judged[0]?.vulnerabilityYears?.join("–") ?? "";
  return questions.map(id => ({
    text: words.questions[id](years),
    colour: colours[id],
    fits: judged.filter(({question}) => question === id).length,
    judged: judged.length
  }));
}

function ofLowIncome(watch: readonly Watch[]): Asked[] {
  const judged = watch.filter(({lowIncomeYears}) => lowIncomeYears !== null);
  const years = judged[0]?.lowIncomeYears?.join("–") ?? "";
  const fits = judged.filter(({concentrationIncreases}) => concentrationIncreases).length;
  return [{text: words.concentration(years), colour: null, fits, judged: judged.length}];
}
