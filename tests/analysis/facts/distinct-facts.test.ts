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
const place = (below: number) => ({below, above: 1 - below, peers: 100});
const candidate = (more: Partial<DistinctCandidate> = {}): DistinctCandidate => ({
  own: figure("koopwoning_share", 0.9),
  comparison: {area: gemeente, figure: figure("koopwoning_share", 0.5)},
  uncertain: false,
  direction: "none",
  place: place(0.95),
  besideCountry: null,
  unit: "share",
  usualChange: null,
  chance: null,
  middle: 0.5,
  ...more
});

test("a registered figure stands out by its place alone", () => {
  expect(distinctFacts([candidate()])).toMatchObject([{side: "higher", passed: 0.95, favourable: null}]);
});

test("the lowest tenth stands out too", () => {
  const [fact] = distinctFacts([
    candidate({own: figure("huisarts_km", 0.2), comparison: null, place: place(0.05), direction: "lower_is_better"})
  ]);
  expect(fact).toMatchObject({side: "lower", passed: 0.95, favourable: true});
});

test.each([
  ["in the middle", {place: place(0.89)}],
  ["that one in eight have too", {place: {below: 0.86, above: 0.01, peers: 100}}],
  ["without a place", {place: null}],
  ["modelled, with nothing to measure the difference by", {uncertain: true}],
  ["modelled, and within the usual change", {uncertain: true, usualChange: 0.5}],
  ["registered, and within the usual change", {usualChange: 0.5}],
  ["high among others and printed as low as the country", {besideCountry: 0}],
  ["high among others and below the country", {besideCountry: -0.1}],
  ["no different from the middle", {uncertain: true, usualChange: 0.1, middle: 0.85}]
])("nothing is said of a figure %s", (_, more) => {
  expect(distinctFacts([candidate(more)])).toEqual([]);
});

test("a modelled figure beyond the usual change is said", () => {
  expect(distinctFacts([candidate({uncertain: true, usualChange: 0.1})])).toHaveLength(1);
});

test("the most distinct comes first, whatever its direction", () => {
  const facts = distinctFacts([
    candidate({own: figure("huisarts_km", 0.1), comparison: null, direction: "lower_is_better", place: place(0.05)}),
    candidate({own: figure("eenzaam_share", 0.6), comparison: null, direction: "lower_is_better", place: place(0.99)}),
    candidate({place: place(0.98)})
  ]);
  expect(facts.map(({own}) => own.indicatorId)).toEqual(["eenzaam_share", "koopwoning_share", "huisarts_km"]);
});

test("of two as distinct, a registered figure comes before an estimate", () => {
  const facts = distinctFacts([
    candidate({own: figure("eenzaam_share", 0.9), uncertain: true, usualChange: 0.1}),
    candidate()
  ]);
  expect(facts.map(({own}) => own.indicatorId)).toEqual(["koopwoning_share", "eenzaam_share"]);
});

test("the larger area is named only where the figure really differs from it", () => {
  const near = {area: gemeente, figure: figure("koopwoning_share", 0.85)};
  const [fact] = distinctFacts([candidate({comparison: near, uncertain: true, usualChange: 0.1})]);
  expect(fact).toMatchObject({side: "higher", comparison: null});
});

test.each([
  ["many", 0.95, [40, 60], 50],
  ["few", 0.05, [2, 12], 5]
] as const)(
  "%s events stand out where chance in a year leaves out what the middle area has",
  (_, below, chance, rate) => {
    const told = (middle: number) =>
      distinctFacts([
        candidate({own: figure("misdrijven_per_1000", rate), comparison: null, place: place(below), chance, middle})
      ]);
    expect(told(26)).toMatchObject([{passed: 0.95}]);
    expect(told(chance[0] + 1)).toEqual([]);
  }
);

test("the larger area is not named where chance alone may have made a rate of events differ", () => {
  const near = {area: gemeente, figure: figure("misdrijven_per_1000", 45)};
  const [fact] = distinctFacts([
    candidate({own: figure("misdrijven_per_1000", 50), comparison: near, chance: [40, 60], middle: 26})
  ]);
  expect(fact).toMatchObject({comparison: null});
});

test("nothing is said of what is high in the country and yet lower than in its own gemeente", () => {
  const busy = {area: gemeente, figure: figure("koopwoning_share", 0.95)};
  expect(distinctFacts([candidate({comparison: busy})])).toEqual([]);
});
