import {requireFinite} from "./require-finite.ts";

/** How many of the other areas have a strictly lower and a strictly higher figure; those with the same are in neither. */
export interface StrictPlace {
  below: number;
  above: number;
}

/**
 * The place of each value among all the others, read strictly: who has the same is not beaten.
 *
 * "Higher than in 9 of 10" counts `below`, not the mid-rank percentile, in which ties count half.
 *
 * @returns whole numbers in the order of the input; `below + above` is at most the number of others
 * @throws RangeError when a value is NaN or infinite
 * @example
 * strictPlaces([10, 30, 20, 20]); // => [{below: 0, above: 3}, {below: 3, above: 0}, {below: 1, above: 1}, {below: 1, above: 1}]
 */
export function strictPlaces(values: readonly number[]): StrictPlace[] {
  const sorted = Float64Array.from(values, (value, index) => requireFinite(`values[${index}]`, value)).sort();
  const places = new Map<number, StrictPlace>();
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    const value = sorted[from]!;
    for (to = from; to < sorted.length && sorted[to] === value; to++);
    places.set(value, {below: from, above: sorted.length - to});
  }
  return values.map(value => places.get(value)!);
}
