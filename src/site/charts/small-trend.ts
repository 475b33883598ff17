import * as Plot from "@observablehq/plot";
import {pixelsDown, plotFrame} from "./plot-frame.ts";
import type {ChartOptions, Series} from "./series.ts";
import {lineMarks, yearMarks, yearsOf} from "./trend-marks.ts";
import type {TrendScale} from "./trend-scale.ts";

const frame = {height: 168, margin: {top: 12, right: 76, bottom: 24, left: 46}};

/** A trend without classes, on the axis of `trendScale`. */
export function smallTrend(
  {
    series,
    scale: {low, high, ticks},
    format
  }: {series: readonly Series[]; scale: TrendScale; format: (value: number) => string},
  options: ChartOptions
): SVGElement {
  const years = yearsOf(series);
  const y = pixelsDown(frame, [low, high]);
  return Plot.plot({
    ...plotFrame(frame, options, {x: [years[0]!, years.at(-1)!], y: [low, high]}),
    marks: [
      Plot.ruleY(ticks, {className: "grid"}),
      Plot.text(ticks, {
        x: years[0]!,
        y: tick => tick,
        text: tick => format(tick),
        textAnchor: "end",
        dx: -8,
        className: "tick"
      }),
      yearMarks(years, low),
      ...lineMarks(series, y)
    ]
  }) as SVGElement;
}
