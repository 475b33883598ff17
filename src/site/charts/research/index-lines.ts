import * as Plot from "@observablehq/plot";
import {ticks} from "d3-array";
import {yearTicks} from "../class-trend.ts";
import {type ChartOptions, spreadLabels} from "../series.ts";

/** One class over the years. Rank 1 has least stock, 5 most; it decides how the line is drawn. */
export interface IndexLine {
  rank: number;
  label: string;
  points: readonly {year: number; value: number}[];
}

const height = 210;
const margin = {top: 12, right: 106, bottom: 24, left: 34};

/** Lines around the national average of 100, with the round values of their scale. */
export function indexLines(lines: readonly IndexLine[], {document, width}: ChartOptions): SVGElement {
  const years = [...new Set(lines.flatMap(({points}) => points.map(point => point.year)))].sort((a, b) => a - b);
  const values = lines.flatMap(({points}) => points.map(point => point.value));
  const [low, high] = [Math.min(90, ...values), Math.max(110, ...values)];
  const y = (value: number) => margin.top + ((high - value) / (high - low)) * (height - margin.top - margin.bottom);
  const wanted = lines.map(({points}) => y(points.at(-1)!.value));
  const placed = spreadLabels(wanted, 14);
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
      Plot.ruleY([100], {className: "zero"}),
      Plot.text([...new Set([...ticks(low, high, 4), 100])], {
        x: years[0]!,
        y: value => value,
        text: value => `${value}`,
        textAnchor: "end",
        dx: -6,
        className: "tick"
      }),
      Plot.text(yearTicks(years), {x: year => year, y: low, text: year => `${year}`, dy: 14, className: "tick"}),
      ...lines.map(({rank, points}) => Plot.line(points, {x: "year", y: "value", className: `line s${rank}`})),
      ...lines.map(({rank, label, points}, index) =>
        Plot.text([points.at(-1)!], {
          x: "year",
          y: "value",
          text: () => label,
          textAnchor: "start",
          dx: 8,
          dy: placed[index]! - wanted[index]!,
          className: `end s${rank}`
        })
      )
    ]
  }) as SVGElement;
}
