import {type EnvironmentElement, environmentElements} from "../../catalog/environment-elements.ts";
import type {ProblemLevel, VulnerabilityLevel} from "../../catalog/focus-types.ts";
import type {CrimesSide, ElementJudgement, JudgementReason} from "../../catalog/judgements.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import type {PopulationSize} from "../population/disclosure.ts";
import type {Misfit} from "../population/misfit.ts";
import type {UnusualPopulation} from "../population/unusual-population.ts";
import type {StrictPlace} from "../told-place.ts";

export type {ElementJudgement, JudgementReason} from "../../catalog/judgements.ts";

/** What of an area decides whether its figures may be judged: levels of its photo, null where it has none. */
export interface JudgedArea {
  problems: ProblemLevel | null;
  vulnerability: VulnerabilityLevel | null;
  population: PopulationSize;
  unusual: UnusualPopulation | null;
  /** Do registered crimes contradict the class of nuisance, as `crimesAgainst` says? */
  crimesContradict?: boolean;
}

/** Shares of the other areas of the level with a strictly lower and a strictly higher figure, in [0, 1]. */
export type PlaceAmong = Pick<StrictPlace, "below" | "above">;

/** A figure and its place among areas of the same level; null where it has none. */
export interface PlacedFigure {
  value: number;
  place: PlaceAmong | null;
  /** The figure minus that of the country in the same year, as both are printed; absent where the country has none. */
  besideCountry?: number;
  /** Mid-rank in [0, 1], kept for who reads the table; nothing is judged by it. */
  percentile?: number | null;
  /** Why a figure of its year tells nothing of the area as it is now; null where it does. */
  misfit?: Misfit | null;
}

const unknownArea: JudgedArea = {problems: null, vulnerability: null, population: "enough", unusual: null};

/** One element of the profile of an area. */
export interface ProfileElement {
  element: EnvironmentElement;
  /** The figure, in the unit of its indicator. */
  value: number | null;
  /** Mid-rank percentile among areas of the same level in the country, in [0, 1]; what is judged is the strict place. */
  percentile: number | null;
  judgement: ElementJudgement;
  reason: JudgementReason;
}

/**
 * Judges one element: strengthening where the figure is more favourable than in three of four other areas, hindering where
 * it is less so. Strictly: an area with the same figure is not passed, and no quarter is filled with ties.
 *
 * Neither is said where the figure prints the same as that of the country, or lies on its other side: most areas of a level
 * may lie below a country that its large cities raise.
 *
 * The quarters are ours; that an element may help or hinder at all is from the publication. Where the photo speaks of the
 * same subject by a fixed measure, both must agree, and without a photo neither is said: one page does not say "not more
 * than average" and "harder" of one thing. The same holds of another figure of the subject in the opposite quarter,
 * and wherever the page says beside the photo that crimes contradict the estimate: there nothing else is said of it.
 *
 * @param figure   of the element; null when there is none
 * @param area     what decides whether its figures may be judged
 * @param against  place of the other figure of the subject; null when there is none
 * @throws RangeError on a share of areas outside [0, 1]
 * @example
 * judgeElement({easierWith: "less"}, {value: 0.2, place: {below: 0.1, above: 0.8}}); // => {judgement: "strengthening", reason: "favourable"}
 * @example
 * judgeElement({easierWith: null}, {value: 0.2, place: {below: 0.9, above: 0.1}}); // => {judgement: "unknown", reason: "either_way"}
 * @example
 * judgeElement({easierWith: "less"}, {value: 0.069, place: {below: 0.8, above: 0.1}, besideCountry: -0.1}); // => {judgement: "unknown", reason: "measures_differ"}
 * @example
 * judgeElement({easierWith: "more"}, {value: 0.2, place: null, misfit: "too_few_then"}); // => {judgement: "unknown", reason: "too_few_then"}
 * @example
 * judgeElement({easierWith: "more", photo: "problems"}, {value: 0.1, place: {below: 0.9, above: 0.1}}); // => {judgement: "unknown", reason: "no_photo"}
 */
export function judgeElement(
  element: Pick<EnvironmentElement, "easierWith" | "photo" | "against" | "ofHouseholds" | "countsMore">,
  figure: PlacedFigure | null,
  area: JudgedArea = unknownArea,
  against: PlaceAmong | null = null
): {judgement: ElementJudgement; reason: JudgementReason} {
  const silent = whySilent(element, figure, area);
  if (silent !== null) return {judgement: "unknown", reason: silent};
  if (element.against && area.crimesContradict) return {judgement: "unknown", reason: "figures_differ"};
  const side = sideOf(element.easierWith!, figure!.place!);
  if (side === null) return {judgement: "unknown", reason: "ordinary"};
  if (!isOnSameSide(side, element.easierWith!, figure!.besideCountry)) {
    return {judgement: "unknown", reason: "measures_differ"};
  }
  const high = element.photo === undefined ? null : isHigh(area[element.photo]);
  if (element.photo !== undefined && high === null) return {judgement: "unknown", reason: "no_photo"};
  if (high === (side === "favourable")) return {judgement: "unknown", reason: "measures_differ"};
  const other = element.against && against !== null ? sideOf(element.against.easierWith, against) : null;
  if (other !== null && other !== side) return {judgement: "unknown", reason: "figures_differ"};
  return {judgement: side === "favourable" ? "strengthening" : "hindering", reason: side};
}

/** Why nothing can be said of an element, whatever its place; null where something can. */
function whySilent(
  {easierWith, ofHouseholds = false, countsMore = false}: Parameters<typeof judgeElement>[0],
  figure: PlacedFigure | null,
  {population, unusual}: JudgedArea
): JudgementReason | null {
  if (figure === null) return "no_figure";
  if (population === "unknown") return "residents_unknown";
  if (population !== "enough") return "few_residents";
  if (countsMore) return "counts_more";
  if (ofHouseholds && unusual !== null) return unusual;
  if (easierWith === null) return "either_way";
  return figure.place === null ? (figure.misfit ?? "no_place") : null;
}

/**
 * What registered crimes say against the estimate of nuisance: more of them than in three of four others where the photo
 * says less nuisance than the reference, or fewer where it says more. The photo is taken at its word: in the country most
 * areas have less nuisance than the reference, so that by places of both what is said well of an area would go
 * uncontradicted more often than what is said ill of it.
 *
 * @param crimes  place of crimes per resident
 * @returns null where they do not contradict
 * @throws RangeError on a share of areas outside [0, 1]
 * @example
 * crimesAgainst(6, {below: 0.9, above: 0.1}); // => "more"
 * @example
 * crimesAgainst(4, {below: 0.1, above: 0.9}); // => "fewer"
 */
export function crimesAgainst(nuisanceClass: number | null, crimes: PlaceAmong | null): CrimesSide | null {
  const asked = crimesAsked(nuisanceClass);
  if (asked === null || crimes === null) return null;
  return sideOf("less", crimes) === (asked === "more" ? "unfavourable" : "favourable") ? asked : null;
}

/**
 * On which side crimes would contradict an estimate of nuisance: more of them where it says less nuisance than the
 * reference, fewer where it says more. Of how many areas that is asked says what a count of contradictions is worth.
 *
 * @returns null about the reference, or without a class
 * @example
 * [4, 5, 6].map(crimesAsked); // => ["fewer", null, "more"]
 */
export function crimesAsked(nuisanceClass: number | null): CrimesSide | null {
  if (nuisanceClass === null || nuisanceClass === middleClass) return null;
  return nuisanceClass > middleClass ? "more" : "fewer";
}

/** Of the nine classes of nuisance, the one about the reference. */
const middleClass = 5;

/** Is a figure more, or less, favourable than in three of four others? Null where it is neither. */
function sideOf(easierWith: "more" | "less", {below, above}: PlaceAmong): "favourable" | "unfavourable" | null {
  for (const [name, share] of Object.entries({below, above}))
    if (!(share >= 0 && share <= 1)) throw new RangeError(`invalid ${name}: ${share} (expected [0, 1])`);
  const [better, worse] = easierWith === "more" ? [below, above] : [above, below];
  if (better >= thresholds.elementClear.value) return "favourable";
  return worse >= thresholds.elementClear.value ? "unfavourable" : null;
}

/** Is a figure on that side of the country as well, as a reader sees both printed? Equal is no side. */
function isOnSameSide(
  side: "favourable" | "unfavourable",
  easierWith: "more" | "less",
  besideCountry?: number
): boolean {
  return (
    besideCountry === undefined ||
    Math.sign(besideCountry) === ((side === "favourable") === (easierWith === "more") ? 1 : -1)
  );
}

/** Does the photo put problems or vulnerability above average? Null without a photo. */
const isHigh = (level: ProblemLevel | VulnerabilityLevel | null): boolean | null =>
  level === null ? null : level !== "weinig" && level !== "zeer_weinig";

/**
 * Resident and environment profile of an area, the start map: every element with our figure and what it may mean.
 *
 * Elements without a figure stay in, as an open question to residents.
 *
 * @param figures  value and place by indicator; absent or null where there is none
 * @param area     what decides whether its figures may be judged
 * @returns elements in the order of the catalogue
 * @throws RangeError as `judgeElement`
 * @see Pronk e.a. (TNO), Ruimtelijk ontwerp voor sociale cohesie, tables 1 to 3
 * @example
 * environmentProfile({park_km: {value: 0.2, place: {below: 0.1, above: 0.8}}}).find(({element}) => element.id === "groen")?.judgement; // => "strengthening"
 */
export function environmentProfile(
  figures: Readonly<Record<string, PlacedFigure | null | undefined>>,
  elements: readonly EnvironmentElement[] = environmentElements,
  area: JudgedArea = unknownArea
): ProfileElement[] {
  return elements.map(element => {
    const figure = element.indicatorId === null ? null : (figures[element.indicatorId] ?? null);
    const against = element.against ? (figures[element.against.indicatorId]?.place ?? null) : null;
    const judged = judgeElement(element, figure, area, against);
    return {element, value: figure?.value ?? null, percentile: figure?.percentile ?? null, ...judged};
  });
}
