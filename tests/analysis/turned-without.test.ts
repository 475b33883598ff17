import {expect, test} from "vitest";
import {turnedWithout} from "../../src/analysis/resilience/turned-without.ts";

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
