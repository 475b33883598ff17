import {reversedWithoutOne} from "../../analysis/resilience/turned-without.ts";
import {cohesionClassLabels} from "../../catalog/cohesion-classes.ts";
import {focusTypes} from "../../catalog/focus-types.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import {type TrajectoryId, type TrajectoryKind, trajectoryKinds} from "../../catalog/trajectories.ts";
import type {Area, Film, Resilience} from "../data.ts";
import type {BeganAlike} from "../data-views.ts";
import {capitalise, formatNumber} from "../format.ts";
import {type Html, html} from "../html.ts";
import {areaPath} from "../i18n/page-path.ts";
import {language, strings} from "../i18n/strings.ts";
import type {ProfileContext} from "./context.ts";
import {dependsOnIndex} from "./depends-on-index.ts";

const words = strings.beganAlike;

/**
 * What became of the areas that began as this one did, and a few of them to ask: those alike in background where
 * vulnerability rose and problems did not. Null where it has no film.
 *
 * @param lastYear  of which the page shows problems; where that is after the film, what happened here is said to end with it
 */
export function areasAlike(
  {alike, film}: Pick<Resilience, "alike" | "film">,
  {level, gemeenteName: own}: Pick<Area, "level" | "gemeenteName">,
  lastYear: number | null,
  context: Pick<ProfileContext, "manifest">
): Html | null {
  const here = trajectoryKinds.find(({id}) => id === film?.trajectory);
  if (alike === null || film === null || !here) return null;
  const {one, many} = strings.levels[level];
  const {outcomes, asked} = alike;
  const count = [...outcomes.values()].reduce((sum, {areas}) => sum + areas, 0);
  const title = html`<h3>${words.title(capitalise(many))}</h3>`;
  if (count < thresholds.areasForCell.value) return html`<div>${title}<p>${words.few(many)}</p></div>`;
  const [from, to] = [0, 1].map(end => [film.problemsYears[end]!, film.vulnerabilityYears[end]!] as const);
  const kind = focusTypes.find(({id}) => id === alike.focusType)!.label[language];
  const label = cohesionClassLabels[alike.cohesionClass - 1]![language];
  const said = [
    words.began(from!, formatNumber(count), many, one, kind, alike.cohesionClass, label),
    words.outcomes(to!, listOf(outcomes), nameHere(here, film), laterThan(film, lastYear)),
    coped(outcomes)
  ].filter(text => text !== null);
  const items = oneOfEach(asked).map(
    ({code, name, gemeenteName}) =>
      html`<li><a href="${areaPath(code)}">${name}</a>${gemeenteName !== own && `, ${gemeenteName}`}</li>`
  );
  return html`<div>${title}<p>${said.join(" ")}</p><p class="note">${words.note}${dependsOnIndex(context)}</p>${items.length > 0 && html`<p>${words.asked(many, items.length)}</p><ul class="peers">${items}</ul>`}</div>`;
}

/** The year that the page shows and the film does not reach; null where there is none. */
const laterThan = ({problemsYears: [, end]}: Film, lastYear: number | null): number | null =>
  lastYear !== null && lastYear > end ? lastYear : null;

/** At most one of each gemeente, the most alike: whoever asks is sent to several places. */
const oneOfEach = (asked: BeganAlike["asked"]): BeganAlike["asked"] =>
  asked.filter(({gemeenteName}, at) => asked.findIndex(other => other.gemeenteName === gemeenteName) === at);

/** The kind of its film: without a word of the research where that would hang on one figure. */
const nameHere = ({published, vulnerability, label}: TrajectoryKind, {without}: Film): string =>
  published && reversedWithoutOne(vulnerability, without) ? words.reversed : label[language];

/** Kinds with how many areas have them, the most common first; those without a word of the research together. */
function listOf(outcomes: BeganAlike["outcomes"]): string {
  const counted = trajectoryKinds.map(({id, label, published}) => {
    const {areas, reversed} = outcomes.get(id) ?? {areas: 0, reversed: 0};
    return {label: label[language], count: published ? areas - reversed : areas, reversed: published ? reversed : 0};
  });
  const reversed = {label: words.reversed, count: counted.reduce((sum, one) => sum + one.reversed, 0)};
  return [...counted, reversed]
    .filter(({count}) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({label, count}) => `${label} ${formatNumber(count)}`)
    .join("; ");
}

function coped(outcomes: BeganAlike["outcomes"]): string | null {
  const of = (id: TrajectoryId) => outcomes.get(id)?.areas ?? 0;
  const some = of("veerkracht") + of("enige_veerkracht");
  const risen = some + of("geen_veerkracht");
  return risen < thresholds.buurtenForCount.value
    ? null
    : words.coped(some, risen, {all: formatNumber(risen), count: formatNumber(some)});
}
