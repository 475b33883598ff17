import type {PlotOptions} from "@observablehq/plot";
import type {ChartOptions} from "./series.ts";

/** How high a chart is, and the room around what it draws. */
export interface Frame {
  height: number;
  margin: {top: number; right: number; bottom: number; left: number};
}

/** Options of a plot without axes of its own: marks draw what is said of either scale. */
export const plotFrame = (
  {height, margin}: Frame,
  {document, width}: ChartOptions,
  {x, y}: {x: readonly [number, number]; y: readonly [number, number]}
): PlotOptions => ({
  document,
  width,
  height,
  marginTop: margin.top,
  marginRight: margin.right,
  marginBottom: margin.bottom,
  marginLeft: margin.left,
  x: {domain: x, axis: null},
  y: {domain: y, axis: null}
});

/** The place of a value in pixels from the top. */
export const pixelsDown =
  ({height, margin}: Frame, [low, high]: readonly [number, number]) =>
  (value: number): number =>
    margin.top + ((high - value) / (high - low)) * (height - margin.top - margin.bottom);
