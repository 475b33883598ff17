import {thresholds} from "../catalog/thresholds.ts";

/** A cell of a square grid: its lower-left corner, in metres. */
export interface Cell {
  xM: number;
  yM: number;
}

/** For every cell the cells around it, itself included, as positions in the list of cells. */
export interface Surroundings {
  /** The members of cell i are `members[starts[i]]` up to, not including, `members[starts[i + 1]]`. */
  starts: Uint32Array;
  members: Uint32Array;
}

/**
 * The direct surroundings of every cell: the cells whose centre lies within a radius of its own.
 *
 * With cells of 100 m and a radius of 200 m these are at most 13 cells. Linear in the number of cells: made once, used
 * for every column and year on the same grid.
 *
 * @param cells         any order; each corner once, on a grid of `sizeMetres`
 * @param radiusMetres  >= 0
 * @throws RangeError on a corner that is not finite or occurs twice, or a bad size or radius
 * @example
 * surroundingsOf([{xM: 0, yM: 0}, {xM: 100, yM: 0}, {xM: 900, yM: 0}]).members; // => [0, 1, 0, 1, 2]
 */
export function surroundingsOf(
  cells: readonly Cell[],
  radiusMetres: number = thresholds.surroundingsRadius.value,
  sizeMetres = 100
): Surroundings {
  if (!(sizeMetres > 0)) throw new RangeError(`invalid sizeMetres: ${sizeMetres} (expected above zero)`);
  if (!(radiusMetres >= 0)) throw new RangeError(`invalid radiusMetres: ${radiusMetres} (expected >= 0)`);
  const offsets = offsetsWithin(radiusMetres / sizeMetres);
  const keys = keysOf(cells, sizeMetres, Math.floor(radiusMetres / sizeMetres));
  const at = positions(cells, keys);
  const starts = new Uint32Array(cells.length + 1);
  const members = new Uint32Array(cells.length * offsets.length);
  let count = 0;
  for (let index = 0; index < cells.length; index++) {
    for (const [right, up] of offsets) {
      const member = at.get(keys.of[index]! + right * keys.height + up);
      if (member !== undefined) members[count++] = member;
    }
    starts[index + 1] = count;
  }
  return {starts, members: members.slice(0, count)};
}

/**
 * Mean over the direct surroundings of every cell: the value to show where a cell alone says too much about few people.
 *
 * Missing rule: cells without a value or without weight are left out; a cell may so have a mean without a value of its
 * own.
 *
 * @param values   one for each cell, null where missing
 * @param weights  one for each cell (residents, dwellings); without weights cells count alike
 * @returns one for each cell, null where nothing around it has a value
 * @throws RangeError on lengths that do not fit
 * @example
 * surroundingMean(surroundingsOf([{xM: 0, yM: 0}, {xM: 100, yM: 0}, {xM: 900, yM: 0}]), [1, 3, null]); // => [2, 2, null]
 */
export function surroundingMean(
  {starts, members}: Surroundings,
  values: readonly (number | null)[],
  weights?: readonly (number | null)[]
): (number | null)[] {
  const cells = starts.length - 1;
  if (values.length !== cells) throw new RangeError(`invalid values: ${values.length} (expected ${cells})`);
  if (weights && weights.length !== cells)
    throw new RangeError(`invalid weights: ${weights.length} (expected ${cells})`);
  const means = new Array<number | null>(cells);
  for (let cell = 0; cell < cells; cell++) {
    let sum = 0;
    let total = 0;
    for (let at = starts[cell]!; at < starts[cell + 1]!; at++) {
      const value = values[members[at]!]!;
      const weight = weights ? (weights[members[at]!] ?? 0) : 1;
      if (value === null || !(weight > 0)) continue;
      sum += weight * value;
      total += weight;
    }
    means[cell] = total > 0 ? sum / total : null;
  }
  return means;
}

const span = 2 ** 22;

/**
 * One number for the place of each cell on the grid, `height` further a column to the right. They count from the corner of
 * all cells, so that those of a country are small, and those of what lies `reach` beyond the edge are no cell's.
 */
function keysOf(cells: readonly Cell[], sizeMetres: number, reach: number): {of: Float64Array; height: number} {
  const columns = Float64Array.from(cells, ({xM}) => Math.round(xM / sizeMetres));
  const rows = Float64Array.from(cells, ({yM}) => Math.round(yM / sizeMetres));
  for (const [index, {xM, yM}] of cells.entries()) {
    if (!(Math.abs(columns[index]!) < span / 2 - 1000 && Math.abs(rows[index]!) < span / 2 - 1000))
      throw new RangeError(`invalid cells[${index}]: ${xM}, ${yM} (expected metres on a grid of ${sizeMetres})`);
  }
  const least = (all: Float64Array) => all.reduce((low, each) => Math.min(low, each), Number.POSITIVE_INFINITY);
  const most = (all: Float64Array) => all.reduce((high, each) => Math.max(high, each), Number.NEGATIVE_INFINITY);
  const [left, low] = [least(columns), least(rows)];
  const height = most(rows) - low + 1 + reach;
  return {of: columns.map((column, index) => (column - left) * height + (rows[index]! - low)), height};
}

function positions(cells: readonly Cell[], keys: {of: Float64Array}): Map<number, number> {
  const at = new Map<number, number>();
  for (let index = 0; index < cells.length; index++) {
    const {xM, yM} = cells[index]!;
    if (at.has(keys.of[index]!))
      throw new RangeError(`invalid cells[${index}]: ${xM}, ${yM} (expected each cell once)`);
    at.set(keys.of[index]!, index);
  }
  return at;
}

function offsetsWithin(radius: number): [number, number][] {
  const reach = Math.floor(radius);
  const steps = Array.from({length: 2 * reach + 1}, (_, at) => at - reach);
  return steps.flatMap(up =>
    steps.filter(right => Math.hypot(right, up) <= radius).map((right): [number, number] => [right, up])
  );
}
