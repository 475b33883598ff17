import {expect, test} from "vitest";
import {balancedFacts} from "../../../src/analysis/facts/balanced-facts.ts";
import type {StandingOut} from "../../../src/analysis/facts/fact.ts";

const fact = (indicatorId: string, favourable: boolean | null): StandingOut => ({
  own: {indicatorId, areaCode: "BU99010101", year: 2024, value: 1},
  comparison: null,
  side: "higher",
  passed: 0.95,
  peers: 100,
  favourable
});
const told = (...found: StandingOut[]) =>
  balancedFacts(found).map(({own, also}) => [own, ...also.map(other => other.own)].map(({indicatorId}) => indicatorId));

test("a favourable and an unfavourable fact stand together, the favourable first in order only", () => {
  expect(told(fact("bad", false), fact("good", true))).toEqual([["good"], ["bad"]]);
});

test("nothing that stands out is left out for its direction", () => {
  expect(told(fact("a", false), fact("b", false), fact("c", true), fact("d", false))).toEqual([["c"], ["a", "b", "d"]]);
});

test("what is not ours to judge fills what room is left", () => {
  expect(told(fact("x", null), fact("a", false), fact("y", null))).toEqual([["a"], ["x"]]);
  expect(told(fact("x", null), fact("a", false), fact("b", true))).toEqual([["b"], ["a"]]);
  expect(told(fact("x", null), fact("y", null), fact("z", null))).toEqual([["x"], ["y"]]);
});
