import {describe, expect, test} from "vitest";
import {besideFact} from "../../../src/analysis/facts/beside-facts.ts";

const year = (of: number, value: number, more: {edition?: string; computed?: boolean} = {}) => ({
  indicatorId: "eenzaam_share",
  areaCode: "NL00",
  year: of,
  value,
  edition: null,
  computed: false,
  ...more
});
const own = [year(2012, 0.3), year(2020, 0.4)] as const;
const pair = {from: 2012, to: 2020, areas: 3900, before: 0.41, after: 0.45};
const besides = (country: ReturnType<typeof year>[], pairs = [pair]) =>
  besideFact(own, {country, levels: [{level: "buurt", most: 4000, pairs}]}, 0.001);

describe("what happened elsewhere in the same years", () => {
  test.each([
    ["up", 0.396, 0.47],
    ["down", 0.47, 0.396],
    ["same", 0.4701, 0.4704]
  ])("is the country when it has both: %s", (outcome, first, last) => {
    expect(besides([year(2012, first), year(2020, last)])).toMatchObject({outcome, mean: null});
  });

  test.each([
    ["ends earlier", [year(2012, 0.39), year(2016, 0.42)]],
    ["is of two editions", [year(2012, 0.39, {edition: "a"}), year(2020, 0.47, {edition: "b"})]]
  ])("is the mean of its level where the country %s", (_, country) => {
    expect(besides(country)?.mean).toEqual({level: "buurt", areas: 3900});
  });

  test.each([
    ["all", [true, true]],
    ["partly", [false, true]],
    [null, [false, false]]
  ])("says whether the figures of the country were computed: %s", (computed, [then, now]) => {
    const country = [year(2012, 0.39, {computed: then!}), year(2020, 0.47, {computed: now!})];
    expect(besides(country)).toMatchObject({country: {computed}, mean: null});
  });

  test("is nothing where hardly any area has both years", () => {
    expect(besides([], [{...pair, areas: 18}])).toBeNull();
  });

  test("is the mean of another level where hardly any area of its own has both years", () => {
    const levels = [
      {level: "buurt" as const, most: 4000, pairs: [{...pair, areas: 18}]},
      {level: "wijk" as const, most: 3000, pairs: [{...pair, areas: 2490}]}
    ];
    expect(besideFact(own, {country: [], levels}, 0.001)?.mean).toEqual({level: "wijk", areas: 2490});
  });

  test("is nothing where no area has these two years", () => {
    expect(besides([], [{...pair, from: 2013}])).toBeNull();
  });
});
