import {expect, test} from "vitest";
import {changeBeside} from "../../src/analysis/beside-change.ts";

test.each([
  [0.6, 0.3, {elsewhere: "up", here: "stronger"}],
  [0.3, 0.6, {elsewhere: "up", here: "weaker"}],
  [0.3, 0.35, {elsewhere: "up", here: "as_strong"}],
  [0.3, -0.3, {elsewhere: "down", here: null}],
  [0, 0.3, {elsewhere: "up", here: null}],
  [0, 0, {elsewhere: "stable", here: null}]
])("a change of %f beside %f", (own, elsewhere, expected) => {
  expect(changeBeside(own, elsewhere, 0.1)).toEqual(expected);
});

test("a fall is told by the yardstick of a rise", () => {
  for (const [own, elsewhere] of [
    [0.6, 0.3],
    [0.3, 0.6],
    [0.3, 0.35]
  ] as const)
    expect(changeBeside(-own, -elsewhere, 0.1).here).toBe(changeBeside(own, elsewhere, 0.1).here);
});
