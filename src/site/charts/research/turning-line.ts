import * as Plot from "@observablehq/plot";
import {ticks} from "d3-array";
import {plotFrame} from "../plot-frame.ts";
import type {ChartOptions} from "../series.ts";

/** Smoothed development over the share of stock, with the turning point and its interval where there is one. */
export interface TurningLine {
  points: readonly {stock: number; development: number}[];
  turningPoint: number | null;
  low: number | null;
  high: number | null;
}

const frame = {height: 190, margin: {top: 12, right: 12, bottom: 38, left: 46}};

/** A line around zero with the round values of its scale; the interval of the turning point is a band. */
export function turningLine(
  line: TurningLine,
  words: {above: string; below: string; axis: string; value: (value: number) => string},
  options: ChartOptions
): SVGElement {
  const reach = Math.max(0.001, ...line.points.map(({development}) => Math.abs(development)));
  const found = line.turningPoint === null ? [] : [line];
  return Plot.plot({
    ...plotFrame(frame, options, {x: [0, 1], y: [-reach, reach]}),
    marks: [
      Plot.rect(found, {x1: "low", x2: "high", y1: -reach, y2: reach, className: "uncertain"}),
      Plot.ruleY([0], {className: "zero"}),
      Plot.text(ticks(-reach, reach, 4), {
        x: 0,
        y: value => value,
        text: words.value,
        textAnchor: "end",
        dx: -6,
        className: "tick"
      }),
      Plot.text([0, 0.2, 0.4, 0.6, 0.8, 1], {
        x: tick => tick,
        y: -reach,
        text: tick => `${Math.round(tick * 100)} %`,
        dy: 12,
        className: "tick"
      }),
      Plot.text([words.axis], {x: 0.5, y: -reach, text: text => text, dy: 28, className: "tick"}),
      Plot.text([words.above], {x: 0, y: reach, text: text => text, textAnchor: "start", dy: 4, className: "tick"}),
      Plot.text([words.below], {x: 0, y: -reach, text: text => text, textAnchor: "start", dy: -6, className: "tick"}),
      Plot.line(line.points, {x: "stock", y: "development", className: "line self"}),
      Plot.dot(found, {x: "turningPoint", y: 0, r: 5, className: "dot self large"})
    ]
  }) as SVGElement;
}
