import type {Cell} from "./define-table.ts";

/**
 * The cells of a column, said once where they repeat: all the same, in runs, few among many empty ones, or as places in a
 * list of words.
 */
export type PackedColumn =
  | {same: Cell}
  | {cells: readonly Cell[]}
  | {runs: readonly Cell[]; lengths: readonly number[]}
  | {few: readonly Cell[]; at: readonly number[]}
  | {words: readonly string[]; at: PackedColumn};

/** A shorter form must save two thirds before it is worth reading. */
const worthwhile = 3;

/**
 * Packs a column, without changing what it says.
 *
 * @example
 * packColumn(["GM0308", "GM0308", "GM0308", "GM0344", "GM0344", "GM0344"]); // => {runs: ["GM0308", "GM0344"], lengths: [3, 3]}
 * @example
 * packColumn([null, null, null, 0.5]); // => {few: [0.5], at: [3]}
 */
export function packColumn(cells: readonly Cell[]): PackedColumn {
  const runs: Cell[] = [];
  const lengths: number[] = [];
  const filled: number[] = [];
  for (const [at, cell] of cells.entries()) {
    if (at > 0 && cell === cells[at - 1]) lengths[lengths.length - 1]!++;
    else {
      runs.push(cell);
      lengths.push(1);
    }
    if (cell !== null) filled.push(at);
  }
  if (runs.length <= 1) return {same: runs[0] ?? null};
  if (runs.length * worthwhile <= cells.length) return {runs, lengths};
  if (filled.length * worthwhile <= cells.length) return {few: filled.map(at => cells[at]!), at: filled};
  return packWords(cells) ?? {cells};
}

/** As places in a list of words; null where these are no words, or hardly repeat. */
function packWords(cells: readonly Cell[]): PackedColumn | null {
  const places = new Map<string, number>();
  const at: (number | null)[] = [];
  for (const cell of cells) {
    if (cell !== null && typeof cell !== "string") return null;
    if (cell === null) at.push(null);
    else {
      const place = places.get(cell) ?? places.size;
      if (place === places.size) places.set(cell, place);
      at.push(place);
    }
  }
  return places.size * worthwhile > cells.length ? null : {words: [...places.keys()], at: packColumn(at)};
}

/**
 * The cells of a packed column.
 *
 * @param size  how many there are
 * @example
 * unpackColumn({few: [0.5], at: [3]}, 4); // => [null, null, null, 0.5]
 */
export function unpackColumn(packed: PackedColumn, size: number): readonly Cell[] {
  if ("cells" in packed) return packed.cells;
  if ("same" in packed) return new Array<Cell>(size).fill(packed.same);
  if ("words" in packed)
    return unpackColumn(packed.at, size).map(place => (place === null ? null : packed.words[place as number]!));
  const cells = new Array<Cell>(size).fill(null);
  if ("few" in packed) {
    for (const [index, at] of packed.at.entries()) cells[at] = packed.few[index]!;
    return cells;
  }
  let from = 0;
  for (const [index, length] of packed.lengths.entries()) {
    cells.fill(packed.runs[index]!, from, from + length);
    from += length;
  }
  return cells;
}
