import {requireFinite} from "./require-finite.ts";

/** A count as published, and the step that its publisher rounds it to. */
export interface RoundedCount {
  count: number;
  /** To the nearest multiple of it; 0 for a count that is not rounded. */
  step: number;
}

/**
 * Between which values a rate lies that is made of two rounded counts: the count may be half a step more or less, and so
 * may what it is divided by. That is no matter of chance: nobody but the publisher knows where in between it is.
 *
 * @param part   persons counted, >= 0
 * @param whole  those of whom they are a part, > half a step
 * @param per    what the rate is told of: 1 for a share, 1,000 for so many in a thousand
 * @returns in the unit of the rate, the low end at least 0
 * @throws RangeError when a count is negative or not finite, a step is below zero, or the whole may be nobody
 * @example
 * roundedRate({count: 0, step: 10}, {count: 302.5, step: 5}, 1000); // => [0, 16.666666666666668]
 * @example
 * roundedRate({count: 80, step: 0}, {count: 400, step: 5}, 1000).map(Math.round); // => [199, 201]
 * @example
 * roundedRate({count: 1130, step: 10}, {count: 50000, step: 5}, 1000).map(Math.round); // => [22, 23]
 */
export function roundedRate(part: RoundedCount, whole: RoundedCount, per: number): [low: number, high: number] {
  const [fewest, most] = endsOf("part", part);
  const [least, all] = endsOf("whole", whole);
  if (!(least > 0)) throw new RangeError(`invalid whole: ${whole.count} (expected more than ${whole.step / 2})`);
  return [(per * fewest) / all, (per * most) / least];
}

function endsOf(name: string, {count, step}: RoundedCount): [number, number] {
  if (requireFinite(`${name}.count`, count) < 0)
    throw new RangeError(`invalid ${name}.count: ${count} (expected >= 0)`);
  if (requireFinite(`${name}.step`, step) < 0) throw new RangeError(`invalid ${name}.step: ${step} (expected >= 0)`);
  return [Math.max(0, count - step / 2), count + step / 2];
}
