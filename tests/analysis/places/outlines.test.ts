import type {Polygon} from "geojson";
import {describe, expect, test} from "vitest";
import {polygonArea} from "../../../src/analysis/geometry/polygon-area.ts";
import {polygonsOf} from "../../../src/analysis/geometry/polygons-of.ts";
import {mergeOutlines} from "../../../src/analysis/places/merge-outlines.ts";
import {coveredShare, sharedLand} from "../../../src/analysis/places/shared-land.ts";

/** A rectangle in degrees; a thousandth is 111 metres north and 69 metres east. */
const box = (west: number, south: number, east: number, north: number): Polygon => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south]
    ]
  ]
});
const turned = ({coordinates}: Polygon): Polygon => ({
  type: "Polygon",
  coordinates: coordinates.map(ring => ring.toReversed())
});

describe("outlines that are merged", () => {
  test("close the gap between neighbours and keep their outer border", () => {
    const merged = mergeOutlines([box(5, 52, 5.01, 52.01), box(5.0002, 52.0101, 5.01, 52.02)], 24)!;
    expect(polygonsOf(merged)).toHaveLength(1);
    expect(polygonArea(merged)).toBeCloseTo(0.01 * 0.02, 5);
  });

  test("may be written in either direction", () => {
    const merged = mergeOutlines([turned(box(5, 52, 5.01, 52.01)), box(5.01, 52, 5.02, 52.01)], 24)!;
    expect(polygonArea(merged)).toBeCloseTo(0.02 * 0.01, 6);
  });

  test("stay apart where they lie apart, and keep the hole that they surround", () => {
    const apart = mergeOutlines([box(5, 52, 5.01, 52.01), box(5.1, 52, 5.11, 52.01)], 24)!;
    expect(apart.type).toBe("MultiPolygon");
    const ring = [
      box(5, 52, 5.03, 52.01),
      box(5, 52.02, 5.03, 52.03),
      box(5, 52, 5.01, 52.03),
      box(5.02, 52, 5.03, 52.03)
    ];
    expect(polygonsOf(mergeOutlines(ring, 24)!)[0]).toHaveLength(2);
  });

  test("are nothing when there are none", () => {
    expect(mergeOutlines([], 24)).toBeNull();
  });
});

describe("the land that two outlines share", () => {
  test("is all of it for two drawings of one border", () => {
    const drawn = sharedLand(box(5, 52, 5.02, 52.02), box(5.0001, 52.0001, 5.0201, 52.0199), 30)!;
    expect(drawn.ofBoth).toBeGreaterThan(0.99);
  });

  test("is a part after a split, all of it seen from what is left", () => {
    const split = sharedLand(box(5, 52, 5.04, 52.01), box(5, 52, 5.01, 52.01), 30)!;
    expect(split.ofBoth).toBeCloseTo(0.25, 2);
    expect(split.ofNow).toBe(1);
  });

  test("is none elsewhere", () => {
    expect(sharedLand(box(5, 52, 5.01, 52.01), box(6, 52, 6.01, 52.01), 30)).toEqual({ofBoth: 0, ofNow: 0});
    expect(coveredShare(box(5, 52, 5.01, 52.01), box(6, 52, 6.01, 52.01))).toBe(0);
  });
});
