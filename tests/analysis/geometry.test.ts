import {readFileSync} from "node:fs";
import fc from "fast-check";
import type {Polygon} from "geojson";
import {describe, expect, test} from "vitest";
import {boundingBox} from "../../src/analysis/geometry/bounding-box.ts";
import {containsPoint} from "../../src/analysis/geometry/contains-point.ts";
import {neighbours} from "../../src/analysis/geometry/neighbours.ts";
import {overlapShares} from "../../src/analysis/geometry/overlap-share.ts";
import {locate} from "../../src/analysis/geometry/point-in-polygon.ts";
import {polygonArea} from "../../src/analysis/geometry/polygon-area.ts";
import {representativePoint} from "../../src/analysis/geometry/representative-point.ts";
import {realData} from "./real-data.ts";

/** A rectangle in steps of about 111 m north and 68 m east, near Baarn. */
const block = (west: number, south: number, width = 1, height = 1): Polygon => {
  const x = (column: number) => 5.28 + (west + column) / 1000;
  const y = (row: number) => 52.2 + (south + row) / 1000;
  const corners = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
    [0, 0]
  ] as const;
  return {type: "Polygon", coordinates: [corners.map(([column, row]) => [x(column), y(row)])]};
};
const area = (code: string, ...size: Parameters<typeof block>) => Object.freeze({code, geometry: block(...size)});
const square = (holes: number[][][] = []): Polygon => ({
  type: "Polygon",
  coordinates: [
    [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0]
    ],
    ...holes
  ]
});
const hole = [
  [1, 1],
  [3, 1],
  [3, 3],
  [1, 3],
  [1, 1]
];

describe("neighbours", () => {
  test("areas with a shared side are neighbours, areas that meet at a corner are not", () => {
    const found = neighbours(
      [area("a", 0, 0, 3, 3), area("b", 3, 0, 3, 3), area("c", 0, 3, 3, 3), area("d", 3, 3, 3, 3)],
      30
    );
    expect(Object.fromEntries(found)).toEqual({a: ["b", "c"], b: ["a", "d"], c: ["a", "d"], d: ["b", "c"]});
  });

  test("a gap smaller than given is bridged, a wider one is not", () => {
    const areas = [area("a", 0, 0, 3, 3), area("b", 3.3, 0, 3, 3), area("c", 7, 0, 3, 3)];
    expect(neighbours(areas, 30).get("b")).toEqual(["a"]);
  });

  test("an island in a hole borders on what surrounds it", () => {
    const around: Polygon = {
      type: "Polygon",
      coordinates: [...block(-5, -5, 12, 12).coordinates, ...block(0, 0, 2, 2).coordinates]
    };
    const found = neighbours([{code: "around", geometry: around}, area("island", 0, 0, 2, 2)], 30);
    expect(found.get("island")).toEqual(["around"]);
  });

  test("one area, or an empty outline, has no neighbours", () => {
    const empty = {code: "e", geometry: {type: "MultiPolygon" as const, coordinates: []}};
    expect([...neighbours([area("a", 0, 0), empty], 30).values()]).toEqual([[], []]);
    expect(neighbours([], 30).size).toBe(0);
  });

  test("the order of areas does not matter", () => {
    const areas = [area("a", 0, 0, 3, 3), area("b", 3, 0, 3, 3), area("c", 0, 3, 3, 3)];
    const forward = Object.fromEntries(neighbours(areas, 30));
    expect(Object.fromEntries(neighbours(areas.toReversed(), 30))).toEqual(forward);
  });

  test("a gap that is not above zero is refused", () => {
    expect(() => neighbours([], 0)).toThrow("invalid gapMetres: 0");
  });
});

describe("representativePoint", () => {
  test("lies inside a crescent whose centroid lies outside", () => {
    const crescent: Polygon = {
      type: "Polygon",
      coordinates: [
        [
          [0, 0],
          [9, 0],
          [9, 1],
          [1, 1],
          [1, 8],
          [9, 8],
          [9, 9],
          [0, 9],
          [0, 0]
        ]
      ]
    };
    expect(containsPoint(crescent, representativePoint(crescent)!)).toBe(true);
  });

  test("avoids a hole and takes the largest part", () => {
    const ring = square([hole]);
    expect(containsPoint(ring, representativePoint(ring)!)).toBe(true);
    const islands = {type: "MultiPolygon" as const, coordinates: [block(0, 0).coordinates, square().coordinates]};
    expect(containsPoint(square(), representativePoint(islands)!)).toBe(true);
  });

  test("of a line is its first corner", () => {
    const line: Polygon = {
      type: "Polygon",
      coordinates: [
        [
          [1, 2],
          [3, 2],
          [1, 2]
        ]
      ]
    };
    expect(representativePoint(line)).toEqual([1, 2]);
  });
});

describe("containsPoint, locate and polygonArea", () => {
  test("a hole is outside and takes its area off", () => {
    expect(containsPoint(square([hole]), [2, 2])).toBe(false);
    expect(containsPoint(square([hole]), [0.5, 0.5])).toBe(true);
    expect(polygonArea(square([hole]))).toBe(12);
  });

  test("a point on a shared border belongs to one area only", () => {
    const [left, right] = [area("left", 0, 0), area("right", 1, 0)];
    const border = [left.geometry.coordinates[0]![1]![0]!, 52.2005] as const;
    const claims = [left, right].filter(({geometry}) => containsPoint(geometry, border));
    expect(claims).toHaveLength(1);
  });

  test("locate gives null outside and the first where areas overlap", () => {
    const areas = [area("a", 0, 0, 2, 2), area("b", 1, 0, 2, 2)];
    expect(
      locate(
        [
          [5.2815, 52.201],
          [5.2825, 52.201],
          [6, 52]
        ],
        areas
      )
    ).toEqual(["a", "b", null]);
    expect(locate([[5, 52]], [])).toEqual([null]);
  });

  test("boundingBox spans all parts", () => {
    const parts = {type: "MultiPolygon" as const, coordinates: [square().coordinates, block(0, 0).coordinates]};
    expect(boundingBox(parts)).toMatchObject({west: 0, south: 0, north: 52.201});
  });
});

describe("overlapShares", () => {
  test("splits an old outline over its successors, largest first", () => {
    const shares = overlapShares(block(0, 0, 4, 1), [area("quarter", 0, 0, 1, 1), area("rest", 1, 0, 3, 1)]);
    expect(shares.map(({code}) => code)).toEqual(["rest", "quarter"]);
    expect(shares[0]!.share).toBeCloseTo(0.75, 2);
  });

  test("adds up to one when the candidates cover everything", () => {
    fc.assert(
      fc.property(fc.double({min: 0.05, max: 0.95, noNaN: true}), cut => {
        const parts = [area("a", 0, 0, cut, 1), area("b", cut, 0, 1 - cut, 1)];
        const shares = overlapShares(block(0, 0), parts);
        expect(shares.reduce((sum, {share}) => sum + share, 0)).toBeCloseTo(1, 2);
        expect(shares.find(({code}) => code === "a")!.share).toBeCloseTo(cut, 1);
      }),
      {numRuns: 20}
    );
  });

  test("finds nothing where nothing covers or the outline has no surface", () => {
    expect(overlapShares(block(0, 0), [area("far", 50, 50)])).toEqual([]);
    expect(overlapShares({type: "MultiPolygon", coordinates: []}, [area("a", 0, 0)])).toEqual([]);
  });
});

describe.skipIf(realData === null)("on the real buurten of 2024", () => {
  const read = () => {
    const {features} = JSON.parse(readFileSync(`${realData}/leefbaarometer/buurtscore24.geojson`, "utf8"));
    return features.map(({properties, geometry}: {properties: {id: string}; geometry: Polygon}) => ({
      code: properties.id,
      geometry
    }));
  };

  test("every representative point lies inside, and nearly every buurt has three to nine neighbours", () => {
    const areas = read();
    const points = areas.map(({geometry}: {geometry: Polygon}) => representativePoint(geometry)!);
    expect(locate(points, areas).filter(code => code === null)).toEqual([]);
    const counts = [...neighbours(areas, 30).values()].map(({length}) => length);
    expect(counts.filter(count => count >= 3 && count <= 9).length / counts.length).toBeGreaterThan(0.8);
  });
});
