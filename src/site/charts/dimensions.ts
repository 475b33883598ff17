import * as Plot from "@observablehq/plot";
import type {ChartOptions} from "./series.ts";

/** One dimension: its contribution in the first and the last year with figures, and the larger area's in the last. */
export interface DimensionRow {
  label: string;
  /** Null when there is one year only. */
  first: number | null;
  last: number;
  comparator: number | null;
}

const rowHeight = 38;
const top = 30;

/** Contributions around zero: open dot the first year, filled dot the last, a short upright line the larger area. */
export function dimensions(
  {rows, words}: {rows: readonly DimensionRow[]; words: {below: string; above: string}},
  {document, width}: ChartOptions
): SVGElement {
  const reach = Math.max(0.1, ...rows.flatMap(row => [row.first ?? 0, row.last, row.comparator ?? 0]).map(Math.abs));
  const height = top + rows.length * rowHeight;
  const y = (index: number) => top + index * rowHeight + 26;
  const placed = rows.map((row, index) => ({...row, y: y(index)}));
  const moved = placed.filter(row => row.first !== null);
  const compared = placed.filter(row => row.comparator !== null);
  return Plot.plot({
    document,
    width,
    height,
    margin: 0,
    x: {domain: [-reach, reach], range: [10, width - 10], axis: null},
    y: {domain: [0, height], range: [0, height], axis: null},
    marks: [
      Plot.text([words.below], {x: 0, y: 10, dx: -8, text: label => label, textAnchor: "end", className: "tick"}),
      Plot.text([words.above], {x: 0, y: 10, dx: 8, text: label => label, textAnchor: "start", className: "tick"}),
      Plot.link(placed, {x1: -reach, x2: reach, y1: "y", y2: "y", className: "rail"}),
      Plot.link([0], {x1: 0, x2: 0, y1: 20, y2: height, className: "zero"}),
      Plot.text(placed, {x: -reach, y: "y", dx: -6, dy: -14, text: "label", textAnchor: "start", className: "label"}),
      Plot.link(compared, {
        x1: "comparator",
        x2: "comparator",
        y1: row => row.y - 7,
        y2: row => row.y + 7,
        className: "mark gemeente"
      }),
      Plot.link(moved, {x1: "first", x2: "last", y1: "y", y2: "y", className: "line self"}),
      Plot.dot(moved, {x: "first", y: "y", r: 4.5, className: "dot first"}),
      Plot.dot(placed, {x: "last", y: "y", r: 5.5, className: "dot self large"})
    ]
  }) as SVGElement;
}
