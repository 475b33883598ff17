import {expect, test} from "vitest";
import * as en from "../../src/client/strings.en.ts";
import * as nl from "../../src/client/strings.nl.ts";

const placesOf = (value: unknown, place = ""): string[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, part]) => placesOf(part, `${place}.${key}`))
    : [place];

test("the browser has the same words in both languages", () => {
  expect(placesOf(en).toSorted()).toEqual(placesOf(nl).toSorted());
});

test("numbers in sentences are written as the language writes them", () => {
  expect(nl.exploreStrings.result(2345, "buurt")).toBe("2.345 buurten voldoen.");
  expect(en.exploreStrings.result(2345, "buurt")).toBe("2,345 buurten meet this.");
  expect(en.exploreStrings.result(1, "buurt")).toBe("1 buurt meets this.");
});
