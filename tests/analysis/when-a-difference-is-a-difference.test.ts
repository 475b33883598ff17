import fc from "fast-check";
import {expect, test} from "vitest";
import {
  isDifference,
  sizeOf,
  usualChange,
  usualChangeBySize
} from "../../src/analysis/when-a-difference-is-a-difference.ts";

const estimate = (value: number, halfWidth: number | null = null) => ({
  value,
  low: halfWidth === null ? null : value - halfWidth,
  high: halfWidth === null ? null : value + halfWidth
});

test("intervals that overlap a little can still be a difference", () => {
  expect(isDifference(estimate(0.4, 0.03), estimate(0.45, 0.03), null)).toBe(true);
  expect(isDifference(estimate(0.4, 0.03), estimate(0.44, 0.03), null)).toBe(false);
});

test("with one interval only, the usual change decides", () => {
  expect(isDifference(estimate(4, 0.01), estimate(4.1), 0.2)).toBe(false);
  expect(isDifference(estimate(4, 0.01), estimate(4.3), 0.2)).toBe(true);
});

test("a difference within the one interval that is known is none, however small the usual change", () => {
  expect(isDifference(estimate(4, 0.4), estimate(4.3), 0.2)).toBe(false);
});

test("a difference of exactly the usual change is none", () => {
  expect(isDifference(estimate(1), estimate(2), 1)).toBe(false);
});

test("equal figures are never a difference, even without uncertainty", () => {
  expect(isDifference(estimate(4, 0), estimate(4, 0), null)).toBe(false);
});

test("without interval or usual change nothing is said", () => {
  expect(isDifference(estimate(1), estimate(99), null)).toBeNull();
});

test("who is compared with whom does not matter", () => {
  const figure = fc.tuple(fc.integer({min: 0, max: 100}), fc.integer({min: 0, max: 20}));
  fc.assert(
    fc.property(figure, figure, (a, b) => {
      const [one, other] = [estimate(...a), estimate(...b)];
      expect(isDifference(one, other, null)).toBe(isDifference(other, one, null));
    })
  );
});

test("a reversed interval and a NaN are refused by name", () => {
  const reversed = {value: 1, low: 2, high: 0};
  expect(() => isDifference(reversed, reversed, null)).toThrow("invalid interval: 2 to 0");
  expect(() => isDifference(estimate(Number.NaN), estimate(1), 1)).toThrow("invalid value: NaN");
});

test("usualChange ignores what happened everywhere", () => {
  const changes = Array.from({length: 101}, (_, index) => (index - 50) / 100);
  const shifted = changes.map(change => change + 3);
  expect(usualChange(changes, 30)).toBeCloseTo(0.48, 9);
  expect(usualChange(shifted, 30)).toBeCloseTo(usualChange(changes, 30)!, 9);
});

test("usualChange needs enough areas and names a NaN", () => {
  expect(usualChange([0.1, 0.2], 30)).toBeNull();
  expect(usualChange([], 0)).toBeNull();
  expect(() => usualChange([Number.NaN], 1)).toThrow("invalid changes[0]: NaN");
});

test("usualChangeBySize keeps small areas, which fluctuate more, apart", () => {
  const areas = (residents: number | null, spread: number) =>
    Array.from({length: 41}, (_, index) => ({change: ((index - 20) / 20) * spread, residents}));
  const bySize = usualChangeBySize([...areas(100, 0.4), ...areas(4000, 0.1), ...areas(null, 9)]);
  expect(bySize.map(change => change !== null)).toEqual([true, false, false, true, false, false]);
  expect(bySize[0]).toBeCloseTo(4 * bySize[3]!, 9);
});

test("sizeOf rises with the number of residents", () => {
  expect([0, 300, 1000, 2500, 5000, 10_000].map(sizeOf)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(() => sizeOf(Number.NaN)).toThrow("invalid residents: NaN");
});
