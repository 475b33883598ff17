import {areaLevel, gemeenteCodeOf} from "../catalog/areas.ts";
import {type PostcodeShard, type PublishedGemeente, publishedPaths} from "../catalog/published.ts";
import {maybePostcode, type Postcode, type SearchEntry, searchWords, shardOf} from "../catalog/search-key.ts";
import {rankEntries} from "./search-ranking.ts";
import {searchStrings as words} from "./strings.ts";

const shards = new Map<string, Promise<unknown>>();

/** Fetches an index file once; one that does not exist holds nothing, one that fails is asked again next time. */
function readShard<Content>(address: string, empty: Content): Promise<Content> {
  let reading = shards.get(address) as Promise<Content> | undefined;
  if (!reading) {
    reading = fetchShard(address, empty);
    shards.set(address, reading);
    reading.catch(() => shards.delete(address));
  }
  return reading;
}

async function fetchShard<Content>(address: string, empty: Content): Promise<Content> {
  const response = await fetch(address);
  if (response.status === 404) return empty;
  if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`);
  return (await response.json()) as Content;
}

/** What a query finds, best first; `postcode` is set when it was read as one. */
export interface Found {
  entries: SearchEntry[];
  postcode: string | null;
}

/**
 * Looks a query up in the index: a postcode by its first two digits, anything else by the first letter of its first
 * word, and when that gives nothing by those of the other words. No more of the query than that leaves the browser.
 */
export async function findAreas(query: string): Promise<Found> {
  const postcode = maybePostcode(query);
  if (postcode) return {entries: await findByPostcode(postcode), postcode: postcode.key};
  const tried = new Set<string>();
  for (const word of searchWords(query)) {
    const shard = shardOf(word);
    if (tried.has(shard)) continue;
    tried.add(shard);
    const entries = rankEntries(await readShard<SearchEntry[]>(publishedPaths.searchShard(shard), []), query);
    if (entries.length > 0) return {entries, postcode: null};
  }
  return {entries: [], postcode: null};
}

async function findByPostcode({key, shard}: Postcode): Promise<SearchEntry[]> {
  const index = await readShard<PostcodeShard>(publishedPaths.postcodeShard(shard), {});
  const codes = Object.hasOwn(index, key) ? index[key]! : [];
  const gemeenten = new Set(codes.map(gemeenteCodeOf).filter(code => code !== null));
  const files = await Promise.all([...gemeenten].map(readGemeente));
  const areas = new Map(
    files.flatMap(file => file?.features ?? []).map(({properties}) => [properties.code, properties])
  );
  return codes.map(code => {
    const gemeente = areas.get(gemeenteCodeOf(code) ?? "")?.name;
    const context = [areaLevel(code) ?? "", gemeente].filter(Boolean).join(" in ");
    return [areas.get(code)?.name ?? code, code, words.postcodeIn(context, key), null];
  });
}

const readGemeente = (code: string) => readShard<PublishedGemeente | null>(publishedPaths.gemeente(code), null);
