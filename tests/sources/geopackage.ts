import {DatabaseSync, type SQLInputValue} from "node:sqlite";

/** A square of 100 m in EPSG:28992 (metres), as a cell of a GeoPackage holds it: header and well-known binary. */
export function squareBlob(x: number, y: number, srs = 28_992): Uint8Array {
  const ring = [0, 0, 0, 100, 100, 100, 100, 0, 0, 0].map((shift, at) => (at % 2 === 0 ? x : y) + shift);
  const bytes = Buffer.alloc(8 + 9 + 9 + 4 + ring.length * 8);
  bytes.write("GP\u0000\u0001", "latin1");
  bytes.writeInt32LE(srs, 4);
  // a MultiPolygon of one Polygon of one ring, little-endian
  let at = 8;
  for (const [type, count] of [
    [6, 1],
    [3, 1]
  ] as const) {
    bytes.writeUInt8(1, at);
    bytes.writeUInt32LE(type, at + 1);
    bytes.writeUInt32LE(count, at + 5);
    at += 9;
  }
  bytes.writeUInt32LE(ring.length / 2, at);
  for (const [index, number] of ring.entries()) bytes.writeDoubleLE(number, at + 4 + index * 8);
  return bytes;
}

/** How a geometry is written in a GeoPackage. */
export interface Writing {
  big?: boolean;
  /** Thousands of the type: 1 with heights, 2 with measures, 3 with both; or "high" for heights in the highest bit. */
  more?: 0 | 1 | 2 | 3 | "high";
  envelope?: number;
  /** Bits of the header besides those of the envelope and the byte order. */
  flags?: number;
}

const sizeOfEnvelope = [0, 32, 48, 48, 64];

/** A Polygon or MultiPolygon as a cell of a GeoPackage, in one of the ways that the standard allows. */
export function geometryBlob(
  {type, coordinates}: GeoJSON.Polygon | GeoJSON.MultiPolygon,
  {big = false, more = 0, envelope = 0, flags = 0}: Writing = {}
): Uint8Array {
  const parts: Buffer[] = [];
  const put = (bytes: number, write: (buffer: Buffer) => void) => {
    const buffer = Buffer.alloc(bytes);
    write(buffer);
    parts.push(buffer);
  };
  const whole = (value: number) => put(4, buffer => (big ? buffer.writeUInt32BE(value) : buffer.writeUInt32LE(value)));
  const number = (value: number) => put(8, buffer => (big ? buffer.writeDoubleBE(value) : buffer.writeDoubleLE(value)));
  const head = (kind: number, count: number) => {
    put(1, buffer => buffer.writeUInt8(big ? 0 : 1));
    whole(more === "high" ? kind + 0x8000_0000 : kind + 1000 * more);
    whole(count);
  };
  const polygon = (rings: GeoJSON.Position[][]) => {
    head(3, rings.length);
    for (const ring of rings) {
      whole(ring.length);
      for (const [x, y] of ring) for (const each of [x!, y!, ...extras[more]]) number(each);
    }
  };
  put(4, buffer => buffer.write("GP\u0000", "latin1") && buffer.writeUInt8((big ? 0 : 1) | (envelope << 1) | flags, 3));
  put(4, buffer => (big ? buffer.writeInt32BE(4326) : buffer.writeInt32LE(4326)));
  put(sizeOfEnvelope[envelope] ?? 0, buffer => buffer.fill(0xff));
  if (type === "Polygon") polygon(coordinates);
  else {
    head(6, coordinates.length);
    coordinates.forEach(polygon);
  }
  return Buffer.concat(parts);
}

const extras = {0: [], 1: [7], 2: [8], 3: [7, 8], high: [7]};

type Rows = Record<string, SQLInputValue>[];

/** The bytes of a GeoPackage with one table of features; `geom` is its geometry. */
export const toGeopackage = (table: string, rows: Rows): Uint8Array => toLayers({[table]: rows});

/** The bytes of a GeoPackage with several tables of features. */
export function toLayers(layers: Readonly<Record<string, Rows>>): Uint8Array {
  const database = new DatabaseSync(":memory:");
  database.exec(`create table gpkg_contents (table_name text, data_type text);
    create table gpkg_geometry_columns (table_name text, column_name text)`);
  for (const [table, rows] of Object.entries(layers)) addLayer(database, table, rows);
  const bytes = database.serialize();
  database.close();
  return bytes;
}

function addLayer(database: DatabaseSync, table: string, rows: Rows): void {
  database.exec(`insert into gpkg_contents values ('${table}', 'features');
    insert into gpkg_geometry_columns values ('${table}', 'geom')`);
  const names = Object.keys(rows[0]!);
  database.exec(`create table "${table}" (${names.map(name => `"${name}"`).join(", ")})`);
  const insert = database.prepare(`insert into "${table}" values (${names.map(() => "?").join(", ")})`);
  for (const row of rows) insert.run(...names.map(name => row[name]!));
}
