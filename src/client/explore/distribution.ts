import {bin, extent} from "d3-array";
import {quantile} from "../../analysis/statistics/quantile.ts";

/** One bar of the chart: share of each group whose value lies in [low, high). */
export interface Bar {
  low: number;
  high: number;
  all: number;
  chosen: number;
}

/** Five numbers and a count: what a table beside a chart needs. */
export interface Summary {
  count: number;
  minimum: number;
  p25: number;
  p50: number;
  p75: number;
  maximum: number;
}

/**
 * Shares of all areas and of the chosen ones over the same bars of equal width, so that groups of any size compare.
 * Shares are fractions of each group; empty without a value in `all`. A group without values has share 0 everywhere.
 */
export function toBars(all: readonly number[], chosen: readonly number[], bars = 36): Bar[] {
  const [low, high] = extent([...all, ...chosen]);
  if (low === undefined || high === undefined) return [];
  const cut = bin<number, number>()
    .domain(low === high ? [low - 0.5, high + 0.5] : [low, high])
    .thresholds(bars);
  const chosenBins = cut(chosen);
  return cut(all).map((part, index) => ({
    low: part.x0!,
    high: part.x1!,
    all: all.length > 0 ? part.length / all.length : 0,
    chosen: chosen.length > 0 ? chosenBins[index]!.length / chosen.length : 0
  }));
}

/** Count, extremes and quartiles (linear interpolation); null without a value. */
export function summarise(values: readonly number[]): Summary | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const at = (p: number) => quantile(sorted, p)!;
  return {count: sorted.length, minimum: at(0), p25: at(0.25), p50: at(0.5), p75: at(0.75), maximum: at(1)};
}
