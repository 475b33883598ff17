import {expect, test} from "vitest";
import {indicatorById} from "../../src/catalog/indicators/index.ts";
import {madeRates} from "../../src/catalog/made-rates.ts";

test("a count makes no more than one rate, so that there is one year to show it in", () => {
  const parts = Object.values(madeRates).map(({partId}) => partId);
  expect(new Set(parts).size).toBe(parts.length);
});

test.each(Object.entries(madeRates))("%s is per as many as its unit says", (id, {per}) => {
  expect({1: "share", 1000: "per_1000"}[per]).toBe(indicatorById(id).unit);
});
