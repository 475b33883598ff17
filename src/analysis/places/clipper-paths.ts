import {areaPaths, FillRule, isPositive, type Paths64, reversePath, union} from "clipper2-ts";
import type {MultiPolygon, Polygon, Position} from "geojson";
import {localMetres} from "../geometry/local-metres.ts";
import {polygonsOf} from "../geometry/polygons-of.ts";

type Outline = Polygon | MultiPolygon;

/** Whole units of a tenth of a metre: the clipping of outlines is exact on whole numbers alone. */
export const unitsPerMetre = 10;

/** Outlines in whole units around one latitude, and back. */
export interface Plane {
  /** Rings that do not overlap, outer ones anticlockwise and holes clockwise, whatever way they were written. */
  toPaths(outline: Outline): Paths64;
  toRing(path: Paths64[number]): Position[];
}

/**
 * The plane in which outlines near each other are clipped. All outlines of one computation go through one plane.
 *
 * @param latitude  degrees north, of any point of them
 * @example
 * pathsArea(planeAt(0).toPaths({type: "Polygon", coordinates: [[[0, 0], [0.001, 0], [0.001, 0.001], [0, 0.001], [0, 0]]]})); // => 12387.69
 */
export function planeAt(latitude: number): Plane {
  const metres = localMetres(latitude);
  const toPath = (ring: readonly Position[], anticlockwise: boolean) => {
    const path = ring.slice(0, -1).map(([longitude, degrees]) => ({
      x: Math.round(metres.toX(longitude!) * unitsPerMetre),
      y: Math.round(metres.toY(degrees!) * unitsPerMetre)
    }));
    return isPositive(path) === anticlockwise ? path : reversePath(path);
  };
  const rounded = (degrees: number) => Number(degrees.toFixed(6));
  return {
    toPaths: outline => {
      const rings = polygonsOf(outline).flatMap(polygon => polygon.map((ring, at) => toPath(ring, at === 0)));
      return union(rings, FillRule.NonZero);
    },
    toRing: path =>
      [...path, path[0]!].map(({x, y}) => [
        rounded(metres.toLongitude(x / unitsPerMetre)),
        rounded(metres.toLatitude(y / unitsPerMetre))
      ])
  };
}

/**
 * Latitude of the first point of an outline; 52 for one without points.
 *
 * @example
 * latitudeOf({type: "Polygon", coordinates: [[[5, 53], [6, 53], [5, 54], [5, 53]]]}); // => 53
 */
export function latitudeOf(outline: Outline): number {
  return polygonsOf(outline)[0]?.[0]?.[0]?.[1] ?? 52;
}

/**
 * Area of paths in square metres, holes taken off.
 *
 * @example
 * pathsArea([[{x: 0, y: 0}, {x: 100, y: 0}, {x: 100, y: 100}, {x: 0, y: 100}]]); // => 100
 */
export function pathsArea(paths: Paths64): number {
  return Math.abs(areaPaths(paths)) / unitsPerMetre ** 2;
}
