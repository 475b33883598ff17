import type {AreaLevel} from "../../catalog/areas.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import {type SeriesYear, sameEdition} from "../editions.ts";
import type {PairedYears} from "../paired-years.ts";
import type {Beside, FactFigure} from "./fact.ts";

/** Means of a figure over the areas of a level that have two years. */
export interface LevelPairs {
  level: AreaLevel;
  /** Most areas of the level that have the figure in any year. */
  most: number;
  /** Every pair of years, any order. */
  pairs: readonly PairedYears[];
}

/** What a change of one area can be held against. */
export interface Others {
  /** Figures of the country, any order; empty where it has none, or is the area itself. */
  country: readonly (FactFigure & SeriesYear)[];
  /** The level of the area first, then those that may stand in for it. */
  levels: readonly LevelPairs[];
}

/**
 * What the country did in the same two years, wherever it has a figure in both, of one edition: published or computed,
 * for it is the figure that the tables of the page give the country, and a page has one such figure of a measure. Else
 * the mean over the areas of the level that have both years, where those are most that have the figure; else that over
 * the next level of which most have them.
 *
 * @param own   the area's own first and last figure
 * @param step  smallest step in which the figure is given: what moves less prints the same
 * @returns null where nothing has both years
 * @throws RangeError when the step is not above zero
 * @example
 * const year = (of, value) => ({indicatorId: "eenzaam_share", areaCode: "NL00", year: of, value, edition: null, computed: false});
 * besideFact([year(2012), year(2020)], {country: [year(2012, 0.39), year(2020, 0.47)], levels: []}, 0.001).outcome; // => "up"
 * @example
 * const own = [{year: 2002, edition: "2022", computed: false}, {year: 2022, edition: "2022", computed: false}];
 * const pairs = [{from: 2002, to: 2022, areas: 2812, before: 4.09, after: 4.14}];
 * besideFact(own, {country: [], levels: [{level: "wijk", most: 2826, pairs}]}, 0.01).mean; // => {level: "wijk", areas: 2812}
 */
export function besideFact(
  [first, last]: readonly [SeriesYear, SeriesYear],
  {country, levels}: Others,
  step: number
): Beside | null {
  if (!(step > 0)) throw new RangeError(`invalid step: ${step} (expected > 0)`);
  const [then, now] = [first, last].map(({year}) => country.find(figure => figure.year === year));
  if (then && now && sameEdition(then.edition, now.edition)) {
    const both = {first: then.value, last: now.value};
    return {
      ...both,
      outcome: outcomeOf(both, step),
      country: {first: then, last: now, computed: computedOf(then, now)},
      mean: null
    };
  }
  for (const {level, most, pairs} of levels) {
    const pair = pairs.find(({from, to}) => from === first.year && to === last.year);
    if (!pair || pair.areas < thresholds.profileYearCoverage.value * most) continue;
    const both = {first: pair.before, last: pair.after};
    return {...both, outcome: outcomeOf(both, step), country: null, mean: {level, areas: pair.areas}};
  }
  return null;
}

const computedOf = (then: SeriesYear, now: SeriesYear) =>
  then.computed && now.computed ? "all" : then.computed || now.computed ? "partly" : null;

/** Which way a figure went, as far as it shows in the steps in which it is given. */
function outcomeOf({first, last}: {first: number; last: number}, step: number): Beside["outcome"] {
  const steps = Math.round(last / step) - Math.round(first / step);
  return steps === 0 ? "same" : steps > 0 ? "up" : "down";
}
