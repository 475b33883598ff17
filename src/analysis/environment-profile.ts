import {type EnvironmentElement, environmentElements} from "../catalog/environment-elements.ts";
import type {ProblemLevel, VulnerabilityLevel} from "../catalog/focus-types.ts";
import {thresholds} from "../catalog/thresholds.ts";

/** Whether an element makes encounter easier or harder here, or that the figures do not say. */
export type ElementJudgement = "strengthening" | "hindering" | "unknown";

/**
 * Why an element is judged as it is.
 *
 * - `favourable`, `unfavourable`: the figure lies clearly on that side of most areas
 * - `ordinary`: the figure is like that of most areas
 * - `measures_differ`: it lies on one side of most areas, but the photo does not put the area on that side
 * - `either_way`: more of it may help and hinder, so a figure does not decide
 * - `no_figure`: there is no open data, or none for this area
 */
export type JudgementReason =
  | "favourable"
  | "unfavourable"
  | "ordinary"
  | "measures_differ"
  | "either_way"
  | "no_figure";

/** Levels of the photo of an area; null where it has none. */
export interface PhotoLevels {
  problems: ProblemLevel | null;
  vulnerability: VulnerabilityLevel | null;
}

const noLevels: PhotoLevels = {problems: null, vulnerability: null};

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
 * The quarters are ours; that an element may help or hinder at all is from the publication. Where the photo speaks of the
 * same subject by a fixed measure, both must agree: one page does not say "not more than average" and "harder" of one
 * thing.
 *
 * @param percentile  mid-rank percentile of the figure among areas of the same level; null when there is no figure
 * @param levels      of the photo of the area
 * @throws RangeError on a percentile outside [0, 1]
 * @example
 * judgeElement({easierWith: "less"}, 0.1); // => {judgement: "strengthening", reason: "favourable"}
 * @example
 * judgeElement({easierWith: null}, 0.9); // => {judgement: "unknown", reason: "either_way"}
 * @example
 * judgeElement({easierWith: "more", photo: "problems"}, 0.2, {problems: "weinig", vulnerability: null}); // => {judgement: "unknown", reason: "measures_differ"}
 */
export function judgeElement(
  {easierWith, photo}: Pick<EnvironmentElement, "easierWith" | "photo">,
  percentile: number | null,
  levels: PhotoLevels = noLevels
): {judgement: ElementJudgement; reason: JudgementReason} {
  if (percentile === null) return {judgement: "unknown", reason: "no_figure"};
  if (!(percentile >= 0 && percentile <= 1))
    throw new RangeError(`invalid percentile: ${percentile} (expected [0, 1])`);
  if (easierWith === null) return {judgement: "unknown", reason: "either_way"};
  const favourable = easierWith === "more" ? percentile : 1 - percentile;
  const high = photo === undefined ? null : isHigh(levels[photo]);
  if (favourable >= thresholds.elementStrengthening.value) {
    return high === true ? differing : {judgement: "strengthening", reason: "favourable"};
  }
  if (favourable <= thresholds.elementHindering.value) {
    return high === false ? differing : {judgement: "hindering", reason: "unfavourable"};
  }
  return {judgement: "unknown", reason: "ordinary"};
}

const differing = {judgement: "unknown", reason: "measures_differ"} as const;

/** Does the photo put problems or vulnerability above average? Null without a photo. */
const isHigh = (level: ProblemLevel | VulnerabilityLevel | null): boolean | null =>
  level === null ? null : level !== "weinig" && level !== "zeer_weinig";

/**
 * Resident and environment profile of an area, the start map: every element with our figure and what it may mean.
 *
 * Elements without a figure stay in, as an open question to residents.
 *
 * @param figures  value and percentile by indicator; absent or null where there is none
 * @param levels   of the photo of the area
 * @returns elements in the order of the catalogue
 * @throws RangeError as `judgeElement`
 * @see Pronk e.a. (TNO), Ruimtelijk ontwerp voor sociale cohesie, tables 1 to 3
 * @example
 * environmentProfile({park_km: {value: 0.2, percentile: 0.1}}).find(({element}) => element.id === "groen")?.judgement; // => "strengthening"
 */
export function environmentProfile(
  figures: Readonly<Record<string, {value: number; percentile: number | null} | null | undefined>>,
  elements: readonly EnvironmentElement[] = environmentElements,
  levels: PhotoLevels = noLevels
): ProfileElement[] {
  return elements.map(element => {
    const figure = element.indicatorId === null ? null : (figures[element.indicatorId] ?? null);
    const percentile = figure?.percentile ?? null;
    return {element, value: figure?.value ?? null, percentile, ...judgeElement(element, percentile, levels)};
  });
}
