import {expect, test} from "vitest";
import {type Cell, toCsv} from "../../src/catalog/to-csv.ts";

test.each<[string, Cell, string]>([
  ["a plain text", "Lindenhof", "Lindenhof"],
  ["a comma", "Wijk 1, Oost", '"Wijk 1, Oost"'],
  ["quotes", 'De "Punt"', '"De ""Punt"""'],
  ["a line break", "a\nb", '"a\nb"'],
  ["a formula", "=HYPERLINK(1)", "'=HYPERLINK(1)"],
  ["a formula with a comma", "@SUM(1,2)", '"\'@SUM(1,2)"'],
  ["a formula behind a space", " +1", "' +1"],
  ["a leading minus", "-Noord", "'-Noord"],
  ["a formula in signs of full width", "＝1+1", "'＝1+1"],
  ["a leading line end", "\n=1", '"\'\n=1"'],
  ["a leading tab", "\tx", "'\tx"],
  ["a negative number", -0.5, "-0.5"],
  ["a missing figure", null, ""],
  ["a number that is none", Number.NaN, ""]
])("writes %s", (_, cell, expected) => {
  expect(toCsv([[cell]])).toBe(`${expected}\r\n`);
});
