import {describe, expect, test} from "vitest";
import {stockGap} from "../../src/analysis/stock/stock-gap.ts";

const one = (stock: number | null, from: number, to: number, weight = 1) => ({stock, from, to, weight});

describe("stockGap", () => {
  test("sets the means of areas with much and with little stock side by side, by residents", () => {
    const much = [one(0.3, 10, 20, 3), one(0.9, 20, 20), one(0.5, 20, 40)];
    const little = [one(0, 5, 6), one(0.1, 5, 6), one(0.19, 8, 9)];
    expect(stockGap([...much, ...little])).toEqual({
      much: {areas: 3, from: 14, to: 24},
      little: {areas: 3, from: 6, to: 7}
    });
  });

  test("leaves out what has neither much nor little, and what has no share", () => {
    const much = [one(0.3, 1, 1), one(0.4, 1, 1), one(0.5, 1, 1)];
    const rest = [one(0.2, 9, 9), one(0.299, 9, 9), one(null, 9, 9)];
    expect(stockGap([...much, ...rest])).toBeNull();
    const little = [one(0.1, 2, 2), one(0.1, 2, 2), one(0.1, 2, 2)];
    expect(stockGap([...much, ...rest, ...little])?.little).toEqual({areas: 3, from: 2, to: 2});
  });

  test("says nothing of two areas against many", () => {
    const little = Array.from({length: 9}, () => one(0.1, 1, 1));
    expect(stockGap([one(0.5, 1, 1), one(0.5, 1, 1), ...little])).toBeNull();
  });

  test("refuses a value that is no number", () => {
    const areas = [0.5, 0.5, 0.5, 0, 0, 0].map(stock => one(stock, Number.NaN, 1));
    expect(() => stockGap(areas)).toThrow(RangeError);
  });
});
