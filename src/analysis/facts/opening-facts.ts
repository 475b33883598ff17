import type {Fact} from "./fact.ts";

/** Everything that could be said at the top of a page, each earned by its own rule; null where it was not. */
export interface KnownFacts {
  /** The level, or why there is none. */
  first: Fact;
  inside: Fact | null;
  change: Fact | null;
  parts: Fact | null;
  distinct: readonly Fact[];
  trends: readonly Fact[];
  unknown: Fact | null;
}

const atMost = 5;

/**
 * The three to five facts that open a page: the level, what differs inside, the change, what counts, by what the area
 * stands out, what changed; and last what is not known, which is never dropped for room.
 *
 * @example
 * openingFacts({first: {kind: "few_residents", residents: 40}, inside: null, change: null, parts: null, distinct: [], trends: [], unknown: null}).length; // => 1
 */
export function openingFacts({first, inside, change, parts, distinct, trends, unknown}: KnownFacts): Fact[] {
  const said = [first, inside, change, parts, distinct[0], trends[0], distinct[1]].filter(fact => fact != null);
  return [...said.slice(0, unknown ? atMost - 1 : atMost), ...(unknown ? [unknown] : [])];
}
