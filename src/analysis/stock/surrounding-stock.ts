import {squareWithheldBelow} from "../../catalog/square-columns.ts";
import {type Cell, surroundingsOf} from "../surroundings.ts";

/** A cell of a square grid with its dwellings, and those of housing associations; null where withheld. */
export interface StockCell extends Cell {
  dwellings: number | null;
  association: number | null;
}

/** The least and the most that a share can be, in [0, 1]. */
export interface StockBounds {
  low: number;
  high: number;
}

/**
 * Share of housing-association dwellings in the direct surroundings of every cell: of all dwellings in cells whose centre
 * lies within 200 m of its own.
 *
 * Counts below five are withheld, and a cell without such dwellings looks the same: so the share lies between what it is
 * when all of these are none, and when all are four (or all dwellings of a cell that has fewer). A cell without a number
 * of dwellings counts in no surroundings.
 *
 * @param cells  any order; each corner once, on a grid of 100 m
 * @returns one for each cell; null without dwellings in its surroundings
 * @throws RangeError as `surroundingsOf`, or on a count that is negative or no number
 * @see Leidelmeijer, Frissen & Van Iersel (Aedes 2020): "binnen 200 meter rondom de woning"
 * @example
 * surroundingStock([{xM: 0, yM: 0, dwellings: 50, association: 25}, {xM: 100, yM: 0, dwellings: 50, association: null}]); // => [{low: 0.25, high: 0.29}, {low: 0.25, high: 0.29}]
 */
export function surroundingStock(cells: readonly StockCell[]): (StockBounds | null)[] {
  const {starts, members} = surroundingsOf(cells);
  const bounds = cells.map(cell => associationBounds(cell));
  return cells.map((_, at) => {
    const around = [...members.subarray(starts[at]!, starts[at + 1]!)];
    const sum = (of: (member: number) => number) => around.reduce((total, member) => total + of(member), 0);
    const dwellings = sum(member => (bounds[member] ? cells[member]!.dwellings! : 0));
    if (dwellings === 0) return null;
    return {low: sum(one => bounds[one]?.low ?? 0) / dwellings, high: sum(one => bounds[one]?.high ?? 0) / dwellings};
  });
}

/** How many dwellings of a cell a housing association has, at least and at most; null without a number of dwellings. */
function associationBounds({dwellings, association}: StockCell): StockBounds | null {
  for (const count of [dwellings, association])
    if (count !== null && !(count >= 0)) throw new RangeError(`invalid count of dwellings: ${count} (expected >= 0)`);
  if (dwellings === null) return null;
  // both are rounded to fives, so that a part can look larger than the whole
  if (association !== null) return {low: Math.min(association, dwellings), high: Math.min(association, dwellings)};
  return {low: 0, high: Math.min(squareWithheldBelow - 1, dwellings)};
}
