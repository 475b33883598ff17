import fc from "fast-check";
import {expect, test} from "vitest";
import {mayHaveClass, withheldCounts} from "../../src/analysis/disclosure.ts";

test.each([
  [300, true],
  [299, false],
  [0, false],
  [null, false]
])("an area of %s residents may have a class: %s", (residents, expected) => {
  expect(mayHaveClass(residents)).toBe(expected);
});

test("mayHaveClass refuses NaN by name", () => {
  expect(() => mayHaveClass(Number.NaN)).toThrow("invalid residents: NaN");
});

test.each([
  ["nothing small", [10, 20, 0], [false, false, false]],
  ["one small count takes the next smallest along", [4, 50, 20, 0], [true, false, true, false]],
  ["two small counts that are small together take a third", [4, 5, 50], [true, true, true]],
  ["two small counts that are enough together", [6, 7, 50], [true, true, false]],
  ["a small count alone", [3], [true]],
  ["no counts", [], []]
])("%s", (_, counts, expected) => {
  expect(withheldCounts(counts)).toEqual(expected);
});

test("no small count is shown, and none follows by subtraction from the total", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: 0, max: 60}), {minLength: 1, maxLength: 9}), counts => {
      const withheld = withheldCounts(counts);
      const hidden = counts.filter((_, at) => withheld[at]);
      const shown = counts.filter((_, at) => !withheld[at]);
      expect(shown.every(count => count === 0 || count >= 10)).toBe(true);
      const allThatIsThere = shown.every(count => count === 0);
      const sum = hidden.reduce((total, count) => total + count, 0);
      expect(hidden.length === 0 || allThatIsThere || (hidden.length > 1 && sum >= 10)).toBe(true);
    })
  );
});

test("a negative or non-finite count is refused with its place", () => {
  expect(() => withheldCounts([3, -1])).toThrow("invalid counts[1]: -1 (expected >= 0)");
  expect(() => withheldCounts([Number.NaN])).toThrow("invalid counts[0]: NaN");
});
