import {expect, test} from "vitest";
import {populationSize} from "../../../src/analysis/population/disclosure.ts";
import type {AreaLevel} from "../../../src/catalog/areas.ts";
import {indicatorById} from "../../../src/catalog/indicators/index.ts";
import {areaPhrase, placeLine, thisArea} from "../../../src/site/sentences/names.ts";
import {positionPhrase} from "../../../src/site/sentences/position.ts";
import {residentsWords} from "../../../src/site/sentences/residents.ts";
import {trendDescription, trendFinding} from "../../../src/site/sentences/trend.ts";

const plain = (text: string | null) => text?.replaceAll("\u00a0", " ") ?? null;

test.each<[AreaLevel, string, string]>([
  ["buurt", "De Hoef", "de buurt De Hoef"],
  ["buurt", "Buurt 12", "Buurt 12"],
  ["wijk", "Wijk 03 Oost", "Wijk 03 Oost"],
  ["wijk", "Wijkeroog", "de wijk Wijkeroog"],
  ["wijk", "Wijke 52 Fluitenberg", "Wijke 52 Fluitenberg"],
  ["wijk", "De Buurt", "de wijk De Buurt"],
  ["buurt", "De Buurt", "De Buurt"],
  ["gemeente", "'s-Gravenhage", "de gemeente 's-Gravenhage"],
  ["land", "Nederland", "Nederland"]
])("a %s named %s is called %s", (level, name, expected) => {
  expect(areaPhrase({level, name})).toBe(expected);
});

test("the place line names the larger areas, the country only above a gemeente", () => {
  const land = {level: "land", name: "Nederland"} as const;
  const gemeente = {level: "gemeente", name: "Baarn"} as const;
  const wijk = {level: "wijk", name: "Wijk 00"} as const;
  expect(placeLine({level: "buurt", name: "Oost"}, [wijk, gemeente, land])).toBe("buurt in Wijk 00, Baarn");
  expect(placeLine(gemeente, [land])).toBe("gemeente in Nederland");
  expect(placeLine(land, [])).toBe("het hele land");
});

test.each([
  ["wijk", "Wijk02 Kunrade", "Wijk02 Kunrade"],
  ["wijk", "Wijk 03 Oost", "Wijk 03 Oost"],
  ["buurt", "Buurtschap Usselo", "de buurt Buurtschap Usselo"],
  ["buurt", "Wijkcentrum", "de buurt Wijkcentrum"]
] as const)("a %s called %s is %s in a sentence", (level, name, expected) => {
  expect(areaPhrase({level, name})).toBe(expected);
});

test("this area has no article where it is the country", () => {
  expect([thisArea("wijk"), thisArea("land")]).toEqual(["deze wijk", "Nederland"]);
});

test.each([
  [0, "geen inwoners"],
  [5, "minder dan 10 inwoners"],
  [10, "10 inwoners"],
  [2345, "2.345 inwoners"],
  [null, "aantal inwoners niet bekend"]
])("%s residents are called %s", (residents, expected) => {
  expect(plain(residentsWords({population: populationSize(residents), residents}))).toBe(expected);
});

test("a withheld number of residents is said by its size, with its year", () => {
  expect(residentsWords({population: "few", residents: null}, 2024)).toBe("minder dan 300 inwoners (2024)");
  expect(residentsWords({population: "enough", residents: null})).toBe("300 inwoners of meer");
});

/** A place without ties; of one in ten with the same figure where it says so. */
const at = (percentile: number | null, ties = 0) =>
  percentile === null
    ? null
    : {percentile, below: percentile - ties / 2, above: 1 - percentile - ties / 2, others: 1000};

test("who has the same figure is not beaten, and a share is rounded down", () => {
  expect(plain(positionPhrase(indicatorById("eenzaam_share"), at(0.778, 0.1), "buurt"))).toBe("hoger dan in 72 %");
});

test.each([
  [8, "hoger dan in alle 8 andere"],
  [7, "hoger dan in 7 van de 8 andere"]
])("of eight others, %i passed are told as: %s", (passed, told) => {
  const place = {percentile: 0.95, below: passed / 8, above: 0, others: 8};
  expect(positionPhrase(indicatorById("eenzaam_share"), place, "gemeente")).toBe(told);
});

test.each<[string, number | null, AreaLevel, string | null]>([
  ["eenzaam_share", 0.724, "buurt", "hoger dan in 72 %"],
  ["eenzaam_share", 0.2, "wijk", "lager dan in 80 %"],
  ["eenzaam_share", 0.5, "buurt", "rond het midden"],
  ["eenzaam_share", 1, "buurt", "hoger dan in vrijwel alle"],
  ["huisarts_km", 0.9, "gemeente", "verder weg dan in 90 %"],
  ["huisarts_km", 0.1, "gemeente", "dichterbij dan in 90 %"],
  ["inwoners_count", 0.9, "buurt", null],
  ["stedelijkheid_class", 0.9, "buurt", null],
  ["eenzaam_share", null, "buurt", null],
  ["eenzaam_share", 0.9, "land", null]
])("%s at percentile %j of a %s: %j", (id, percentile, level, expected) => {
  expect(plain(positionPhrase(indicatorById(id), at(percentile), level))).toBe(expected);
});

const own = {
  key: "self" as const,
  label: "deze buurt",
  points: [
    {year: 2012, value: 0.396},
    {year: 2020, value: 0.47}
  ]
};

test("a trend is titled with its last and first value, and says that they are estimates", () => {
  expect(plain(trendFinding(indicatorById("eenzaam_share"), own))).toBe(
    "Eenzaam: naar schatting 47,0 % in 2020, 39,6 % in 2012"
  );
});

test("the description of a trend names every line", () => {
  const land = {...own, key: "land" as const, label: "Nederland"};
  expect(plain(trendDescription(indicatorById("eenzaam_share"), [own, land]))).toBe(
    "Lijn door de jaren. Deze buurt: 39,6 % in 2012, 47,0 % in 2020. Nederland: 39,6 % in 2012, 47,0 % in 2020. Alle waarden staan in de tabel."
  );
});

test("a larger area with other years stands beside the values of the area in those years", () => {
  const longer = {...own, points: [...own.points, {year: 2024, value: 0.5}]};
  const land = {...own, key: "land" as const, label: "Nederland"};
  expect(plain(trendDescription(indicatorById("eenzaam_share"), [longer, land]))).toBe(
    "Lijn door de jaren. Deze buurt: 39,6 % in 2012, 50,0 % in 2024. Nederland: 39,6 % in 2012, 47,0 % in 2020; deze buurt toen 39,6 % en 47,0 %. Alle waarden staan in de tabel."
  );
});
