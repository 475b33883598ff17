import {quantile} from "../../analysis/statistics/quantile.ts";

/** Classes of an indicator on the map when nobody published any. */
export const quantileClasses = 5;

/**
 * Breaks that put about as many values in each class; ascending and without doubles, so there may be fewer classes
 * than asked for. The lowest class is never empty.
 */
export function quantileBreaks(values: readonly number[], classes: number = quantileClasses): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const breaks = new Set<number>();
  for (let index = 1; index < classes; index++) {
    const limit = quantile(sorted, index / classes);
    if (limit !== null && limit > sorted[0]!) breaks.add(limit);
  }
  return [...breaks];
}

/** Place of a value among classes, from 0; a value equal to a break belongs to the higher class. */
export const classIndex = (value: number, breaks: readonly number[]): number =>
  breaks.filter(limit => value >= limit).length;

/** Which of `available` shades, from light to dark, stand for this many classes: spread over the whole range. */
export function spreadShades<Shade>(available: readonly Shade[], classes: number): Shade[] {
  if (classes === 1) return [available.at(-1)!];
  return Array.from({length: classes}, (_, index) => {
    return available[Math.round((index * (available.length - 1)) / (classes - 1))]!;
  });
}
