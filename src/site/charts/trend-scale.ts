/** The vertical axis of a trend: its ends and the round values that are named. */
export interface TrendScale {
  low: number;
  high: number;
  ticks: number[];
}

/** Where all values lie in the upper part of the axis, counted from zero, a line on it would say nothing. */
const upperPart = 0.6;

/** The least that an axis which does not begin at zero spans, as a part of the largest value: little change looks little. */
const smallestSpan = 0.2;

/**
 * From zero; or, where the smallest value is above six tenths of the largest, from a round value below it.
 *
 * @param values  of all lines, in one unit; none below zero
 * @param least   what two named values differ by at least, so that they read differently as they are printed
 * @example
 * trendScale([10, 30], 1); // => {low: 0, high: 32.4, ticks: [0, 20]}
 * @example
 * trendScale([41, 47], 1).ticks; // => [35, 40, 45]
 */
export function trendScale(values: readonly number[], least: number): TrendScale {
  const [smallest, largest] = [Math.min(...values), Math.max(...values)];
  const [spread, top] = [largest - smallest, largest > 0 ? largest * 1.08 : least];
  const room = smallest <= upperPart * largest ? top : Math.max(spread, smallestSpan * largest);
  const around = (room - spread) / 2;
  const step = Math.max(least, niceStep(room / 3));
  const low = room === top ? 0 : step * Math.max(0, Math.floor((smallest - around) / step + 1e-9));
  const high = room === top ? top : largest + Math.max(around, spread * 0.08);
  return {low, high, ticks: ticksOf(low, high, step)};
}

const ticksOf = (low: number, high: number, step: number): number[] =>
  Array.from({length: Math.floor((high - low) / step + 1e-9) + 1}, (_, index) => low + index * step);

/** The least round step that is not smaller. */
function niceStep(rough: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 2.5, 5, 10].map(factor => factor * magnitude).find(candidate => candidate >= rough)!;
}
