/**
 * Numbers of residents at which sizes of areas are told apart, because small areas fluctuate more than large ones.
 *
 * Ours: in each size there are over a thousand buurten or wijken in the country, but for the largest.
 */
export const areaSizeBreaks = [300, 1000, 2500, 5000, 10_000] as const;
