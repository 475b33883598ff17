import {expect, test} from "vitest";
import {squaresOf} from "../../src/audit/world/squares.ts";
import type {World} from "../../src/audit/world/world.ts";

/** Four squares in a row east of Amersfoort, the last 300 metres from the first; the buurt ends before it. */
const scores = {E1550N4630: 1, E1551N4630: 2, E1552N4630: 3, E1553N4630: 9};
const ring = [
  [5.38, 52.15],
  [5.3916, 52.15],
  [5.3916, 52.16],
  [5.38, 52.16],
  [5.38, 52.15]
];
const world = (residents: [string, number][]) =>
  ({
    cells: new Map(
      Object.entries(scores).map(([name, score]) => [name, new Map([[2024, {leefbaarheid_score: score}]])])
    ),
    outlines: new Map([["BU03070000", {box: [5.38, 52.15, 5.3916, 52.16], rings: [ring]}]]),
    squares: new Map(residents.map(([name, count]) => [name, {residents: count, homes: 5}]))
  }) as unknown as World;

test("squares count in the buurt that holds their middle, as the mean of all within 200 metres of it", () => {
  expect(squaresOf(world([]))).toMatchObject({year: 2024, inBuurt: new Map([["BU03070000", [2, 3.75, 3.75]]])});
});

test("a square where ten people live or more counts as itself", () => {
  const {inBuurt, averaged} = squaresOf(world([["E1551N4630", 10]]))!;
  expect(inBuurt.get("BU03070000")).toEqual([2, 2, 3.75]);
  expect(averaged.get("BU03070000")).toBe(2);
});
