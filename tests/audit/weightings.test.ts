import {expect, test} from "vitest";
import {cornerSums, shareAbove} from "../../src/audit/world/weightings.ts";

test("one heavy figure against two light ones turns an index that no draw turns", () => {
  const scores = [-0.74, 0.9, 1.47];
  expect(shareAbove(scores)).toBeGreaterThan(0.97);
  const [lowest, highest] = cornerSums(scores);
  expect(lowest).toBeCloseTo(-0.295, 9);
  expect(highest).toBeCloseTo(4.37, 9);
});
