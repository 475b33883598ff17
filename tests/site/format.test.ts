import {expect, test} from "vitest";
import {indicatorById} from "../../src/catalog/indicators/index.ts";
import {
  capitalise,
  formatBytes,
  formatList,
  formatNumber,
  formatShare,
  formatSigned,
  formatsFor,
  formatValue,
  formatYears
} from "../../src/site/format.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

test.each([
  ["laag_inkomen_share", 0.4321, "43,2 %"],
  ["koopwoning_share", 0.4321, "43 %"],
  ["laag_inkomen_share", 0, "0,0 %"],
  ["laag_inkomen_share", 0.0004, "< 0,1 %"],
  ["woz_eur", 302000, "€ 302.000"],
  ["huisarts_km", 1.44, "1,4 km"],
  ["inwoners_count", 2345, "2.345"],
  ["misdrijven_per_1000", 23.06, "23 per 1.000"],
  ["bevolkingsdichtheid_per_km2", 1234.4, "1.234 per km²"],
  ["leefbaarheid_score", 4.104, "4,10"],
  ["sociale_samenhang_score", 0.118, "+0,12"],
  ["sociale_samenhang_score", -0.118, "−0,12"],
  ["sociale_samenhang_score", -0.001, "0,00"]
])("%s of %d is written as %s", (id, value, expected) => {
  expect(plain(formatValue(value, indicatorById(id)))).toBe(expected);
});

test("numbers have a true minus sign and never a negative zero", () => {
  expect(formatNumber(-1234.5, 1)).toBe("−1.234,5");
  expect(formatNumber(-0.04, 1)).toBe("0,0");
  expect(formatSigned(0.001)).toBe("0,00");
});

test("a number and its unit are never parted by a line break", () => {
  expect(formatShare(0.5)).toBe("50\u00a0%");
});

test.each([
  [[2024], "2024"],
  [[2012, 2016, 2020], "2012–2020"],
  [[], ""]
])("years %j are written as %s", (years, expected) => {
  expect(formatYears(years)).toBe(expected);
});

test.each([
  ["'s-Gravenhage", "'s-Gravenhage"],
  ["'s-gravenhage", "'s-Gravenhage"],
  ["eenzaam", "Eenzaam"],
  ["", ""]
])("capitalise(%j) is %j", (text, expected) => {
  expect(capitalise(text)).toBe(expected);
});

test("lists and sizes are written as Dutch readers write them", () => {
  expect(formatList(["a", "b", "c"])).toBe("a, b en c");
  expect([999, 12_345, 3_400_000].map(bytes => plain(formatBytes(bytes)))).toEqual(["999 bytes", "12 kB", "3,4 MB"]);
});

const english = formatsFor("en");

test.each([
  ["laag_inkomen_share", 0.4321, "43.2%"],
  ["laag_inkomen_share", 0.0004, "< 0.1%"],
  ["woz_eur", 302000, "€302,000"],
  ["huisarts_km", 1.44, "1.4 km"],
  ["misdrijven_per_1000", 23.06, "23 per 1,000"],
  ["sociale_samenhang_score", -0.118, "−0.12"]
])("%s of %d is written in English as %s", (id, value, expected) => {
  expect(plain(english.formatValue(value, indicatorById(id)))).toBe(expected);
});

test("lists and sizes are written as British readers write them", () => {
  expect(english.formatList(["a", "b", "c"])).toBe("a, b and c");
  expect(plain(english.formatBytes(3_400_000))).toBe("3.4 MB");
});
