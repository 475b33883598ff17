import * as Plot from "@observablehq/plot";
import {pixelsDown, plotFrame} from "./plot-frame.ts";
import type {ChartOptions, Series} from "./series.ts";
import {lineMarks, yearMarks, yearsOf} from "./trend-marks.ts";

/** One class as a horizontal band. The outermost classes are open: null. */
export interface Band {
  class: number;
  label: string;
  low: number | null;
  high: number | null;
}

const frame = {height: 240, margin: {top: 8, right: 70, bottom: 24, left: 96}};

/** Lines over the years on the bands of the classes; the class names are the axis, the figures are in the table. */
export function classTrend(
  {series, bands}: {series: readonly Series[]; bands: readonly Band[]},
  options: ChartOptions
): SVGElement {
  const [low, high] = domain(series, bands);
  const years = yearsOf(series);
  const visible = bands
    .map(band => ({...band, low: Math.max(band.low ?? low, low), high: Math.min(band.high ?? high, high)}))
    .filter(band => band.high > band.low);
  const y = pixelsDown(frame, [low, high]);
  const tall = visible.filter(band => y(band.low) - y(band.high) >= 11);
  return Plot.plot({
    ...plotFrame(frame, options, {x: [years[0]!, years.at(-1)!], y: [low, high]}),
    marks: [
      ...visible.map(band =>
        Plot.rect([band], {x1: years[0]!, x2: years.at(-1)!, y1: "low", y2: "high", className: `band k${band.class}`})
      ),
      Plot.text(tall, {x: years[0]!, y: band => (band.low + band.high) / 2, text: "label", textAnchor: "end", dx: -8}),
      yearMarks(years, low),
      ...lineMarks(series, y)
    ]
  }) as SVGElement;
}

function domain(series: readonly Series[], bands: readonly Band[]): [number, number] {
  const values = series.flatMap(({points}) => points.map(point => point.value));
  const smallest = Math.min(...values);
  const largest = Math.max(...values);
  const breaks = bands.flatMap(band => (band.low === null ? [] : [band.low]));
  const below = breaks.filter(limit => limit < smallest).at(-1) ?? smallest - 0.1;
  const above = breaks.find(limit => limit > largest) ?? largest + 0.1;
  return [Math.min(below, smallest - 0.02), Math.max(above, largest + 0.02)];
}
