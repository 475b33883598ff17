import {type Point, type Ring, signedArea} from "./tessellation.ts";

/** Outer ring first, then holes. */
export type PolygonRings = Ring[];

const key = ([x, y]: Point) => `${x},${y}`;

/**
 * The union of areas that share their borders vertex by vertex: an edge that two of them walk in opposite directions
 * lies inside and drops out; what remains is chained into rings.
 */
export function unionOf(rings: readonly Ring[]): PolygonRings[] {
  const outline = new Map<string, [from: Point, to: Point]>();
  for (const ring of rings) {
    ring.forEach((from, i) => {
      const to = ring[(i + 1) % ring.length]!;
      if (!outline.delete(`${key(to)}>${key(from)}`)) outline.set(`${key(from)}>${key(to)}`, [from, to]);
    });
  }
  const closed = chain([...outline.values()]);
  const outer = closed.filter(ring => signedArea(ring) > 0).map((ring): PolygonRings => [ring]);
  for (const hole of closed.filter(ring => signedArea(ring) < 0)) {
    outer.find(([ring]) => contains(ring!, hole[0]!))?.push(hole);
  }
  return outer;
}

/** Is the point inside the ring (even-odd rule)? */
export function contains(ring: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i]!;
    const [xj, yj] = ring[j]!;
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

function chain(edges: readonly [from: Point, to: Point][]): Ring[] {
  const next = new Map(edges.map(([from, to]) => [key(from), to]));
  const rings: Ring[] = [];
  for (const [from] of edges) {
    const ring: Ring = [];
    for (let at: Point | undefined = from; at; ) {
      const following: Point | undefined = next.get(key(at));
      next.delete(key(at));
      if (following) ring.push(at);
      at = following;
    }
    if (ring.length > 2) rings.push(ring);
  }
  return rings;
}
