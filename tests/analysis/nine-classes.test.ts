import {readFileSync} from "node:fs";
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {classOf, distanceToBreak, standardisedBreaksFor} from "../../src/analysis/nine-classes.ts";
import {classSchemeById} from "../../src/catalog/class-schemes.ts";
import {realData} from "./real-data.ts";

const breaks = Object.freeze([...classSchemeById("leefbaarometer_score").breaks]);

test.each([
  ["far below", 1, 1],
  ["just below the first break", 3.6739, 1],
  ["on the first break", 3.674, 2],
  ["in the middle", 3.95, 5],
  ["on the last break", 4.27022, 9],
  ["far above", 9, 9]
])("classOf: %s", (_, value, expected) => {
  expect(classOf(value, breaks)).toBe(expected);
});

test("classOf rejects NaN and infinities by name", () => {
  expect(() => classOf(Number.NaN, breaks)).toThrow("invalid value: NaN");
  expect(() => classOf(Number.POSITIVE_INFINITY, breaks)).toThrow("invalid value: Infinity");
});

test("classOf is monotone: more is never a lower class", () => {
  fc.assert(
    fc.property(fc.double({min: 2, max: 6, noNaN: true}), fc.double({min: 0, max: 3, noNaN: true}), (value, more) => {
      expect(classOf(value + more, breaks)).toBeGreaterThanOrEqual(classOf(value, breaks));
    })
  );
});

test("distanceToBreak is zero on a break and infinite without breaks", () => {
  expect(distanceToBreak(4.27022, breaks)).toBe(0);
  expect(distanceToBreak(4, [])).toBe(Number.POSITIVE_INFINITY);
});

test("moving less than the distance to the break keeps the class", () => {
  fc.assert(
    fc.property(
      fc.double({min: 3, max: 5, noNaN: true}),
      fc.double({min: -0.99, max: 0.99, noNaN: true}),
      (value, part) => {
        expect(classOf(value + part * distanceToBreak(value, breaks), breaks)).toBe(classOf(value, breaks));
      }
    )
  );
});

test("standardisedBreaksFor reproduces the deviation scheme of the Leefbaarometer", () => {
  const ours = standardisedBreaksFor({mean: 0, sd: 0.15679});
  const published = classSchemeById("leefbaarometer_afwijking").breaks;
  for (const [index, value] of ours.entries()) expect(value).toBeCloseTo(published[index]!, 4);
});

test("standardisedBreaksFor refuses a constant", () => {
  expect(() => standardisedBreaksFor({mean: 4, sd: 0})).toThrow("invalid sd: 0 (expected above zero)");
  expect(() => standardisedBreaksFor({mean: Number.NaN, sd: 1})).toThrow("invalid mean: NaN");
});

describe.skipIf(realData === null)("on the real map service of 2024", () => {
  test("published classes are reproduced but for three on a break", () => {
    const {features} = JSON.parse(readFileSync(`${realData}/leefbaarometer/buurtscore24.geojson`, "utf8"));
    const scheme = classSchemeById("leefbaarometer_afwijking").breaks;
    const wrong: number[] = [];
    for (const {properties} of features) {
      for (const dimension of ["fys", "onv", "soc", "vrz", "won"]) {
        const value = properties[dimension];
        const published = properties[`k${dimension}`];
        if (typeof value !== "number" || typeof published !== "number") continue;
        if (classOf(value, scheme) !== published) wrong.push(distanceToBreak(value, scheme));
      }
    }
    expect(wrong.length).toBeLessThanOrEqual(3);
    expect(Math.max(0, ...wrong)).toBeLessThan(0.000011);
  });
});
