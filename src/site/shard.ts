import type {Area} from "./data.ts";

/** Which share of the area pages this process renders: "1/2" is the first half, "GM0308,GM0344" are those gemeenten. */
export interface Shard {
  index: number;
  count: number;
  /** Gemeenten to render instead of a share of all. */
  gemeenten?: readonly string[];
}

/**
 * Reads BUURTSPIEGEL_SHARD.
 *
 * @example
 * parseShard(undefined); // => {index: 1, count: 1}
 * @example
 * parseShard("2/4"); // => {index: 2, count: 4}
 * @example
 * parseShard("GM0308,GM0344"); // => {index: 1, count: 1, gemeenten: ["GM0308", "GM0344"]}
 */
export function parseShard(text: string | undefined): Shard {
  if (!text) return {index: 1, count: 1};
  if (/^GM\d{4}(,GM\d{4})*$/.test(text)) return {index: 1, count: 1, gemeenten: text.split(",")};
  const [index, count] = text.split("/").map(Number);
  if (!Number.isInteger(index) || !Number.isInteger(count) || index! < 1 || index! > count!) {
    throw new Error(`BUURTSPIEGEL_SHARD is "${text}"; expected for example 1/2, or GM0308,GM0344.`);
  }
  return {index: index!, count: count!};
}

/** Gemeenten of one share: neighbours in code order, so that every share has about as many areas. */
export function gemeentenOfShard(
  areas: readonly Pick<Area, "gemeenteCode">[],
  {index, count, gemeenten}: Shard
): Set<string> {
  if (gemeenten) return new Set(gemeenten);
  const sizes = new Map<string, number>();
  for (const {gemeenteCode} of areas) sizes.set(gemeenteCode, (sizes.get(gemeenteCode) ?? 0) + 1);
  const mine = new Set<string>();
  let before = 0;
  for (const [code, size] of [...sizes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (Math.floor(((before + size / 2) / areas.length) * count) === index - 1) mine.add(code);
    before += size;
  }
  return mine;
}

/** Folders of addresses of which every share renders a part; all else is the first share's. */
export const sharedFolders: readonly string[] = ["buurt", "wijk", "gemeente", "kaart"];

/**
 * Does a share render what stands at a path of the site?
 *
 * @example
 * isOwnPath("/over/", {index: 2, count: 2}); // => false
 * @example
 * isOwnPath("/buurt/BU03080001/", {index: 2, count: 2}); // => true
 */
export const isOwnPath = (path: string, {index}: Shard): boolean => index === 1 || isOfAreas(path);

/** Is a path that of an area, or of its card? */
export const isOfAreas = (path: string): boolean => sharedFolders.includes(path.split("/")[1]!);

export const shard = parseShard(process.env.BUURTSPIEGEL_SHARD);
