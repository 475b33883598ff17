import {type EnvironmentElement, environmentElements} from "../catalog/environment-elements.ts";
import {thresholds} from "../catalog/thresholds.ts";

/** Whether an element makes encounter easier or harder here, or that the figures do not say. */
export type ElementJudgement = "strengthening" | "hindering" | "unknown";

/**
 * Why an element is judged as it is.
 *
 * - `favourable`, `unfavourable`: the figure lies clearly on that side of most areas
 * - `ordinary`: the figure is like that of most areas
 * - `either_way`: more of it may help and hinder, so a figure does not decide
 * - `no_figure`: there is no open data, or none for this area
 */
export type JudgementReason = "favourable" | "unfavourable" | "ordinary" | "either_way" | "no_figure";

/** One element of the profile of an area. */
export interface ProfileElement {
  element: EnvironmentElement;
  /** The figure, in the unit of its indicator. */
  value: number | null;
  /** Mid-rank percentile among areas of the same level in the country, in [0, 1]. */
  percentile: number | null;
  judgement: ElementJudgement;
  reason: JudgementReason;
}

/**
 * Judges one element: strengthening in the favourable quarter of areas, hindering in the unfavourable quarter.
 *
 * The quarters are ours; that an element may help or hinder at all is from the publication.
 *
 * @param percentile  mid-rank percentile of the figure among areas of the same level; null when there is no figure
 * @throws RangeError on a percentile outside [0, 1]
 * @example
 * judgeElement({easierWith: "less"}, 0.1); // => {judgement: "strengthening", reason: "favourable"}
 * @example
 * judgeElement({easierWith: null}, 0.9); // => {judgement: "unknown", reason: "either_way"}
 */
export function judgeElement(
  {easierWith}: Pick<EnvironmentElement, "easierWith">,
  percentile: number | null
): {judgement: ElementJudgement; reason: JudgementReason} {
  if (percentile === null) return {judgement: "unknown", reason: "no_figure"};
  if (!(percentile >= 0 && percentile <= 1))
    throw new RangeError(`invalid percentile: ${percentile} (expected [0, 1])`);
  if (easierWith === null) return {judgement: "unknown", reason: "either_way"};
  const favourable = easierWith === "more" ? percentile : 1 - percentile;
  if (favourable >= thresholds.elementStrengthening.value) return {judgement: "strengthening", reason: "favourable"};
  if (favourable <= thresholds.elementHindering.value) return {judgement: "hindering", reason: "unfavourable"};
  return {judgement: "unknown", reason: "ordinary"};
}

/**
 * Resident and environment profile of an area, the start map: every element with our figure and what it may mean.
 *
 * Elements without a figure stay in, as an open question to residents.
 *
 * @param figures  value and percentile by indicator; absent or null where there is none
 * @returns elements in the order of the catalogue
 * @throws RangeError as `judgeElement`
 * @see Pronk e.a. (TNO), Ruimtelijk ontwerp voor sociale cohesie, tables 1 to 3
 * @example
 * environmentProfile({park_km: {value: 0.2, percentile: 0.1}}).find(({element}) => element.id === "groen")?.judgement; // => "strengthening"
 */
export function environmentProfile(
  figures: Readonly<Record<string, {value: number; percentile: number | null} | null | undefined>>,
  elements: readonly EnvironmentElement[] = environmentElements
): ProfileElement[] {
  return elements.map(element => {
    const figure = element.indicatorId === null ? null : (figures[element.indicatorId] ?? null);
    const percentile = figure?.percentile ?? null;
    return {element, value: figure?.value ?? null, percentile, ...judgeElement(element, percentile)};
  });
}
