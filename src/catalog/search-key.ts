import {areaLevel, landCode} from "./areas.ts";
import {otherNames} from "./everyday-names.ts";

/** Words that say nothing about which area is meant; left out of the index unless a name has no others. */
const stopWords = new Set(
  "wijk buurt gemeente de het een en van der den aan in op bij te ten ter t s n the".split(" ")
);

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
 * The words of a text that tell which area is meant. Never holds a word twice; empty only when the text has no letter or
 * digit.
 *
 * @example
 * searchWords("Wijk 03 Oost"); // => ["3", "oost"]
 * @example
 * searchWords("De Wijk"); // => ["de", "wijk"]
 */
export function searchWords(text: string): string[] {
  const words = normaliseText(text)
    .split(" ")
    .filter(word => word !== "");
  const telling = words.filter(word => !stopWords.has(word));
  return [...new Set(telling.length > 0 ? telling : words)];
}

/**
 * The names of an area, as `normaliseText` gives them: its own first, the one without the number of its wijk, and those
 * that people use for it.
 *
 * @example
 * namesOf("'s-Gravenhage"); // => ["s gravenhage", "den haag", "the hague"]
 * @example
 * namesOf("Wijk 12 Schildersbuurt"); // => ["wijk 12 schildersbuurt", "schildersbuurt"]
 */
export function namesOf(name: string): string[] {
  const official = normaliseText(name);
  const bare = official.replace(/^(?:wijk|buurt) ?\d+ (?=\S)/, "");
  return [...new Set([official, bare, ...otherNames(official), ...otherNames(bare)])];
}

/**
 * The words under which an area is found, those of all its names.
 *
 * @example
 * nameWords("'s-Gravenhage"); // => ["gravenhage", "haag", "hague"]
 */
export const nameWords = (name: string): string[] => [...new Set(namesOf(name).flatMap(searchWords))];

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

/** An area code as people type it: `BU`, `WK` or `GM` and what follows, without spaces, in capitals. */
export interface TypedCode {
  code: string;
  /** `03`: names the index file. */
  shard: string;
}

/**
 * Reads what was typed as the code of an area; null when it is none.
 *
 * @example
 * maybeCode("bu 0363 aa01"); // => {code: "BU0363AA01", shard: "03"}
 * @example
 * maybeCode("buurt 3"); // => null
 */
export function maybeCode(text: string): TypedCode | null {
  const code = text.toUpperCase().replace(/[\s.-]+/g, "");
  return areaLevel(code) === null || code === landCode ? null : {code, shard: codeShard(code)};
}

/**
 * Name of the index file that holds the code of a buurt, wijk or gemeente: the first two of its digits.
 *
 * @example
 * codeShard("BU0363AA01"); // => "03"
 */
export const codeShard = (code: string): string => code.slice(2, 4);

/**
 * One line of an index file: name, code, where it lies ("buurt in Wijk Oost, Voorbeeldstad"), residents (null: unknown).
 */
export type SearchEntry = [name: string, code: string, context: string, residents: number | null];
