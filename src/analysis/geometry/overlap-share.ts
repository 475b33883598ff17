import type {MultiPolygon, Polygon} from "geojson";
import {boundingBox} from "./bounding-box.ts";
import {containsPoint} from "./contains-point.ts";
import {locate, type Outline} from "./point-in-polygon.ts";
import {polygonArea} from "./polygon-area.ts";

/** Sample points aimed at inside an outline: shares are then right to within about two percentage points. */
const wantedPoints = 2000;

/**
 * Which new areas cover an old outline, and for what share: the successors of a dissolved code.
 *
 * Estimated on a regular grid of points inside the old outline, about two thousand whatever its size, so equal input
 * gives equal output.
 *
 * @param oldGeometry  outline that is no more, in the reference system of the candidates
 * @param candidates   areas that may cover it now; any order
 * @returns only candidates that cover something, largest share first, then by code; shares are fractions of the old
 *   outline and add up to less than 1 where nothing covers it; empty for an outline without surface
 * @example
 * overlapShares({type: "Polygon", coordinates: [[[0, 0], [2, 0], [2, 1], [0, 1], [0, 0]]]}, [{code: "a", geometry: {type: "Polygon", coordinates: [[[1, 0], [3, 0], [3, 1], [1, 1], [1, 0]]]}}]); // => [{code: "a", share: 0.5}]
 */
export function overlapShares(
  oldGeometry: Polygon | MultiPolygon,
  candidates: readonly Outline[]
): {code: string; share: number}[] {
  const points = pointsInside(oldGeometry);
  const counts = new Map<string, number>();
  for (const code of locate(points, candidates)) {
    if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts]
    .map(([code, count]) => ({code, share: count / points.length}))
    .sort((a, b) => b.share - a.share || (a.code < b.code ? -1 : 1));
}

/** Points of a regular grid, half a step off the edges, that lie inside the outline. */
function pointsInside(geometry: Polygon | MultiPolygon): [number, number][] {
  const box = boundingBox(geometry);
  const area = polygonArea(geometry);
  if (box === null || area === 0) return [];
  const width = box.east - box.west;
  const height = box.north - box.south;
  const perBox = (wantedPoints * width * height) / area;
  const columns = Math.ceil(Math.sqrt((perBox * width) / height / 2)) * 2;
  const rows = Math.ceil(perBox / columns);
  const points: [number, number][] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const point: [number, number] = [
        box.west + ((column + 0.5) * width) / columns,
        box.south + ((row + 0.5) * height) / rows
      ];
      if (containsPoint(geometry, point)) points.push(point);
    }
  }
  return points;
}
