/**
 * Which of several wordings a sentence gets: always the same for the same key, and spread evenly over keys.
 *
 * @param key    what the sentence is about, for example the code of the area and the kind of fact
 * @param count  number of wordings, >= 1
 * @returns whole number in [0, count)
 * @throws RangeError when there is nothing to choose from
 * @see Fowler, Noll & Vo, FNV-1a
 * @example
 * variantOf("BU03080000.level", 1); // => 0
 */
export function variantOf(key: string, count: number): number {
  if (!(count >= 1)) throw new RangeError(`invalid count: ${count} (expected at least 1)`);
  let hash = 0x811c9dc5;
  for (const character of key) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % count;
}
