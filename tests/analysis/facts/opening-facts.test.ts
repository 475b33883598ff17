import {describe, expect, test} from "vitest";
import {noScoreFact, unknownFact} from "../../../src/analysis/facts/absence-facts.ts";
import {type Fact, figuresOf, type StandingOut, type TrendFact} from "../../../src/analysis/facts/fact.ts";
import {insideFact} from "../../../src/analysis/facts/inside-fact.ts";
import {openingFacts} from "../../../src/analysis/facts/opening-facts.ts";
import {variantOf} from "../../../src/analysis/facts/variant.ts";
import {populationSize} from "../../../src/analysis/population/disclosure.ts";

const residentsOfSize = (residents: number | null) => ({population: populationSize(residents), residents});
const fact = (residents: number): Fact => ({
  kind: "few_residents",
  residents: residentsOfSize(residents),
  residentsYear: 2024
});
const residentsOf = (facts: readonly Fact[]) =>
  facts.map(one => (one.kind === "few_residents" ? one.residents.residents : one.kind));
const nothing = {inside: null, change: null, distinct: [], trends: [], unknown: null};
const trend = (year: number, elsewhere: "up" | "down" | null): TrendFact => {
  const figure = {indicatorId: "eenzaam_share", areaCode: "BU99010101", year, value: 0.4};
  const beside = elsewhere && {first: 0.4, last: 0.4, outcome: elsewhere, country: null, mean: null};
  const besideHere = elsewhere === null ? null : elsewhere === "up" ? "unclear" : "another_way";
  return {
    kind: "trend",
    first: figure,
    last: figure,
    outcome: "up",
    favourable: false,
    unsure: false,
    computed: false,
    beside,
    besideHere
  };
};
const asCountry = trend(2020, "up");
const againstCountry = trend(2020, "down");
const unknown: Fact = {kind: "unknown", counts: [["suppressed", 1]], total: 1, bordersSince: null};

describe("openingFacts", () => {
  test("has at most five, in the order of a page, and never drops by what the area stands out", () => {
    const all = {
      inside: fact(1),
      change: fact(2),
      distinct: [fact(4), fact(6)],
      trends: [trend(2020, null)]
    };
    expect(residentsOf(openingFacts({first: fact(0), ...all, unknown: null}))).toEqual([0, 1, 2, 4, 6]);
  });

  test("drops a change before what the area stands out by, where its residents are unusual", () => {
    const all = {inside: fact(1), change: fact(2), distinct: [fact(4), fact(6)], trends: []};
    expect(residentsOf(openingFacts({...nothing, unusual: fact(9), first: fact(0), ...all}))).toEqual([9, 0, 1, 4, 6]);
  });

  test("never drops what is unknown", () => {
    const all = {inside: fact(1), change: fact(2), distinct: [fact(4)], trends: []};
    expect(residentsOf(openingFacts({first: fact(0), ...all, unknown}))).toEqual([0, 1, 2, 4, "unknown"]);
  });

  test("tells what changed as in the whole country only where there is little else", () => {
    const opening = (change: Fact | null) =>
      residentsOf(
        openingFacts({...nothing, first: fact(0), change, distinct: [fact(4)], trends: [asCountry], unknown})
      );
    expect(opening(null)).toEqual([0, 4, "trend", "unknown"]);
    expect(opening(fact(2))).toEqual([0, 2, 4, "unknown"]);
  });

  test("tells what changed here alone", () => {
    const opening = (trends: readonly TrendFact[]) =>
      openingFacts({...nothing, first: fact(0), change: fact(1), distinct: [fact(2)], trends});
    expect(opening([asCountry, trend(2020, null)])).toContainEqual(trend(2020, null));
    expect(opening([asCountry, againstCountry])).toContain(againstCountry);
  });

  test("tells no change of what the area stands out by, in a sentence of its own or in a list, but of another subject", () => {
    const standing = (indicatorId: string): StandingOut => ({
      own: {indicatorId, areaCode: "BU99010101", year: 2024, value: 0.4},
      comparison: null,
      side: "higher",
      passed: 0.95,
      peers: 9000,
      favourable: false
    });
    const lonely = standing("eenzaam_share");
    const distinct = (first: StandingOut, also: readonly StandingOut[]): Fact => ({kind: "distinct", ...first, also});
    const age = {...trend(2020, null), last: {...lonely.own, indicatorId: "leeftijd_65_plus_share"}};
    for (const level of [distinct(lonely, []), distinct(standing("huisarts_km"), [lonely])]) {
      const facts = openingFacts({...nothing, first: fact(0), distinct: [level], trends: [trend(2020, null), age]});
      expect(facts.filter(({kind}) => kind === "trend")).toEqual([age]);
    }
    const obese = {...age, last: {...lonely.own, indicatorId: "obesitas_share"}};
    const smokers = distinct(standing("roker_share"), []);
    const told = openingFacts({...nothing, first: fact(0), distinct: [smokers], trends: [obese, age]});
    expect(told.filter(({kind}) => kind === "trend")).toEqual([age]);
    expect(openingFacts({...nothing, first: fact(0), distinct: [smokers], trends: [obese]})).toContain(obese);
  });

  test("tells no two changes of one subject, the second of which is that of the whole country", () => {
    const of = (indicatorId: string, one: TrendFact): TrendFact => ({...one, last: {...one.last, indicatorId}});
    const [here, there, age] = [
      of("overgewicht_share", trend(2020, null)),
      of("obesitas_share", asCountry),
      of("leeftijd_65_plus_share", asCountry)
    ];
    const told = (...trends: TrendFact[]) =>
      openingFacts({...nothing, first: fact(0), trends}).filter(({kind}) => kind === "trend");
    expect(told(here, there)).toEqual([here]);
    expect(told(here, there, age)).toEqual([here, age]);
    expect(told(there)).toEqual([there]);
  });

  test("one fact is enough", () => {
    expect(openingFacts({first: fact(0), ...nothing})).toHaveLength(1);
  });
});

describe("noScoreFact", () => {
  const area = {
    water: false,
    residents: 1200,
    residentsYear: 2024,
    reason: null,
    year: 2024,
    lastYear: null,
    hasParts: false
  };
  test.each([
    [{water: true, residents: 0}, "water"],
    [{residents: 0}, "nobody"],
    [{residents: 99}, "few_residents"],
    [{residents: 100}, "not_in_file"],
    [{hasParts: true, residents: 290}, "parts"],
    [{reason: "not_given" as const}, "suppressed"],
    [{reason: "suppressed" as const}, "suppressed"],
    [{residents: null, reason: "suppressed" as const}, "suppressed"],
    [{residents: null}, "not_in_file"],
    [{}, "not_in_file"],
    [{hasParts: true}, "parts"],
    [{hasParts: true, residents: null}, "not_in_file"]
  ])("%j is %s", (more, reason) => {
    const {residents, ...rest} = {...area, ...more};
    expect(noScoreFact({...rest, residents: residentsOfSize(residents)}).reason).toBe(reason);
  });
});

test("what is unknown is counted by reason, the most frequent first", () => {
  const counts = new Map([
    ["suppressed", 1],
    ["not_measured", 3],
    ["withheld_here", 0]
  ] as const);
  expect(unknownFact(counts)).toEqual({
    kind: "unknown",
    counts: [
      ["not_measured", 3],
      ["suppressed", 1]
    ],
    total: 4,
    bordersSince: null
  });
  expect(unknownFact(new Map())).toBeNull();
});

test("areas inside are counted in three groups of classes; those without a class are not", () => {
  const inside = [9, 7, 6, 5, 4, 1, null].map((rank, index) => ({
    code: `BU${index}`,
    level: "buurt" as const,
    name: `${index}`,
    class: rank
  }));
  const found = insideFact("buurt", 2024, inside)!;
  expect([found.good, found.sufficient, found.weak]).toEqual([2, 2, 2]);
  expect(figuresOf(found)).toHaveLength(6);
});

describe("variantOf", () => {
  test("is the same for the same key", () => {
    expect(variantOf("BU03080000.level", 7)).toBe(variantOf("BU03080000.level", 7));
  });

  test("spreads over keys", () => {
    const counts = [0, 0, 0];
    for (let index = 0; index < 3000; index++) counts[variantOf(`BU${index}.level`, 3)]!++;
    for (const count of counts) expect(count).toBeGreaterThan(900);
  });

  test("refuses nothing to choose from", () => {
    expect(() => variantOf("a", 0)).toThrow("invalid count: 0");
  });
});
