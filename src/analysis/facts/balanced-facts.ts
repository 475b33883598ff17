import type {DistinctFact, StandingOut} from "./fact.ts";

/** With fewer facts that are favourable or not, what is not ours to judge is told too, up to this many in all. */
const atLeast = 2;

/**
 * What of all by which an area stands out is told: everything that is favourable or unfavourable, the favourable first in
 * order only. What stands out is certain already, so nothing is chosen by its direction, and an area at one end of a
 * figure is told as often as one at the other.
 *
 * What is not ours to judge fills what room is left.
 *
 * @param found  as `distinctFacts` gives them, the most distinct first
 * @returns one fact for each direction, led by its most distinct figure
 * @example
 * balancedFacts([]); // => []
 */
export function balancedFacts(found: readonly StandingOut[]): DistinctFact[] {
  const judged = [true, false].flatMap(direction => {
    const [first, ...also] = found.filter(({favourable}) => favourable === direction);
    return first ? [toFact(first, also)] : [];
  });
  const others = found.filter(({favourable}) => favourable === null).slice(0, atLeast - judged.length);
  return [...judged, ...others.map(other => toFact(other, []))];
}

const toFact = (first: StandingOut, also: readonly StandingOut[]): DistinctFact => ({kind: "distinct", ...first, also});
