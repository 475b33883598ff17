const tries = 400;

/**
 * Share of weightings, each figure counting between half and double, in which the mean of standardised figures lies above
 * zero. A draw of its own: of another draw of a hundred it may differ by some hundredths.
 *
 * @param scores  standardised figures
 */
export function shareAbove(scores: readonly number[]): number | null {
  if (scores.length === 0) return null;
  let [state, above] = [12345, 0];
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  for (let at = 0; at < tries; at++) {
    const sum = scores.reduce((total, score) => total + 2 ** (2 * next() - 1) * score, 0);
    if (sum > 0) above += 1;
  }
  return above / tries;
}

/**
 * Lowest and highest sum of standardised figures with each of them counting half or double, over all such corners: no
 * weighting in between lies further.
 *
 * @param scores  standardised figures
 */
export function cornerSums(scores: readonly number[]): [lowest: number, highest: number] {
  let sums = [0];
  for (const score of scores) sums = sums.flatMap(sum => [sum + score / 2, sum + 2 * score]);
  return [Math.min(...sums), Math.max(...sums)];
}
