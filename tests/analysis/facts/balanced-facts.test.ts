import {expect, test} from "vitest";
import {balancedFacts} from "../../../src/analysis/facts/balanced-facts.ts";
import type {StandingOut} from "../../../src/analysis/facts/fact.ts";
import {indicatorById} from "../../../src/catalog/indicators/index.ts";
import {tellingIndicators, subjectOf as tellingSubject} from "../../../src/catalog/telling-indicators.ts";

const fact = (indicatorId: string, favourable: boolean | null): StandingOut => ({
  own: {indicatorId, areaCode: "BU99010101", year: 2024, value: 1},
  comparison: null,
  side: "higher",
  passed: 0.95,
  peers: 100,
  favourable
});
/** Figures called "people1b": the second of one subject, of the people. */
const subjectOf = (id: string) => ({
  subject: id.slice(0, -1),
  about: id.startsWith("people") ? ("people" as const) : ("place" as const)
});
const told = (...found: StandingOut[]) =>
  balancedFacts(found, subjectOf).map(({own, also}) =>
    [own, ...also.map(other => other.own)].map(({indicatorId}) => indicatorId)
  );

test("a favourable and an unfavourable fact stand together, the favourable first in order only", () => {
  expect(told(fact("place1a", false), fact("place2a", true))).toEqual([["place2a"], ["place1a"]]);
});

test("no subject that stands out is left out for its direction, and what is left of both sides is told in turn", () => {
  const found = [fact("place1a", false), fact("place2a", false), fact("place3a", true), fact("place4a", false)];
  expect(told(...found)).toEqual([["place3a"], ["place1a", "place2a", "place4a"]]);
  const favourable = [fact("people1a", true), fact("people2a", true)];
  expect(told(...found, ...favourable)[1]).toEqual(["place1a", "people1a", "place2a", "people2a", "place4a"]);
});

test("of one subject the most distinct figure is told on a side, and another on the other side", () => {
  const found = [fact("people1a", false), fact("people1b", false), fact("people1c", true)];
  expect(told(...found)).toEqual([["people1c"], ["people1a"]]);
});

test("place and people are told in turn, the place first", () => {
  const found = ["people1a", "people2a", "people3a", "place1a"].map(id => fact(id, false));
  expect(told(...found)).toEqual([["place1a", "people1a", "people2a", "people3a"]]);
});

test("there are as many subjects of the place as of its people, on both sides", () => {
  const judged = tellingIndicators.filter(({indicatorId}) => indicatorById(indicatorId).direction !== "none");
  const subjects = new Map(
    judged.map(({indicatorId}) => tellingSubject(indicatorId)).map(one => [one.subject, one.about])
  );
  const count = (kind: string) => [...subjects.values()].filter(about => about === kind).length;
  expect([count("place"), count("people")]).toEqual([4, 4]);
});

test("what is not ours to judge fills what room is left", () => {
  expect(told(fact("x1", null), fact("place1a", false), fact("y1", null))).toEqual([["place1a"], ["x1"]]);
  expect(told(fact("x1", null), fact("place1a", false), fact("place2a", true))).toEqual([["place2a"], ["place1a"]]);
  expect(told(fact("x1", null), fact("y1", null), fact("z1", null))).toEqual([["x1"], ["y1"]]);
});
