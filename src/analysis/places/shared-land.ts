import {difference, EndType, FillRule, inflatePaths, intersect, JoinType, type Paths64} from "clipper2-ts";
import type {MultiPolygon, Polygon} from "geojson";
import {latitudeOf, pathsArea, planeAt, unitsPerMetre} from "./clipper-paths.ts";

const miterLimit = 2;

/**
 * How much land two outlines share.
 *
 * Strips that are narrower than twice the tolerance do not count as land of one alone: two drawings of one border, each
 * simplified in its own way, leave such strips.
 *
 * @param toleranceMetres  at least 0
 * @returns `ofBoth`: share of what either covers that both cover, in [0, 1]; `ofNow`: share of "now" that "then" covers;
 *   null for an outline without surface
 * @throws RangeError when the tolerance is below zero
 * @example
 * const square = (west, east) => ({type: "Polygon", coordinates: [[[west, 52], [east, 52], [east, 52.02], [west, 52.02], [west, 52]]]});
 * Math.round(100 * sharedLand(square(5, 5.02), square(5, 5.01), 30).ofBoth); // => 50
 */
export function sharedLand(
  then: Polygon | MultiPolygon,
  now: Polygon | MultiPolygon,
  toleranceMetres: number
): {ofBoth: number; ofNow: number} | null {
  if (!(toleranceMetres >= 0))
    throw new RangeError(`invalid toleranceMetres: ${toleranceMetres} (expected at least 0)`);
  const plane = planeAt(latitudeOf(now));
  const [old, current] = [plane.toPaths(then), plane.toPaths(now)];
  const area = pathsArea(current);
  if (area === 0 || pathsArea(old) === 0) return null;
  const lost = pathsArea(withoutStrips(difference(old, current, FillRule.NonZero), toleranceMetres));
  const gained = pathsArea(withoutStrips(difference(current, old, FillRule.NonZero), toleranceMetres));
  const shared = Math.max(0, area - gained);
  return {ofBoth: Math.min(1, shared / (area + lost)), ofNow: shared / area};
}

/**
 * Share of an outline that another covers, to the metre.
 *
 * @returns in [0, 1]; 0 for an outline without surface
 * @example
 * const square = (west, east) => ({type: "Polygon", coordinates: [[[west, 52], [east, 52], [east, 52.02], [west, 52.02], [west, 52]]]});
 * Math.round(100 * coveredShare(square(5, 5.02), square(5, 5.01))); // => 50
 */
export function coveredShare(outline: Polygon | MultiPolygon, by: Polygon | MultiPolygon): number {
  const plane = planeAt(latitudeOf(outline));
  const paths = plane.toPaths(outline);
  const area = pathsArea(paths);
  return area === 0 ? 0 : Math.min(1, pathsArea(intersect(paths, plane.toPaths(by), FillRule.NonZero)) / area);
}

function withoutStrips(paths: Paths64, toleranceMetres: number): Paths64 {
  if (toleranceMetres === 0) return paths;
  const delta = toleranceMetres * unitsPerMetre;
  const offset = (given: Paths64, by: number) => inflatePaths(given, by, JoinType.Miter, EndType.Polygon, miterLimit);
  return offset(offset(paths, -delta), delta);
}
