import fc from "fast-check";
import {expect, test} from "vitest";
import type {Cell} from "../../src/catalog/define-table.ts";
import {packColumn, unpackColumn} from "../../src/catalog/packed-column.ts";

/** As it comes back from a file. */
const back = (cells: readonly Cell[]) =>
  unpackColumn(JSON.parse(JSON.stringify(packColumn(cells))) as ReturnType<typeof packColumn>, cells.length);

const cell = fc.oneof(
  fc.constant(null),
  fc.constantFrom("BU03080000", "WK030800", ""),
  fc.integer(),
  fc.double({noNaN: true, noDefaultInfinity: true}).map(value => value + 0),
  fc.boolean()
);

test("what is packed comes back as it was, whatever repeats", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, fc.integer({min: 1, max: 9}))), runs => {
      const cells = runs.flatMap(([value, times]) => new Array<Cell>(times).fill(value));
      expect(back(cells)).toEqual(cells);
    })
  );
});

test("lists of codes come back as they were", () => {
  const cells = [["BU03080000", "BU03080001"], [], ["BU03080000"], []];
  expect(back(cells)).toEqual(cells);
});

test("words that repeat are written once", () => {
  const cells = Array.from({length: 90}, (_, at) => ["eenzaam_share", "sporter_share"][at % 2]!);
  expect(JSON.stringify(packColumn(cells)).match(/eenzaam_share/g)).toHaveLength(1);
});

test("zero, false and an empty text are no gap", () => {
  const cells = [0, null, null, null, null, null, null, false, "", null];
  expect(back(cells)).toEqual(cells);
});
