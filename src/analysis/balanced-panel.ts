import {thresholds} from "../catalog/thresholds.ts";

/** Years that are widely known, and the areas that have a value in each of them. */
export interface BalancedPanel {
  /** Ascending. */
  years: number[];
  /** In the order in which they were given. */
  rows: number[];
}

/**
 * The same areas in every year: only then is a difference between years a change, and not another choice of areas.
 *
 * A year counts when it has at least a share of the areas of the best year; an area counts when it has a value in each of
 * those years. Which share is ours.
 *
 * @param series    by year the values of all areas, null where missing
 * @param rows      the areas that may count, as places in those lists
 * @param coverage  share of the best year that a year needs, in [0, 1]
 * @example
 * balancedPanel(new Map([[2012, [1, 2, null]], [2016, [1, null, null]], [2020, [3, 4, 5]]]), [0, 1, 2], 0.6); // => {years: [2012, 2020], rows: [0, 1]}
 */
export function balancedPanel(
  series: ReadonlyMap<number, readonly (number | null)[]>,
  rows: readonly number[],
  coverage: number = thresholds.profileYearCoverage.value
): BalancedPanel {
  const counts = [...series].map(([year, values]) => ({year, count: rows.filter(row => values[row] !== null).length}));
  const most = Math.max(0, ...counts.map(({count}) => count));
  const years = counts.filter(({count}) => count > 0 && count >= coverage * most).map(({year}) => year);
  years.sort((a, b) => a - b);
  return {years, rows: rows.filter(row => years.every(year => series.get(year)![row] !== null))};
}
