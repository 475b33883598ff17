import {expect, test} from "vitest";
import {notableAge} from "../../../src/analysis/population/notable-age.ts";

test("a quarter of the age of students, or half of 65 and older, is said", () => {
  expect(notableAge({young: 0.25, old: 0.1})).toBe("young");
  expect(notableAge({young: 0.05, old: 0.5})).toBe("old");
});

test("fewer of either, or nothing known, is not", () => {
  expect(notableAge({young: 0.24, old: 0.49})).toBeNull();
  expect(notableAge({young: null, old: null})).toBeNull();
});

test("a NaN is refused by name", () => {
  expect(() => notableAge({young: Number.NaN, old: null})).toThrow("young");
});
