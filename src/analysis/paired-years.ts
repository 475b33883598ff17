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
  const sums = new Map<string, PairedYears>();
  for (const known of areas) {
    const sorted = known.toSorted((a, b) => a.year - b.year);
    sorted.forEach((first, at) => {
      requireFinite("value", first.value);
      for (const last of sorted.slice(at + 1)) {
        const key = `${first.year} ${last.year}`;
        const sum = sums.get(key) ?? {from: first.year, to: last.year, areas: 0, before: 0, after: 0};
        sums.set(key, {
          ...sum,
          areas: sum.areas + 1,
          before: sum.before + first.value,
          after: sum.after + last.value
        });
      }
    });
  }
  return [...sums.values()]
    .map(sum => ({...sum, before: sum.before / sum.areas, after: sum.after / sum.areas}))
    .sort((a, b) => a.from - b.from || a.to - b.to);
}
