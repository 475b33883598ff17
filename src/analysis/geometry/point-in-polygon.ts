import Flatbush from "flatbush";
import type {MultiPolygon, Polygon} from "geojson";
import {boundingBox} from "./bounding-box.ts";
import {containsPoint} from "./contains-point.ts";

/** An area with its outline. */
export interface Outline {
  code: string;
  geometry: Polygon | MultiPolygon;
}

/**
 * Code of the area that holds each point, for instance the buurt that holds the centre of a 100 m cell.
 *
 * @param points  longitude and latitude, in the reference system of the outlines
 * @returns codes in the order of the points; null outside every area; the first in the list where areas overlap
 * @example
 * locate([[1, 1], [9, 9]], [{code: "a", geometry: {type: "Polygon", coordinates: [[[0, 0], [4, 0], [0, 4], [0, 0]]]}}]); // => ["a", null]
 */
export function locate(
  points: readonly (readonly [longitude: number, latitude: number])[],
  areas: readonly Outline[]
): (string | null)[] {
  return holdersOf(points, areas).map(([first = null]) => first);
}

/**
 * Codes of all areas that hold each point: more than one where outlines cover each other.
 *
 * @param points  longitude and latitude, in the reference system of the outlines
 * @returns lists in the order of the points, each in the order of the areas
 * @example
 * holdersOf([[1, 1], [9, 9]], [{code: "a", geometry: {type: "Polygon", coordinates: [[[0, 0], [4, 0], [0, 4], [0, 0]]]}}]); // => [["a"], []]
 */
export function holdersOf(
  points: readonly (readonly [longitude: number, latitude: number])[],
  areas: readonly Outline[]
): string[][] {
  const boxed = areas.flatMap(area => {
    const box = boundingBox(area.geometry);
    return box === null ? [] : [{area, box}];
  });
  if (boxed.length === 0) return points.map(() => []);
  const index = new Flatbush(boxed.length);
  for (const {box} of boxed) index.add(box.west, box.south, box.east, box.north);
  index.finish();
  return points.map(point => {
    const [x, y] = point;
    const holding = index.search(x, y, x, y, at => containsPoint(boxed[at]!.area.geometry, point));
    return holding.sort((a, b) => a - b).map(at => boxed[at]!.area.code);
  });
}
