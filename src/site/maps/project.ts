import {geoMercator} from "d3-geo";
import type {MultiPolygon, Polygon, Position} from "geojson";

/** Corners of a box on the drawing plane, y downwards. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** An outline on the drawing plane, once for a gemeente; every page then only moves and scales it. */
export interface Shape {
  code: string;
  geometry: MultiPolygon;
  box: Box;
}

/** Units of the plane per radian: large enough that a metre is not lost. */
const project = geoMercator().scale(1_000_000).translate([0, 0]);

/** Puts an outline in degrees on the drawing plane. */
export function projectOutline(code: string, geometry: Polygon | MultiPolygon): Shape {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const coordinates = polygons.map(rings => rings.map(ring => ring.map(projectPoint)));
  return {code, geometry: {type: "MultiPolygon", coordinates}, box: boxOf(coordinates)};
}

/** Degrees on the drawing plane. */
export const projectPoint = (position: Position): Position => project([position[0]!, position[1]!])!;

function boxOf(polygons: readonly Position[][][]): Box {
  let [left, top, right, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY
  ];
  for (const [outer] of polygons) {
    for (const [x, y] of outer ?? []) {
      left = Math.min(left, x!);
      right = Math.max(right, x!);
      top = Math.min(top, y!);
      bottom = Math.max(bottom, y!);
    }
  }
  return [left, top, right, bottom];
}

/** Smallest box around several. */
export function unionBox(boxes: readonly Box[]): Box {
  return [
    Math.min(...boxes.map(box => box[0])),
    Math.min(...boxes.map(box => box[1])),
    Math.max(...boxes.map(box => box[2])),
    Math.max(...boxes.map(box => box[3]))
  ];
}

/** The box made larger around its middle, and as wide or high as needed to have the shape of the frame. */
export function frameBox([left, top, right, bottom]: Box, factor: number, aspect: number): Box {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const width = Math.max(right - left, (bottom - top) * aspect, 1e-9) * factor;
  const height = width / aspect;
  return [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
}

export const boxesOverlap = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
