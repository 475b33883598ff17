import {Delaunay} from "d3-delaunay";
import {type Random, randomFor} from "./random.ts";

export type Point = readonly [x: number, y: number];
/** A closed ring without the repeated last point, counter-clockwise. */
export type Ring = Point[];

/** A point that belongs to a buurt; open country has several. */
export interface Site {
  code: string;
  at: Point;
  /** How far the outer border lies from the point, in metres, where it has no neighbour. */
  reach: number;
}

/**
 * Divides the plane among the sites: Voronoi cells with borders that bend like ditches and streets. Neighbours share
 * each border vertex exactly. Points around the sites stand for the outside, so that the outline bends too.
 * Returns the cell of each site, in the order of the sites.
 */
export function tessellate(sites: readonly Site[]): {code: string; ring: Ring}[] {
  const points = [...sites.map(site => site.at), ...outsidePoints(sites)];
  const delaunay = Delaunay.from(points as [number, number][]);
  const {circumcenters} = delaunay.voronoi();
  const vertex = (triangle: number): Point => [circumcenters[2 * triangle]!, circumcenters[2 * triangle + 1]!];
  return sites.map(({code}, index) => {
    const triangles = trianglesAround(delaunay, index);
    const ring = triangles.flatMap((from, i) => borderPoints(from, triangles[(i + 1) % triangles.length]!, vertex));
    return {code, ring: counterClockwise(ring)};
  });
}

/** Signed area of a ring; positive when counter-clockwise. */
export function signedArea(ring: readonly Point[]): number {
  let twice = 0;
  for (let i = 0; i < ring.length; i++) {
    const [x1, y1] = ring[i]!;
    const [x2, y2] = ring[(i + 1) % ring.length]!;
    twice += x1 * y2 - x2 * y1;
  }
  return twice / 2;
}

/** Triangles (hence Voronoi vertices) around a site, in order; sites are never on the hull. */
function trianglesAround({inedges, halfedges}: Delaunay<unknown>, site: number): number[] {
  const found: number[] = [];
  const first = inedges[site]!;
  let edge = first;
  do {
    found.push(Math.floor(edge / 3));
    const next = edge % 3 === 2 ? edge - 2 : edge + 1;
    edge = halfedges[next]!;
  } while (edge !== first && edge !== -1);
  return found;
}

/** The border from one Voronoi vertex towards another, end point excluded; the same points whichever way it is walked. */
function borderPoints(from: number, to: number, vertex: (triangle: number) => Point): Point[] {
  const [low, high] = from < to ? [from, to] : [to, from];
  const random = randomFor("border", low, high);
  const path = [vertex(low), ...bend(vertex(low), vertex(high), 3, random), vertex(high)];
  if (from !== low) path.reverse();
  return path.slice(0, -1);
}

function bend(a: Point, b: Point, depth: number, random: Random): Point[] {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  if (depth === 0 || Math.hypot(dx, dy) < 110) return [];
  const along = random.uniform(0.4, 0.6);
  const across = random.uniform(-0.09, 0.09);
  const middle: Point = [a[0] + dx * along - dy * across, a[1] + dy * along + dx * across];
  return [...bend(a, middle, depth - 1, random), middle, ...bend(middle, b, depth - 1, random)];
}

/** A loose lattice of points beyond the reach of every site. */
function outsidePoints(sites: readonly Site[]): Point[] {
  const margin = 6000;
  const step = 420;
  const xs = sites.map(site => site.at[0]);
  const ys = sites.map(site => site.at[1]);
  const random = randomFor("outside");
  const points: Point[] = [];
  for (let x = Math.min(...xs) - margin; x < Math.max(...xs) + margin; x += step) {
    for (let y = Math.min(...ys) - margin; y < Math.max(...ys) + margin; y += step) {
      const point: Point = [x + random.uniform(0, 300), y + random.uniform(0, 300)];
      if (sites.every(({at, reach}) => Math.hypot(at[0] - point[0], at[1] - point[1]) > 2 * reach)) points.push(point);
    }
  }
  return points;
}

function counterClockwise(ring: Ring): Ring {
  return signedArea(ring) < 0 ? ring.toReversed() : ring;
}
