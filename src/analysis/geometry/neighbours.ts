import Flatbush from "flatbush";
import type {Position} from "geojson";
import {localMetres} from "./local-metres.ts";
import type {Outline} from "./point-in-polygon.ts";
import {polygonsOf} from "./polygons-of.ts";

/** A piece of boundary, in metres, of the area with this number. */
interface Segment {
  area: number;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** Part of a segment, as fractions of its length, along which another area is near. */
interface Stretch {
  area: number;
  from: number;
  to: number;
}

/** Boundaries must run together for this many times the gap, so that areas that meet at a corner only do not count. */
const stretchOfGap = 3;

/**
 * Areas that border on each other: their boundaries run within a gap of each other over a stretch.
 *
 * Simplified boundaries do not fit exactly, hence the gap. The stretch must be at least three times the gap: two areas
 * that only meet at a corner come within the gap of each other over about twice the gap, and are no neighbours.
 *
 * Vertices closer than a tenth of the gap to the one before are skipped. The time grows with the number of segments.
 *
 * @param areas      outlines in WGS84; codes are unique
 * @param gapMetres  above zero
 * @returns for every area, in the order given, the codes of its neighbours in alphabetical order; symmetric
 * @throws RangeError when the gap is not above zero
 * @example
 * const square = (code, west) => ({code, geometry: {type: "Polygon", coordinates: [[[west, 52], [west + 0.01, 52], [west + 0.01, 52.01], [west, 52.01], [west, 52]]]}});
 * neighbours([square("a", 5), square("b", 5.01), square("c", 5.1)], 30).get("a"); // => ["b"]
 */
export function neighbours(areas: readonly Outline[], gapMetres: number): Map<string, string[]> {
  if (!(gapMetres > 0)) throw new RangeError(`invalid gapMetres: ${gapMetres} (expected above zero)`);
  const found = areas.map(() => new Set<number>());
  const shared = sharedLengths(toSegments(areas, gapMetres / 10), areas.length, gapMetres);
  for (const [area, lengths] of shared.entries()) {
    for (const [other, length] of lengths) {
      if (length < stretchOfGap * gapMetres) continue;
      found[area]!.add(other);
      found[other]!.add(area);
    }
  }
  const codesOf = (numbers: Set<number>) => [...numbers].map(number => areas[number]!.code).sort();
  return new Map(areas.map((area, number) => [area.code, codesOf(found[number]!)]));
}

/** For every area, how many metres of its boundary lie within the gap of each other area. */
function sharedLengths(segments: readonly Segment[], areaCount: number, gap: number): Map<number, number>[] {
  const lengths = Array.from({length: areaCount}, () => new Map<number, number>());
  if (segments.length === 0) return lengths;
  const index = new Flatbush(segments.length);
  for (const {x1, y1, x2, y2} of segments) {
    index.add(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
  }
  index.finish();
  for (const segment of segments) {
    const {area, x1, y1, x2, y2} = segment;
    const stretches: Stretch[] = [];
    const maybeAdd = (at: number) => {
      const other = segments[at]!;
      const near = other.area === area ? null : partWithin(segment, other, gap);
      if (near !== null) stretches.push({area: other.area, ...near});
      return false;
    };
    index.search(
      Math.min(x1, x2) - gap,
      Math.min(y1, y2) - gap,
      Math.max(x1, x2) + gap,
      Math.max(y1, y2) + gap,
      maybeAdd
    );
    if (stretches.length > 0) addLengths(lengths[area]!, stretches, Math.hypot(x2 - x1, y2 - y1));
  }
  return lengths;
}

/** Adds the length of the union of stretches, per area. */
function addLengths(lengths: Map<number, number>, stretches: Stretch[], segmentLength: number): void {
  stretches.sort((a, b) => a.area - b.area || a.from - b.from);
  let area = -1;
  let reached = 0;
  for (const stretch of stretches) {
    if (stretch.area !== area) reached = 0;
    area = stretch.area;
    const added = Math.max(0, stretch.to - Math.max(stretch.from, reached));
    reached = Math.max(reached, stretch.to);
    lengths.set(area, (lengths.get(area) ?? 0) + added * segmentLength);
  }
}

/**
 * The part of a segment within a distance of another. Points that near form a rectangle with two round ends, which is
 * convex, so the part is one piece: from the first to the last place where the segment meets rectangle or end.
 */
function partWithin(segment: Segment, other: Segment, distance: number): {from: number; to: number} | null {
  const dx = segment.x2 - segment.x1;
  const dy = segment.y2 - segment.y1;
  const length = Math.hypot(other.x2 - other.x1, other.y2 - other.y1);
  const part = {from: 1, to: 0};
  const widen = (from: number, to: number) => {
    if (from > to) return;
    part.from = Math.min(part.from, from);
    part.to = Math.max(part.to, to);
  };
  const toEnd = (x: number, y: number) => {
    const [fx, fy] = [segment.x1 - x, segment.y1 - y];
    const a = dx * dx + dy * dy;
    const half = fx * dx + fy * dy;
    const discriminant = half * half - a * (fx * fx + fy * fy - distance * distance);
    if (discriminant < 0) return;
    const root = Math.sqrt(discriminant);
    widen(Math.max(0, (-half - root) / a), Math.min(1, (-half + root) / a));
  };
  toEnd(other.x1, other.y1);
  toEnd(other.x2, other.y2);
  if (length > 0) {
    const ux = (other.x2 - other.x1) / length;
    const uy = (other.y2 - other.y1) / length;
    const [fx, fy] = [segment.x1 - other.x1, segment.y1 - other.y1];
    const along = slab(fx * ux + fy * uy, dx * ux + dy * uy, 0, length);
    const across = slab(fy * ux - fx * uy, dy * ux - dx * uy, -distance, distance);
    if (along && across) widen(Math.max(along.from, across.from), Math.min(along.to, across.to));
  }
  return part.from <= part.to ? part : null;
}

/** Fractions in [0, 1] between which start + fraction x step lies in [low, high]. */
function slab(start: number, step: number, low: number, high: number): {from: number; to: number} | null {
  if (step === 0) return start >= low && start <= high ? {from: 0, to: 1} : null;
  const first = (low - start) / step;
  const second = (high - start) / step;
  const from = Math.max(0, Math.min(first, second));
  const to = Math.min(1, Math.max(first, second));
  return from <= to ? {from, to} : null;
}

function toSegments(areas: readonly Outline[], skipBelow: number): Segment[] {
  const latitudes = areas.flatMap(area => polygonsOf(area.geometry).map(rings => rings[0]?.[0]?.[1] ?? Number.NaN));
  const known = latitudes.filter(Number.isFinite);
  const metres = localMetres(known.reduce((sum, latitude) => sum + latitude, 0) / Math.max(1, known.length));
  const segments: Segment[] = [];
  for (const [area, {geometry}] of areas.entries()) {
    for (const ring of polygonsOf(geometry).flat()) {
      const points = thin(
        ring.map(([longitude, latitude]: Position): [number, number] => [
          metres.toX(longitude!),
          metres.toY(latitude!)
        ]),
        skipBelow
      );
      for (let at = 1; at < points.length; at++) {
        const [[x1, y1], [x2, y2]] = [points[at - 1]!, points[at]!];
        if (x1 !== x2 || y1 !== y2) segments.push({area, x1, y1, x2, y2});
      }
    }
  }
  return segments;
}

/** Leaves out points nearer than a distance to the last one kept; the last point stays, so that the ring closes. */
function thin(points: readonly [number, number][], skipBelow: number): [number, number][] {
  const kept = points.slice(0, 1);
  for (const point of points.slice(1, -1)) {
    const [x, y] = kept.at(-1)!;
    if (Math.hypot(point[0] - x, point[1] - y) >= skipBelow) kept.push(point);
  }
  return points.length > 1 ? [...kept, points.at(-1)!] : kept;
}
