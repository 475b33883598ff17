import * as Plot from "@observablehq/plot";
import type {ChartOptions} from "../series.ts";

/** One share with its interval; `share` is null where no areas count. */
export interface ShareRow {
  label: string;
  /** Said at the end of the row: "12 van 14". */
  count: string;
  share: number | null;
  low: number | null;
  high: number | null;
  /** Too few areas: drawn as an outline. */
  few: boolean;
  /** Number of the publication for this row; null where its text gives none. */
  published: number | null;
}

const top = 22;
const rowHeight = 40;
const side = 8;

/** Shares from 0 to 100 % under each other: a bar, its interval as a line, the published number as a tick. */
export function shareBars(rows: readonly ShareRow[], {document, width}: ChartOptions): SVGElement {
  const height = top + rows.length * rowHeight;
  const placed = rows.map((row, index) => ({...row, y: top + index * rowHeight + 26}));
  const bars = placed.flatMap(row => (row.share === null ? [] : [{...row, share: row.share}]));
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  return Plot.plot({
    document,
    width,
    height,
    margin: 0,
    x: {domain: [0, 1], range: [side, width - side], axis: null},
    y: {domain: [0, height], range: [0, height], axis: null},
    marks: [
      Plot.link(ticks, {x1: tick => tick, x2: tick => tick, y1: top - 4, y2: height, className: "grid"}),
      Plot.text([0, 0.5, 1], {x: tick => tick, y: 8, text: tick => `${tick * 100} %`, className: "tick"}),
      Plot.text(placed, {x: 0, y: row => row.y - 15, text: "label", textAnchor: "start", className: "label"}),
      Plot.text(placed, {x: 1, y: row => row.y - 15, text: "count", textAnchor: "end", className: "tick"}),
      ...[false, true].map(few =>
        Plot.rect(
          bars.filter(row => row.few === few),
          {x1: 0, x2: "share", y1: row => row.y - 6, y2: row => row.y + 6, className: few ? "bar few" : "bar"}
        )
      ),
      Plot.link(
        bars.filter(row => row.low !== null),
        {x1: "low", x2: "high", y1: "y", y2: "y", className: "interval"}
      ),
      Plot.link(
        placed.filter(row => row.published !== null),
        {x1: "published", x2: "published", y1: row => row.y - 9, y2: row => row.y + 9, className: "published"}
      )
    ]
  }) as SVGElement;
}
