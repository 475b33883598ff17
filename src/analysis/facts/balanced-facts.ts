import {subjectOf as tellingSubjectOf} from "../../catalog/telling-indicators.ts";
import type {DistinctFact, StandingOut} from "./fact.ts";

/** With fewer facts that are favourable or not, what is not ours to judge is told too, up to this many in all. */
const atLeast = 2;

/** What a figure is about, and whether that lies with the people of an area or with the place. */
type SubjectOf = (indicatorId: string) => {subject: string; about: "people" | "place"};

/**
 * What of all by which an area stands out is told, by one rule for every area, weak or strong:
 *
 * - of one subject the most distinct figure on a side, so that a subject with many figures is no pile of them;
 * - on a side in turn about the place and about its people, the place first;
 * - the first of each side has a sentence of its own, so that a favourable and an unfavourable fact stand together where
 *   both exist, the favourable first in order only;
 * - all else that stands out goes with the last of them in one list, of both sides in turn: nothing is left out for its
 *   direction, and an area at one end of a subject is told as often as one at the other.
 *
 * What is not ours to judge fills what room is left.
 *
 * @param found  as `distinctFacts` gives them, the most distinct first
 * @returns one fact for each direction, led by the most distinct figure of the place
 * @throws Error for a figure that no sentence may be about
 * @example
 * balancedFacts([]); // => []
 */
export function balancedFacts(found: readonly StandingOut[], subjectOf: SubjectOf = tellingSubjectOf): DistinctFact[] {
  const [favourable, unfavourable] = [true, false].map(direction => {
    const side = onePerSubject(
      found.filter(one => one.favourable === direction),
      subjectOf
    );
    const of = (kind: "people" | "place") => side.filter(({own}) => subjectOf(own.indicatorId).about === kind);
    return inTurn(of("place"), of("people"));
  }) as [StandingOut[], StandingOut[]];
  const also = inTurn(favourable.slice(1), unfavourable.slice(1));
  const leads = [favourable[0], unfavourable[0]].filter(lead => lead !== undefined);
  const judged = leads.map((lead, at) => toFact(lead, at === leads.length - 1 ? also : []));
  const others = found.filter(({favourable}) => favourable === null).slice(0, atLeast - judged.length);
  return [...judged, ...others.map(other => toFact(other, []))];
}

function onePerSubject(found: readonly StandingOut[], subjectOf: SubjectOf): StandingOut[] {
  const subjects = found.map(({own}) => subjectOf(own.indicatorId).subject);
  return found.filter((_, index) => subjects.indexOf(subjects[index]!) === index);
}

const inTurn = <T>(one: readonly T[], other: readonly T[]): T[] =>
  Array.from({length: Math.max(one.length, other.length)}, (_, index) => [one[index], other[index]])
    .flat()
    .filter(item => item !== undefined);

const toFact = (first: StandingOut, also: readonly StandingOut[]): DistinctFact => ({kind: "distinct", ...first, also});
