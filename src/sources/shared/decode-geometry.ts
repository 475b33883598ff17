import type {Position} from "geojson";
import proj4 from "proj4";
import {isReadAsWritten} from "./projections.ts";

/** Bytes of the envelope in a GeoPackage header, by the envelope's kind. */
const envelopeBytes = [0, 32, 48, 48, 64];
/** A flag of the header: what follows is in a way of writing of its own, not well-known binary. */
const extended = 0b10_0000;
const webMercator = 3857;
/** What a file writes that does not say its projection. */
const notSaid = new Set([0, -1]);
const [polygon, multiPolygon] = [3, 6];
/** Types that are no outline, by their number in well-known binary. */
const otherTypes: Readonly<Record<number, string>> = {
  ...{1: "Point", 2: "LineString", 4: "MultiPoint", 5: "MultiLineString", 7: "GeometryCollection"},
  ...{10: "CurvePolygon", 11: "MultiCurve", 12: "MultiSurface"}
};
const fromMercator = proj4("EPSG:3857", "EPSG:4326");

/**
 * The geometry in a cell of a GeoPackage (header and well-known binary) as GeoJSON: a Polygon or MultiPolygon in the
 * coordinates of the file, web mercator as WGS84; heights are dropped. Of another projection the type says which, and there
 * are no coordinates.
 *
 * @returns null for what is cut off or no such geometry, and a type alone for what is no polygon: whoever checks the outline
 *   says so
 */
export function decodeGeometry(blob: Uint8Array): {type: string; coordinates: unknown} | null {
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
  try {
    if (view.getUint16(0) !== 0x4750) return null;
    const flags = view.getUint8(3);
    const envelope = envelopeBytes[(flags >> 1) & 7];
    if (envelope === undefined || flags & extended) return null;
    const srs = view.getInt32(4, (flags & 1) === 1);
    if (srs !== webMercator && !notSaid.has(srs) && !isReadAsWritten(srs))
      return {type: `of projection ${srs}; EPSG:28992 or EPSG:4326 is read`, coordinates: null};
    const reader = createReader(view, 8 + envelope);
    return readPolygons(reader, srs === webMercator ? point => fromMercator.forward(point) : point => point);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

interface Reader {
  /** Reads byte order and type of the next shape. */
  head(): {type: number; dimensions: number};
  count(): number;
  number(): number;
}

function createReader(view: DataView, start: number): Reader {
  let at = start;
  let little = true;
  const take = (bytes: number) => {
    at += bytes;
    return at - bytes;
  };
  return {
    head() {
      little = view.getUint8(take(1)) === 1;
      const code = view.getUint32(take(4), little);
      // heights and measures are thousands in ISO, and high bits in the older way of writing
      // a projection of its own, which the header of the cell has too
      if (code & 0x2000_0000) take(4);
      const [iso, high] = [Math.floor((code & 0xffff) / 1000), code >>> 28];
      const extra = iso === 3 ? 2 : iso > 0 ? 1 : (high & 8 ? 1 : 0) + (high & 4 ? 1 : 0);
      return {type: (code & 0xffff) % 1000, dimensions: 2 + extra};
    },
    count: () => view.getUint32(take(4), little),
    number: () => view.getFloat64(take(8), little)
  };
}

type Project = (point: [number, number]) => Position;

function readPolygons(reader: Reader, project: Project): {type: string; coordinates: unknown} | null {
  const {type, dimensions} = reader.head();
  if (type === polygon) return {type: "Polygon", coordinates: readPolygon(reader, dimensions, project)};
  if (type !== multiPolygon) return {type: otherTypes[type] ?? `number ${type}`, coordinates: null};
  const coordinates: Position[][][] = [];
  for (let parts = reader.count(); parts > 0; parts--) {
    const part = reader.head();
    if (part.type !== polygon) return null;
    coordinates.push(readPolygon(reader, part.dimensions, project));
  }
  return {type: "MultiPolygon", coordinates};
}

function readPolygon(reader: Reader, dimensions: number, project: Project): Position[][] {
  return Array.from({length: reader.count()}, () =>
    Array.from({length: reader.count()}, () => {
      const point: [number, number] = [reader.number(), reader.number()];
      for (let extra = 2; extra < dimensions; extra++) reader.number();
      return project(point);
    })
  );
}
