import type {MultiPolygon, Polygon, Position} from "geojson";
import type {IssueLog} from "./issue-log.ts";
import {rdToWgs84} from "./rd-to-wgs84.ts";

/** A usable boundary in WGS84, or why there is none. */
export type Boundary = {geometry: Polygon | MultiPolygon; problem: null} | {geometry: null; problem: string};

/** Around the Netherlands with its waters, in degrees. */
const box = {west: 2, east: 8, south: 50, north: 54.5};

const expected =
  "a Polygon or MultiPolygon with closed rings of at least four positions, lon 2 to 8 and lat 50 to 54.5";

/**
 * Checks a GeoJSON geometry as the boundary of an area. Coordinates in EPSG:28992 (metres) become WGS84.
 *
 * Rings must be closed, have at least four positions, and lie in or around the Netherlands; heights are dropped. A hole goes
 * round the other way than its outer ring, which is the largest, whatever the file does: who fills an outline by the
 * direction of its rings leaves it open. Whether rings cross themselves or each other is not checked.
 */
export function parseBoundary(geometry: unknown): Boundary {
  if (geometry === null || geometry === undefined) return {geometry: null, problem: "no geometry"};
  const {type, coordinates} = geometry as {type?: unknown; coordinates?: unknown};
  try {
    if (type === "Polygon") return {geometry: {type, coordinates: toPolygon(coordinates)}, problem: null};
    if (type !== "MultiPolygon") throw new Problem(`geometry type ${JSON.stringify(type)}`);
    return {geometry: {type, coordinates: toList(coordinates, "polygons").map(toPolygon)}, problem: null};
  } catch (error) {
    if (error instanceof Problem) return {geometry: null, problem: error.message};
    throw error;
  }
}

/** The boundary of an area as `parseBoundary` reads it; null and a `value_rejected` issue when it is unusable. */
export function checkBoundary(geometry: unknown, row: number, log: IssueLog): Polygon | MultiPolygon | null {
  const boundary = parseBoundary(geometry);
  if (boundary.problem !== null) {
    log.add({row, column: "geometry", value: boundary.problem, expected, action: "value_rejected"});
  }
  return boundary.geometry;
}

class Problem extends Error {}

function toList(value: unknown, what: string): unknown[] {
  if (!Array.isArray(value) || value.length === 0) throw new Problem(`no ${what}`);
  return value;
}

function toPolygon(rings: unknown): Position[][] {
  const read = toList(rings, "rings").map(toRing);
  if (read.length === 1) return read;
  const surfaces = read.map(surfaceOf);
  const sizes = surfaces.map(Math.abs);
  const outer = sizes.indexOf(Math.max(...sizes));
  const holes = read
    .map((ring, at) => (surfaces[at]! > 0 === surfaces[outer]! > 0 ? ring.toReversed() : ring))
    .toSpliced(outer, 1);
  return [read[outer]!, ...holes];
}

/** Twice what a ring surrounds, below zero where it goes round with the clock. */
function surfaceOf(ring: readonly Position[]): number {
  const [x, y] = ring[0] as [number, number];
  let surface = 0;
  for (let at = 1; at < ring.length; at++) {
    const [[x1, y1], [x2, y2]] = [ring[at - 1]!, ring[at]!] as [[number, number], [number, number]];
    surface += (x1 - x) * (y2 - y) - (x2 - x) * (y1 - y);
  }
  return surface;
}

function toRing(ring: unknown): Position[] {
  const positions = toList(ring, "positions").map(toPosition);
  if (positions.length < 4) throw new Problem(`a ring of ${positions.length} positions`);
  const [first, last] = [positions[0]!, positions.at(-1)!];
  if (first[0] !== last[0] || first[1] !== last[1])
    throw new Problem(`a ring that does not close (${first} to ${last})`);
  return positions;
}

function toPosition(value: unknown): Position {
  const [x, y] = Array.isArray(value) ? value : [];
  if (!Number.isFinite(x) || !Number.isFinite(y)) throw new Problem(`position ${JSON.stringify(value) ?? "undefined"}`);
  // Degrees never pass 180, metres in the Netherlands always do.
  const [lon, lat] = Math.abs(x) > 1000 || Math.abs(y) > 1000 ? rdToWgs84(x, y) : [x, y];
  if (lon >= box.west && lon <= box.east && lat >= box.south && lat <= box.north) return [lon, lat];
  const swapped = lat >= box.west && lat <= box.east && lon >= box.south && lon <= box.north;
  throw new Problem(`position ${JSON.stringify(value)}${swapped ? ": latitude and longitude are swapped" : ""}`);
}
