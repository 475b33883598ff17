import type {MultiPolygon, Polygon, Position} from "geojson";
import {toLonLat} from "./projection.ts";
import type {Ring} from "./tessellation.ts";
import type {PolygonRings} from "./union.ts";

/** Outline in WGS84: a Polygon where it is one piece, unless a MultiPolygon is asked for. */
export function geometryOf(polygons: readonly PolygonRings[], type?: "MultiPolygon"): Polygon | MultiPolygon {
  const coordinates = polygons.map(rings => rings.map(closedRing));
  return coordinates.length === 1 && type === undefined
    ? {type: "Polygon", coordinates: coordinates[0]!}
    : {type: "MultiPolygon", coordinates};
}

function closedRing(ring: Ring): Position[] {
  const positions = ring.map(toLonLat);
  const distinct = positions.filter(([lon, lat], i) => {
    const [previousLon, previousLat] = positions.at(i - 1)!;
    return lon !== previousLon || lat !== previousLat;
  });
  return [...distinct, distinct[0]!];
}
