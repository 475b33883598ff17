import type {MultiPolygon, Polygon, Position} from "geojson";
import {polygonArea} from "./polygon-area.ts";
import {polygonsOf} from "./polygons-of.ts";

/**
 * Some point inside an outline, found fast: the middle of the widest piece of a line from west to east through the middle of
 * its largest polygon. For a label take `representativePoint`, which lies further from the border.
 *
 * @returns null for an outline without surface
 * @example
 * innerPoint({type: "Polygon", coordinates: [[[0, 0], [4, 0], [4, 2], [0, 2], [0, 0]]]}); // => [2, 1]
 * @example
 * innerPoint({type: "Polygon", coordinates: [[[1, 1], [1, 1], [1, 1], [1, 1]]]}); // => null
 */
export function innerPoint(geometry: Polygon | MultiPolygon): [x: number, y: number] | null {
  let largest: {rings: Position[][]; area: number} | null = null;
  for (const rings of polygonsOf(geometry)) {
    const area = polygonArea({type: "Polygon", coordinates: rings});
    if (area > 0 && (largest === null || area > largest.area)) largest = {rings, area};
  }
  if (largest === null) return null;
  const heights = [...new Set(largest.rings[0]!.map(([, y]) => y!))].sort((a, b) => a - b);
  const middle = (heights[0]! + heights.at(-1)!) / 2;
  // between two corners, so that the line passes through none
  const above = heights.findIndex(height => height > middle);
  const y = (heights[above - 1]! + heights[above]!) / 2;
  const xs = largest.rings.flatMap(ring => meetings(ring, y)).sort((a, b) => a - b);
  let best: [number, number] | null = null;
  let widest = 0;
  for (let at = 0; at + 1 < xs.length; at += 2) {
    const width = xs[at + 1]! - xs[at]!;
    if (width > widest) [widest, best] = [width, [(xs[at]! + xs[at + 1]!) / 2, y]];
  }
  return best;
}

/** Where a level line meets a ring. */
function meetings(ring: readonly Position[], y: number): number[] {
  const xs: number[] = [];
  for (let at = 1; at < ring.length; at++) {
    const [[x1, y1], [x2, y2]] = [ring[at - 1] as [number, number], ring[at] as [number, number]];
    if (y1 > y !== y2 > y) xs.push(x1 + ((y - y1) * (x2 - x1)) / (y2 - y1));
  }
  return xs;
}
