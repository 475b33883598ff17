import {expect, test} from "vitest";
import {formatShown, formatWithUnit, fromShown, unitAndYear} from "../../src/client/figures.ts";
import {published} from "./indicators.ts";

test.each([
  ["eenzaam_share", 0.4321, "43,2\u00a0%"],
  ["woz_eur", 310_000, "€\u00a0310.000"],
  ["huisarts_km", 0.95, "1,0\u00a0km"],
  ["inwoners_count", 2345, "2.345"],
  ["leefbaarheid_afwijking_score", -0.126, "−0,13"]
])("formatWithUnit writes %s", (id, value, expected) => {
  expect(formatWithUnit(value, published.get(id)!)).toBe(expected);
});

test("formatShown leaves the unit to the header", () => {
  expect(formatShown(0.5, published.get("koopwoning_share")!)).toBe("50");
  expect(unitAndYear(published.get("koopwoning_share")!, "wijk")).toBe("%, 2024");
});

test("fromShown leaves no dust of binary fractions", () => {
  expect(fromShown(57.3, {unit: "share"})).toBe(0.573);
  expect(fromShown(57.3, {unit: "eur"})).toBe(57.3);
});
