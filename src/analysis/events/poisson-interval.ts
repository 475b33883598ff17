import {requireFinite} from "../require-finite.ts";

/** Normal deviate that leaves 2.5 % on either side. */
const z = 1.959964;

/**
 * The 95 % interval of a count of events that come independently: between which numbers a year of the same place might
 * have had as many by chance alone.
 *
 * Byar's approximation of the exact (Garwood) interval, within 0.2 % of it from ten events on: Breslow and Day, Statistical
 * Methods in Cancer Research, volume II (1987), page 69.
 *
 * @param count  events counted, a whole number >= 0
 * @returns in events; the low end of none is 0
 * @throws RangeError when the count is negative or no whole number
 * @example
 * poissonInterval(100).map(Math.round); // => [81, 122]
 * @example
 * poissonInterval(4).map(Math.round); // => [1, 10]
 */
export function poissonInterval(count: number): [low: number, high: number] {
  if (!Number.isInteger(requireFinite("count", count)) || count < 0)
    throw new RangeError(`invalid count: ${count} (expected a whole number >= 0)`);
  const end = (events: number, side: -1 | 1) =>
    events * (1 - 1 / (9 * events) + (side * z) / (3 * Math.sqrt(events))) ** 3;
  return [count === 0 ? 0 : Math.max(0, end(count, -1)), end(count + 1, 1)];
}
