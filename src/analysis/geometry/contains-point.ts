import type {MultiPolygon, Polygon, Position} from "geojson";
import {polygonsOf} from "./polygons-of.ts";

/**
 * Does a point lie inside an outline? Even-odd rule, so a hole is outside.
 *
 * A point exactly on a border belongs to the area on its east or north side (half-open), so that areas that share a
 * border never both claim it.
 *
 * @param point  longitude and latitude in the reference system of the outline
 * @see https://en.wikipedia.org/wiki/Point_in_polygon
 * @example
 * containsPoint({type: "Polygon", coordinates: [[[0, 0], [4, 0], [0, 4], [0, 0]]]}, [1, 1]); // => true
 */
export function containsPoint(geometry: Polygon | MultiPolygon, point: readonly [number, number]): boolean {
  return polygonsOf(geometry).some(rings => {
    let inside = false;
    for (const ring of rings) if (oddCrossings(ring, point[0], point[1])) inside = !inside;
    return inside;
  });
}

/** Does a ray to the east of the point cross the ring an odd number of times? */
function oddCrossings(ring: readonly Position[], x: number, y: number): boolean {
  let odd = false;
  for (let index = 0, previous = ring.length - 1; index < ring.length; previous = index++) {
    const [x1, y1] = ring[index] as [number, number];
    const [x2, y2] = ring[previous] as [number, number];
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) * (x2 - x1)) / (y2 - y1)) odd = !odd;
  }
  return odd;
}
