/** A figure of a series with the publisher's edition it is of; null where there are none, or it is not known. */
export interface EditionedYear {
  year: number;
  edition: string | null;
}

/** The first year of another edition than that of the years before it. */
export interface Seam {
  year: number;
  earlier: string;
  later: string;
}

/**
 * Do two figures belong to one series? Two editions of a publisher that recomputes past years are never one series.
 *
 * An edition that is not known contradicts none.
 *
 * @example
 * sameEdition("2022", "2024"); // => false
 * @example
 * sameEdition("2022", null); // => true
 */
export function sameEdition(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other;
}

/**
 * Where a series goes on in another edition.
 *
 * @param series  by year ascending
 * @returns one seam for each change of edition; years without a known edition make none
 * @example
 * seamsOf([{year: 2020, edition: "2022"}, {year: 2022, edition: "2022"}, {year: 2024, edition: "2024"}]); // => [{year: 2024, earlier: "2022", later: "2024"}]
 */
export function seamsOf(series: readonly EditionedYear[]): Seam[] {
  const seams: Seam[] = [];
  let before: string | null = null;
  for (const {year, edition} of series) {
    if (edition === null) continue;
    if (before !== null && before !== edition) seams.push({year, earlier: before, later: edition});
    before = edition;
  }
  return seams;
}

/** A year of a series, with what decides whether another belongs to it. */
export interface SeriesYear extends EditionedYear {
  /** Did we compute it ourselves, where others are as published? */
  computed: boolean;
}

/**
 * May two figures be told as one going up or down? Only within one edition, and not from a published figure to one that
 * we computed from others: what then differs may be the way of computing.
 *
 * @example
 * isOneSeries({year: 2020, edition: null, computed: false}, {year: 2024, edition: null, computed: true}); // => false
 * @example
 * isOneSeries({year: 2002, edition: "2024", computed: false}, {year: 2024, edition: "2024", computed: false}); // => true
 */
export function isOneSeries(one: SeriesYear, other: SeriesYear): boolean {
  return sameEdition(one.edition, other.edition) && one.computed === other.computed;
}

/**
 * The longest stretch of years that are one series; of stretches over as many years the latest.
 *
 * @param years  by year ascending
 * @returns empty without years
 * @example
 * const year = (of, edition) => ({year: of, edition, computed: false});
 * longestSeries([year(2002, "2022"), year(2022, "2022"), year(2024, "2024")]).map(({year}) => year); // => [2002, 2022]
 */
export function longestSeries<Year extends SeriesYear>(years: readonly Year[]): Year[] {
  const stretches: Year[][] = [];
  for (const one of years) {
    const current = stretches.at(-1);
    if (current && isOneSeries(current.at(-1)!, one)) current.push(one);
    else stretches.push([one]);
  }
  const lengthOf = (stretch: readonly Year[]) => stretch.at(-1)!.year - stretch[0]!.year;
  return stretches.reduce<Year[]>(
    (best, stretch) => (best.length === 0 || lengthOf(stretch) >= lengthOf(best) ? stretch : best),
    []
  );
}
