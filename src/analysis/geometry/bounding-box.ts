import type {MultiPolygon, Polygon} from "geojson";
import {polygonsOf} from "./polygons-of.ts";

/** Degrees WGS84. */
export interface BoundingBox {
  west: number;
  south: number;
  east: number;
  north: number;
}

/**
 * Smallest box that holds an outline.
 *
 * @returns degrees, in the reference system of the outline; null when the outline has no points
 * @example
 * boundingBox({type: "Polygon", coordinates: [[[5, 52], [6, 52], [5, 53], [5, 52]]]}); // => {west: 5, south: 52, east: 6, north: 53}
 * @example
 * boundingBox({type: "MultiPolygon", coordinates: []}); // => null
 */
export function boundingBox(geometry: Polygon | MultiPolygon): BoundingBox | null {
  const inf = Number.POSITIVE_INFINITY;
  const box = {west: inf, south: inf, east: -inf, north: -inf};
  for (const rings of polygonsOf(geometry)) {
    for (const [longitude, latitude] of rings[0] ?? []) {
      box.west = Math.min(box.west, longitude!);
      box.east = Math.max(box.east, longitude!);
      box.south = Math.min(box.south, latitude!);
      box.north = Math.max(box.north, latitude!);
    }
  }
  return box.west <= box.east ? box : null;
}
