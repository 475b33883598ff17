import fc from "fast-check";
import type {Polygon} from "geojson";
import {describe, expect, test} from "vitest";
import {containsPoint} from "../../src/analysis/geometry/contains-point.ts";
import {innerPoint} from "../../src/analysis/geometry/inner-point.ts";
import {holdersOf} from "../../src/analysis/geometry/point-in-polygon.ts";
import {selfCrossing} from "../../src/analysis/geometry/self-crossing.ts";
import {longestShift} from "../../src/analysis/shifted-rows.ts";

const polygon = (...ring: [number, number][]): Polygon => ({type: "Polygon", coordinates: [[...ring, ring[0]!]]});

/** Outlines without a crossing: corners around a point, each further round than the one before. */
const stars = fc.array(fc.integer({min: 1, max: 100}), {minLength: 4, maxLength: 40}).map(radii =>
  polygon(
    ...radii.map((radius, at): [number, number] => {
      const angle = (2 * Math.PI * at) / radii.length;
      return [radius * Math.cos(angle), radius * Math.sin(angle)];
    })
  )
);

describe("an outline that does not cross itself", () => {
  test("is never said to", () => {
    fc.assert(fc.property(stars, outline => selfCrossing(outline) === null));
  });

  test("has an inner point that it holds", () => {
    fc.assert(fc.property(stars, outline => containsPoint(outline, innerPoint(outline)!)));
  });

  test("with a waist or a hole on a seam loses nothing", () => {
    const waist = polygon([0, 0], [4, 0], [2.1, 2], [4, 4], [0, 4], [1.9, 2], [2.2, 2.01]);
    expect(selfCrossing(waist)?.share ?? 0).toBeLessThan(0.05);
  });
});

test("of a bow tie the smaller wing is cut off", () => {
  expect(selfCrossing(polygon([0, 0], [4, 4], [4, 0], [0, 4]))).toEqual({at: [2, 2], share: 0.5});
});

test("an outline without a surface has no inner point", () => {
  expect(innerPoint(polygon([1, 1], [2, 2], [3, 3]))).toBeNull();
});

test("all areas that hold a point are named, in the order given", () => {
  const areas = ["b", "a"].map(code => ({code, geometry: polygon([0, 0], [2, 0], [2, 2], [0, 2])}));
  expect(
    holdersOf(
      [
        [1, 1],
        [5, 5]
      ],
      areas
    )
  ).toEqual([["b", "a"], []]);
});

describe("a column", () => {
  const columns = fc.uniqueArray(fc.integer({min: 0, max: 1_000_000}), {minLength: 40, maxLength: 200});

  test("in its own rows is never said to have shifted", () => {
    fc.assert(fc.property(columns, values => longestShift(values, values, 15) === null));
  });

  test("that slipped from a row on is found from that row", () => {
    fc.assert(
      fc.property(columns, fc.nat(20), (values, from) => {
        const slipped = values.map((value, at) => (at > from ? values[at - 1]! : value));
        const shift = longestShift(slipped, values, 15);
        return shift !== null && shift.belongsTo === "previous" && shift.from === from + 1;
      })
    );
  });

  test("without figures to compare says nothing", () => {
    expect(longestShift([1, 2, 3], [null, null, null], 1)).toBeNull();
  });
});
