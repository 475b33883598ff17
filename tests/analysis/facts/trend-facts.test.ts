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
  beside: null,
  uncertain: true,
  computed: false,
  residentsKnown: false,
  unit: "share",
  usualChange: 0.05,
  leastUsualChange: 0.04,
  step: 0.01,
  ...more
});

test("a change beyond the usual change is told with its direction", () => {
  expect(trendFacts([candidate()])).toMatchObject([{outcome: "up", favourable: false, beside: null}]);
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

test("the largest change in usual changes comes first", () => {
  const facts = trendFacts([candidate(), candidate({last: figure("b", 2020, 0.9), first: figure("b", 2012, 0.1)})]);
  expect(facts.map(({last}) => last.indicatorId)).toEqual(["b", "eenzaam_share"]);
});

test.each([
  ["an estimate, of a year without known residents", {}, true],
  ["a smaller change", {usualChange: 0.021}, false],
  ["a year with known residents", {residentsKnown: true}, false],
  ["a register, such as a distance", {uncertain: false}, false]
])("four usual changes leave %s unsure: %o is %s", (_, more, unsure) => {
  expect(trendFacts([candidate({usualChange: 0.019, ...more})])[0]?.unsure).toBe(unsure);
});

const elsewhere = (change: number) => ({
  first: 0.4,
  last: 0.4 + change,
  outcome: change > 0 ? ("up" as const) : ("down" as const),
  country: null,
  mean: {level: "buurt" as const, areas: 9000}
});
const moved = (id: string, change: number, there: number, more: Partial<TrendCandidate> = {}) =>
  candidate({first: figure(id, 2012, 0.4), last: figure(id, 2020, 0.4 + change), beside: elsewhere(there), ...more});

test.each([
  [0.2, 0.08, "stronger"],
  [0.06, 0.2, "weaker"],
  [0.1, 0.08, "unclear"],
  [0.1, -0.1, "another_way"]
])("a change of %f while elsewhere %f is %s, and so is its mirror", (own, there, expected) => {
  for (const sign of [1, -1])
    expect(trendFacts([moved("eenzaam_share", sign * own, sign * there)])[0]?.besideHere).toBe(expected);
});

test("of two changes the one that differs most from elsewhere comes first, however large the other", () => {
  const facts = trendFacts([moved("a", 0.3, 0.29), moved("b", 0.1, -0.05)]);
  expect(facts.map(({last}) => last.indicatorId)).toEqual(["b", "a"]);
});

test.each([
  ["within a quarter of what areas change at least", 0.009, 0.001, "same"],
  ["beyond it", 0.011, 0.001, "up"],
  ["within rounding", 0.014, 0.01, "same"]
])("a movement elsewhere %s (%f) is told so", (_, there, step, outcome) => {
  const [up] = trendFacts([moved("eenzaam_share", 0.2, there, {step})]);
  const [down] = trendFacts([moved("eenzaam_share", -0.2, -there, {step})]);
  expect(up?.beside?.outcome).toBe(outcome);
  expect(down?.beside?.outcome).toBe(outcome === "up" ? "down" : "same");
});

test("what happened elsewhere is the same beside every area, whatever areas of its size change", () => {
  const outcomes = [0.041, 0.19].map(
    usualChange => trendFacts([moved("eenzaam_share", 0.2, -0.014, {usualChange, step: 0.001})])[0]?.beside?.outcome
  );
  expect(outcomes).toEqual(["down", "down"]);
});

const density = (from: number, to: number, more: Partial<TrendCandidate> = {}) =>
  candidate({
    first: figure("d", 2020, from),
    last: figure("d", 2024, to),
    unit: "per_km2",
    usualChange: 0.02,
    leastUsualChange: 0.02,
    step: 1,
    beside: {...elsewhere(1), first: 517, last: 533, outcome: "up"},
    ...more
  });

test("a density that grew by a smaller part than elsewhere did not grow more, however many more it has", () => {
  const [fact] = trendFacts([density(5585, 5739)]);
  expect(fact).toMatchObject({beside: {outcome: "up"}, besideHere: "unclear"});
});

test("how a density changed is judged by the part of itself", () => {
  expect(trendFacts([density(5585, 5739, {usualChange: 0.03})])).toEqual([]);
  expect(trendFacts([density(100, 110)])[0]?.besideHere).toBe("stronger");
  expect(trendFacts([density(0, 110)])).toEqual([]);
});
