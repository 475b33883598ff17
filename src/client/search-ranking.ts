import {type AreaLevel, areaLevel} from "../catalog/areas.ts";
import {normaliseText, type SearchEntry, searchWords} from "../catalog/search-key.ts";

const levelRank: Record<AreaLevel, number> = {land: 0, gemeente: 1, wijk: 2, buurt: 3};

interface Ranked {
  entry: SearchEntry;
  /** 0: the whole name, 1: the beginning of the name, 2: the beginning of a later word. */
  match: number;
  level: number;
}

/**
 * The entries that a query means, best first: whole name, beginning of the name, beginning of a later word; then
 * gemeente before wijk before buurt, then most residents, then name. Every word of the query begins a word of the name
 * or of where the area lies, and at least one a word of the name. Accents, capitals and apostrophes do not matter.
 */
export function rankEntries(entries: readonly SearchEntry[], query: string): SearchEntry[] {
  const asked = searchWords(query);
  if (asked.length === 0) return [];
  const ranked: Ranked[] = [];
  const seen = new Set<string>();
  for (const entry of entries) {
    const match = matchOf(entry, asked, query);
    if (match === null || seen.has(entry[1])) continue;
    seen.add(entry[1]);
    const level = areaLevel(entry[1]);
    ranked.push({entry, match, level: level === null ? 4 : levelRank[level]});
  }
  return ranked.sort(compare).map(({entry}) => entry);
}

function matchOf([name, , context]: SearchEntry, asked: readonly string[], query: string): number | null {
  const words = searchWords(name);
  const begins = (word: string) => (candidate: string) => candidate.startsWith(word);
  const inName = asked.map(word => words.findIndex(begins(word)));
  if (inName.every(index => index < 0)) return null;
  const left = asked.filter((_, index) => inName[index]! < 0);
  if (left.length > 0) {
    const places = normaliseText(context).split(" ");
    if (!left.every(word => places.some(begins(word)))) return null;
  }
  if (normaliseText(name) === normaliseText(query) || words.join(" ") === asked.join(" ")) return 0;
  return inName[0] === 0 ? 1 : 2;
}

function compare(a: Ranked, b: Ranked): number {
  return (
    a.match - b.match ||
    a.level - b.level ||
    (b.entry[3] ?? -1) - (a.entry[3] ?? -1) ||
    a.entry[0].localeCompare(b.entry[0], "nl", {numeric: true}) ||
    (a.entry[1] < b.entry[1] ? -1 : 1)
  );
}
