import {expect, test} from "vitest";
import {populationSize} from "../../src/analysis/population/disclosure.ts";
import {indicatorById} from "../../src/catalog/indicators/index.ts";
import {isSmall, showValue} from "../../src/site/shown.ts";

test("a class of a publisher is shown in its words", () => {
  expect(showValue(1, indicatorById("stedelijkheid_class"))).toBe("zeer sterk stedelijk (1)");
  expect(showValue(40, indicatorById("bijstand_count"))).toBe("40");
});

test.each([
  [300, false],
  [299, true],
  [0, true],
  [null, true]
])("%j residents: small is %s", (residents, expected) => {
  expect(isSmall({population: populationSize(residents)})).toBe(expected);
});
