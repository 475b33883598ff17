import Flatbush from "flatbush";
import type {MultiPolygon, Polygon, Position} from "geojson";
import {containsPoint} from "./contains-point.ts";
import {innerPoint} from "./inner-point.ts";
import {polygonArea} from "./polygon-area.ts";
import {polygonsOf} from "./polygons-of.ts";

/** Where a ring crosses itself, and how much of it the crossing cuts off. */
export interface Crossing {
  at: [x: number, y: number];
  /** Surface of the smaller of the two loops as a fraction of the whole outline, up to one half; 0 for a waist, or a seam to a hole. */
  share: number;
}

/**
 * Where an outline crosses itself most: a bow tie, or corners in a wrong order.
 *
 * Rings that touch themselves in a corner are fine; only segments that cross in their middles count. Of several crossings
 * the one that cuts off the largest loop is returned. Simplified outlines have loops that nobody can see, hence the share.
 *
 * @param geometry  in any flat or geographic reference system
 * @returns null when no ring crosses itself
 * @see https://en.wikipedia.org/wiki/Simple_polygon
 * @example
 * selfCrossing({type: "Polygon", coordinates: [[[0, 0], [2, 2], [2, 0], [0, 2], [0, 0]]]}); // => {at: [1, 1], share: 0.5}
 * @example
 * selfCrossing({type: "Polygon", coordinates: [[[0, 0], [2, 0], [2, 2], [0, 2], [0, 0]]]}); // => null
 */
export function selfCrossing(geometry: Polygon | MultiPolygon): Crossing | null {
  const surface = polygonArea(geometry);
  const crossings = polygonsOf(geometry)
    .flat()
    .flatMap(ring => crossingsOf(ring, surface));
  return crossings.reduce<Crossing | null>((most, next) => (most && most.share >= next.share ? most : next), null);
}

function crossingsOf(ring: readonly Position[], surface: number): Crossing[] {
  const count = ring.length - 1;
  if (count < 4) return [];
  const index = new Flatbush(count);
  const boxOf = (at: number) => {
    const [[x1, y1], [x2, y2]] = [ring[at] as [number, number], ring[at + 1] as [number, number]];
    return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)] as const;
  };
  for (let at = 0; at < count; at++) index.add(...boxOf(at));
  index.finish();
  const found: Crossing[] = [];
  for (let from = 0; from < count; from++) {
    index.search(...boxOf(from), to => {
      if (to <= from) return false;
      const at = crossing(ring[from]!, ring[from + 1]!, ring[to]!, ring[to + 1]!);
      if (at) found.push({at, share: shareCutOff(ring, from, to, at, surface)});
      return false;
    });
  }
  return found;
}

/** The point in which two segments cross in their middles; null when they only touch, or do not meet. */
function crossing(a: Position, b: Position, c: Position, d: Position): [number, number] | null {
  const side = (p: Position, q: Position, r: Position) =>
    (q[0]! - p[0]!) * (r[1]! - p[1]!) - (q[1]! - p[1]!) * (r[0]! - p[0]!);
  const [ofC, ofD] = [side(a, b, c), side(a, b, d)];
  if (!(ofC * ofD < 0 && side(c, d, a) * side(c, d, b) < 0)) return null;
  const part = ofC / (ofC - ofD);
  return [c[0]! + part * (d[0]! - c[0]!), c[1]! + part * (d[1]! - c[1]!)];
}

/**
 * The smaller of the two loops that a crossing makes, as a share of the outline. Two loops side by side that run the same
 * way are one outline with a waist, and a loop within the other that runs the other way is a hole on a seam: both are drawn
 * right, so nothing is cut off.
 */
function shareCutOff(ring: readonly Position[], from: number, to: number, at: Position, whole: number): number {
  const loops = [
    [at, ...ring.slice(from + 1, to + 1), at],
    [at, ...ring.slice(to + 1, -1), ...ring.slice(0, from + 1), at]
  ].map(loop => ({loop, turn: signedArea(loop)}));
  const [smaller, larger] = loops.sort((a, b) => Math.abs(a.turn) - Math.abs(b.turn)) as [Loop, Loop];
  const surface = Math.abs(smaller.turn);
  const all = Math.max(whole, surface + Math.abs(larger.turn));
  const inside = innerPoint({type: "Polygon", coordinates: [smaller.loop]});
  if (inside === null) return 0;
  const sameWay = smaller.turn > 0 === larger.turn > 0;
  const within = containsPoint({type: "Polygon", coordinates: [larger.loop]}, inside);
  return sameWay === within ? surface / all : 0;
}

interface Loop {
  loop: Position[];
  turn: number;
}

/** Surface of a ring, below zero where it runs with the clock. */
function signedArea(ring: readonly Position[]): number {
  const [x0, y0] = ring[0] as [number, number];
  let doubled = 0;
  for (let at = 1; at < ring.length; at++) {
    const [[x1, y1], [x2, y2]] = [ring[at - 1] as [number, number], ring[at] as [number, number]];
    doubled += (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
  }
  return doubled / 2;
}
