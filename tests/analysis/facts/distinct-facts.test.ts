import {expect, test} from "vitest";
import {type DistinctCandidate, distinctFacts} from "../../../src/analysis/facts/distinct-facts.ts";

const gemeente = {code: "GM9901", level: "gemeente", name: "Voorbeeldstad"} as const;
const figure = (indicatorId: string, value: number) => ({
  indicatorId,
  areaCode: "BU99010101",
  year: 2024,
  value,
  low: null,
  high: null
});
const candidate = (more: Partial<DistinctCandidate> = {}): DistinctCandidate => ({
  own: figure("koopwoning_share", 0.9),
  comparison: {area: gemeente, figure: figure("koopwoning_share", 0.5)},
  uncertain: false,
  direction: "none",
  percentile: 0.95,
  usualChange: null,
  ...more
});

test("a registered figure stands out by its place alone", () => {
  expect(distinctFacts([candidate()])).toMatchObject([{side: "higher", passed: 0.95, favourable: null}]);
});

test("the lowest tenth stands out too", () => {
  const [fact] = distinctFacts([
    candidate({own: figure("huisarts_km", 0.2), comparison: null, percentile: 0.05, direction: "lower_is_better"})
  ]);
  expect(fact).toMatchObject({side: "lower", passed: 0.95, favourable: true});
});

test.each([
  ["in the middle", {percentile: 0.89}],
  ["without a place", {percentile: null}],
  ["modelled, with nothing to measure the difference by", {uncertain: true}],
  ["modelled, and within the usual change", {uncertain: true, usualChange: 0.5}],
  ["registered, and within the usual change", {usualChange: 0.5}],
  [
    "high among all, but below its own gemeente",
    {comparison: {area: gemeente, figure: figure("koopwoning_share", 0.95)}}
  ]
])("nothing is said of a figure %s", (_, more) => {
  expect(distinctFacts([candidate(more)])).toEqual([]);
});

test("a modelled figure beyond the usual change is said", () => {
  expect(distinctFacts([candidate({uncertain: true, usualChange: 0.1})])).toHaveLength(1);
});

test("strengths come first, then what is not ours to judge, then the opposite", () => {
  const facts = distinctFacts([
    candidate({own: figure("eenzaam_share", 0.6), comparison: null, direction: "lower_is_better", percentile: 0.99}),
    candidate({percentile: 0.98}),
    candidate({own: figure("huisarts_km", 0.1), comparison: null, direction: "lower_is_better", percentile: 0.1})
  ]);
  expect(facts.map(({own}) => own.indicatorId)).toEqual(["huisarts_km", "koopwoning_share", "eenzaam_share"]);
});
