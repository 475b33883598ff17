import {thresholds} from "../../catalog/thresholds.ts";
import {formatNumber} from "../format.ts";
import {areaPhrase, type Named} from "./names.ts";

/** A liveability score with its class. */
export interface Classed {
  year: number;
  value: number;
  class: number;
  label: string;
}

/**
 * How liveable an area is, and how that stands to one named larger area in the same year.
 *
 * A difference is called one only from `thresholds.liveabilityDifference` and in another class.
 */
export function liveabilitySentence(
  area: Named,
  own: Classed,
  comparator: {area: Named; classed: Classed} | null
): string {
  const level = `In ${areaPhrase(area)} is de leefbaarheid in ${own.year} naar schatting ${own.label}: klasse ${own.class} van 9.`;
  return comparator ? `${level} ${comparisonSentence(own, comparator)}` : level;
}

function comparisonSentence(own: Classed, {area, classed}: {area: Named; classed: Classed}): string {
  const whole = `${areaPhrase(area)} als geheel`;
  if (own.class === classed.class) return `Dat is dezelfde klasse als ${whole}.`;
  const theirs = `(${classed.label}, klasse ${classed.class})`;
  const difference = own.value - classed.value;
  if (Math.abs(difference) < thresholds.liveabilityDifference.value)
    return `Dat verschilt weinig van ${whole} ${theirs}.`;
  return `Dat is ${difference > 0 ? "hoger" : "lager"} dan in ${whole} ${theirs}.`;
}

/** How far the score lies from the nearest break, said as what it means. */
export function breakSentence({value, class: own}: Classed, breaks: readonly number[]): string {
  const below = own > 1 ? value - breaks[own - 2]! : Number.POSITIVE_INFINITY;
  const above = own < 9 ? breaks[own - 1]! - value : Number.POSITIVE_INFINITY;
  const distance = formatNumber(Math.min(below, above), 2);
  const neighbour = below < above ? own - 1 : own + 1;
  const near =
    Math.min(below, above) < 0.005
      ? `vlak bij de grens met klasse ${neighbour}`
      : `${distance} punt van de grens met klasse ${neighbour}`;
  return `De score is ${formatNumber(value, 2)}. Dat ligt ${near}.`;
}

/**
 * Change between the first and the last year. Called a change only from `thresholds.liveabilityChange`; null where
 * there is one year.
 */
export function changeSentence(first: Classed | null, last: Classed): string | null {
  if (!first || first.year === last.year) return null;
  const change = last.value - first.value;
  if (Math.abs(change) < thresholds.liveabilityChange.value) {
    return `Vergeleken met ${first.year} is de leefbaarheid niet duidelijk veranderd.`;
  }
  const direction = change > 0 ? "toegenomen" : "afgenomen";
  const path =
    first.class === last.class
      ? `binnen klasse ${last.class} (${last.label})`
      : `van klasse ${first.class} (${first.label}) naar klasse ${last.class} (${last.label})`;
  return `Sinds ${first.year} is de leefbaarheid ${direction}, ${path}.`;
}

/** Title of the trend chart: the finding, in a few words. */
export function trendTitle(first: Classed, last: Classed): string {
  const change = last.value - first.value;
  if (Math.abs(change) < thresholds.liveabilityChange.value) {
    return `Leefbaarheid: ${last.label} in ${last.year}, niet duidelijk anders dan in ${first.year}`;
  }
  if (first.class === last.class) {
    return `Leefbaarheid: ${change > 0 ? "hoger" : "lager"} dan in ${first.year}, nog steeds ${last.label} in ${last.year}`;
  }
  return `Leefbaarheid: van ${first.label} in ${first.year} naar ${last.label} in ${last.year}`;
}

/** A dimension and its contribution to the score. */
export interface Contribution {
  label: string;
  value: number;
}

/** Which dimension counts most favourably and which least; said only beyond the middle class. Strengths first. */
export function dimensionSentence(contributions: readonly Contribution[]): string | null {
  const ordered = contributions.toSorted((a, b) => b.value - a.value);
  const best = ordered[0];
  const worst = ordered.at(-1);
  if (!best || !worst) return null;
  const limit = thresholds.liveabilityDifference.value;
  const strong = best.value >= limit;
  const weak = worst.value <= -limit;
  if (strong && weak) {
    return `Het onderdeel ${best.label} telt hier het gunstigst mee, het onderdeel ${worst.label} het minst gunstig.`;
  }
  if (strong)
    return `Het onderdeel ${best.label} telt hier het gunstigst mee. Geen onderdeel ligt duidelijk onder de referentie.`;
  if (weak)
    return `Het onderdeel ${worst.label} telt hier het minst gunstig mee. Geen onderdeel ligt duidelijk boven de referentie.`;
  return "Alle vijf onderdelen liggen rond de landelijke referentie.";
}
