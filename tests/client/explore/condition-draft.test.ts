import {expect, test} from "vitest";
import {isBadNumber, maybeCondition, toDraft, typedNumber} from "../../../src/client/explore/condition-draft.ts";

test.each([
  ["10.000", 10_000],
  ["1.234.567,5", 1_234_567.5],
  ["10 000", 10_000],
  ["−1.500", -1500],
  ["12.5", 12.5],
  ["12,5", 12.5],
  ["0.123", 0.123],
  ["1.2345", 1.2345],
  ["1.000.5", null],
  ["1,000,5", null],
  ["", null]
])("in Dutch %j is %j", (text, expected) => {
  expect(typedNumber(text, ",")).toBe(expected);
});

test.each([
  ["10,000", 10_000],
  ["1,234.5", 1234.5],
  ["12.5", 12.5],
  ["12,5", 12.5]
])("in English %j is %j", (text, expected) => {
  expect(typedNumber(text, ".")).toBe(expected);
});

test("an empty text is no fault, a word is", () => {
  expect(isBadNumber(" ")).toBe(false);
  expect(isBadNumber("veel")).toBe(true);
});

test("a draft gives back the condition that it was made of", () => {
  const condition = {indicatorId: "gas_m3", operator: "tussen", low: -0.5, high: 1200.25} as const;
  expect(maybeCondition(toDraft(condition))).toEqual(condition);
});

test("half of a range is no condition", () => {
  expect(maybeCondition({indicatorId: "gas_m3", operator: "tussen", low: "1", high: ""})).toBeNull();
});
