import {
  booleanOpWithPolyTree,
  ClipType,
  EndType,
  FillRule,
  inflatePaths,
  JoinType,
  type Paths64,
  type PolyPath64,
  PolyTree64,
  union
} from "clipper2-ts";
import type {MultiPolygon, Polygon, Position} from "geojson";
import {latitudeOf, planeAt, unitsPerMetre} from "./clipper-paths.ts";

const miterLimit = 2;

/**
 * One outline around several, such as that of a wijk around its buurten.
 *
 * Simplified outlines of neighbours do not fit exactly. All are widened by half the gap, merged, and narrowed again, so
 * that gaps up to that width close and the outer border stays where it was.
 *
 * @param outlines   in WGS84, in any order and of either orientation
 * @param gapMetres  width of the gaps to close; at least 0
 * @returns coordinates in degrees of six decimals; null when the outlines hold no surface
 * @throws RangeError when the gap is below zero
 * @example
 * const square = (west, east) => ({type: "Polygon", coordinates: [[[west, 52], [east, 52], [east, 52.01], [west, 52.01], [west, 52]]]});
 * mergeOutlines([square(5, 5.01), square(5.0101, 5.02)], 24).type; // => "Polygon"
 */
export function mergeOutlines(
  outlines: readonly (Polygon | MultiPolygon)[],
  gapMetres: number
): Polygon | MultiPolygon | null {
  if (!(gapMetres >= 0)) throw new RangeError(`invalid gapMetres: ${gapMetres} (expected at least 0)`);
  if (outlines.length === 0) return null;
  const plane = planeAt(latitudeOf(outlines[0]!));
  const half = (gapMetres / 2) * unitsPerMetre;
  const wide = outlines.flatMap(outline => offset(plane.toPaths(outline), half));
  const merged = offset(union(wide, FillRule.NonZero), -half);
  const tree = new PolyTree64();
  booleanOpWithPolyTree(ClipType.Union, merged, null, tree, FillRule.NonZero);
  const polygons = polygonsIn(tree).map(rings => rings.map(ring => plane.toRing(ring)));
  return toGeometry(polygons);
}

const offset = (paths: Paths64, delta: number): Paths64 =>
  delta === 0 ? paths : inflatePaths(paths, delta, JoinType.Miter, EndType.Polygon, miterLimit);

/** Outer rings with their holes; what lies in a hole is a polygon of its own. */
function polygonsIn(parent: PolyPath64): Paths64[] {
  return childrenOf(parent).flatMap(outer => {
    const holes = childrenOf(outer);
    return [[outer.poly!, ...holes.map(hole => hole.poly!)], ...holes.flatMap(polygonsIn)];
  });
}

const childrenOf = (parent: PolyPath64): PolyPath64[] =>
  Array.from({length: parent.count}, (_, index) => parent.child(index));

function toGeometry(polygons: Position[][][]): Polygon | MultiPolygon | null {
  const [first, ...more] = polygons;
  if (!first) return null;
  return more.length === 0 ? {type: "Polygon", coordinates: first} : {type: "MultiPolygon", coordinates: polygons};
}
