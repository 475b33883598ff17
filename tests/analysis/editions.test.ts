import {describe, expect, test} from "vitest";
import {isOneSeries, longestSeries, sameEdition, seamsOf} from "../../src/analysis/editions.ts";

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

  const year = (of: number, edition: string | null, computed = false) => ({year: of, edition, computed});

  test("figures of two editions, or published and computed, are not one series", () => {
    expect(isOneSeries(year(2002, "2022"), year(2024, "2024"))).toBe(false);
    expect(isOneSeries(year(2020, null), year(2024, null, true))).toBe(false);
    expect(isOneSeries(year(2020, null, true), year(2024, null, true))).toBe(true);
  });

  test("the longest stretch of one series is kept whole, of equals the latest", () => {
    const yearsOf = (...series: ReturnType<typeof year>[]) => longestSeries(series).map(one => one.year);
    expect(yearsOf(year(2002, "a"), year(2022, "a"), year(2024, "b"))).toEqual([2002, 2022]);
    expect(yearsOf(year(2020, "a"), year(2022, "a"), year(2022, "b"), year(2024, "b"))).toEqual([2022, 2024]);
    expect(yearsOf()).toEqual([]);
  });
});
