import {otherPeople} from "../knowledge/resilience.ts";
import {publicationRules as rules} from "../knowledge/rules.ts";
import type {Truth} from "./truth.ts";
import type {Area} from "./world.ts";

/** So few that an empty cell may be about them; not where nobody knows how many there are. */
export const arePeopleFew = ({residents}: Pick<Area, "residents">): boolean =>
  residents !== null && residents < rules.fewPeople;

/** Residents of an area by year, where they are known. */
export const countsOf = (truth: Truth, area: Area) =>
  truth
    .years("inwoners_count")
    .map(year => ({year, count: truth.raw(area, "inwoners_count", year)}))
    .filter(({count}) => !Number.isNaN(count));

/**
 * Did residents become half as many again, or two thirds, or somebody where nobody was, between the last count at or
 * before a year (else the first) and the last?
 */
export function hasOtherPeople(truth: Truth, area: Area, since: number): boolean {
  const counts = countsOf(truth, area);
  const begin = counts.findLast(({year}) => year <= since) ?? counts[0];
  const end = counts.at(-1);
  if (!begin || !end || begin === end) return false;
  const [fewer, more] = [begin.count, end.count].sort((a, b) => a - b) as [number, number];
  return more > fewer && more >= otherPeople * fewer;
}

/** Why a figure of a year tells nothing of an area as it is now: too few lived there, or so many came or left. */
export function misfitOf(truth: Truth, area: Area, year: number): "few_then" | "others" | null {
  const then = countsOf(truth, area).findLast(one => one.year <= year);
  if (then && then.count < rules.residentsForClass) return "few_then";
  return hasOtherPeople(truth, area, year) ? "others" : null;
}

/** Did fewer live there than a class needs in one of these years? Before all counts, as many as in the first of them. */
export function hasFewAt(truth: Truth, area: Area, years: readonly number[]): boolean {
  const counts = countsOf(truth, area);
  return years.some(year => {
    const then = counts.findLast(one => one.year <= year) ?? counts[0];
    return then !== undefined && then.count < rules.residentsForClass;
  });
}
