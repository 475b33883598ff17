/** Rows that follow each other and whose figures belong one row further down or up. */
export interface Shift {
  /** Positions of the first and the last row. */
  from: number;
  to: number;
  /** Where the figures belong: to the row after their own, or to the one before. */
  belongsTo: "next" | "previous";
  /** Rows that fit the neighbour better, less three times those that fit themselves better. */
  score: number;
}

/** What a row that fits itself better takes off: chance alone never wins for long against this. */
const ownFit = 3;

/**
 * The longest stretch of a column that has slipped against the codes beside it: each figure is nearer to what another source
 * or year has for the neighbouring row than to what that has for its own row.
 *
 * Rows without a figure in either column neither help nor hurt, nor do rows that fit both equally well.
 *
 * @param values     figures in the order of the file
 * @param reference  the same figure of another source or year, for the area of each row
 * @param least      score from which a stretch is told; a row counts one
 * @returns null when no stretch reaches it
 * @see https://en.wikipedia.org/wiki/Maximum_subarray_problem
 * @example
 * longestShift([20, 30, 40, 50], [10, 20, 30, 40], 3); // => {from: 0, to: 2, belongsTo: "next", score: 3}
 * @example
 * longestShift([10, 20, 30, 40], [11, 19, 30, 41], 3); // => null
 */
export function longestShift(
  values: readonly (number | null)[],
  reference: readonly (number | null)[],
  least: number
): Shift | null {
  const best = ([1, -1] as const)
    .map(step => longestTowards(values, reference, step))
    .reduce((one, other) => (other.score > one.score ? other : one));
  return best.score >= least ? best : null;
}

function longestTowards(
  values: readonly (number | null)[],
  reference: readonly (number | null)[],
  step: 1 | -1
): Shift {
  const best: Shift = {from: 0, to: 0, belongsTo: step === 1 ? "next" : "previous", score: 0};
  let from = 0;
  let score = 0;
  for (let at = 0; at < values.length; at++) {
    if (score === 0) from = at;
    score = Math.max(0, score + fit(values[at]!, reference[at]!, reference[at + step] ?? null));
    if (score > best.score) Object.assign(best, {from, to: at, score});
  }
  return best;
}

function fit(value: number | null, own: number | null, neighbour: number | null): number {
  if (value === null || own === null || neighbour === null) return 0;
  const difference = Math.abs(value - own) - Math.abs(value - neighbour);
  return difference > 0 ? 1 : difference < 0 ? -ownFit : 0;
}
