/** Numbers in [0, 1) that look random; the same start gives the same numbers. */
export type Random = () => number;

/**
 * A repeatable source of random numbers (mulberry32), for resampling: the same input gives the same bytes.
 *
 * Good enough to resample areas; not for secrets.
 *
 * @param seed  whole number, taken modulo 2³²
 * @see https://github.com/bryc/code/blob/master/jshash/PRNGs.md#mulberry32
 * @example
 * const random = seededRandom(1);
 * random() < 1; // => true
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
