import * as Plot from "@observablehq/plot";
import type {ChartOptions} from "../series.ts";

/** A row of shares, one for each column; null where no areas count. */
export interface MatrixRow {
  label: string;
  cells: readonly ({share: number; few: boolean} | null)[];
}

const top = 38;
const rowHeight = 54;
const barHeight = 26;

/** Small bars in rows and columns: what becomes of the areas of each column. Bars of a column add up to the whole. */
export function shareMatrix(
  {rows, columns, axis}: {rows: readonly MatrixRow[]; columns: readonly string[]; axis: readonly [string, string]},
  {document, width}: ChartOptions
): SVGElement {
  const height = top + rows.length * rowHeight;
  const step = width / columns.length;
  const largest = Math.max(0.01, ...rows.flatMap(({cells}) => cells.map(cell => cell?.share ?? 0)));
  const baseOf = (row: number) => top + row * rowHeight + 50;
  const bars = rows.flatMap(({cells}, row) =>
    cells.flatMap((cell, column) =>
      cell === null || cell.share === 0
        ? []
        : [{x: column * step, base: baseOf(row), few: cell.few, size: (cell.share / largest) * barHeight}]
    )
  );
  return Plot.plot({
    document,
    width,
    height,
    margin: 0,
    x: {domain: [0, width], range: [0, width], axis: null},
    y: {domain: [0, height], range: [0, height], axis: null},
    marks: [
      Plot.text([axis[0]], {x: 0, y: 8, text: text => text, textAnchor: "start", className: "tick"}),
      Plot.text([axis[1]], {x: width, y: 8, text: text => text, textAnchor: "end", className: "tick"}),
      Plot.text(columns, {x: (_, index) => (index + 0.5) * step, y: 24, text: text => text, className: "tick"}),
      Plot.link(rows, {x1: 0, x2: width, y1: (_, row) => baseOf(row), y2: (_, row) => baseOf(row), className: "grid"}),
      Plot.text(rows, {
        x: 0,
        y: (_, row) => baseOf(row) - 38,
        text: "label",
        textAnchor: "start",
        className: "label"
      }),
      ...[false, true].map(few =>
        Plot.rect(
          bars.filter(bar => bar.few === few),
          {
            x1: bar => bar.x + 5,
            x2: bar => bar.x + step - 5,
            y1: bar => bar.base - bar.size,
            y2: "base",
            className: few ? "bar few" : "bar"
          }
        )
      )
    ]
  }) as SVGElement;
}
