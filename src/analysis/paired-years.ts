import {requireFinite} from "./require-finite.ts";

/** Mean of a figure in two years over the same areas: those that have both. */
export interface PairedYears {
  from: number;
  to: number;
  areas: number;
  before: number;
  after: number;
}

/**
 * What a figure did between any two years, as the unweighted mean over the areas that have it in both: means over
 * other areas differ because of who is counted.
 *
 * @param areas  for each area its years with a value, each year once, any order, in the unit of the figure
 * @returns every pair that an area has, by year; none for areas of one year
 * @throws RangeError when a value is NaN or infinite
 * @example
 * const areas = [[{year: 2020, value: 1}, {year: 2024, value: 3}], [{year: 2020, value: 3}, {year: 2024, value: 5}], [{year: 2024, value: 100}]];
 * pairedYears(areas); // => [{from: 2020, to: 2024, areas: 2, before: 2, after: 4}]
 */
export function pairedYears(areas: readonly (readonly {year: number; value: number}[])[]): PairedYears[] {
  const sums = new Map<number, Map<number, PairedYears>>();
  for (const known of areas) {
    const sorted = known.toSorted((a, b) => a.year - b.year);
    for (const [at, first] of sorted.entries()) {
      requireFinite("value", first.value);
      for (let later = at + 1; later < sorted.length; later++) {
        const last = sorted[later]!;
        const sum = sumOf(sums, first.year, last.year);
        sum.areas++;
        sum.before += first.value;
        sum.after += last.value;
      }
    }
  }
  return [...sums.values()]
    .flatMap(ofYear => [...ofYear.values()])
    .map(sum => ({...sum, before: sum.before / sum.areas, after: sum.after / sum.areas}))
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

function sumOf(sums: Map<number, Map<number, PairedYears>>, from: number, to: number): PairedYears {
  const ofYear = sums.get(from) ?? new Map<number, PairedYears>();
  sums.set(from, ofYear);
  const sum = ofYear.get(to) ?? {from, to, areas: 0, before: 0, after: 0};
  ofYear.set(to, sum);
  return sum;
}
