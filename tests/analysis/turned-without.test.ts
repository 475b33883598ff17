import {expect, test} from "vitest";
import {reversedWithoutOne, turnedWithout} from "../../src/analysis/resilience/turned-without.ts";

const without = [
  {indicatorId: "a", direction: "up"},
  {indicatorId: "b", direction: "down"},
  {indicatorId: "c", direction: "up"}
] as const;

test.each([
  ["up", [{direction: "down", indicatorIds: ["b"]}]],
  ["down", [{direction: "up", indicatorIds: ["a", "c"]}]]
] as const)("a film whose index went %s turns without the figures that leave it another way", (own, turned) => {
  expect(turnedWithout(own, without)).toEqual(turned);
});

test.each([
  ["up", "down", true],
  ["down", "up", true],
  ["up", "stable", false],
  ["stable", "up", false]
] as const)(
  "the index that went %s is turned round where it goes %s without one figure: %s",
  (own, direction, reversed) => {
    expect(reversedWithoutOne(own, [{indicatorId: "a", direction}])).toBe(reversed);
  }
);
