import {type GeoStream, geoIdentity, geoStream} from "d3-geo";
import type {Box, Shape} from "./project.ts";

/** What of the plane is drawn, and how many units wide the drawing is. */
export interface Frame {
  view: Box;
  width: number;
  /** How far, in units of the drawing, a line may move when points are left out; 0.9 when not given. */
  tolerance?: number;
}

/** Clipped this far outside the drawing, so that the cut is not seen. */
const bleed = 8;

/** Turns shapes into path data of whole numbers in relative commands: clipped, without points that nobody would see. */
export function outlinePaths({view, width, tolerance = 0.9}: Frame): (shape: Shape) => string {
  const scale = width / (view[2] - view[0]);
  const height = (view[3] - view[1]) * scale;
  const projection = geoIdentity()
    .scale(scale)
    .translate([-view[0] * scale, -view[1] * scale])
    .clipExtent([
      [-bleed, -bleed],
      [width + bleed, height + bleed]
    ]);
  return shape => {
    const rings: number[][] = [];
    geoStream(shape.geometry, projection.stream(collector(rings)));
    return rings.map(ring => ringPath(ring, tolerance)).join("");
  };
}

/** Outlines coarser than this are no longer those of a place. */
const coarsest = 4.5;

/**
 * The paths of some shapes in at most so many characters together: where lines are ragged, more points are left out of
 * all of them, until they fit or are as coarse as can be.
 */
export function pathsWithin(frame: Frame, shapes: readonly Shape[], mostCharacters: number): (shape: Shape) => string {
  const {tolerance = 0.9} = frame;
  const path = outlinePaths(frame);
  const paths = new Map(shapes.map(shape => [shape, path(shape)]));
  const length = [...paths.values()].reduce((sum, one) => sum + one.length, 0);
  return length > mostCharacters && tolerance < coarsest
    ? pathsWithin({...frame, tolerance: tolerance * 1.2}, shapes, mostCharacters)
    : shape => paths.get(shape) ?? path(shape);
}

/** Collects rings as flat lists of rounded x, y. */
function collector(rings: number[][]): GeoStream {
  let ring: number[] = [];
  const nothing = () => {};
  return {
    point(x, y) {
      const [left, top] = [Math.round(x), Math.round(y)];
      const length = ring.length;
      if (length === 0 || ring[length - 2] !== left || ring[length - 1] !== top) ring.push(left, top);
    },
    lineStart() {
      ring = [];
    },
    lineEnd() {
      rings.push(ring);
    },
    polygonStart: nothing,
    polygonEnd: nothing
  };
}

function ringPath(ring: readonly number[], tolerance: number): string {
  const kept = simplify(ring, tolerance);
  if (kept.length < 3) return "";
  let path = "";
  let [x, y] = [0, 0];
  for (const [index, point] of kept.entries()) {
    const [nextX, nextY] = [ring[2 * point]!, ring[2 * point + 1]!];
    const [dx, dy] = [nextX - x, nextY - y];
    if (index === 0) path = `M${nextX}${dy < 0 ? "" : " "}${nextY}l`;
    else path += `${index > 1 && dx >= 0 ? " " : ""}${dx}${dy < 0 ? "" : " "}${dy}`;
    [x, y] = [nextX, nextY];
  }
  return `${path}z`;
}

/** Douglas-Peucker on a closed ring, split at its first point and the point farthest from it. Indices of points kept. */
function simplify(ring: readonly number[], tolerance: number): number[] {
  const count = ring.length / 2;
  if (count < 3) return [];
  const far = farthestFrom(ring, count);
  const kept = new Uint8Array(count);
  kept[0] = 1;
  kept[far] = 1;
  keepBetween(ring, 0, far, kept, tolerance);
  keepBetween(ring, far, count - 1, kept, tolerance);
  const closed = ring[0] === ring[2 * count - 2] && ring[1] === ring[2 * count - 1];
  if (!closed) kept[count - 1] = 1;
  const result: number[] = [];
  for (let index = 0; index < count; index++) if (kept[index]) result.push(index);
  return result;
}

function farthestFrom(ring: readonly number[], count: number): number {
  let farthest = 0;
  let largest = -1;
  for (let index = 1; index < count; index++) {
    const distance = (ring[2 * index]! - ring[0]!) ** 2 + (ring[2 * index + 1]! - ring[1]!) ** 2;
    if (distance > largest) {
      largest = distance;
      farthest = index;
    }
  }
  return farthest;
}

function keepBetween(ring: readonly number[], from: number, to: number, kept: Uint8Array, tolerance: number): void {
  const stack: [number, number][] = [[from, to]];
  for (let span = stack.pop(); span; span = stack.pop()) {
    const [first, last] = span;
    const [x, y] = [ring[2 * first]!, ring[2 * first + 1]!];
    const [dx, dy] = [ring[2 * last]! - x, ring[2 * last + 1]! - y];
    const length = Math.hypot(dx, dy);
    let farthest = -1;
    let largest = tolerance;
    for (let index = first + 1; index < last; index++) {
      const [px, py] = [ring[2 * index]! - x, ring[2 * index + 1]! - y];
      const distance = length === 0 ? Math.hypot(px, py) : Math.abs(dx * py - dy * px) / length;
      if (distance > largest) {
        largest = distance;
        farthest = index;
      }
    }
    if (farthest < 0) continue;
    kept[farthest] = 1;
    stack.push([first, farthest], [farthest, last]);
  }
}
