import type {PlaceReason, PlaceVerdict} from "../../catalog/judgements.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import {sameName} from "./same-name.ts";

/** One thing that is known of an area in the year of the figures and in that of the site. */
export type ThenNow<Value> = readonly [then: Value, now: Value];

/** What two outlines share; shares in [0, 1]. */
export interface SharedOutline {
  /** Of the land of either, what lies in both; null when the outline of now is not whole. */
  land: number | null;
  /** Of the land of now, as far as it has an outline, what lay in the area of then. */
  ofNow: number;
  /** Of the residents, where they live now, of either, who live in both; null when not known. */
  residents: number | null;
}

/**
 * What is known about one code in two years: the year of the figures ("then") and that of the site's areas ("now").
 * Null, or an empty list, where no file says it.
 */
export interface PlaceEvidence {
  names: ThenNow<string> | null;
  outlines: SharedOutline | null;
  /** Land, in whole hectares. */
  landHa: ThenNow<number> | null;
  /** Residents, rounded to fives. */
  residents: ThenNow<number> | null;
  /** Addresses per km² around the addresses of the area. */
  addressDensity: ThenNow<number> | null;
  postcodes: ThenNow<string> | null;
  /** What CBS says of every year in between: 1 unchanged, 2 another code alone, 3 other borders. Empty unless complete. */
  marks: readonly number[];
  /** Of the codes of its gemeente that exist in both years, the share that kept their land. */
  codesKept: number | null;
  /** Judgement of the wijk that the code of a buurt lies in; null for a larger area, or when there is none. */
  parent: PlaceJudgement | null;
  /** True for a code that is never reused and whose area no merger touched in between: that of most gemeenten. */
  lastingCode: boolean;
  /** Shares of the same figure for the same year, as counted in the areas of then and in those of now. */
  editions: readonly ThenNow<number>[];
}

export type {PlaceReason, PlaceVerdict} from "../../catalog/judgements.ts";

export interface PlaceJudgement {
  verdict: PlaceVerdict;
  because: PlaceReason;
  /** Estimated share in both, in [0, 1], measured in residents where known, else in land; null when unknown. */
  overlap: number | null;
}

/**
 * Is the area that had a code then the place that has it now? Codes of wijken and buurten are reused, so a figure on the
 * codes of 2020 must not join an area of 2024 by code alone.
 *
 * In this order, each deciding where it can: what CBS says (unchanged in every year, or given to another area); outlines;
 * editions of one figure; land and residents; the name; the postcode. Growth on the same land is new dwellings, not another place.
 * Where most codes of a gemeente, or of the wijk, were given out anew, land that happens to be as large is not enough:
 * residents must agree as well. Two editions of a figure that differ in every year are another place; where the land
 * is the same all the same and nothing else is suspect, nobody can tell, and nothing joins either. A handful of
 * residents more or less proves nothing where only a handful lives: then land must be alike as well.
 *
 * @see https://www.cbs.nl/nl-nl/dossier/nederland-regionaal/wijk-en-buurtstatistieken
 * @example
 * const wijk = {names: ["Wijk 01 Vlierden", "Deurne"], outlines: {land: 0.01, ofNow: 0.01, residents: 0}, landHa: null, residents: null, addressDensity: null, postcodes: null, marks: [], codesKept: null, parent: null, lastingCode: false, editions: []};
 * samePlace(wijk).verdict; // => "another"
 * @example
 * const grown = {names: null, outlines: null, landHa: [148, 148], residents: [110, 560], addressDensity: [656, 593], postcodes: null, marks: [], codesKept: 0.98, parent: null, lastingCode: false, editions: []};
 * samePlace(grown); // => {verdict: "same", because: "land", overlap: 1}
 */
export function samePlace(evidence: PlaceEvidence): PlaceJudgement {
  const shown = byMarks(evidence) ?? byOutline(evidence);
  if (shown?.verdict === "another") return shown;
  return (
    byEditions(evidence, shown) ??
    shown ??
    byLand(evidence) ??
    byName(evidence) ??
    byPostcode(evidence) ??
    byCode(evidence)
  );
}

/**
 * Judgement of a year from that year's own and those of other years on the same side of the site's. Who was the same
 * place in a year further off was it since; who was another in a year nearer by was another already.
 *
 * @param own      from what is known of the year itself
 * @param further  judgements of years further from the site's own
 * @param nearer   judgements of years between it and the site's own
 * @example
 * const unknown = {verdict: "unknown", because: "nothing_known", overlap: null};
 * placeOverYears(unknown, [{verdict: "same", because: "land", overlap: 1}], []); // => {verdict: "same", because: "other_year", overlap: 1}
 */
export function placeOverYears(
  own: PlaceJudgement,
  further: readonly PlaceJudgement[],
  nearer: readonly PlaceJudgement[]
): PlaceJudgement {
  const found = (all: readonly PlaceJudgement[], verdict: PlaceVerdict): PlaceJudgement | null => {
    const other = all.find(judgement => judgement.verdict === verdict);
    return other ? {...other, because: "other_year"} : null;
  };
  if (own.verdict === "another" || own.because === "mark" || own.because === "editions") return own;
  const another = found(nearer, "another");
  if (another || own.verdict === "same") return another ?? own;
  return found(further, "same") ?? (own.verdict === "unknown" ? (found(further, "changed_a_little") ?? own) : own);
}

/**
 * May a figure of then be told of the area of now: shown, compared, and counted in its index, type and film? Not where
 * borders moved around clearly other land, however many of the residents stayed: what lies around them is another.
 *
 * @param isTotal  true for what is counted in an area (residents, crimes), which grows and shrinks with its borders
 * @param landHa   null where the land of one of both years is not known
 * @example
 * joinsPlace({verdict: "changed_a_little", because: "land", overlap: 0.9}, true, [100, 90]); // => false
 * @example
 * joinsPlace({verdict: "changed_a_little", because: "land", overlap: 0.9}, false, [100, 90]); // => true
 * @example
 * joinsPlace({verdict: "changed_a_little", because: "residents", overlap: 1}, false, [42, 13]); // => false
 */
export function joinsPlace(
  {verdict, overlap}: PlaceJudgement,
  isTotal: boolean,
  landHa: ThenNow<number> | null
): boolean {
  if (verdict !== "changed_a_little") return verdict === "same";
  return differsSlightly(landHa) && (!isTotal || (overlap ?? 0) >= thresholds.placeSame.value);
}

/**
 * Has an area the land that it had? Land is given in whole hectares, so that one more or less is rounding.
 *
 * @param atLeast  share that both years must have in common, in [0, 1]
 * @returns null when the land of one of both years is not known
 * @example
 * keptLand([148, 149]); // => true
 * @example
 * keptLand([1259, 5235]); // => false
 */
export function keptLand(landHa: ThenNow<number> | null, atLeast: number = thresholds.landSame.value): boolean | null {
  return landHa && landRatio(landHa) >= atLeast;
}

/**
 * Do borders differ slightly, where they differ? By land; where the land of one of both years is not known, outlines have
 * told that they do.
 *
 * @example
 * differsSlightly([98, 104]); // => true
 * @example
 * differsSlightly([2315, 9361]); // => false
 */
export function differsSlightly(landHa: ThenNow<number> | null): boolean {
  return keptLand(landHa, thresholds.landSlightly.value) ?? true;
}

/**
 * May densities of two years be set side by side? Here a hectare is not rounding alone: of thirteen it is eight per cent
 * of the density.
 *
 * @param landHa  above zero
 * @example
 * densityIsComparable([148, 149]); // => true
 * @example
 * densityIsComparable([13, 14]); // => false
 */
export function densityIsComparable([then, now]: ThenNow<number>): boolean {
  return Math.min(then, now) / Math.max(then, now) >= thresholds.landForDensity.value;
}

/** Another code alone: what had the code before was another area, unless it had the same name. */
function byMarks({marks, names}: PlaceEvidence): PlaceJudgement | null {
  const named = names !== null && sameName(...names) === true;
  if (marks.includes(2) && !named) return {verdict: "another", because: "mark", overlap: null};
  const unchanged = marks.length > 0 && marks.every(mark => mark === 1);
  return unchanged ? {verdict: "same", because: "mark", overlap: 1} : null;
}

function byOutline({outlines}: PlaceEvidence): PlaceJudgement | null {
  if (outlines === null) return null;
  const {land, ofNow, residents} = outlines;
  if (land !== null && land >= thresholds.placeSame.value) return {verdict: "same", because: "outline", overlap: land};
  const overlap = Math.max(land ?? 0, residents ?? 0);
  if (
    ofNow >= thresholds.placeNear.value &&
    land === null &&
    residents !== null &&
    residents >= thresholds.placeSame.value
  )
    return {verdict: "same", because: "outline", overlap};
  if (overlap >= thresholds.placeLike.value) return {verdict: "changed_a_little", because: "outline", overlap};
  // Of an outline that is not whole, only what it holds can be told: that it lies elsewhere, not how much is missing.
  return land !== null || ofNow < 1 - thresholds.placeLike.value
    ? {verdict: "another", because: "outline", overlap}
    : null;
}

/** Editions that contradict each other in every year: another place where land may have moved, else not to be told. */
function byEditions(evidence: PlaceEvidence, shown: PlaceJudgement | null): PlaceJudgement | null {
  const {editions, landHa} = evidence;
  // shares of one decimal: a difference of just three points is not more than that for its last binary digit
  const apart = editions.map(([then, now]) => Math.round((then - now) * 1e6) / 1e6);
  const beyond = (sign: 1 | -1) => apart.every(difference => sign * difference > thresholds.editionsApart.value);
  if (apart.length === 0 || !(beyond(1) || beyond(-1))) return null;
  const hasKept = landHa !== null && landRatio(landHa) >= thresholds.landSame.value && !isSuspect(evidence);
  return {verdict: shown?.verdict === "same" || hasKept ? "unknown" : "another", because: "editions", overlap: null};
}

function byLand(evidence: PlaceEvidence): PlaceJudgement | null {
  const {landHa, residents, addressDensity} = evidence;
  if (landHa === null) return null;
  const land = landRatio(landHa);
  const people = residents && residentsRatio(residents);
  const grew = residents !== null && residents[1] > residents[0];
  const little = (overlap: number): PlaceJudgement => ({verdict: "changed_a_little", because: "residents", overlap});
  const isTold = residents !== null && (tellOfPlace(residents) || land >= thresholds.placeLike.value);
  if (isSuspect(evidence)) {
    if (people !== null && people >= thresholds.placeLike.value) {
      if (land >= thresholds.landSame.value) return {verdict: "same", because: "land", overlap: land};
      if (land >= thresholds.placeNear.value) return little(Math.min(people, land));
    }
    const alike = addressDensity !== null && ratio(addressDensity) >= thresholds.densityNear.value;
    if (isTold && people !== null && people >= thresholds.placeNear.value && alike) return little(people);
  } else {
    if (land >= thresholds.landSame.value) return {verdict: "same", because: "land", overlap: land};
    if (isTold && mayBeAlike(residents)) return little(residentsRatio(residents));
    if (land >= thresholds.placeNear.value && (people === null || grew)) return {...little(land), because: "land"};
  }
  return isTold
    ? {verdict: "another", because: "residents", overlap: people}
    : {verdict: "another", because: "land", overlap: land};
}

function byName({names, residents, postcodes}: PlaceEvidence): PlaceJudgement | null {
  if (postcodes !== null && postcodes[0] !== postcodes[1]) return null;
  const named = names && sameName(...names);
  const people = residents && tellOfPlace(residents) ? residentsRatio(residents) : null;
  if (named === null || named === undefined) {
    const alike = people !== null && people >= thresholds.placeNear.value;
    return alike ? {verdict: "changed_a_little", because: "residents", overlap: people} : null;
  }
  const fell = people !== null && people < thresholds.placeLike.value && residents![1] < residents![0];
  if (named) return fell ? null : {verdict: "same", because: "name", overlap: people};
  if (people === null) return null;
  return people >= thresholds.placeSame.value
    ? {verdict: "same", because: "residents", overlap: people}
    : {verdict: "another", because: "name", overlap: people};
}

/**
 * Another most common postcode is another place or another street: without more, nobody can tell. The same one, within a
 * wijk that stayed the same, is the same place.
 */
function byPostcode({postcodes, parent}: PlaceEvidence): PlaceJudgement | null {
  if (postcodes === null) return null;
  if (postcodes[0] !== postcodes[1]) return {verdict: "unknown", because: "postcode", overlap: null};
  return parent?.verdict === "same" ? {verdict: "same", because: "postcode", overlap: null} : null;
}

function byCode({lastingCode}: PlaceEvidence): PlaceJudgement {
  return lastingCode
    ? {verdict: "same", because: "lasting_code", overlap: null}
    : {verdict: "unknown", because: "nothing_known", overlap: null};
}

/** Were codes given out anew here, in the gemeente or in the wijk? A wijk that shares little is elsewhere now. */
const isSuspect = ({codesKept: kept, parent}: PlaceEvidence): boolean =>
  (kept !== null && kept < thresholds.codesKept.value) ||
  (parent?.verdict === "another" && (parent.overlap ?? 0) < 1 - thresholds.codesKept.value);

const ratio = ([a, b]: ThenNow<number>): number => (a === b ? 1 : Math.min(a, b) / Math.max(a, b));

/** Land is given in whole hectares: one more or less is rounding. */
const landRatio = (land: ThenNow<number>): number => (Math.abs(land[0] - land[1]) <= 1 ? 1 : ratio(land));

/** May residents of two years be near enough for shares, in the numbers that were rounded to these? */
function mayBeAlike(residents: ThenNow<number>): boolean {
  const half = thresholds.countRounding.value / 2;
  const [fewest, most] = [Math.min(...residents), Math.max(...residents)];
  return (
    residentsRatio(residents) >= thresholds.placeLike.value ||
    fewest + half >= thresholds.placeLike.value * (most - half)
  );
}

/** Residents are rounded to fives, and a household more or less is no other place. */
const residentsRatio = (residents: ThenNow<number>): number =>
  Math.abs(residents[0] - residents[1]) <= handful ? 1 : ratio(residents);

const handful = 15;

/** Do residents tell of a place at all? Not where a handful is more than the part of them that may be others. */
const tellOfPlace = (residents: ThenNow<number>): boolean =>
  handful <= (1 - thresholds.placeLike.value) * Math.max(...residents);
