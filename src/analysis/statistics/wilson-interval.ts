/** Two-sided 95 % point of the normal distribution. */
export const z95 = 1.959963984540054;

/**
 * Wilson score interval (95 %) of a share, for an effective number of observations that need not be whole.
 *
 * Stays within [0, 1] and has a width at shares of 0 and 1, where the textbook interval has none.
 *
 * @param share  in [0, 1]
 * @param size   (effective) number of observations, above zero
 * @throws RangeError on a share outside [0, 1] or a size not above zero
 * @see Wilson (1927), Probable inference, the law of succession, and statistical inference, JASA 22(158)
 * @see https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval#Wilson_score_interval
 * @example
 * wilsonInterval(0.5, 100).low.toFixed(4); // => "0.4038"
 */
export function wilsonInterval(share: number, size: number): {low: number; high: number} {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`invalid share: ${share} (expected [0, 1])`);
  if (!(size > 0 && Number.isFinite(size))) throw new RangeError(`invalid size: ${size} (expected above zero)`);
  const perSize = z95 ** 2 / size;
  const centre = (share + perSize / 2) / (1 + perSize);
  const half = (z95 * Math.sqrt((share * (1 - share)) / size + perSize / (4 * size))) / (1 + perSize);
  return {low: Math.max(0, Math.min(share, centre - half)), high: Math.min(1, Math.max(share, centre + half))};
}
