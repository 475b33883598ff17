import {expect, test} from "vitest";
import {roundedRate} from "../../src/analysis/rounded-rate.ts";

test("ten more or fewer persons are nothing in a large area, and half of the rate in a small one", () => {
  const widthOf = (residents: number) => {
    const [low, high] = roundedRate({count: residents / 50, step: 10}, {count: residents, step: 5}, 1000);
    return high - low;
  };
  expect(widthOf(500)).toBeCloseTo(20.2, 1);
  expect(widthOf(100_000)).toBeLessThan(0.11);
});

test("the rate itself lies between both ends", () => {
  const [low, high] = roundedRate({count: 30, step: 10}, {count: 1745, step: 5}, 1000);
  expect(low).toBeLessThan((1000 * 30) / 1745);
  expect(high).toBeGreaterThan((1000 * 30) / 1745);
});

test("a count that is not rounded leaves what the other leaves", () => {
  const [low, high] = roundedRate({count: 60, step: 0}, {count: 300, step: 5}, 1000);
  expect(low).toBeCloseTo((1000 * 60) / 302.5);
  expect(high).toBeCloseTo((1000 * 60) / 297.5);
});

test.each([
  [
    {count: -10, step: 10},
    {count: 300, step: 5}
  ],
  [
    {count: 10, step: -5},
    {count: 300, step: 5}
  ],
  [
    {count: 10, step: 10},
    {count: 2, step: 5}
  ]
])("counts that nobody can round to are refused", (part, whole) => {
  expect(() => roundedRate(part, whole, 1)).toThrow(RangeError);
});
