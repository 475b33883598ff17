/** Rounds to a number of decimals, halves away from zero. */
export function round(value: number, decimals = 0): number {
  return Number(value.toFixed(decimals)) + 0;
}

/** Rounds to the nearest multiple, as CBS does with counts of wijken and buurten. */
export function roundTo(value: number, multiple: number): number {
  return Math.round(value / multiple) * multiple;
}

/** Whole percentages in proportion to the parts that add up to exactly 100 (largest remainders). */
export function wholePercentages(parts: readonly number[]): number[] {
  const total = parts.reduce((sum, part) => sum + part, 0);
  const exact = parts.map(part => (100 * part) / total);
  const whole = exact.map(Math.floor);
  const order = exact.map((_, i) => i).sort((a, b) => exact[b]! - whole[b]! - (exact[a]! - whole[a]!) || a - b);
  const missing = 100 - whole.reduce((sum, part) => sum + part, 0);
  for (const i of order.slice(0, missing)) whole[i]!++;
  return whole;
}

/** Value in (0, 1) of a log-odds. */
export function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** Log-odds of a share in (0, 1). */
export function logit(share: number): number {
  return Math.log(share / (1 - share));
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
