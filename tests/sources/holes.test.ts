import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {containsPoint} from "../../src/analysis/geometry/contains-point.ts";
import {neighbours} from "../../src/analysis/geometry/neighbours.ts";
import {locate} from "../../src/analysis/geometry/point-in-polygon.ts";
import {polygonArea} from "../../src/analysis/geometry/polygon-area.ts";
import {representativePoint} from "../../src/analysis/geometry/representative-point.ts";
import {outlinePaths} from "../../src/site/maps/outline-path.ts";
import {projectOutline} from "../../src/site/maps/project.ts";
import {pdokWijkbuurt} from "../../src/sources/pdok/wijkbuurt.ts";
import {decodeGeometry} from "../../src/sources/shared/decode-geometry.ts";
import {parseBoundary} from "../../src/sources/shared/parse-boundary.ts";
import {geometryBlob, toGeopackage, type Writing} from "./geopackage.ts";
import {enclave, hole, ring, surrounding} from "./holes.ts";

const rows = [surrounding, enclave].map((geometry, at) => ({
  geom: geometryBlob(geometry),
  ...{buurtcode: `BU9900010${at}`, buurtnaam: `Baarle ${at}`, wijkcode: "WK990001", gemeentecode: "GM9900"},
  ...{water: "NEE", aantal_inwoners: 100, jaarstatcode: `2021BU9900010${at}`}
}));
const {areas} = pdokWijkbuurt.parse({path: "buurten.gpkg", bytes: toGeopackage("buurten", rows)}, []);
const [outside, inside] = areas.map(({code, geometry}) => ({code, geometry: geometry as GeoJSON.MultiPolygon})) as [
  {code: string; geometry: GeoJSON.MultiPolygon},
  {code: string; geometry: GeoJSON.MultiPolygon}
];

describe("areas with holes, from a GeoPackage", () => {
  test("are read ring by ring", () => {
    expect([outside.geometry, inside.geometry]).toEqual([surrounding, enclave]);
  });

  test("have the surface of what is left of them", () => {
    expect(polygonArea(outside.geometry)).toBeCloseTo(0.01 - 0.0004 + 0.000016, 9);
    expect(polygonArea(inside.geometry)).toBeCloseTo(0.0004 - 0.000016 + 0.0004 - 0.0001, 9);
  });

  test("hold the points that are theirs, an enclave within an enclave too", () => {
    const points: [number, number][] = [
      [5.01, 52.01],
      [5.041, 52.041],
      [5.05, 52.05],
      [5.21, 52.01],
      [5.201, 52.001]
    ];
    const codes = [outside.code, inside.code, outside.code, null, inside.code];
    expect(locate(points, [outside, inside])).toEqual(codes);
    expect(locate(points, [inside, outside])).toEqual(codes);
  });

  test("border on each other and carry their own name", () => {
    expect(neighbours([outside, inside], 30).get(inside.code)).toEqual([outside.code]);
    for (const {geometry} of [outside, inside])
      expect(containsPoint(geometry, representativePoint(geometry)!)).toBe(true);
  });

  test("are drawn ring by ring, a hole the other way round", () => {
    const shape = projectOutline(inside.code, inside.geometry);
    const path = outlinePaths({view: shape.box, width: 400})(shape);
    expect(path.match(/M/g)).toHaveLength(4);
  });
});

test.each([
  ["a hole that goes round as its outer ring does", [ring(5, 52, 0.1), ring(5.04, 52.04, 0.02)]],
  ["a hole that comes first", [hole(5.04, 52.04, 0.02), ring(5, 52, 0.1)]],
  ["rings that all go round the other way", [hole(5, 52, 0.1), ring(5.04, 52.04, 0.02)]]
])("%s is a hole all the same", (_, coordinates) => {
  const [outer, inner] = parseBoundary({type: "Polygon", coordinates}).geometry!.coordinates as number[][][];
  expect(polygonArea({type: "Polygon", coordinates: [outer!, inner!]})).toBeCloseTo(0.0096, 9);
  expect(turn(outer!)).toBe(-turn(inner!));
});

/** 1 for a ring against the clock, -1 for one with it. */
const turn = (corners: number[][]) =>
  Math.sign(corners.slice(1).reduce((sum, [x, y], at) => sum + corners[at]![0]! * y! - x! * corners[at]![1]!, 0));

const ways: Writing[] = [false, true].flatMap(big =>
  ([0, 1, 2, 3, "high"] as const).flatMap(more => [0, 1, 2, 3, 4].map(envelope => ({big, more, envelope})))
);

test.each(ways)("holes are read as they are written with %j", way => {
  expect(decodeGeometry(geometryBlob(enclave, way))).toEqual(enclave);
});

test("a geometry that says it is empty has no outline, and says so", () => {
  const blob = geometryBlob({type: "MultiPolygon", coordinates: []}, {flags: 0b1_0000});
  expect(parseBoundary(decodeGeometry(blob)).problem).toBe("no polygons");
});

test.each([
  ["in a way of writing of its own", {flags: 0b10_0000}],
  ["with an envelope that the standard does not have", {envelope: 5}]
])("a geometry %s is not guessed", (_, way) => {
  expect(decodeGeometry(geometryBlob(enclave, way))).toBeNull();
});

test("a geometry that is cut off or changed in a byte gives no outline or a valid one, never an error", () => {
  const blob = geometryBlob(enclave);
  fc.assert(
    fc.property(fc.nat(blob.length - 1), fc.nat(255), fc.boolean(), (at, byte, cut) => {
      const damaged = cut ? blob.slice(0, at) : Uint8Array.from(blob).fill(byte, at, at + 1);
      const {geometry, problem} = parseBoundary(decodeGeometry(damaged));
      expect(geometry === null).toBe(problem !== null);
    }),
    {numRuns: 2000, seed: 8}
  );
});
