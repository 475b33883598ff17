/** A stream of reproducible pseudo-random numbers. */
export interface Random {
  /** Uniform in [0, 1), or in [low, high) when given. */
  uniform(low?: number, high?: number): number;
  /** Standard normal times `sd` plus `mean`. */
  normal(mean?: number, sd?: number): number;
  integer(low: number, high: number): number;
  pick<T>(items: readonly T[]): T;
}

/** FNV-1a hash of a text, as an unsigned 32-bit number. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ character.codePointAt(0)!, 0x01000193);
  return value >>> 0;
}

/** mulberry32, a small generator with 32 bits of state. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * The stream that belongs to a key. Each thing draws from its own stream, so that adding one area or one
 * measure leaves all other invented values as they were.
 */
export function randomFor(...key: (string | number)[]): Random {
  const next = mulberry32(hash(`buurtspiegel sample 1/${key.join("/")}`));
  for (let i = 0; i < 4; i++) next();
  const uniform = (low = 0, high = 1) => low + (high - low) * next();
  return {
    uniform,
    normal: (mean = 0, sd = 1) => mean + sd * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    integer: (low, high) => Math.floor(uniform(low, high + 1)),
    pick: items => items[Math.floor(next() * items.length)]!
  };
}
