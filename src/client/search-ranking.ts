import {type AreaLevel, areaLevel} from "../catalog/areas.ts";
import {namesOf, nameWords, normaliseText, type SearchEntry, searchWords} from "../catalog/search-key.ts";
import {startsLike} from "./starts-like.ts";

const levelRank: Record<AreaLevel, number> = {land: 0, gemeente: 1, wijk: 2, buurt: 3};

/** The whole name, the beginning of the name as typed, the first telling word of the name, a later one. */
const matches = {whole: 0, beginning: 1, firstWord: 2, laterWord: 3} as const;

/** Does a typed word mean a word of a name? */
type Means = (typed: string, word: string) => boolean;
const begins: Means = (typed, word) => word.startsWith(typed);

interface Ranked {
  entry: SearchEntry;
  match: number;
  level: number;
}

/**
 * The entries that a query means, best first: whole name, beginning of the name, beginning of a later word; then
 * gemeente before wijk before buurt, then most residents, then name. Every word of the query begins a word of the name
 * or of where the area lies, and at least one a word of the name. Accents, capitals and apostrophes do not matter, and
 * the names that people use count as names.
 */
export const rankEntries = (entries: readonly SearchEntry[], query: string): SearchEntry[] =>
  rank(entries, query, begins);

/** The entries that a query may mean when it has a typing error: as `rankEntries`, with a letter or two amiss. */
export const rankNearEntries = (entries: readonly SearchEntry[], query: string): SearchEntry[] =>
  rank(entries, query, startsLike);

function rank(entries: readonly SearchEntry[], query: string, means: Means): SearchEntry[] {
  const asked = searchWords(query);
  if (asked.length === 0) return [];
  const ranked: Ranked[] = [];
  const seen = new Set<string>();
  for (const entry of entries) {
    const match = matchOf(entry, asked, normaliseText(query), means);
    if (match === null || seen.has(entry[1])) continue;
    seen.add(entry[1]);
    const level = areaLevel(entry[1]);
    ranked.push({entry, match, level: level === null ? 4 : levelRank[level]});
  }
  return ranked.sort(compare).map(({entry}) => entry);
}

function matchOf([name, , context]: SearchEntry, asked: readonly string[], query: string, means: Means): number | null {
  const words = nameWords(name);
  const inName = asked.map(typed => words.findIndex(word => means(typed, word)));
  if (inName.every(index => index < 0)) return null;
  const left = asked.filter((_, index) => inName[index]! < 0);
  const places = left.length > 0 ? placeWords(context) : [];
  if (!left.every(typed => places.some(word => means(typed, word)))) return null;
  const names = namesOf(name);
  const named = asked.filter((_, index) => inName[index]! >= 0);
  if (names.includes(query) || names.some(one => sameWords(searchWords(one), named))) return matches.whole;
  if (names.some(one => one.startsWith(query))) return matches.beginning;
  return inName[0] === 0 ? matches.firstWord : matches.laterWord;
}

/** "wijk in Wijk 03 Oost, 's-Gravenhage": the words of each place, by all its names. */
const placeWords = (context: string): string[] => context.split(/, | in /).flatMap(nameWords);

const sameWords = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every(word => other.includes(word));

function compare(a: Ranked, b: Ranked): number {
  return (
    a.match - b.match ||
    a.level - b.level ||
    (b.entry[3] ?? -1) - (a.entry[3] ?? -1) ||
    a.entry[0].localeCompare(b.entry[0], "nl", {numeric: true}) ||
    (a.entry[1] < b.entry[1] ? -1 : 1)
  );
}
