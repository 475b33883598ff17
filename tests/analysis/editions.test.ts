import {describe, expect, test} from "vitest";
import {changeBeyondSeam, sameEdition, seamsOf} from "../../src/analysis/editions.ts";

describe("editions of a series", () => {
  test("differ only where both are known", () => {
    expect([sameEdition("2022", "2024"), sameEdition("2022", "2022"), sameEdition(null, "2024")]).toEqual([
      false,
      true,
      true
    ]);
  });

  test("a year without a known edition makes no seam, and hides none", () => {
    const series = [
      {year: 2018, edition: "2022"},
      {year: 2020, edition: null},
      {year: 2024, edition: "2024"}
    ];
    expect(seamsOf(series)).toEqual([{year: 2024, earlier: "2022", later: "2024"}]);
  });

  test.each([
    [0.1, 0, 0.1],
    [-0.1, 0.02, -0.08],
    [0.01, 0.02, 0],
    [0.1, null, null]
  ])("of a change of %d with a difference of %d is left %d", (change, difference, left) => {
    const found = changeBeyondSeam(change, difference);
    if (left === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(left, 12);
  });

  test("a difference below zero is an error", () => {
    expect(() => changeBeyondSeam(1, -1)).toThrow("invalid difference: -1");
  });
});
