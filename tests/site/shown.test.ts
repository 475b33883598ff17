import {expect, test} from "vitest";
import type {Figure} from "../../src/catalog/figures.ts";
import {indicatorById} from "../../src/catalog/indicators/index.ts";
import {isHiddenCount, isSmall, needsMoreResidents, revealsHiddenCount, showValue} from "../../src/site/shown.ts";

const figure = (indicatorId: string, year: number, value: number): Figure => ({
  indicatorId,
  areaCode: "BU99010101",
  year,
  value,
  missing: null,
  low: null,
  high: null,
  base: null,
  sourceId: "cbs_kwb",
  edition: null,
  computed: false
});

test("counts of fewer than ten persons are not shown as a number, counts of things are", () => {
  expect(showValue(5, indicatorById("bijstand_count"))).toBe("minder dan 10");
  expect(showValue(0, indicatorById("bijstand_count"))).toBe("minder dan 10");
  expect(showValue(10, indicatorById("bijstand_count"))).toBe("10");
  expect(showValue(5, indicatorById("woningen_count"))).toBe("5");
});

test("a rate is withheld when the count behind it is, in the same year", () => {
  const figures = new Map([
    ["bijstand_count", [figure("bijstand_count", 2023, 5), figure("bijstand_count", 2024, 40)]]
  ]);
  expect(revealsHiddenCount("bijstand_per_1000", 2023, figures)).toBe(true);
  expect(revealsHiddenCount("bijstand_per_1000", 2024, figures)).toBe(false);
  expect(revealsHiddenCount("eenzaam_share", 2023, figures)).toBe(false);
});

test("few crimes are things, not persons", () => {
  expect(isHiddenCount(3, indicatorById("misdrijven_count"))).toBe(false);
});

test.each([
  [299, true],
  [300, false],
  [null, false]
])("%j residents: small is %s", (residents, expected) => {
  expect(isSmall(residents)).toBe(expected);
  expect(needsMoreResidents(indicatorById("misdrijven_per_1000"), residents)).toBe(expected);
});

test("persons per household give away how few people live somewhere", () => {
  const figures = (value: number) =>
    new Map([
      ["inwoners_count", [{indicatorId: "inwoners_count", areaCode: "BU99010101", year: 2024, value} as Figure]]
    ]);
  expect(revealsHiddenCount("huishoudensgrootte_mean", 2024, figures(7))).toBe(true);
  expect(revealsHiddenCount("huishoudensgrootte_mean", 2024, figures(10))).toBe(false);
});
