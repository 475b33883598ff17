import {expect, test} from "vitest";
import {poissonInterval} from "../../src/analysis/events/poisson-interval.ts";

/** As `poisson.test(n)$conf.int` of R 4 gives them. */
test.each([
  [10, 4.795389, 18.39036],
  [50, 37.11096, 65.91877],
  [1000, 938.973, 1063.952]
])("of %i events is that of poisson.test in R, to a fifth of a per cent", (count, low, high) => {
  const [least, most] = poissonInterval(count);
  expect(Math.abs(least / low - 1)).toBeLessThan(0.002);
  expect(Math.abs(most / high - 1)).toBeLessThan(0.002);
});

test("of no events begins at none", () => {
  expect(poissonInterval(0)[0]).toBe(0);
});

test.each([-1, 2.5, Number.NaN])("is refused for %d events", count => {
  expect(() => poissonInterval(count)).toThrow(RangeError);
});
