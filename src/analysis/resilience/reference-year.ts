import {countedWeight, weightedMean} from "../statistics/weighted-mean.ts";
import {weightedSd} from "../statistics/weighted-sd.ts";

/** One area's figure in one year; the weight is its residents, or 1 where areas count alike. */
export interface YearFigure {
  year: number;
  value: number | null;
  weight: number | null;
}

/** Mean and spread of a fixed reference year. */
export interface Reference {
  year: number;
  mean: number;
  sd: number;
  /** Share of the national weight behind it. */
  coverage: number;
}

/**
 * The earliest year in which figures cover enough of the country to be the fixed reference.
 *
 * @param totalWeight      all residents of the country (or the number of areas, where each weighs 1)
 * @param minimumCoverage  share in [0, 1]; see the threshold `referenceYearCoverage`
 * @returns null when no year covers enough
 * @throws RangeError when the total weight is not above zero, or a weight is negative or not finite
 * @example
 * referenceYear([{year: 2012, value: 1, weight: 40}, {year: 2016, value: 2, weight: 90}], 100, 0.8); // => 2016
 */
export function referenceYear(
  figures: readonly YearFigure[],
  totalWeight: number,
  minimumCoverage: number
): number | null {
  if (!(totalWeight > 0)) throw new RangeError(`invalid totalWeight: ${totalWeight} (expected above zero)`);
  const covered = new Map<number, number>();
  for (const {year, value, weight} of figures) {
    if (value !== null) covered.set(year, (covered.get(year) ?? 0) + countedWeight(weight));
  }
  const years = [...covered].filter(([, weight]) => weight / totalWeight >= minimumCoverage).map(([year]) => year);
  return years.length === 0 ? null : Math.min(...years);
}

/** As a part of the mean: what equal numbers seem to differ by when they are added up, and far less than any figure tells. */
const leastSpread = 1e-6;

/**
 * Mean and standard deviation of the fixed reference year, so that what moves later is the area and not the yardstick.
 *
 * @returns null when no year covers enough, or when all areas are alike in that year (no spread, no yardstick)
 * @throws RangeError as `referenceYear`, and on a non-finite value
 * @example
 * referenceFor([{year: 2012, value: 1, weight: 50}, {year: 2012, value: 3, weight: 50}], 100, 0.8); // => {year: 2012, mean: 2, sd: 1, coverage: 1}
 */
export function referenceFor(
  figures: readonly YearFigure[],
  totalWeight: number,
  minimumCoverage: number
): Reference | null {
  const year = referenceYear(figures, totalWeight, minimumCoverage);
  if (year === null) return null;
  const present = figures.filter(figure => figure.year === year && figure.value !== null);
  const values = present.map(({value}) => value);
  const weights = present.map(({weight}) => weight);
  const {value: mean} = weightedMean(values, weights);
  const sd = weightedSd(values, weights);
  if (mean === null || sd === null || sd <= leastSpread * Math.max(1, Math.abs(mean))) return null;
  const weight = weights.reduce<number>((sum, one) => sum + countedWeight(one), 0);
  return {year, mean, sd, coverage: weight / totalWeight};
}
