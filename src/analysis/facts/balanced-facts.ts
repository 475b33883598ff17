import {subjectOf as tellingSubjectOf} from "../../catalog/telling-indicators.ts";
import type {DistinctFact, StandingOut} from "./fact.ts";

/** With fewer facts that are favourable or not, what is not ours to judge is told too, up to this many in all. */
const atLeast = 2;

/** What a figure is about, and whether that lies with the people of an area or with the place. */
type SubjectOf = (indicatorId: string) => {subject: string; about: "people" | "place"};

/**
 * What of all by which an area stands out is told, by one rule for every area, weak or strong:
 *
 * - every subject that stands out, favourable or not, the favourable first in order only: nothing is chosen by its
 *   direction, and an area at one end of a subject is told as often as one at the other;
 * - of one subject the most distinct figure on a side, so that a subject with many figures is no pile of them;
 * - in turn about the place and about its people, the place first.
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
  const judged = [true, false].flatMap(direction => {
    const side = onePerSubject(
      found.filter(({favourable}) => favourable === direction),
      subjectOf
    );
    const of = (kind: "people" | "place") => side.filter(({own}) => subjectOf(own.indicatorId).about === kind);
    const [first, ...also] = inTurn(of("place"), of("people"));
    return first ? [toFact(first, also)] : [];
  });
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
