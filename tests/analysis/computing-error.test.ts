import {expect, test} from "vitest";
import {computingError} from "../../src/analysis/computing-error.ts";

const off = (level: string, ...by: number[]) => by.map(one => ({level, published: 4, computed: 4 + one}));
const many = Array.from({length: 101}, (_, at) => at / 1000);

test("what 95 of 100 areas of the level stay within, on either side", () => {
  expect(computingError(off("wijk", ...many.map(by => -by)), "wijk", 30)?.error).toBeCloseTo(0.095, 9);
});

test("of a level with few areas it is that of all levels together", () => {
  const found = computingError([...off("wijk", 0.5), ...off("gemeente", ...many)], "wijk", 30);
  expect(found?.areas).toBe(102);
  expect(computingError(off("wijk", 0.5), "wijk", 30)).toBeNull();
});

test("a figure that is none is refused", () => {
  expect(() => computingError(off("wijk", Number.NaN), "wijk", 1)).toThrow("computed");
});
