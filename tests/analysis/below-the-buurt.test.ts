import fc from "fast-check";
import {expect, test} from "vitest";
import {belowTheBuurt, shownCellValue} from "../../src/analysis/below-the-buurt.ts";
import {varianceWithinBetween} from "../../src/analysis/statistics/variance-within-between.ts";
import {surroundingMean, surroundingsOf} from "../../src/analysis/surroundings.ts";
import {geography as r} from "./geography-fixture.ts";

const cells = r.x.map((xM, at) => Object.freeze({xM, yM: r.y[at]!}));
const expectClose = (actual: readonly (number | null)[], expected: readonly (number | null)[]) => {
  expect(actual.map(value => value === null)).toEqual(expected.map(value => value === null));
  for (const [at, value] of actual.entries()) if (value !== null) expect(value).toBeCloseTo(expected[at]!, 12);
};
const rows = fc.array(
  fc.record({
    group: fc.constantFrom("a", "b", "c"),
    value: fc.integer({min: -100, max: 100}),
    weight: fc.integer({min: 1, max: 50})
  }),
  {minLength: 1}
);

test("surrounding means agree with R's brute-force distances", () => {
  expectClose(surroundingMean(surroundingsOf(cells), r.value), r.meanNear);
});

test("weighted surrounding means agree with R, zero weights left out", () => {
  expectClose(surroundingMean(surroundingsOf(cells), r.value, r.weight), r.weightedNear);
});

test("a full neighbourhood of 200 m holds 13 cells, of 0 m the cell itself", () => {
  const square = Array.from({length: 25}, (_, at) => ({xM: (at % 5) * 100, yM: Math.floor(at / 5) * 100}));
  const sizeOfCentre = (radius: number) => {
    const {starts} = surroundingsOf(square, radius);
    return starts[13]! - starts[12]!;
  };
  expect(sizeOfCentre(200)).toBe(13);
  expect(sizeOfCentre(0)).toBe(1);
});

test("smoothing a constant gives the constant", () => {
  const means = surroundingMean(
    surroundingsOf(cells),
    cells.map(() => 4)
  );
  expect(means.every(mean => mean === 4)).toBe(true);
});

test("a smoothed value lies within the values", () => {
  const means = surroundingMean(surroundingsOf(cells), r.value).filter(mean => mean !== null);
  const values = r.value.filter(value => value !== null);
  expect(Math.min(...means)).toBeGreaterThanOrEqual(Math.min(...values));
  expect(Math.max(...means)).toBeLessThanOrEqual(Math.max(...values));
});

test("the order of cells does not matter to a cell's mean", () => {
  const turned = surroundingMean(surroundingsOf(cells.toReversed()), r.value.toReversed()).reverse();
  expectClose(turned, r.meanNear);
});

test.each([
  [
    [
      {xM: 0, yM: 0},
      {xM: 0, yM: 0}
    ],
    "invalid cells[1]: 0, 0 (expected each cell once)"
  ],
  [[{xM: Number.NaN, yM: 0}], "invalid cells[0]: NaN, 0"],
  [[{xM: 1e15, yM: 0}], "invalid cells[0]"]
])("cells %j are refused", (bad, message) => {
  expect(() => surroundingsOf(bad)).toThrow(message);
});

test("values and weights must fit the cells", () => {
  const one = surroundingsOf([{xM: 0, yM: 0}]);
  expect(() => surroundingMean(one, [1, 2])).toThrow("invalid values: 2 (expected 1)");
  expect(() => surroundingMean(one, [1], [])).toThrow("invalid weights: 0 (expected 1)");
  expect(() => surroundingsOf([], -1)).toThrow("invalid radiusMetres: -1");
});

test("no cells at all is no error", () => {
  expect(surroundingMean(surroundingsOf([]), [])).toEqual([]);
});

test("variance within and between agrees with R's analysis of variance", () => {
  const parts = varianceWithinBetween(r.value.map((value, at) => ({group: r.buurt[at]!, value, weight: 1})))!;
  expect(parts.within).toBeCloseTo(r.within, 12);
  expect(parts.between).toBeCloseTo(r.between, 12);
});

test("the weighted share within agrees with R", () => {
  const parts = varianceWithinBetween(
    r.value.map((value, at) => ({group: r.buurt[at]!, value, weight: r.weight[at]!}))
  );
  expect(parts?.withinShare).toBeCloseTo(r.weightedWithinShare, 12);
});

test("order and size of weights change no share of variance", () => {
  fc.assert(
    fc.property(rows, fc.integer({min: 2, max: 100}), (list, factor) => {
      const plain = varianceWithinBetween(list)!;
      const other = varianceWithinBetween(list.map(row => ({...row, weight: row.weight * factor})).reverse())!;
      expect(other.within).toBeCloseTo(plain.within, 6);
      expect(other.between).toBeCloseTo(plain.between, 6);
      expect(plain.within + plain.between).toBe(plain.total);
    })
  );
});

test("one group has all variance within, constants have none to share", () => {
  const row = (group: string | null, value: number | null, weight = 1) => ({group, value, weight});
  expect(varianceWithinBetween([row("a", 1), row("a", 5)])?.withinShare).toBe(1);
  expect(varianceWithinBetween([row("a", 1), row("b", 5)])?.withinShare).toBe(0);
  expect(varianceWithinBetween([row("a", 2), row("b", 2)])?.withinShare).toBeNull();
  expect(varianceWithinBetween([row(null, 2), row("b", null), row("c", 1, 0)])).toBeNull();
  expect(() => varianceWithinBetween([row("a", Number.NaN)])).toThrow("invalid value: NaN");
});

test("a cell with few or unknown residents or dwellings is never shown alone", () => {
  const shown = (residents: number | null, dwellings: number | null) =>
    shownCellValue({value: 4, surroundings: 4.1, residents, dwellings});
  expect(shown(10, 5)).toEqual({value: 4, smoothed: false});
  for (const [residents, dwellings] of [
    [9, 5],
    [10, 4],
    [null, 5],
    [10, null]
  ] as const)
    expect(shown(residents, dwellings)).toEqual({value: 4.1, smoothed: true});
  expect(shownCellValue({value: 4, surroundings: null, residents: 9, dwellings: 9})).toBeNull();
});

test("belowTheBuurt describes what may be shown", () => {
  const result = belowTheBuurt([
    {value: 4, surroundings: 4.1, residents: 100, dwellings: 50},
    {value: 3, surroundings: 3.8, residents: 2, dwellings: null},
    {value: null, surroundings: null, residents: 50, dwellings: 20}
  ])!;
  expect(result.cells).toMatchObject({count: 2, minimum: 3.8, maximum: 4});
  expect(result.smoothed).toBe(1);
  expect(belowTheBuurt([])).toBeNull();
});
