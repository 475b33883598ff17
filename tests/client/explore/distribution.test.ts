import {describe, expect, test} from "vitest";
import {summarise, toBars} from "../../../src/client/explore/distribution.ts";

const total = (values: number[]) => values.reduce((sum, value) => sum + value, 0);

describe("toBars", () => {
  const all = Array.from({length: 100}, (_, index) => index / 10);
  const chosen = all.slice(80);

  test("gives shares that add up to one for each group", () => {
    const bars = toBars(all, chosen);
    expect(total(bars.map(bar => bar.all))).toBeCloseTo(1);
    expect(total(bars.map(bar => bar.chosen))).toBeCloseTo(1);
  });

  test("puts both groups in the same bars", () => {
    expect(
      toBars([0, 1, 2, 3], [3, 3], 3)
        .map(({all, chosen}) => [all, chosen])
        .at(-1)
    ).toEqual([0.5, 1]);
  });

  test("has no bar without values and one around a single value", () => {
    expect(toBars([], [])).toEqual([]);
    expect(toBars([2, 2], []).filter(bar => bar.all > 0)).toMatchObject([{all: 1, chosen: 0}]);
  });
});

describe("summarise", () => {
  test("interpolates between values in any order", () => {
    expect(summarise([4, 1, 3, 2])).toEqual({count: 4, minimum: 1, p25: 1.75, p50: 2.5, p75: 3.25, maximum: 4});
  });

  test("of nothing is null", () => {
    expect(summarise([])).toBeNull();
  });
});
