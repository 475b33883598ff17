import * as Plot from "@observablehq/plot";
import type {ChartOptions} from "../series.ts";

/** A whole split over classes; null where a share is withheld. */
export interface ClassRow {
  label: string;
  count: string;
  shares: readonly (number | null)[];
}

const rowHeight = 40;
const top = 4;

/** Bars of 100 %, split in classes with these tones of the ramp; what is withheld stays open at the end. */
export function classBars(
  {rows, tones}: {rows: readonly ClassRow[]; tones: readonly number[]},
  {document, width}: ChartOptions
): SVGElement {
  const height = top + rows.length * rowHeight;
  const middle = (row: number) => top + row * rowHeight + 26;
  const segments = rows.flatMap(({shares}, row) => {
    let from = 0;
    return shares.flatMap((share, at) => {
      if (share === null || share === 0) return [];
      const segment = {from, to: from + share, y: middle(row), tone: tones[at]!};
      from = segment.to;
      return [segment];
    });
  });
  return Plot.plot({
    document,
    width,
    height,
    margin: 0,
    x: {domain: [0, 1], range: [1, width - 1], axis: null},
    y: {domain: [0, height], range: [0, height], axis: null},
    marks: [
      Plot.text(rows, {
        x: 0,
        y: (_, row) => middle(row) - 18,
        text: "label",
        textAnchor: "start",
        className: "label"
      }),
      Plot.text(rows, {x: 1, y: (_, row) => middle(row) - 18, text: "count", textAnchor: "end", className: "tick"}),
      Plot.rect(rows, {
        x1: 0,
        x2: 1,
        y1: (_, row) => middle(row) - 8,
        y2: (_, row) => middle(row) + 8,
        className: "frame"
      }),
      ...[...new Set(tones)].map(tone =>
        Plot.rect(
          segments.filter(segment => segment.tone === tone),
          {x1: "from", x2: "to", y1: ({y}) => y - 8, y2: ({y}) => y + 8, className: `class k${tone}`}
        )
      )
    ]
  }) as SVGElement;
}
