/** Numbers different texts from zero on, in the order in which they first come. */
export interface Numbering {
  /** The number of a text, which it gets the first time. */
  of(text: string): number;
  /** How many different texts there were. */
  readonly size: number;
}

const prefixes = ["BU", "WK", "GM"];
/** The number that follows those of the prefixes: of a cell of 100 m. */
const ofCell = prefixes.length;
/** More than any code of an area has digits for. */
const codesOfPrefix = 100_000_000;
const free = -1;

/**
 * A code of CBS that is all digits, or a cell of 100 m, as a small number, and -1 for any other text: millions of codes then
 * fit where texts would not.
 *
 * @example
 * packedCode("WK030801"); // => 100030801
 * @example
 * packedCode("E1213N4879"); // => 312134879
 * @example
 * packedCode("BU0363AA01"); // => -1
 */
export function packedCode(text: string): number {
  const isCell = text.length === 10 && text[0] === "E" && text[5] === "N";
  const prefix = isCell ? ofCell : prefixes.indexOf(text.slice(0, 2));
  if (prefix < 0 || (!isCell && text.length !== 10 - 2 * prefix)) return -1;
  let digits = 0;
  for (let at = isCell ? 1 : 2; at < text.length; at++) {
    if (isCell && at === 5) continue;
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    digits = 10 * digits + digit;
  }
  return prefix * codesOfPrefix + digits;
}

/** An empty numbering. Codes of areas take eight to sixteen bytes each (a hash table with open addresses). */
export function createNumbering(): Numbering {
  const others = new Map<string, number>();
  let keys = new Int32Array(1 << 10).fill(free);
  let numbers = new Int32Array(1 << 10);
  let used = 0;

  const placeOf = (key: number) => {
    let at = Math.imul(key, 0x9e3779b1) >>> 0;
    for (at &= keys.length - 1; keys[at] !== free && keys[at] !== key; at = (at + 1) & (keys.length - 1));
    return at;
  };
  const grow = () => {
    const [oldKeys, oldNumbers] = [keys, numbers];
    keys = new Int32Array(2 * oldKeys.length).fill(free);
    numbers = new Int32Array(2 * oldKeys.length);
    for (const [at, key] of oldKeys.entries()) {
      if (key === free) continue;
      const place = placeOf(key);
      keys[place] = key;
      numbers[place] = oldNumbers[at]!;
    }
  };
  return {
    get size() {
      return used + others.size;
    },
    of(text) {
      const key = packedCode(text);
      if (key < 0) {
        const known = others.get(text) ?? used + others.size;
        if (known === used + others.size) others.set(text, known);
        return known;
      }
      let at = placeOf(key);
      if (keys[at] === key) return numbers[at]!;
      if (4 * used >= 3 * keys.length) {
        grow();
        at = placeOf(key);
      }
      keys[at] = key;
      numbers[at] = used + others.size;
      used++;
      return numbers[at]!;
    }
  };
}
