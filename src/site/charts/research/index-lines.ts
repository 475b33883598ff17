import * as Plot from "@observablehq/plot";
import {ticks} from "d3-array";
import {pixelsDown, plotFrame} from "../plot-frame.ts";
import type {ChartOptions} from "../series.ts";
import {endLabels, yearMarks, yearsOf} from "../trend-marks.ts";

/** One class over the years. Rank 1 has least stock, 5 most; it decides how the line is drawn. */
export interface IndexLine {
  rank: number;
  label: string;
  points: readonly {year: number; value: number}[];
}

const frame = {height: 210, margin: {top: 12, right: 106, bottom: 24, left: 34}};

/** Lines around the national average of 100, with the round values of their scale. */
export function indexLines(lines: readonly IndexLine[], options: ChartOptions): SVGElement {
  const years = yearsOf(lines);
  const values = lines.flatMap(({points}) => points.map(point => point.value));
  const [low, high] = [Math.min(90, ...values), Math.max(110, ...values)];
  return Plot.plot({
    ...plotFrame(frame, options, {x: [years[0]!, years.at(-1)!], y: [low, high]}),
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
      yearMarks(years, low),
      ...lines.map(({rank, points}) => Plot.line(points, {x: "year", y: "value", className: `line s${rank}`})),
      ...endLabels(
        lines.map(line => ({...line, name: `s${line.rank}`})),
        pixelsDown(frame, [low, high])
      )
    ]
  }) as SVGElement;
}
