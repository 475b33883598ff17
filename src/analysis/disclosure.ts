import {thresholds} from "../catalog/thresholds.ts";
import {requireFinite} from "./require-finite.ts";

/**
 * May an area have a class, type or rank? Only with enough residents; an unknown number is not enough.
 *
 * Where it may not, its values are shown greyed with the reason.
 *
 * @throws RangeError when the number is NaN or infinite
 * @example
 * mayHaveClass(299); // => false
 * @example
 * mayHaveClass(null); // => false
 */
export function mayHaveClass(residents: number | null, minimum: number = thresholds.residentsForClass.value): boolean {
  return residents !== null && requireFinite("residents", residents) >= minimum;
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
