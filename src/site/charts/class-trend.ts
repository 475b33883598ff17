import * as Plot from "@observablehq/plot";
import {type ChartOptions, drawingOrder, pieceOf, type Series, spreadLabels} from "./series.ts";

/** One class as a horizontal band. The outermost classes are open: null. */
export interface Band {
  class: number;
  label: string;
  low: number | null;
  high: number | null;
}

const height = 240;
const margin = {top: 8, right: 70, bottom: 24, left: 96};

/** Lines over the years on the bands of the classes; the class names are the axis, the figures are in the table. */
export function classTrend(
  {series, bands}: {series: readonly Series[]; bands: readonly Band[]},
  {document, width}: ChartOptions
): SVGElement {
  const [low, high] = domain(series, bands);
  const years = [...new Set(series.flatMap(({points}) => points.map(point => point.year)))].sort((a, b) => a - b);
  const visible = bands
    .map(band => ({...band, low: Math.max(band.low ?? low, low), high: Math.min(band.high ?? high, high)}))
    .filter(band => band.high > band.low);
  const y = (value: number) => margin.top + ((high - value) / (high - low)) * (height - margin.top - margin.bottom);
  const tall = visible.filter(band => y(band.low) - y(band.high) >= 11);
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
      ...visible.map(band =>
        Plot.rect([band], {x1: years[0]!, x2: years.at(-1)!, y1: "low", y2: "high", className: `band k${band.class}`})
      ),
      Plot.text(tall, {x: years[0]!, y: band => (band.low + band.high) / 2, text: "label", textAnchor: "end", dx: -8}),
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

/** Labels at the line ends, moved apart where they would overlap. `y` gives the place of a value in pixels. */
export function endLabels(lines: readonly Series[], y: (value: number) => number): Plot.Markish[] {
  const wanted = lines.map(({points}) => y(points.at(-1)!.value));
  const placed = spreadLabels(wanted, 14);
  return lines.map(({key, label, points}, index) =>
    Plot.text([points.at(-1)!], {
      x: "year",
      y: "value",
      text: () => label,
      textAnchor: "start",
      dx: 8,
      dy: placed[index]! - wanted[index]!,
      className: `end ${key}`
    })
  );
}

/** First, last, and what fits between them without touching. */
export function yearTicks(years: readonly number[]): number[] {
  const first = years[0]!;
  const last = years.at(-1)!;
  const room = (last - first) / 5;
  const ticks = [first];
  for (const year of years.slice(1, -1)) {
    if (year - ticks.at(-1)! >= room && last - year >= room) ticks.push(year);
  }
  return first === last ? ticks : [...ticks, last];
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
