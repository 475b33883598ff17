import fc from "fast-check";
import {expect, test} from "vitest";
import {balancedPanel} from "../../src/analysis/balanced-panel.ts";

test("a year of few areas does not count, nor does it keep areas out", () => {
  const series = new Map([
    [2016, [1, null, null, null]],
    [2020, [1, 2, 3, null]],
    [2024, [1, 2, null, 4]]
  ]);
  expect(balancedPanel(series, [0, 1, 2, 3], 0.5)).toEqual({years: [2020, 2024], rows: [0, 1]});
});

test("areas that are not asked for decide nothing", () => {
  const series = new Map([
    [2020, [null, 1]],
    [2024, [5, 1]]
  ]);
  expect(balancedPanel(series, [0], 0.5)).toEqual({years: [2024], rows: [0]});
});

test("each area that counts has each year that counts", () => {
  const values = fc.array(fc.option(fc.integer()), {minLength: 5, maxLength: 5});
  fc.assert(
    fc.property(values, values, (first, last) => {
      const {years, rows} = balancedPanel(
        new Map([
          [2020, first],
          [2024, last]
        ]),
        [0, 1, 2, 3, 4],
        0.5
      );
      for (const year of years) for (const row of rows) expect((year === 2020 ? first : last)[row]).not.toBeNull();
    })
  );
});
