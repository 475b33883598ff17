import {stockBreaks} from "../../catalog/stock-classes.ts";
import {classOf} from "../nine-classes.ts";
import {requireFinite} from "../require-finite.ts";
import {countedWeight, weightedMean} from "../statistics/weighted-mean.ts";

/** One area or cell in one year. Weight: its residents, or 1 where areas count alike. */
export interface StockRow {
  year: number;
  /** Share of housing-association dwellings in the direct surroundings, in [0, 1]. */
  stockShare: number | null;
  value: number | null;
  weight: number | null;
}

/**
 * Class of the share of housing-association dwellings: below 10, 20, 40, 60 %, and 60 % or more.
 *
 * @param stockShare  in [0, 1]
 * @returns 1 to 5
 * @throws RangeError outside [0, 1] or NaN
 * @example
 * [0, 0.1, 0.6].map(share => stockClassOf(share)); // => [1, 2, 5]
 */
export function stockClassOf(stockShare: number, breaks: readonly number[] = stockBreaks): number {
  if (!(stockShare >= 0 && stockShare <= 1))
    throw new RangeError(`invalid stockShare: ${stockShare} (expected [0, 1])`);
  return classOf(stockShare, breaks);
}

/** A class of stock in one year: its mean, and that mean with the national average as 100. */
export interface StockIndex {
  year: number;
  stockClass: number;
  rows: number;
  mean: number | null;
  index: number | null;
}

/**
 * An indicator by class of housing-association stock, as index of the national average (= 100), for every year.
 *
 * Missing rule: rows without a value or a weight count nowhere; rows without a share of stock count in the national
 * average only. No index where the national average is zero.
 *
 * @returns years ascending, within a year classes ascending
 * @throws RangeError as `stockClassOf` and `weightedMean`
 * @see Leidelmeijer, Frissen & Van Iersel (Aedes 2020), figures 9 to 12
 * @example
 * stockIndices([{year: 2012, stockShare: 0.05, value: 1, weight: 1}, {year: 2012, stockShare: 0.7, value: 3, weight: 1}]).map(({index}) => index); // => [50, null, null, null, 150]
 */
export function stockIndices(rows: readonly StockRow[], breaks: readonly number[] = stockBreaks): StockIndex[] {
  const years = [...new Set(rows.map(({year}) => year))].sort((a, b) => a - b);
  return years.flatMap(year => {
    const ofYear = rows.filter(row => row.year === year);
    const national = meanOf(ofYear);
    const groups = Array.from({length: breaks.length + 1}, (): StockRow[] => []);
    for (const row of ofYear) {
      if (row.stockShare === null || row.value === null || countedWeight(row.weight) === 0) continue;
      groups[stockClassOf(row.stockShare, breaks) - 1]!.push(row);
    }
    return groups.map((group, at): StockIndex => {
      const mean = meanOf(group);
      const index = mean === null || national === null || national === 0 ? null : (mean / national) * 100;
      return {year, stockClass: at + 1, rows: group.length, mean, index};
    });
  });
}

/**
 * Growth of the gap between the classes with most and least stock, from the first to the last year.
 *
 * The gap is the index of the highest class minus that of the lowest; growth is how much larger it has become.
 * Published: 40 to 60 % larger in 2018 than in 2012 for some groups.
 *
 * @param indices  as `stockIndices` gives them
 * @returns growth as a fraction (0.5 is half as large again, -0.2 a fifth smaller); null with fewer than two years with
 *   both classes, or when there was no gap to begin with
 * @see Leidelmeijer, Frissen & Van Iersel (Aedes 2020), 2.7
 * @example
 * gapGrowth([[2012, 1, 80], [2012, 5, 160], [2018, 1, 70], [2018, 5, 190]].map(([year, stockClass, index]) => ({year, stockClass, index})))?.growth; // => 0.5
 */
export function gapGrowth(
  indices: readonly Pick<StockIndex, "year" | "stockClass" | "index">[]
): {firstYear: number; lastYear: number; firstGap: number; lastGap: number; growth: number} | null {
  const highest = Math.max(...indices.map(({stockClass}) => stockClass));
  const lowest = Math.min(...indices.map(({stockClass}) => stockClass));
  const indexOf = (year: number, stockClass: number) =>
    indices.find(one => one.year === year && one.stockClass === stockClass)?.index ?? null;
  const gaps = [...new Set(indices.map(({year}) => year))]
    .sort((a, b) => a - b)
    .flatMap(year => {
      const [top, bottom] = [indexOf(year, highest), indexOf(year, lowest)];
      return top === null || bottom === null ? [] : [{year, gap: top - bottom}];
    });
  const first = gaps[0];
  const last = gaps.at(-1);
  if (!first || !last || gaps.length < 2 || first.gap === 0) return null;
  const growth = (last.gap - first.gap) / Math.abs(first.gap);
  return {firstYear: first.year, lastYear: last.year, firstGap: first.gap, lastGap: last.gap, growth};
}

/** One area over a period. */
export interface Development {
  from: number | null;
  to: number | null;
  weight: number | null;
}

/**
 * Mean development: the weighted mean change of the areas that have both years.
 *
 * For areas with 80 % or more housing-association stock, by dimension (Aedes 2020, figure 13).
 *
 * @returns in the unit of the values; null when no area has both years and a weight
 * @throws RangeError on a bad weight or a change that is not finite
 * @example
 * meanDevelopment([{from: 1, to: 2, weight: 1}, {from: 1, to: 4, weight: 3}, {from: null, to: 9, weight: 1}]); // => 2.5
 */
export function meanDevelopment(areas: readonly Development[]): number | null {
  let covered = 0;
  let sum = 0;
  // in one pass: intervals ask it of thousands of drawings of the country
  for (const {from, to, weight} of areas) {
    const counted = countedWeight(weight);
    if (from === null || to === null) continue;
    covered += counted;
    sum += counted * requireFinite("change", to - from);
  }
  return covered > 0 ? sum / covered : null;
}

/**
 * Mean development by level in the last year: do the weakest areas fall behind? (Aedes 2020, figure 8)
 *
 * Mind that grouping by the last year alone makes a fall look larger in the low classes and smaller in the high ones
 * (regression to the mean): it describes where areas came from, it does not predict.
 *
 * @param breaks  of the level
 * @returns one for each class, class 1 first, with the areas that count
 * @throws RangeError as `classOf` and `weightedMean`
 * @example
 * developmentByLevel([{from: 4, to: 3.5, weight: 1}, {from: 4, to: 4.5, weight: 1}], [4]); // => [{level: 1, areas: 1, development: -0.5}, {level: 2, areas: 1, development: 0.5}]
 */
export function developmentByLevel(
  areas: readonly Development[],
  breaks: readonly number[]
): {level: number; areas: number; development: number | null}[] {
  const groups = Array.from({length: breaks.length + 1}, (): Development[] => []);
  for (const area of areas) {
    if (area.from === null || area.to === null || countedWeight(area.weight) === 0) continue;
    groups[classOf(area.to, breaks) - 1]!.push(area);
  }
  return groups.map((group, at) => ({level: at + 1, areas: group.length, development: meanDevelopment(group)}));
}

function meanOf(rows: readonly StockRow[]): number | null {
  return weightedMean(
    rows.map(({value}) => value),
    rows.map(({weight}) => weight)
  ).value;
}
