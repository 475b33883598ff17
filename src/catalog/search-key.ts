/** Words that say nothing about which area is meant; left out of the index unless a name has no others. */
const stopWords = new Set("wijk buurt gemeente de het een en van der den aan in op bij te ten ter t s n".split(" "));

/** Everyday names of gemeenten whose official name people seldom type, by normalised official name. */
const everydayNames: ReadonlyMap<string, string> = new Map([
  ["s gravenhage", "haag"],
  ["s hertogenbosch", "bosch"]
]);

const withoutMarks: Record<string, string> = {ø: "o", æ: "ae", œ: "oe", ß: "ss", ł: "l", đ: "d"};

/**
 * Text as it is compared in search: lower case, without accents, apostrophes as gaps, one space between words, numbers
 * without leading zeros ("Wijk 03" and "wijk 3" are the same question).
 *
 * @example
 * normaliseText("'s-Gravenhage"); // => "s gravenhage"
 * @example
 * normaliseText("Wijk 03  Súdwest-Fryslân"); // => "wijk 3 sudwest fryslan"
 */
export function normaliseText(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[øæœßłđ]/g, letter => withoutMarks[letter]!)
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .replace(/\b0+(?=\d)/g, "");
}

/**
 * The words under which a name is found, and likewise the words of what a person types. Never holds a word twice; empty
 * only when the text has no letter or digit.
 *
 * @example
 * searchWords("Wijk 03 Oost"); // => ["3", "oost"]
 * @example
 * searchWords("'s-Gravenhage"); // => ["gravenhage", "haag"]
 * @example
 * searchWords("De Wijk"); // => ["de", "wijk"]
 */
export function searchWords(text: string): string[] {
  const normalised = normaliseText(text);
  const everyday = everydayNames.get(normalised);
  const words = normalised.split(" ").filter(word => word !== "");
  const telling = words.filter(word => !stopWords.has(word));
  const kept = telling.length > 0 ? telling : words;
  return [...new Set(everyday ? [...kept, everyday] : kept)];
}

/**
 * Name of the index file that holds a word: its first letter, or `0` for all digits. The word comes from `searchWords`.
 *
 * @example
 * shardOf("oost"); // => "o"
 * @example
 * shardOf("3"); // => "0"
 */
export function shardOf(word: string): string {
  const first = word.charAt(0);
  if (/[a-z]/.test(first)) return first;
  if (/\d/.test(first)) return "0";
  throw new Error(`invalid search word: "${word}" (expected a word from searchWords)`);
}

/** A postcode as typed: four digits, or six positions without space and in capitals. */
export interface Postcode {
  /** `3743` or `3743AB`: the key in the index file. */
  key: string;
  /** `37`: names the index file. */
  shard: string;
}

/**
 * Reads what was typed as a postcode; null when it is none (letters SA, SD and SS do not occur; only the invented sample has codes that begin with 0).
 *
 * @example
 * maybePostcode("3743 ab"); // => {key: "3743AB", shard: "37"}
 * @example
 * maybePostcode("374"); // => null
 */
export function maybePostcode(text: string): Postcode | null {
  const key = text.toUpperCase().replace(/\s+/g, "");
  return /^\d{4}(?:(?!S[ADS])[A-Z]{2})?$/.test(key) ? {key, shard: key.slice(0, 2)} : null;
}

/**
 * One line of an index file: name, code, where it lies ("buurt in Wijk Oost, Voorbeeldstad"), residents (null: unknown).
 */
export type SearchEntry = [name: string, code: string, context: string, residents: number | null];
