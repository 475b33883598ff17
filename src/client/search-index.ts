import {areaLevel} from "../catalog/areas.ts";
import {languagePath} from "../catalog/languages.ts";
import {type CodeShard, type PostcodeShard, publishedPaths, type SubjectEntry} from "../catalog/published.ts";
import {
  codeShard,
  maybeCode,
  maybePostcode,
  type Postcode,
  type SearchEntry,
  searchWords,
  shardOf
} from "../catalog/search-key.ts";
import {language} from "./language.ts";
import {rankEntries, rankNearEntries} from "./search-ranking.ts";
import {siteAddress} from "./site-address.ts";
import {searchStrings as words} from "./strings.ts";

const files = new Map<string, Promise<unknown>>();

/** Fetches a file of the index once; one that does not exist holds nothing, one that fails is asked again next time. */
export function readIndexFile<Content>(path: string, empty: Content): Promise<Content> {
  let reading = files.get(path) as Promise<Content> | undefined;
  if (!reading) {
    reading = fetchFile(path, empty);
    files.set(path, reading);
    reading.catch(() => files.delete(path));
  }
  return reading;
}

async function fetchFile<Content>(path: string, empty: Content): Promise<Content> {
  const address = siteAddress(path);
  const response = await fetch(address);
  if (response.status === 404) return empty;
  if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`);
  return (await response.json()) as Content;
}

/** A figure or a term that a query finds. */
export interface Subject {
  name: string;
  address: string;
  kind: SubjectEntry[2];
}

/** What a query finds, best first. */
export interface Found {
  entries: SearchEntry[];
  subjects: Subject[];
  /**
   * How the areas answer the query: by name or code (`exact`), by a name that looks like it (`near`), by the postcode
   * as typed (`postcode`), or by its four digits because the whole is not known (`postcodeDigits`).
   */
  how: "exact" | "near" | "postcode" | "postcodeDigits";
}

/**
 * Looks a query up in the index: a postcode and the code of an area by two digits, anything else by the first letter of
 * its words, one word after the other until one finds something. No more of the query than that leaves the browser.
 */
export async function findAreas(query: string): Promise<Found> {
  const postcode = maybePostcode(query);
  if (postcode) return findByPostcode(postcode);
  const typed = maybeCode(query);
  if (typed) return {entries: await namesOfCodes([typed.code]), subjects: [], how: "exact"};
  const [exact, subjects] = await Promise.all([firstOf(query, rankEntries), findSubjects(query)]);
  if (exact.length > 0 || subjects.length > 0) return {entries: exact, subjects, how: "exact"};
  return {entries: await firstOf(query, rankNearEntries), subjects, how: "near"};
}

/** What the index file of the first word finds, else that of the next. */
async function firstOf(query: string, rank: typeof rankEntries): Promise<SearchEntry[]> {
  for (const shard of new Set(searchWords(query).map(shardOf))) {
    const entries = rank(await readIndexFile<SearchEntry[]>(publishedPaths.searchShard(shard), []), query);
    if (entries.length > 0) return entries;
  }
  return [];
}

const shortestSubject = 3;

/** Figures and terms whose words the query begins. */
async function findSubjects(query: string): Promise<Subject[]> {
  if (query.trim().length < shortestSubject) return [];
  const subjects = await readIndexFile<SubjectEntry[]>(languagePath(publishedPaths.subjects, language), []);
  const byAddress = new Map(subjects.map(([name, address, kind]) => [address, {name, address, kind}]));
  const entries = subjects.flatMap(([name, address, , otherWords]) =>
    [name, ...otherWords].map((form): SearchEntry => [form, address, "", null])
  );
  return rankEntries(entries, query).map(([, address]) => byAddress.get(address)!);
}

async function findByPostcode({key, shard}: Postcode): Promise<Found> {
  const index = await readIndexFile<PostcodeShard>(publishedPaths.postcodeShard(shard), {});
  const digits = key.slice(0, 4);
  const known = [key, digits].find(one => Object.hasOwn(index, one));
  const found = await namesOfCodes(known ? index[known]! : []);
  const entries = found.map(([name, code, context, residents]): SearchEntry => {
    return [name, code, words.postcodeIn(context, known!), residents];
  });
  return {entries, subjects: [], how: known === undefined || known === key ? "postcode" : "postcodeDigits"};
}

/** The lines of some codes; a code that is not on this site is left out. */
export async function namesOfCodes(codes: readonly string[]): Promise<SearchEntry[]> {
  const shards = new Map<string, CodeShard>();
  for (const shard of new Set(codes.map(codeShard)))
    shards.set(shard, await readIndexFile<CodeShard>(publishedPaths.codeShard(shard), {}));
  return codes.flatMap(code => {
    const shard = shards.get(codeShard(code))!;
    if (areaLevel(code) === null || !Object.hasOwn(shard, code)) return [];
    const [name, context, residents] = shard[code]!;
    return [[name, code, context, residents] satisfies SearchEntry];
  });
}
