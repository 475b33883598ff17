import {expect, test} from "vitest";
import {type TrendCandidate, trendFacts} from "../../../src/analysis/facts/trend-facts.ts";

const figure = (indicatorId: string, year: number, value: number, areaCode = "BU99010101") => ({
  indicatorId,
  areaCode,
  year,
  value,
  low: null,
  high: null
});
const candidate = (more: Partial<TrendCandidate> = {}): TrendCandidate => ({
  first: figure("eenzaam_share", 2012, 0.39),
  last: figure("eenzaam_share", 2020, 0.47),
  direction: "lower_is_better",
  country: null,
  usualChange: 0.05,
  step: 0.01,
  ...more
});

test("a change beyond the usual change is told with its direction", () => {
  expect(trendFacts([candidate()])).toMatchObject([{outcome: "up", favourable: false, country: null}]);
});

test.each([
  ["within the usual change", {usualChange: 0.09}],
  ["without a yardstick", {usualChange: null}],
  ["in one year", {first: figure("eenzaam_share", 2020, 0.39)}],
  ["from one year to the next", {first: figure("eenzaam_share", 2019, 0.39)}],
  ["of one step of rounding", {first: figure("eenzaam_share", 2012, 0.46), usualChange: 0.001}]
])("nothing is told of a change %s", (_, more) => {
  expect(trendFacts([candidate(more)])).toEqual([]);
});

test("two steps of rounding, and two years, are enough", () => {
  const first = figure("eenzaam_share", 2018, 0.45);
  expect(trendFacts([candidate({first, usualChange: 0.001})])).toHaveLength(1);
});

test("intervals are a yardstick of their own", () => {
  const first = {...figure("eenzaam_share", 2012, 0.39), low: 0.38, high: 0.4};
  const last = {...figure("eenzaam_share", 2020, 0.47), low: 0.46, high: 0.48};
  expect(trendFacts([candidate({first, last, usualChange: null})])).toHaveLength(1);
});

test.each([
  ["up", 0.396, 0.47],
  ["down", 0.47, 0.396],
  ["same", 0.466, 0.474]
])("what the country did is told when it went %s", (outcome, first, last) => {
  const country = {
    first: figure("eenzaam_share", 2012, first, "NL00"),
    last: figure("eenzaam_share", 2020, last, "NL00")
  };
  expect(trendFacts([candidate({country})])[0]?.country).toEqual({...country, outcome});
});

test("the largest change in usual changes comes first", () => {
  const facts = trendFacts([candidate(), candidate({last: figure("b", 2020, 0.9), first: figure("b", 2012, 0.1)})]);
  expect(facts.map(({last}) => last.indicatorId)).toEqual(["b", "eenzaam_share"]);
});

test("a change of four usual changes points at other residents", () => {
  const others = (usualChange: number) => trendFacts([candidate({usualChange})])[0]?.otherResidents;
  expect(others(0.019)).toBe(true);
  expect(others(0.021)).toBe(false);
});
