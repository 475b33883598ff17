import * as Plot from "@observablehq/plot";
import {endLabels, yearTicks} from "./class-trend.ts";
import {type ChartOptions, drawingOrder, pieceOf, type Series} from "./series.ts";
import type {TrendScale} from "./trend-scale.ts";

const height = 168;
const margin = {top: 12, right: 76, bottom: 24, left: 46};

/** A trend without classes, on the axis of `trendScale`. */
export function smallTrend(
  {
    series,
    scale: {low, high, ticks},
    format
  }: {series: readonly Series[]; scale: TrendScale; format: (value: number) => string},
  {document, width}: ChartOptions
): SVGElement {
  const years = [...new Set(series.flatMap(({points}) => points.map(point => point.year)))].sort((a, b) => a - b);
  const y = (value: number) => margin.top + ((high - value) / (high - low)) * (height - margin.top - margin.bottom);
  const lines = drawingOrder(series);
  return Plot.plot({
    document,
    width,
    height,
    marginTop: margin.top,
    marginRight: margin.right,
    marginBottom: margin.bottom,
    marginLeft: margin.left,
    x: {domain: [years[0]!, years.at(-1)!], axis: null},
    y: {domain: [low, high], axis: null},
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
      Plot.text(yearTicks(years), {x: year => year, y: low, text: year => `${year}`, dy: 14, className: "tick"}),
      ...lines.map(line =>
        Plot.line(line.points, {
          x: "year",
          y: "value",
          z: point => pieceOf(line, point.year),
          className: `line ${line.key}`
        })
      ),
      ...lines
        .filter(({key}) => key === "self")
        .map(({key, points}) => Plot.dot(points, {x: "year", y: "value", r: 3, className: `dot ${key}`})),
      ...endLabels(lines, y)
    ]
  }) as SVGElement;
}
