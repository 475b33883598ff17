import {expect, test} from "vitest";
import {populationSize} from "../../../src/analysis/population/disclosure.ts";
import type {AreaLevel} from "../../../src/catalog/areas.ts";
import {indicatorById} from "../../../src/catalog/indicators/index.ts";
import {areaName, areaPhrase, placeLine, thisArea} from "../../../src/site/sentences/en/names.ts";
import {positionPhrase} from "../../../src/site/sentences/en/position.ts";
import {residentsWords} from "../../../src/site/sentences/en/residents.ts";
import {trendDescription, trendFinding} from "../../../src/site/sentences/en/trend.ts";

const land = {level: "land", name: "Nederland"} as const;

test.each<[AreaLevel, string, string]>([
  ["buurt", "De Hoef", "the buurt De Hoef"],
  ["wijk", "Wijk 03 Oost", "Wijk 03 Oost"],
  ["gemeente", "'s-Gravenhage", "the gemeente 's-Gravenhage"],
  ["land", "Nederland", "the Netherlands"]
])("a %s named %s is called %s", (level, name, expected) => {
  expect(areaPhrase({level, name})).toBe(expected);
});

test("the place line explains the Dutch noun", () => {
  const gemeente = {level: "gemeente", name: "Baarn"} as const;
  const wijk = {level: "wijk", name: "Eemdal"} as const;
  expect(placeLine({level: "buurt", name: "Oost"}, [wijk, gemeente, land])).toBe(
    "neighbourhood (buurt) in wijk Eemdal, Baarn"
  );
  expect(placeLine(gemeente, [land])).toBe("municipality (gemeente) in the Netherlands");
});

test("the country has an English name, other areas keep theirs", () => {
  expect([areaName(land), thisArea("land"), thisArea("wijk")]).toEqual([
    "The Netherlands",
    "the Netherlands",
    "this wijk"
  ]);
  expect(areaName({level: "gemeente", name: "'s-Gravenhage"})).toBe("'s-Gravenhage");
});

test.each([
  [0, "no residents"],
  [5, "fewer than 10 residents"],
  [2345, "2,345\u00a0residents"],
  [null, "number of residents not known"]
])("%s residents are called %s", (residents, expected) => {
  expect(residentsWords({population: populationSize(residents), residents})).toBe(expected);
});

test.each<[string, number | null, AreaLevel, string | null]>([
  ["eenzaam_share", 0.724, "buurt", "higher than in 72%"],
  ["eenzaam_share", 0.5, "buurt", "around the middle"],
  ["eenzaam_share", 1, "buurt", "higher than in almost all"],
  ["huisarts_km", 0.9, "gemeente", "farther away than in 90%"],
  ["inwoners_count", 0.9, "buurt", null]
])("%s at percentile %j of a %s: %j", (id, percentile, level, expected) => {
  expect(
    positionPhrase(
      indicatorById(id),
      percentile === null ? null : {percentile, below: percentile, above: 1 - percentile, others: 1000},
      level
    )
  ).toBe(expected);
});

test("a trend says its values, and that they are estimates", () => {
  const points = [
    {year: 2012, value: 0.396},
    {year: 2020, value: 0.47}
  ];
  const own = {key: "self" as const, label: "this buurt", points};
  expect(trendFinding(indicatorById("eenzaam_share"), own)).toBe("Lonely: estimated at 47.0% in 2020, 39.6% in 2012");
  expect(trendDescription(indicatorById("eenzaam_share"), [own])).toBe(
    "A line through the years. This buurt: 39.6% in 2012, 47.0% in 2020. All values are in the table."
  );
});
