import type {MultiPolygon, Polygon, Position} from "geojson";
import polylabel from "polylabel";
import {localMetres} from "./local-metres.ts";
import {polygonArea} from "./polygon-area.ts";
import {polygonsOf} from "./polygons-of.ts";

/**
 * A point well inside an outline, for a label or marker: the pole of inaccessibility of its largest polygon.
 *
 * Unlike the centroid it never falls outside a crescent or inside a hole.
 *
 * @param geometry  WGS84
 * @returns longitude and latitude; the first corner for an outline without surface; null for one without points
 * @see https://github.com/mapbox/polylabel
 * @example
 * representativePoint({type: "Polygon", coordinates: [[[0, 0], [2, 0], [2, 2], [0, 2], [0, 0]]]}); // => [1, 1]
 * @example
 * representativePoint({type: "MultiPolygon", coordinates: []}); // => null
 */
export function representativePoint(geometry: Polygon | MultiPolygon): [longitude: number, latitude: number] | null {
  const sizes = polygonsOf(geometry).map(rings => ({
    rings,
    area: polygonArea({type: "Polygon", coordinates: rings})
  }));
  const largest = sizes.reduce<(typeof sizes)[number] | null>(
    (best, next) => (best === null || next.area > best.area ? next : best),
    null
  );
  const corner = largest?.rings[0]?.[0];
  if (!largest || !corner) return null;
  if (largest.area === 0) return [corner[0]!, corner[1]!];
  const metres = localMetres(corner[1]!);
  const toMetres = (ring: Position[]) => ring.map(([x, y]) => [metres.toX(x!), metres.toY(y!)]);
  // A hundredth of the size of the polygon is as precise as a label needs; at most a metre where it is small.
  const side = Math.sqrt(largest.area) * 111_320;
  const [x, y] = polylabel(largest.rings.map(toMetres), Math.max(1, side / 100));
  return [metres.toLongitude(x!), metres.toLatitude(y!)];
}
