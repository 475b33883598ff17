import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {parseYear} from "../../src/sources/shared/check-year.ts";
import {cleanName} from "../../src/sources/shared/clean-name.ts";
import {headColumns} from "../../src/sources/shared/head.ts";
import {createIssueLog, shortValue} from "../../src/sources/shared/issue-log.ts";
import {parseNumber} from "../../src/sources/shared/parse-number.ts";
import {createUniqueRows} from "../../src/sources/shared/unique-rows.ts";

describe("parseNumber", () => {
  test.each([
    ["0", 0],
    ["-0.5", -0.5],
    ["+3", 3],
    ["  76.1", 76.1],
    [".5", 0.5],
    ["1e-3", 0.001]
  ])("%j is %d", (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  test.each([
    "",
    " ",
    ".",
    "NA",
    "1,5",
    "1 000",
    "1.000.000",
    "12%",
    "0x1F",
    "Infinity",
    "NaN",
    "1e999",
    "1e-999",
    "5e-324",
    "٣"
  ])("%j is no number", text => {
    expect(parseNumber(text)).toBeNull();
  });

  test.each([
    ["2,1", 2.1],
    ["1825", 1825],
    ["1825,0000", 1825],
    ["2.1", null],
    ["1.825,5", null]
  ])("with a decimal comma %j is %j", (text, value) => {
    expect(parseNumber(text, ",")).toBe(value);
  });

  test("reads back every number as JavaScript writes it, but for those that are nothing to any reader", () => {
    const numbers = fc
      .double({noNaN: true, noDefaultInfinity: true})
      .filter(one => one === 0 || Math.abs(one) > 1e-300);
    fc.assert(fc.property(numbers, value => parseNumber(`${value}`) === value + 0));
  });
});

test.each([
  ["2024", 2024],
  [" 2012JJ00 ", 2012],
  ["1989", null],
  ["2024KW01", null],
  ["2024.5", null],
  ["", null]
])("parseYear(%j) is %j", (text, year) => {
  expect(parseYear(text)).toBe(year);
});

test("cleanName never leaves control characters or double spaces", () => {
  fc.assert(fc.property(fc.string({unit: "binary"}), text => !/[\p{Cc}]| {2}|^ | $/u.test(cleanName(text) ?? "")));
});

test("shortValue keeps at most 120 characters and never half an emoji", () => {
  expect(shortValue("🚢".repeat(100))).toBe(`${"🚢".repeat(59)}…`);
  expect(shortValue("x".repeat(120))).toHaveLength(120);
});

test("headColumns ignores the byte order mark and what follows the first line", () => {
  expect(headColumns('\uFEFF"a" ; b\r\n1;2')).toEqual(["a", "b"]);
});

test("a file with more areas than there can be is refused while it is read, with the row", () => {
  const isFirst = createUniqueRows("area and year", createIssueLog("a.csv", []));
  const codes = Array.from({length: 60_001}, (_, at) => `BU${String(at).padStart(8, "0")}`);
  expect(() => codes.map((code, at) => isFirst(code, at + 2, 2024))).toThrow(
    "a.csv: row 60002 names area 60001 of this file (BU00060000)"
  );
});
