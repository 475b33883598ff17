import type {PopulationSize} from "../../catalog/judgements.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import {requireFinite} from "../require-finite.ts";

export type {PopulationSize} from "../../catalog/judgements.ts";

/**
 * How many people live somewhere, in the steps that decide what may be shown: the one rule of who has too few residents.
 *
 * - `unknown`: nobody published it, and an empty count is no zero; treated as too few
 * - `none`: published as zero
 * - `under_ten`: a number that is not shown
 * - `few`: no class, type or rank
 * - `enough`: all of these
 *
 * @throws RangeError when the number is NaN, infinite or below zero
 * @example
 * populationSize(299); // => "few"
 * @example
 * populationSize(null); // => "unknown"
 */
export function populationSize(residents: number | null): PopulationSize {
  if (residents === null) return "unknown";
  if (requireFinite("residents", residents) < 0)
    throw new RangeError(`invalid residents: ${residents} (expected >= 0)`);
  if (residents === 0) return "none";
  if (residents < thresholds.personsShown.value) return "under_ten";
  return residents < thresholds.residentsForClass.value ? "few" : "enough";
}

/**
 * May an area have a class, type or rank? Only with enough residents; an unknown number is not enough.
 *
 * Where it may not, its values are shown greyed with the reason.
 *
 * @throws RangeError when the number is NaN, infinite or below zero
 * @example
 * mayHaveClass(299); // => false
 * @example
 * mayHaveClass(null); // => false
 */
export function mayHaveClass(residents: number | null): boolean {
  return populationSize(residents) === "enough";
}

/**
 * Which counts of persons to withhold so that no count below the minimum is shown, or follows by subtraction from the
 * total.
 *
 * Counts from 1 up to the minimum are withheld. When what is withheld is one count only, or adds up to less than the
 * minimum, the smallest other counts are withheld too until it does not. Zero is shown: it is about nobody.
 *
 * @param counts  whole numbers, >= 0, that add up to a total that is shown
 * @returns true where a count is withheld, in the order of the input
 * @throws RangeError on a negative or non-finite count
 * @see Hundepool e.a. (2012), Statistical Disclosure Control, chapter 4 (secondary suppression)
 * @example
 * withheldCounts([4, 50, 20, 0]); // => [true, false, true, false]
 * @example
 * withheldCounts([10, 20]); // => [false, false]
 */
export function withheldCounts(counts: readonly number[], minimum: number = thresholds.personsShown.value): boolean[] {
  for (const [at, count] of counts.entries()) {
    if (!(requireFinite(`counts[${at}]`, count) >= 0)) {
      throw new RangeError(`invalid counts[${at}]: ${count} (expected >= 0)`);
    }
  }
  const ascending = counts
    .map((count, at) => ({count, at}))
    .filter(({count}) => count > 0)
    .sort((a, b) => a.count - b.count || a.at - b.at);
  const withheld = new Set<number>();
  let sum = 0;
  for (const {count, at} of ascending) {
    const exposed = withheld.size > 0 && (withheld.size === 1 || sum < minimum);
    if (count >= minimum && !exposed) break;
    withheld.add(at);
    sum += count;
  }
  return counts.map((_, at) => withheld.has(at));
}

/**
 * Does a share of a counted whole tell of a number of persons below the minimum, to the nearest whole person?
 *
 * A share of nobody does not. Of a whole that is itself below the minimum every other share does.
 *
 * @param share  part of the whole, or persons for each of it (2.1 a household), >= 0
 * @param whole  residents, or households, >= 0; null where it is not known, and nothing follows
 * @throws RangeError when either is NaN, infinite or below zero
 * @example
 * tellsOfFew(0.5, 10); // => true
 * @example
 * tellsOfFew(0.12, 80); // => false
 */
export function tellsOfFew(
  share: number,
  whole: number | null,
  minimum: number = thresholds.personsShown.value
): boolean {
  if (!(requireFinite("share", share) >= 0)) throw new RangeError(`invalid share: ${share} (expected >= 0)`);
  if (whole === null) return false;
  if (!(requireFinite("whole", whole) >= 0)) throw new RangeError(`invalid whole: ${whole} (expected >= 0)`);
  return share > 0 && whole > 0 && Math.round(share * whole) < minimum;
}

/**
 * Which shares that together are everybody to withhold, so that none that is withheld follows from the others: never one
 * alone. The smallest of the others goes with it.
 *
 * @param shares  each in [0, 1], and whether it is withheld for a reason of its own
 * @returns true where a share is withheld, in the order of the input
 * @throws RangeError on a share that is negative or not finite
 * @example
 * withheldOfAll([{share: 0.02, withheld: true}, {share: 0.5, withheld: false}, {share: 0.48, withheld: false}]); // => [true, false, true]
 */
export function withheldOfAll(shares: readonly {share: number; withheld: boolean}[]): boolean[] {
  const withheld = shares.map((part, at) => {
    if (!(requireFinite(`shares[${at}].share`, part.share) >= 0))
      throw new RangeError(`invalid shares[${at}].share: ${part.share} (expected >= 0)`);
    return part.withheld;
  });
  if (withheld.filter(Boolean).length !== 1) return withheld;
  const others = [...shares.keys()].filter(at => !withheld[at] && shares[at]!.share > 0);
  const smallest = others.sort((a, b) => shares[a]!.share - shares[b]!.share || a - b)[0];
  return withheld.map((is, at) => is || at === smallest);
}

/** A count of persons in an area, and where in the list the larger area is that it is part of. */
export interface CountInArea {
  /** Null where it is not known: nobody can subtract it, and nothing is concluded from it. */
  count: number | null;
  /** Place of the larger area in the list; null where that is not in it. */
  parent: number | null;
}

/**
 * Which counts of persons to withhold in areas that lie in one another, so that none below the minimum is shown, or
 * follows by subtraction: of the parts from their whole, of a whole from its parts, and of both over more than one step.
 *
 * - Counts from 1 up to the minimum are withheld; zero is about nobody.
 * - Of a shown whole a reader can take away all that is shown below it. What then remains must be two withheld counts
 *   or more, that add up to the minimum or more. Where it is not, the smallest shown count below is withheld too; where
 *   there is none, the whole.
 * - When a whole is withheld and all its parts are shown, the smallest part is withheld too.
 *
 * Parts without a count are taken to be nobody, for that is what most of them are. Counts that CBS rounds to fives do
 * not add up exactly: what a reader gets by subtraction counts as well as what is withheld.
 *
 * @param areas  each with a whole number >= 0 of persons, all of the same subject and year
 * @returns true where a count is withheld, in the order of the input
 * @throws RangeError on a negative or non-finite count, or a parent that is not in the list
 * @see Hundepool e.a. (2012), Statistical Disclosure Control, chapter 4 (secondary suppression)
 * @example
 * withheldInAreas([{count: 74, parent: null}, {count: 4, parent: 0}, {count: 50, parent: 0}, {count: 20, parent: 0}]); // => [false, true, false, true]
 */
export function withheldInAreas(
  areas: readonly CountInArea[],
  minimum: number = thresholds.personsShown.value
): boolean[] {
  const counts = areas.map(({count}, at) => {
    if (count !== null && !(requireFinite(`areas[${at}].count`, count) >= 0)) {
      throw new RangeError(`invalid areas[${at}].count: ${count} (expected >= 0)`);
    }
    return count ?? 0;
  });
  const withheld = counts.map(count => count > 0 && count < minimum);
  const partsOf = partsByWhole(areas);
  for (let changed = true; changed; ) {
    changed = false;
    for (const whole of partsOf.keys()) {
      const below = readBelow(whole, partsOf, counts, withheld);
      const smallest = below.shown.toSorted((a, b) => counts[a]! - counts[b]! || a - b)[0];
      const isSafe = withheld[whole]
        ? below.secret.length > 0 || smallest === undefined
        : areas[whole]!.count === null || hidesEnough(below, counts, counts[whole]!, minimum);
      if (isSafe) continue;
      withheld[smallest ?? whole] = true;
      changed = true;
    }
  }
  return withheld;
}

/** For each larger area the places of its parts. */
function partsByWhole(areas: readonly CountInArea[]): Map<number, number[]> {
  const wholes = new Map<number, number[]>();
  for (const [at, {parent}] of areas.entries()) {
    if (parent === null) continue;
    if (areas[parent] === undefined) throw new RangeError(`invalid areas[${at}].parent: ${parent} (not in the list)`);
    const parts = wholes.get(parent);
    if (parts) parts.push(at);
    else wholes.set(parent, [at]);
  }
  return wholes;
}

/** What a reader knows of what lies in a whole: the counts that are shown, and those of which none is known. */
interface Below {
  shown: number[];
  secret: number[];
}

/** Of a withheld part its own parts are read; one of whose parts nothing is said is a secret itself. */
function readBelow(
  whole: number,
  partsOf: ReadonlyMap<number, readonly number[]>,
  counts: readonly number[],
  withheld: readonly boolean[]
): Below {
  const below: Below = {shown: [], secret: []};
  for (const part of partsOf.get(whole) ?? []) {
    if (!withheld[part]) {
      if (counts[part]! > 0) below.shown.push(part);
      continue;
    }
    const deeper = readBelow(part, partsOf, counts, withheld);
    below.shown.push(...deeper.shown);
    below.secret.push(...(deeper.secret.length + deeper.shown.length > 0 ? deeper.secret : [part]));
  }
  return below;
}

/** Are the secrets of a shown whole more than one, and enough together, also as a reader gets them by subtraction? */
function hidesEnough({shown, secret}: Below, counts: readonly number[], whole: number, minimum: number): boolean {
  const sumOf = (list: readonly number[]) => list.reduce((total, at) => total + counts[at]!, 0);
  return secret.length === 0 || (secret.length > 1 && Math.min(sumOf(secret), whole - sumOf(shown)) >= minimum);
}
