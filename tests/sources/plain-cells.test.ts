import {parse} from "csv-parse/sync";
import fc from "fast-check";
import {expect, test} from "vitest";
import {plainCells} from "../../src/sources/shared/plain-cells.ts";

const line = fc.string({unit: fc.constantFrom("a", "1", ".", " ", ",", ";", '"', "é"), minLength: 1, maxLength: 24});

test("a line that is read the fast way has the cells that a reader of all of CSV finds", () => {
  fc.assert(
    fc.property(line, fc.constantFrom(",", ";"), (text, delimiter) => {
      const cells = plainCells(text, delimiter);
      if (cells) expect([cells]).toEqual(parse(text, {delimiter, relax_column_count: true}));
    }),
    {numRuns: 5000, seed: 8}
  );
});

test.each(['"a""b",1', 'a"b,1', '"a" ,1', '"a', '"a"b,1', ' "a",1'])(
  "a line that needs more care is left: %s",
  text => {
    expect(plainCells(text, ",")).toBeNull();
  }
);

test("a separator in a quoted cell is part of it", () => {
  expect(plainCells('"a,b",,"c"', ",")).toEqual(["a,b", "", "c"]);
});
