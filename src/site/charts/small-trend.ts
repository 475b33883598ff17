import * as Plot from "@observablehq/plot";
import {endLabels, yearTicks} from "./class-trend.ts";
import {type ChartOptions, drawingOrder, pieceOf, type Series} from "./series.ts";

const height = 168;
const margin = {top: 12, right: 76, bottom: 24, left: 46};

/** A trend without classes, from zero for shares and rates so that a small change looks small. */
export function smallTrend(
  {series, format}: {series: readonly Series[]; format: (value: number) => string},
  {document, width}: ChartOptions
): SVGElement {
  const years = [...new Set(series.flatMap(({points}) => points.map(point => point.year)))].sort((a, b) => a - b);
  const largest = Math.max(...series.flatMap(({points}) => points.map(point => point.value)));
  const high = largest > 0 ? largest * 1.08 : 1;
  const y = (value: number) => margin.top + (1 - value / high) * (height - margin.top - margin.bottom);
  const lines = drawingOrder(series);
  const ticks = niceTicks(high);
  return Plot.plot({
    document,
    width,
    height,
    marginTop: margin.top,
    marginRight: margin.right,
    marginBottom: margin.bottom,
    marginLeft: margin.left,
    x: {domain: [years[0]!, years.at(-1)!], axis: null},
    y: {domain: [0, high], axis: null},
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
      Plot.text(yearTicks(years), {x: year => year, y: 0, text: year => `${year}`, dy: 14, className: "tick"}),
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

/** Zero and two or three round steps up to the largest value. */
export function niceTicks(high: number): number[] {
  const rough = high / 3;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map(factor => factor * magnitude).find(candidate => candidate >= rough)!;
  return Array.from({length: Math.floor(high / step + 1e-9) + 1}, (_, index) => index * step);
}
