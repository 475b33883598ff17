/**
 * The points of one series in the years that another has too, so that two areas are compared over the same years only.
 *
 * @param series  in any order; it is kept
 * @param other   a series with years; its values do not matter
 * @example
 * sharedYears([{year: 2012, value: 1}, {year: 2024, value: 2}], [{year: 2012, value: 9}]); // => [{year: 2012, value: 1}]
 */
export function sharedYears<Point extends {year: number}>(
  series: readonly Point[],
  other: readonly {year: number}[]
): Point[] {
  const years = new Set(other.map(({year}) => year));
  return series.filter(({year}) => years.has(year));
}
