import {type WeightedDistribution, weightedDistribution} from "./weighted-distribution.ts";

/** One respondent in a cross-table; classes count from 1, null is no answer. */
export interface CrossRow {
  row: number | null;
  column: number | null;
  weight: number;
}

/**
 * Weighted cross-table: within each class of one question, the distribution over the classes of another.
 *
 * For liveability by cohesion (WoON 2024, figure 3-1), and cohesion by housing-association stock, vulnerability and
 * nuisance (3-2 to 3-4).
 *
 * Missing rule: a respondent without either class counts nowhere.
 *
 * @returns one distribution for each row class, class 1 first; see `weightedDistribution` for an empty one
 * @throws RangeError as `weightedDistribution`
 * @example
 * crossTable([{row: 1, column: 2, weight: 1}, {row: 2, column: 1, weight: 1}], 2, 2).map(({shares}) => shares[1]?.share); // => [1, 0]
 */
export function crossTable(rows: readonly CrossRow[], rowCount: number, columnCount: number): WeightedDistribution[] {
  const groups = Array.from({length: rowCount}, (): CrossRow[] => []);
  for (const row of rows) {
    if (row.row === null) continue;
    const group = groups[row.row - 1];
    if (!group) throw new RangeError(`invalid row: ${row.row} (expected 1 to ${rowCount})`);
    group.push(row);
  }
  return groups.map(group =>
    weightedDistribution(
      group.map(({column}) => column),
      group.map(({weight}) => weight),
      columnCount
    )
  );
}
