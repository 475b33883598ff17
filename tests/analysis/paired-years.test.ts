import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {pairedYears} from "../../src/analysis/paired-years.ts";

describe("means over the areas that have both years", () => {
  test("leave out who has one of the two", () => {
    const areas = [
      [
        {year: 2020, value: 4053},
        {year: 2024, value: 4166}
      ],
      [{year: 2024, value: 90_000}]
    ];
    expect(pairedYears(areas)).toEqual([{from: 2020, to: 2024, areas: 1, before: 4053, after: 4166}]);
  });

  test("do not depend on the order of the years", () => {
    const area = [2002, 2014, 2024].map(year => ({year, value: year - 2000}));
    expect(pairedYears([area.toReversed()])).toEqual(pairedYears([area]));
  });

  test("are of as many areas as have both, of every pair", () => {
    const years = fc.uniqueArray(fc.integer({min: 2000, max: 2006}));
    fc.assert(
      fc.property(fc.array(years), all => {
        const pairs = pairedYears(all.map(known => known.map(year => ({year, value: year}))));
        return pairs.every(
          ({from, to, areas, before, after}) =>
            areas === all.filter(known => known.includes(from) && known.includes(to)).length &&
            before === from &&
            after === to
        );
      })
    );
  });

  test("refuse what is no number", () => {
    const area = [
      {year: 2020, value: Number.NaN},
      {year: 2024, value: 1}
    ];
    expect(() => pairedYears([area])).toThrow(RangeError);
  });
});
