import {describe, expect, test} from "vitest";
import {parseBoundary} from "../../src/sources/shared/parse-boundary.ts";
import {rdToWgs84} from "../../src/sources/shared/rd-to-wgs84.ts";
import {square} from "./geojson.ts";

describe("parseBoundary", () => {
  test.each(["Polygon", "MultiPolygon"])("keeps a valid %s as it is", type => {
    const coordinates = type === "Polygon" ? square(5, 52) : [square(5, 52)];
    expect(parseBoundary({type, coordinates})).toEqual({geometry: {type, coordinates}, problem: null});
  });

  test("drops heights", () => {
    const coordinates = [square(5, 52)[0]!.map(position => [...position, 3])];
    expect(parseBoundary({type: "Polygon", coordinates}).geometry?.coordinates).toEqual(square(5, 52));
  });

  test.each([
    ["null", null, "no geometry"],
    ["a Point", {type: "Point", coordinates: [5, 52]}, 'geometry type "Point"'],
    ["no type", {coordinates: []}, "geometry type undefined"],
    ["no rings", {type: "Polygon", coordinates: []}, "no rings"],
    ["no coordinates", {type: "MultiPolygon"}, "no polygons"],
    ["three positions", {type: "Polygon", coordinates: [square(5, 52)[0]!.slice(2)]}, "a ring of 3 positions"],
    ["an open ring", {type: "Polygon", coordinates: [square(5, 52)[0]!.slice(0, 4)]}, "a ring that does not close"],
    ["text as position", {type: "Polygon", coordinates: [["5 52", "5 52"]]}, 'position "5 52"'],
    ["null island", {type: "Polygon", coordinates: square(0, 0)}, "position [0,0]"],
    ["swapped axes", {type: "Polygon", coordinates: square(52, 5)}, "latitude and longitude are swapped"]
  ])("refuses %s", (_, geometry, problem) => {
    const boundary = parseBoundary(geometry);
    expect(boundary.geometry).toBeNull();
    expect(boundary.problem).toContain(problem);
  });

  test("converts metres of EPSG:28992 to degrees", () => {
    const coordinates = square(155_000, 463_000, 100);
    const ring = parseBoundary({type: "Polygon", coordinates}).geometry!.coordinates[0] as number[][];
    expect(ring[0]).toEqual(rdToWgs84(155_000, 463_000));
    expect(ring.at(-1)).toEqual(ring[0]);
  });
});

// Amersfoort, origin of the grid, and Westerkerk, Amsterdam: published pairs of the Kadaster's RDNAPTRANS documentation.
test.each([
  [155_000, 463_000, 5.38720621, 52.1551744],
  [120_700.723, 487_525.502, 4.88352559, 52.37453253]
])("rdToWgs84(%d, %d) agrees with the published point within a metre", (x, y, lon, lat) => {
  const [lonHere, latHere] = rdToWgs84(x, y);
  expect(Math.abs(lonHere - lon)).toBeLessThan(1e-5);
  expect(Math.abs(latHere - lat)).toBeLessThan(1e-5);
});
