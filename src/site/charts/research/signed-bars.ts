import * as Plot from "@observablehq/plot";
import type {ChartOptions} from "../series.ts";

/** A change around zero, and one to compare it with. */
export interface SignedRow {
  label: string;
  count: string;
  value: number | null;
  /** 95 % interval; null for none. */
  low: number | null;
  high: number | null;
  few: boolean;
  /** Drawn as a tick; null for none. */
  comparator: number | null;
}

const top = 22;
const rowHeight = 40;
const side = 10;

/** Changes under each other, to the left of zero where they fall. */
export function signedBars(
  {rows, words}: {rows: readonly SignedRow[]; words: {below: string; above: string}},
  {document, width}: ChartOptions
): SVGElement {
  const height = top + rows.length * rowHeight;
  const reach = Math.max(
    0.001,
    ...rows.flatMap(row => [row.value, row.low, row.high, row.comparator].map(value => Math.abs(value ?? 0)))
  );
  const placed = rows.map((row, index) => ({...row, y: top + index * rowHeight + 26}));
  const bars = placed.flatMap(row => (row.value === null ? [] : [{...row, value: row.value}]));
  return Plot.plot({
    document,
    width,
    height,
    margin: 0,
    x: {domain: [-reach, reach], range: [side, width - side], axis: null},
    y: {domain: [0, height], range: [0, height], axis: null},
    marks: [
      Plot.text([words.below], {x: 0, y: 8, dx: -8, text: text => text, textAnchor: "end", className: "tick"}),
      Plot.text([words.above], {x: 0, y: 8, dx: 8, text: text => text, textAnchor: "start", className: "tick"}),
      Plot.text(placed, {x: -reach, y: row => row.y - 15, text: "label", textAnchor: "start", className: "label"}),
      Plot.text(placed, {x: reach, y: row => row.y - 15, text: "count", textAnchor: "end", className: "tick"}),
      ...[false, true].map(few =>
        Plot.rect(
          bars.filter(row => row.few === few),
          {x1: 0, x2: "value", y1: row => row.y - 6, y2: row => row.y + 6, className: few ? "bar few" : "bar"}
        )
      ),
      Plot.link(
        bars.filter(row => row.low !== null && row.high !== null),
        {x1: "low", x2: "high", y1: "y", y2: "y", className: "interval"}
      ),
      Plot.link(
        placed.filter(row => row.comparator !== null),
        {x1: "comparator", x2: "comparator", y1: row => row.y - 9, y2: row => row.y + 9, className: "published"}
      ),
      Plot.link([0], {x1: 0, x2: 0, y1: top - 4, y2: height, className: "zero"})
    ]
  }) as SVGElement;
}
