import {describe, expect, test} from "vitest";
import {isBeyondChance} from "../../src/audit/world/events.ts";
import {Places} from "../../src/audit/world/places.ts";
import type {Truth} from "../../src/audit/world/truth.ts";
import type {Area} from "../../src/audit/world/world.ts";

/** Ten buurten with figures 1, 2, 2, 3 … 9; the last has too few residents to take part. */
const values = [1, 2, 2, 3, 4, 5, 6, 7, 8, 9];
const areas = values.map((_, row) => ({
  row,
  code: `BU0000000${row}`,
  level: "buurt",
  water: false
})) as unknown as Area[];
const truth = {
  holdsCountry: true,
  world: {byLevel: {buurt: areas}},
  levelYear: () => 2024,
  isLarge: ({row}: Area) => row < 9,
  years: () => [2024],
  raw: () => 1000,
  value: ({row}: Area) => values[row]
} as unknown as Truth;

describe("the place of a figure", () => {
  const place = new Places(truth, () => true).of(2, "eenzaam_share", "buurt", null);

  test("counts those below and those equal apart, and leaves out itself and areas that take no part", () => {
    expect(place).toMatchObject({others: 8, below: 1, equal: 1, midrank: 0.1875, eligible: 9});
  });

  test("does not count areas where too few lived in the year of the figure", () => {
    const fewThen = {...truth, raw: ({row}: Area) => (row === 0 ? 20 : 1000)} as unknown as Truth;
    const among = new Places(fewThen, () => true).of(2, "eenzaam_share", "buurt", null);
    expect(among).toMatchObject({others: 7, below: 0});
  });

  test("is not given where too few areas have the figure", () => {
    const few = new Places(truth, ({row}) => row < 5);
    expect(few.of(2, "eenzaam_share", "buurt", null)).toBeNull();
  });

  test("of a rate of events is given by how many are to be expected of the residents, not by how many there were", () => {
    // the middle one has 4 in a thousand: ten are to be expected of 2,500 residents
    const among = (residents: number) =>
      new Places(truth, () => true).of(1, "misdrijven_per_1000", "buurt", null, null, residents);
    expect(among(2_499)).toBeNull();
    expect(among(2_500)).toMatchObject({others: 8, below: 0});
  });
});

test("a rate lies beyond chance where the interval of its own events leaves out the other", () => {
  // ten in a thousand: 4.8 to 18.4
  expect([4.7, 4.9, 18.3, 18.5].map(other => isBeyondChance(10, 1000, other))).toEqual([true, false, false, true]);
});
