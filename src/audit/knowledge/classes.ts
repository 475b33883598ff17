/** Breaks of the Leefbaarometer's nine classes, derived from published pairs of score and class; a break counts up. */
export const scoreBreaks = [3.674, 3.7484, 3.8208, 3.9382, 3.9993, 4.11241, 4.19181, 4.27022];
/** Quarter, half, one and one and a half times 0.15679 around the reference. */
export const deviationBreaks = [-0.23518, -0.15678, -0.07839, -0.03919, 0.03919, 0.07839, 0.15678, 0.23518];

/** The score that deviations are taken from, the same in every year and at every level. */
export const referenceScore = 4.102264851143687;

/** Words of the nine classes of liveability, class 1 first. */
export const classWords = {
  nl: [
    "zeer onvoldoende",
    "ruim onvoldoende",
    "onvoldoende",
    "zwak",
    "voldoende",
    "ruim voldoende",
    "goed",
    "zeer goed",
    "uitstekend"
  ],
  en: [
    "very insufficient",
    "clearly insufficient",
    "insufficient",
    "weak",
    "sufficient",
    "more than sufficient",
    "good",
    "very good",
    "excellent"
  ]
} as const;

const classIn = (breaks: readonly number[], value: number) => 1 + breaks.filter(limit => value >= limit).length;

/** Class 1 to 9 of a score of liveability. */
export const scoreClass = (score: number): number => classIn(scoreBreaks, score);

/** Class 1 to 9 of a deviation: the total's or a dimension's. */
export const deviationClass = (value: number): number => classIn(deviationBreaks, value);

/** The nearest break of a score, with the class on its other side. */
export function nearestBreak(
  score: number,
  breaks: readonly number[] = scoreBreaks
): {distance: number; neighbour: number} {
  const own = classIn(breaks, score);
  const below = own > 1 ? score - breaks[own - 2]! : Number.POSITIVE_INFINITY;
  const above = own < 9 ? breaks[own - 1]! - score : Number.POSITIVE_INFINITY;
  return below < above ? {distance: below, neighbour: own - 1} : {distance: above, neighbour: own + 1};
}

/** Width of a class of the score; that of its neighbour for the outermost, which are open. */
export function classWidth(rank: number): number {
  const inner = Math.min(Math.max(rank, 2), 8);
  return scoreBreaks[inner - 1]! - scoreBreaks[inner - 2]!;
}
