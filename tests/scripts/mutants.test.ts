import {expect, test} from "vitest";
import {mutantsOf, withMutant} from "../../scripts/lib/mutants.ts";

const planted = (source: string) => mutantsOf(source).map(mutant => withMutant(source, mutant));

test("an operator, a number, a truth, a choice and a method become another", () => {
  expect(planted("a + b")).toEqual(["a - b"]);
  expect(planted("n < 2")).toEqual(["n <= 2", "n < 3"]);
  expect(planted("ok ? yes : no")).toEqual(["ok ? no : yes"]);
  expect(planted("Math.min(a, b)")).toEqual(["Math.max(a, b)"]);
  expect(planted("!done")).toEqual(["done"]);
});

test("types, imports and messages of errors are left alone", () => {
  expect(planted('import {a} from "a"; type B = 1 | "b"; if (c) throw new Error("1" + d);')).toEqual([]);
});

test("texts put together are no sum", () => {
  expect(planted('"a" + b')).toEqual(['"another" + b']);
});
