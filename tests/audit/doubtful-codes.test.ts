import {expect, test} from "vitest";
import {doubtfulCodes} from "../../src/audit/world/doubtful-codes.ts";
import type {World} from "../../src/audit/world/world.ts";

/** Twenty wijken of two buurten; in the last buurt 50 people live, in the others 1,000. */
const gemeente = {parts: []} as unknown as {parts: object[]};
const buurten = Array.from({length: 20}, (_, at) => {
  const wijk = {row: 100 + at, parts: [] as object[]};
  gemeente.parts.push(wijk);
  for (const row of [2 * at, 2 * at + 1]) wijk.parts.push({row, wijk, gemeente, water: false});
  return wijk.parts;
}).flat();

/** Buurten that a file does not name, and of which those in it may be others. */
function doubtedWithout(lacking: readonly number[]): number[] {
  const store = {
    files: [{vintage: 2024}, {vintage: null}],
    rowsOf: () => new Set([...buurten.keys()].filter(row => !lacking.includes(row))),
    said: (_id: string, _year: number, row: number) => [{file: 0, value: row === 39 ? 50 : 1000}]
  };
  const world = {year: 2024, byLevel: {buurt: buurten}, store} as unknown as World;
  return [...(doubtfulCodes(world).get(1) ?? [])];
}

test("a file that lacks an inhabited buurt may mean another area by the code beside it", () => {
  expect(doubtedWithout([39])).toEqual([38]);
});

test("a file that lacks much proves nothing by it", () => {
  expect(doubtedWithout([1, 2, 3, 4, 5])).toEqual([]);
});
