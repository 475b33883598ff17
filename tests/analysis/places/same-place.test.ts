import {describe, expect, test} from "vitest";
import {joinsPlace, type PlaceJudgement, placeOverYears, samePlace} from "../../../src/analysis/places/same-place.ts";
import {evidence, health} from "./evidence.ts";

// Numbers of real areas: kerncijfers of 2020 and 2024, health of the RIVM, outlines of wijken of 2022.

describe("a code given to another place", () => {
  test("WK076201, Vlierden in 2022 and Deurne in 2024, shows in the outline", () => {
    const outlines = {land: null, ofNow: 0.01, residents: 0};
    const names = ["Wijk 01 Vlierden", "Deurne"] as const;
    expect(samePlace(evidence({names, outlines}))).toMatchObject({verdict: "another", because: "outline"});
  });

  test("WK165204, Bakel in 2020 and De Mortel in 2024, shows in land and residents", () => {
    const known = {landHa: [2072, 1308], residents: [5915, 1695], codesKept: 0.14} as const;
    expect(samePlace(evidence(known))).toMatchObject({verdict: "another", because: "residents"});
  });

  test("BU02160005, Terweijde, shows in its health as well", () => {
    const editions = health([81.5, 80.7, 81.0], [64.9, 62.6, 65.7]);
    expect(samePlace(evidence({editions}))).toMatchObject({verdict: "another", because: "editions"});
  });

  test("BU17000301 has as many residents by chance, and lies in other surroundings", () => {
    const known = {landHa: [26, 688], residents: [470, 410], addressDensity: [465, 81], codesKept: 0.07} as const;
    expect(samePlace(evidence(known)).verdict).toBe("another");
  });

  test("BU01411400 has as much land by chance in a gemeente with new codes", () => {
    const known = {landHa: [18, 18], residents: [655, 505], addressDensity: [1952, 2420], codesKept: 0.42} as const;
    expect(samePlace(evidence(known)).verdict).toBe("another");
  });

  test("is one that CBS calls another code alone", () => {
    expect(samePlace(evidence({marks: [1, 2], landHa: [100, 100]}))).toMatchObject({
      verdict: "another",
      because: "mark"
    });
  });

  test("makes a buurt in a wijk that lies elsewhere suspect", () => {
    const parent = {verdict: "another", because: "outline", overlap: 0} as const;
    const known = {landHa: [30, 30], residents: [900, 600], codesKept: 0.9} as const;
    expect(samePlace(evidence({...known, parent})).verdict).toBe("another");
    expect(samePlace(evidence(known)).verdict).toBe("same");
  });
});

describe("a pair of codes that were swapped", () => {
  test("BU00807401 and BU00807402 are both another place", () => {
    const middelsee = {landHa: [46, 132], residents: [35, 100], addressDensity: [213, 1325], codesKept: 0.91} as const;
    const barrahus = {landHa: [132, 46], residents: [15, 40], addressDensity: [727, 261], codesKept: 0.91} as const;
    expect(samePlace(evidence(middelsee)).verdict).toBe("another");
    expect(samePlace(evidence(barrahus)).verdict).toBe("another");
  });
});

describe("the same place", () => {
  test("grew by newly built dwellings on its own land: BU16211411 Wilderszijde", () => {
    const known = {landHa: [148, 148], residents: [110, 560], codesKept: 0.98} as const;
    expect(samePlace(evidence(known))).toEqual({verdict: "same", because: "land", overlap: 1});
  });

  test("has another name, as WK022206 De Huet, once Wijk 06: the land tells", () => {
    const known = {names: ["Wijk 06", "De Huet"], landHa: [522, 526], residents: [9990, 9910]} as const;
    expect(samePlace(evidence(known)).verdict).toBe("same");
  });

  test("cannot be told where editions contradict its land: BU08820105 Exdel", () => {
    const editions = health([70.3, 69.5, 71.5], [74.3, 74.5, 74.9]);
    const known = {landHa: [37, 37], residents: [510, 510], codesKept: 1, editions} as const;
    expect(samePlace(evidence(known))).toMatchObject({verdict: "unknown", because: "editions"});
    expect(samePlace(evidence({...known, marks: [1, 1, 1, 1]})).verdict).toBe("unknown");
  });

  test("may differ by just three points between editions, or in one of the years by less", () => {
    const known = {landHa: [37, 37], residents: [510, 510], codesKept: 1} as const;
    const verdictOf = (now: [number, number, number]) =>
      samePlace(evidence({...known, editions: health([79, 79, 79], now)})).verdict;
    expect([verdictOf([76, 75, 75]), verdictOf([75, 75, 75])]).toEqual(["same", "unknown"]);
  });

  test("is what CBS calls unchanged in every year in between", () => {
    expect(samePlace(evidence({marks: [1, 1, 1, 1]}))).toMatchObject({verdict: "same", because: "mark"});
  });

  test("may be known by its name alone, where nothing else is known", () => {
    expect(samePlace(evidence({names: ["Wijk 08 Drakenburg", "Drakenburg"]}))).toMatchObject({
      verdict: "same",
      because: "name"
    });
  });
});

describe("an area that changed", () => {
  test("a little, by an edge without dwellings: BU03880101 Kadijken", () => {
    const known = {landHa: [272, 45], residents: [2940, 2910], addressDensity: [1002, 1054], codesKept: 0} as const;
    expect(samePlace(evidence(known))).toMatchObject({verdict: "changed_a_little", overlap: 2910 / 2940});
  });

  test("a little, by residents that may be as many before they were rounded: BU17341602 Boterhoek-Weerbroek", () => {
    const known = {landHa: [354, 338], residents: [95, 75], addressDensity: [22, 22], codesKept: 0.9} as const;
    expect(samePlace(evidence(known)).verdict).toBe("changed_a_little");
    expect(samePlace(evidence({...known, residents: [950, 750]})).verdict).toBe("another");
  });

  test("is told by land, and not by a handful of residents: BU02430204 De Knar", () => {
    const known = {landHa: [2, 20], residents: [0, 5], codesKept: 0.9} as const;
    expect(samePlace(evidence(known))).toMatchObject({verdict: "another", because: "land"});
    expect(samePlace(evidence({...known, landHa: [17, 20]})).verdict).toBe("changed_a_little");
  });

  test("a little, also where codes were given out anew: WK082404 buitengebied Oisterwijk Zuid", () => {
    const known = {landHa: [2365, 2313], residents: [960, 1145], addressDensity: [215, 174], codesKept: 0.4} as const;
    expect(samePlace(evidence(known)).verdict).toBe("changed_a_little");
    expect(samePlace(evidence({...known, residents: [755, 160]})).verdict).toBe("another");
  });

  test("cannot be told from another where a wijk was divided anew: BU02300202 't Harde West", () => {
    const known = {landHa: [86, 60], residents: [2045, 2400], addressDensity: [772, 784], codesKept: 0.41} as const;
    expect(samePlace(evidence(known)).verdict).toBe("another");
  });

  test("by a split: WK060609 Woudhoek kept 19 % of its land and half of its residents", () => {
    const outlines = {land: 0.19, ofNow: 0.98, residents: 0.46};
    expect(samePlace(evidence({outlines})).verdict).toBe("another");
  });

  test("by a merger: Oisterwijk took in a part of Haaren", () => {
    const known = {landHa: [6384, 8011], residents: [26_245, 32_952]} as const;
    expect(samePlace(evidence(known))).toMatchObject({verdict: "another", because: "residents"});
  });

  test("by a border around dwellings: BU02160001 Dreven", () => {
    const known = {landHa: [61, 56], residents: [1980, 340], codesKept: 0.9} as const;
    expect(samePlace(evidence(known)).verdict).toBe("another");
  });
});

describe("without anything to tell by", () => {
  test("a code proves nothing", () => {
    expect(samePlace(evidence())).toEqual({verdict: "unknown", because: "nothing_known", overlap: null});
  });

  test("the code of a gemeente does, for it belongs to its name", () => {
    expect(samePlace(evidence({lastingCode: true})).verdict).toBe("same");
  });

  test("another postcode leaves it open, and the same one within the same wijk settles it", () => {
    const parent = {verdict: "same", because: "mark", overlap: 1} as const;
    expect(samePlace(evidence({postcodes: ["6655", "6651"], parent})).verdict).toBe("unknown");
    expect(samePlace(evidence({postcodes: ["6651", "6651"], parent})).verdict).toBe("same");
    expect(samePlace(evidence({postcodes: ["6651", "6651"]})).verdict).toBe("unknown");
  });
});

describe("the other years of a code", () => {
  const judgement = (verdict: PlaceJudgement["verdict"]): PlaceJudgement => ({verdict, because: "land", overlap: null});
  const [same, another, unknown] = [judgement("same"), judgement("another"), judgement("unknown")];

  test("tell of a year of which nothing is known", () => {
    expect(placeOverYears(unknown, [same], [])).toMatchObject({verdict: "same", because: "other_year"});
    expect(placeOverYears(unknown, [], [another])).toMatchObject({verdict: "another", because: "other_year"});
  });

  test("overrule land that is as large by chance, when a nearer year was another place", () => {
    expect(placeOverYears(same, [], [another]).verdict).toBe("another");
  });

  test("do not make the same what was another further off", () => {
    expect(placeOverYears(unknown, [another], []).verdict).toBe("unknown");
  });
});

test("counts of an area that changed a little are left out, its shares are not", () => {
  const changed = {verdict: "changed_a_little", because: "residents", overlap: 0.9} as const;
  expect([joinsPlace(changed, true, [98, 104]), joinsPlace(changed, false, [98, 104])]).toEqual([false, true]);
  expect(joinsPlace({...changed, overlap: 0.97}, true, null)).toBe(true);
});

test("nothing of clearly other land is told of an area, though all its residents stayed", () => {
  const changed = {verdict: "changed_a_little", because: "residents", overlap: 1} as const;
  expect([joinsPlace(changed, true, [42, 13]), joinsPlace(changed, false, [42, 13])]).toEqual([false, false]);
});
