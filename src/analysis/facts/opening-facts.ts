import {subjectOf as tellingSubjectOf} from "../../catalog/telling-indicators.ts";
import type {Fact, TrendFact} from "./fact.ts";

/** Everything that could be said at the top of a page, each earned by its own rule; null where it was not. */
export interface KnownFacts {
  /** Why figures about residents mean something else here. */
  unusual?: Fact | null;
  /** The level, or why there is none. */
  first: Fact;
  inside: Fact | null;
  change: Fact | null;
  /** By what the area stands out, as `balancedFacts` gives it. */
  distinct: readonly Fact[];
  trends: readonly TrendFact[];
  unknown: Fact | null;
}

const atLeast = 3;
const atMost = 5;

/**
 * The three to five facts that open a page: that most residents are no usual ones, the level, what differs inside, the
 * change, by what the area stands out, what changed here; and last what is not known. Which part of liveability counts is
 * said where the parts are drawn. What stands out and what is not known are never dropped for
 * room.
 *
 * What changed not clearly otherwise than in the whole country says little of one area: it is told only where there is little else.
 * No change is told of a figure by which the area stands out, no two changes of one subject, and one of a subject that was
 * not told yet goes first, so that each place goes to something else: all changes stand beside their figures below.
 *
 * @example
 * openingFacts({first: {kind: "few_residents", residents: {population: "few", residents: 40}, residentsYear: 2024}, inside: null, change: null, distinct: [], trends: [], unknown: null}).length; // => 1
 */
export function openingFacts(
  {unusual, first, inside, change, distinct, trends: all, unknown}: KnownFacts,
  subjectOf: (indicatorId: string) => string = id => tellingSubjectOf(id).subject
): Fact[] {
  const told = distinct.flatMap(idsOf);
  const subjects = new Set(told.map(subjectOf));
  const untold = all.filter(({last}) => !told.includes(last.indicatorId));
  const [others, same] = [false, true].map(isTold =>
    untold.filter(({last}) => subjects.has(subjectOf(last.indicatorId)) === isTold)
  ) as [TrendFact[], TrendFact[]];
  const trends = [...others, ...same];
  const ownTrend = trends.find(trend => !isOfCountry(trend));
  const room = Math.max(0, atMost - [unusual, first, ...distinct].filter(fact => fact != null).length);
  const dropped = [inside, change, ownTrend].filter(fact => fact != null).slice(room);
  const inOrder = [unusual, first, inside, change, ...distinct, ownTrend].filter(fact => fact != null);
  const said = inOrder.filter(fact => !dropped.includes(fact));
  const shared = trends.find(
    trend =>
      isOfCountry(trend) && (!ownTrend || subjectOf(trend.last.indicatorId) !== subjectOf(ownTrend.last.indicatorId))
  );
  if (shared && said.length < atLeast) said.push(shared);
  return [...said, ...(unknown ? [unknown] : [])];
}

/** What an area stands out by, in a sentence of its own or in the list behind one. */
const idsOf = (fact: Fact): string[] =>
  fact.kind === "distinct" ? [fact, ...fact.also].map(({own}) => own.indicatorId) : [];

const isOfCountry = ({besideHere}: TrendFact): boolean => besideHere === "unclear";
