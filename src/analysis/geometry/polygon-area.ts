import type {MultiPolygon, Polygon, Position} from "geojson";
import {polygonsOf} from "./polygons-of.ts";

/**
 * Area of an outline in the square of its own units, holes taken off (shoelace formula).
 *
 * In degrees it only serves to compare outlines near each other; it is not square metres.
 *
 * @returns >= 0; 0 for an outline without points
 * @see https://en.wikipedia.org/wiki/Shoelace_formula
 * @example
 * polygonArea({type: "Polygon", coordinates: [[[0, 0], [4, 0], [0, 4], [0, 0]]]}); // => 8
 */
export function polygonArea(geometry: Polygon | MultiPolygon): number {
  const ofPolygon = ([outer = [], ...holes]: Position[][]) =>
    holes.reduce((area, hole) => area - ringArea(hole), ringArea(outer));
  return polygonsOf(geometry).reduce((area, rings) => area + ofPolygon(rings), 0);
}

function ringArea(ring: readonly Position[]): number {
  const [x0 = 0, y0 = 0] = ring[0] ?? [];
  let doubled = 0;
  for (let index = 1; index < ring.length; index++) {
    const [x1, y1] = ring[index - 1] as [number, number];
    const [x2, y2] = ring[index] as [number, number];
    doubled += (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
  }
  return Math.abs(doubled) / 2;
}
