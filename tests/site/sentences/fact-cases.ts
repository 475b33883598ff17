import type {Beside, ClassedFigure, Fact, FactArea, FactFigure} from "../../../src/analysis/facts/fact.ts";
import {classOf} from "../../../src/analysis/nine-classes.ts";
import {populationSize} from "../../../src/analysis/population/disclosure.ts";
import {classSchemeById} from "../../../src/catalog/class-schemes.ts";

const {breaks} = classSchemeById("leefbaarometer_score");

const noScoreYears = {residentsYear: 2020, lastYear: null};

export const lindenhof: FactArea = {code: "BU99010101", level: "buurt", name: "Lindenhof"};
export const denHaag: FactArea = {code: "GM9902", level: "gemeente", name: "'s-Gravenhage"};
export const oost: FactArea = {code: "WK990103", level: "wijk", name: "Wijk 03 Oost"};
export const deHoef: FactArea = {code: "BU99010102", level: "buurt", name: "De Hoef"};
export const land: FactArea = {code: "NL00", level: "land", name: "Nederland"};

export const score = (area: FactArea, year: number, value: number): ClassedFigure => ({
  indicatorId: "leefbaarheid_score",
  areaCode: area.code,
  year,
  value,
  class: classOf(value, breaks)
});

export const figure = (area: FactArea, indicatorId: string, year: number, value: number): FactFigure => ({
  indicatorId,
  areaCode: area.code,
  year,
  value
});

const people = (residents: number | null) => ({population: populationSize(residents), residents});

const part = (indicatorId: string) => figure(lindenhof, indicatorId, 2024, 0);
const classed = (count: number) =>
  Array.from({length: count}, (_, index): FactArea => ({code: `BU${index}`, level: "buurt", name: `${index}`}));

const besideCountry = (
  indicatorId: string,
  [from, first]: readonly [number, number],
  [to, last]: readonly [number, number],
  outcome: Beside["outcome"]
): Beside => ({
  first,
  last,
  outcome,
  country: {first: figure(land, indicatorId, from, first), last: figure(land, indicatorId, to, last), computed: null},
  mean: null
});

/** Lonelier here than before, while elsewhere it stayed about what it was. */
const lonelierWhileSameFrom = (before: number): Extract<Fact, {kind: "trend"}> => ({
  kind: "trend",
  first: figure(lindenhof, "eenzaam_share", 2012, 0.394),
  last: figure(lindenhof, "eenzaam_share", 2020, 0.467),
  outcome: "up",
  favourable: false,
  besideHere: "another_way",
  computed: false,
  unsure: false,
  beside: besideCountry("eenzaam_share", [2012, before], [2020, 0.47], "same")
});

/** Every kind of fact, with the cases in which a sentence differs. */
export const factCases = {
  levelLower: {
    kind: "level",
    own: score(lindenhof, 2024, 3.9),
    comparison: {area: denHaag, figure: score(denHaag, 2024, 4.15), outcome: "lower", gap: null}
  },
  levelHigher: {
    kind: "level",
    own: score(lindenhof, 2024, 4.3),
    comparison: {area: denHaag, figure: score(denHaag, 2024, 4.15), outcome: "higher", gap: null}
  },
  levelLittle: {
    kind: "level",
    own: score(denHaag, 2024, 4.1),
    comparison: {area: land, figure: score(land, 2024, 4.12), outcome: "little_difference", gap: null}
  },
  levelSame: {
    kind: "level",
    own: score(oost, 2024, 4.13),
    comparison: {area: denHaag, figure: score(denHaag, 2024, 4.18), outcome: "same_class", gap: null}
  },
  levelSameApart: {
    kind: "level",
    own: score(oost, 2024, 4.13),
    comparison: {area: denHaag, figure: score(denHaag, 2024, 4.18), outcome: "same_class", gap: -0.05}
  },
  levelAlone: {kind: "level", own: score(land, 2024, 4.13), comparison: null},
  changeUp: {
    kind: "change",
    oneClass: true,
    first: score(lindenhof, 2002, 3.9),
    last: score(lindenhof, 2024, 4.05),
    outcome: "up",
    beside: {
      first: 4.01,
      last: 4.12,
      outcome: "up",
      country: {first: score(land, 2002, 4.01), last: score(land, 2024, 4.12), computed: "all" as const},
      mean: null
    }
  },
  changeDown: {
    kind: "change",
    oneClass: true,
    first: score(lindenhof, 2012, 4.15),
    last: score(lindenhof, 2024, 3.99),
    outcome: "down",
    beside: null
  },
  changeWithin: {
    kind: "change",
    oneClass: true,
    first: score(lindenhof, 2012, 3.83),
    last: score(lindenhof, 2024, 3.93),
    outcome: "up",
    beside: null
  },
  changeUnclear: {
    kind: "change",
    oneClass: true,
    first: score(lindenhof, 2014, 4.05),
    last: score(lindenhof, 2022, 4.06),
    outcome: "unclear",
    beside: {first: 4.12, last: 4.14, outcome: "up", country: null, mean: {level: "wijk", areas: 2816}}
  },
  changeStill: {
    kind: "change",
    oneClass: true,
    first: score(lindenhof, 2014, 4.201),
    last: score(lindenhof, 2022, 4.204),
    outcome: "unclear",
    beside: {first: 4.121, last: 4.119, outcome: "same", country: null, mean: {level: "wijk", areas: 2816}}
  },
  partsBoth: {kind: "parts", strongest: [part("voorzieningen_score")], weakest: [part("woningvoorraad_score")]},
  partsStrong: {kind: "parts", strongest: [part("voorzieningen_score")], weakest: []},
  partsWeak: {kind: "parts", strongest: [], weakest: [part("overlast_onveiligheid_score")]},
  partsNone: {kind: "parts", strongest: [], weakest: []},
  partsTwo: {
    kind: "parts",
    strongest: [part("voorzieningen_score"), part("woningvoorraad_score")],
    weakest: [part("overlast_onveiligheid_score")]
  },
  partsMany: {kind: "parts", strongest: "many", weakest: [part("overlast_onveiligheid_score")]},
  insideMixed: {kind: "inside", level: "buurt", year: 2024, areas: classed(7), good: 4, sufficient: 2, weak: 1},
  insideAll: {kind: "inside", level: "buurt", year: 2024, areas: classed(3), good: 0, sufficient: 3, weak: 0},
  distinctHigher: {
    kind: "distinct",
    own: figure(lindenhof, "koopwoning_share", 2024, 0.91),
    comparison: {area: denHaag, figure: figure(denHaag, "koopwoning_share", 2024, 0.44)},
    side: "higher",
    passed: 0.93,
    peers: 8267,
    favourable: null,
    also: []
  },
  distinctNear: {
    kind: "distinct",
    own: figure(oost, "huisarts_km", 2024, 0.3),
    comparison: null,
    side: "lower",
    passed: 0.96,
    peers: 8267,
    favourable: true,
    also: []
  },
  distinctModelled: {
    kind: "distinct",
    own: figure(lindenhof, "eenzaam_share", 2020, 0.59),
    comparison: {area: denHaag, figure: figure(denHaag, "eenzaam_share", 2020, 0.51)},
    side: "higher",
    passed: 0.999,
    peers: 8267,
    favourable: false,
    also: []
  },
  distinctMore: {
    kind: "distinct",
    own: figure(lindenhof, "eenzaam_share", 2020, 0.59),
    comparison: null,
    side: "higher",
    passed: 0.991,
    peers: 8267,
    favourable: false,
    also: [
      {
        own: figure(lindenhof, "gezondheid_goed_share", 2024, 0.61),
        comparison: null,
        side: "lower",
        passed: 0.96,
        peers: 9830,
        favourable: false
      },
      {
        own: figure(lindenhof, "huisarts_km", 2024, 3.2),
        comparison: null,
        side: "higher",
        passed: 0.91,
        peers: 9850,
        favourable: false
      }
    ]
  },
  trendUp: {
    kind: "trend",
    first: figure(lindenhof, "eenzaam_share", 2012, 0.394),
    last: figure(lindenhof, "eenzaam_share", 2020, 0.467),
    outcome: "up",
    favourable: false,
    besideHere: "unclear",
    computed: false,
    unsure: false,
    beside: besideCountry("eenzaam_share", [2012, 0.396], [2020, 0.47], "up")
  },
  trendLess: {
    kind: "trend",
    first: figure(lindenhof, "eenzaam_share", 2012, 0.394),
    last: figure(lindenhof, "eenzaam_share", 2020, 0.414),
    outcome: "up",
    favourable: false,
    besideHere: "weaker",
    computed: false,
    unsure: false,
    beside: besideCountry("eenzaam_share", [2012, 0.396], [2020, 0.47], "up")
  },
  trendAgainst: {
    kind: "trend",
    first: figure(lindenhof, "misdrijven_per_1000", 2021, 62),
    last: figure(lindenhof, "misdrijven_per_1000", 2024, 31),
    outcome: "down",
    favourable: true,
    besideHere: "another_way",
    computed: false,
    unsure: false,
    beside: besideCountry("misdrijven_per_1000", [2021, 42], [2024, 45], "up")
  },
  trendWhileSame: lonelierWhileSameFrom(0.47),
  trendWhileAboutSame: lonelierWhileSameFrom(0.468),
  trendOthers: {
    kind: "trend",
    first: figure(lindenhof, "eenzaam_share", 2012, 0.741),
    last: figure(lindenhof, "eenzaam_share", 2020, 0.486),
    outcome: "down",
    favourable: true,
    besideHere: "another_way",
    computed: false,
    unsure: true,
    beside: besideCountry("eenzaam_share", [2012, 0.396], [2020, 0.47], "up")
  },
  trendFarther: {
    kind: "trend",
    first: figure(lindenhof, "huisarts_km", 2020, 0.8),
    last: figure(lindenhof, "huisarts_km", 2024, 2.1),
    outcome: "up",
    favourable: false,
    besideHere: "stronger",
    computed: false,
    unsure: false,
    beside: besideCountry("huisarts_km", [2020, 0.9], [2024, 1], "up")
  },
  trendBesideMean: {
    kind: "trend",
    first: figure(lindenhof, "gezondheid_goed_share", 2012, 0.7),
    last: figure(lindenhof, "gezondheid_goed_share", 2024, 0.78),
    outcome: "up",
    favourable: true,
    besideHere: "another_way",
    computed: false,
    unsure: false,
    beside: {first: 0.776, last: 0.741, outcome: "down", country: null, mean: {level: "buurt", areas: 9812}}
  },
  trendBeforeResidents: {
    kind: "trend",
    first: figure(lindenhof, "eenzaam_share", 2012, 0.394),
    last: figure(lindenhof, "eenzaam_share", 2020, 0.414),
    outcome: "up",
    favourable: false,
    besideHere: null,
    computed: false,
    unsure: false,
    residentsSince: 2018,
    beside: null
  },
  otherHomes: {kind: "other_homes", homes: figure(lindenhof, "nieuwbouw_10_jaar_share", 2024, 0.96)},
  otherPopulation: {
    kind: "other_population",
    first: figure(lindenhof, "inwoners_count", 2020, 1975),
    last: figure(lindenhof, "inwoners_count", 2024, 3865)
  },
  fewerPeople: {
    kind: "other_population",
    first: figure(lindenhof, "inwoners_count", 2020, 900),
    last: figure(lindenhof, "inwoners_count", 2024, 310)
  },
  trendDown: {
    kind: "trend",
    first: figure(lindenhof, "misdrijven_per_1000", 2021, 62),
    last: figure(lindenhof, "misdrijven_per_1000", 2024, 31),
    outcome: "down",
    favourable: true,
    besideHere: null,
    computed: false,
    unsure: false,
    beside: null
  },
  noScoreWater: {kind: "no_score", reason: "water", residents: people(0), year: 2024, ...noScoreYears},
  noScoreNobody: {kind: "no_score", reason: "nobody", residents: people(0), year: 2024, ...noScoreYears},
  noScoreParts: {
    kind: "no_score",
    reason: "parts",
    residents: people(1200),
    residentsYear: 2024,
    year: 2024,
    lastYear: 2022
  },
  noScoreFew: {kind: "no_score", reason: "few_residents", residents: people(45), year: 2024, ...noScoreYears},
  noScoreFive: {kind: "no_score", reason: "few_residents", residents: people(5), year: 2024, ...noScoreYears},
  noScoreSuppressed: {kind: "no_score", reason: "suppressed", residents: people(1200), year: 2024, ...noScoreYears},
  noScoreAbsent: {kind: "no_score", reason: "not_in_file", residents: people(1200), year: 2024, ...noScoreYears},
  noScoreUnknown: {kind: "no_score", reason: "not_in_file", residents: people(null), year: 2024, ...noScoreYears},
  few: {kind: "few_residents", residents: people(240), residentsYear: 2024},
  fewNobody: {kind: "few_residents", residents: people(0), residentsYear: 2024},
  fewUnknown: {kind: "few_residents", residents: people(null), residentsYear: null},
  fewWithheld: {kind: "few_residents", residents: {population: "few", residents: null}, residentsYear: 2024},
  unknownOne: {kind: "unknown", counts: [["suppressed", 1]], total: 1, bordersSince: null},
  unknownSome: {kind: "unknown", counts: [["not_measured", 3]], total: 3, bordersSince: null},
  unknownMixed: {
    kind: "unknown",
    counts: [
      ["not_published", 2],
      ["few_residents", 1],
      ["withheld_here", 1],
      ["residents_unknown", 1]
    ],
    total: 5,
    bordersSince: null
  },
  unknownBorders: {kind: "unknown", counts: [["borders_changed", 2]], total: 2, bordersSince: 2020}
} as const satisfies Record<string, Fact>;

export type FactCase = keyof typeof factCases;

/** The area that a case is about. */
export const areaOf = (name: FactCase): FactArea =>
  name === "levelAlone"
    ? land
    : name === "levelLittle"
      ? denHaag
      : name === "levelSame" || name === "distinctNear"
        ? oost
        : lindenhof;
