import type {MultiPolygon, Polygon, Position} from "geojson";

/**
 * The polygons of an outline, each a list of rings: the outer one first, then its holes.
 *
 * @example
 * polygonsOf({type: "Polygon", coordinates: [[[0, 0], [1, 0], [0, 1], [0, 0]]]}).length; // => 1
 */
export function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}
