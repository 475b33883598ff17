import {expect, test} from "vitest";
import {differenceInterval} from "../../src/analysis/published/difference-interval.ts";
import {changeGroups, notImproved} from "../../src/analysis/published/not-improved.ts";
import {publishedVerdict} from "../../src/analysis/published/published-verdict.ts";
import {wilsonInterval} from "../../src/analysis/statistics/wilson-interval.ts";

test.each([
  [{low: 0.4, high: 0.75, areas: 20, isShare: true}, "also_here"],
  [{low: 0.4, high: 0.74, areas: 20, isShare: true}, "not_here"],
  [{low: 0.4, high: 0.75, areas: 9, isShare: true}, "too_few"],
  [{low: 0.3, high: 0.81, areas: 20, isShare: true}, "too_uncertain"],
  [{low: null, high: null, areas: 20, isShare: true, isUnsure: true}, "too_uncertain"],
  [{low: null, high: null, areas: 20, isShare: true}, "not_here"]
] as const)("the verdict on a published 75 to 85 % of %j is %s", (ours, verdict) => {
  expect(publishedVerdict(ours, {range: [0.75, 0.85]})).toBe(verdict);
});

test.each([
  [400_000, 1_200_000, "also_here"],
  [400_000, 1_200_001, "too_uncertain"]
])("the verdict on a published count beside one of %d to %d is %s", (low, high, verdict) => {
  expect(publishedVerdict({low, high, areas: 20, isShare: false, isCount: true}, {range: [1e6, 2e6]})).toBe(verdict);
});

test("a direction is found only where the whole interval lies on its side", () => {
  expect(publishedVerdict({low: 0, high: 0.2, areas: 20, isShare: true}, {side: "above"})).toBe("not_here");
  expect(publishedVerdict({low: -0.2, high: -0.1, areas: 20, isShare: true}, {side: "below"})).toBe("also_here");
});

// Newcombe (1998), table II, row (a): 56/70 and 48/80, method 10
test("the interval of a difference is that of the literature", () => {
  const of = (count: number, size: number) => ({share: count / size, ...wilsonInterval(count / size, size)});
  const {low, high} = differenceInterval(of(56, 70), of(48, 80));
  expect([low.toFixed(4), high.toFixed(4)]).toEqual(["0.0524", "0.3339"]);
});

test("who live where it did not improve lies within its edges, and the groups hold all", () => {
  const groups = changeGroups([-0.1, -0.01, 0, 0.01, 0.1].map((by, at) => ({from: 4, to: 4 + by, weight: 10 ** at})));
  expect(groups.map(({residents}) => residents)).toEqual([1, 110, 1000, 10_000]);
  expect(notImproved(groups)).toEqual({areas: 3, residents: 111, low: 1, high: 1111});
});
