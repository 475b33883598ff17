/** A figure of a series with the publisher's edition it is of; null where there are none, or it is not known. */
export interface EditionedYear {
  year: number;
  edition: string | null;
}

/** The first year of another edition than that of the years before it. */
export interface Seam {
  year: number;
  earlier: string;
  later: string;
}

/**
 * Do two figures belong to one series? Two editions of a publisher that recomputes past years are never one series.
 *
 * An edition that is not known contradicts none.
 *
 * @example
 * sameEdition("2022", "2024"); // => false
 * @example
 * sameEdition("2022", null); // => true
 */
export function sameEdition(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other;
}

/**
 * Where a series goes on in another edition.
 *
 * @param series  by year ascending
 * @returns one seam for each change of edition; years without a known edition make none
 * @example
 * seamsOf([{year: 2020, edition: "2022"}, {year: 2022, edition: "2022"}, {year: 2024, edition: "2024"}]); // => [{year: 2024, earlier: "2022", later: "2024"}]
 */
export function seamsOf(series: readonly EditionedYear[]): Seam[] {
  const seams: Seam[] = [];
  let before: string | null = null;
  for (const {year, edition} of series) {
    if (edition === null) continue;
    if (before !== null && before !== edition) seams.push({year, earlier: before, later: edition});
    before = edition;
  }
  return seams;
}

/**
 * How much of a change may be told when its two years come from two editions: what is left of it after the largest
 * difference that the editions show in the years that both have, in the direction of the change.
 *
 * @param difference  the largest difference between the editions, >= 0; 0 within one edition; null where no year is in both
 * @returns null when the difference is not known: then nothing can be told
 * @throws RangeError when the difference is negative
 * @example
 * changeBeyondSeam(0.1, 0.02); // => 0.08
 * @example
 * changeBeyondSeam(-0.01, 0.02); // => 0
 * @example
 * changeBeyondSeam(0.1, null); // => null
 */
export function changeBeyondSeam(change: number, difference: number | null): number | null {
  if (difference === null) return null;
  if (!(difference >= 0)) throw new RangeError(`invalid difference: ${difference} (expected >= 0)`);
  return Math.sign(change) * Math.max(0, Math.abs(change) - difference);
}
