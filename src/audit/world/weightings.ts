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
