import {expect, test} from "vitest";
import {beganAlike} from "../../src/analysis/alike/began-alike.ts";
import {nearestAmong} from "../../src/analysis/alike/similar-areas.ts";

const began = (
  trajectory: "veerkracht" | "geen_veerkracht" | null,
  cohesionClass: number | null = 6,
  reversed = false
) => ({
  focusType: 1 as const,
  cohesionClass,
  trajectory,
  reversed
});

test("an area whose direction one figure decides is counted apart, and is none to ask", () => {
  const found = beganAlike([began(null, 6), began("veerkracht"), began("veerkracht", 6, true), began("veerkracht")]);
  expect(found[1]).toEqual({areas: 2, outcomes: new Map([["veerkracht", {areas: 2, reversed: 1}]]), resilient: [3]});
});

test("an area is held against the others of its type and class alone, never itself", () => {
  const found = beganAlike([began("veerkracht"), began("geen_veerkracht"), began("veerkracht", 5)]);
  expect(found[0]).toEqual({
    areas: 1,
    outcomes: new Map([["geen_veerkracht", {areas: 1, reversed: 0}]]),
    resilient: []
  });
  expect(found[2]!.areas).toBe(0);
});

test("an area without a film or a class counts nowhere", () => {
  const found = beganAlike([began("veerkracht"), began(null), began("veerkracht", null)]);
  expect([found[0]!.areas, found[1], found[2]]).toEqual([0, null, null]);
});

test("the nearest of some areas are no farther than what is called alike", () => {
  const features = ["a", "b", "c", "d", "e", "f"].map(indicatorId => ({indicatorId})) as never;
  const scores = Float64Array.from([0, 0.2, 0.9, 5].flatMap(value => new Array<number>(6).fill(value)));
  const table = {codes: ["own", "near", "middle", "far"], features, scores};
  expect(nearestAmong(table, "own", ["far", "middle", "near"], 3)).toEqual(["near", "middle"]);
  expect(() => nearestAmong(table, "own", ["elsewhere"], 1)).toThrow("unknown code: elsewhere");
});
