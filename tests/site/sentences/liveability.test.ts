import {describe, expect, test} from "vitest";
import {classOf} from "../../../src/analysis/nine-classes.ts";
import type {AreaLevel} from "../../../src/catalog/areas.ts";
import {classSchemeById} from "../../../src/catalog/class-schemes.ts";
import {
  breakSentence,
  changeSentence,
  dimensionSentence,
  liveabilitySentence,
  trendTitle
} from "../../../src/site/sentences/liveability.ts";

const {breaks, labels} = classSchemeById("leefbaarometer_score");
const classed = (year: number, value: number) => {
  const number = classOf(value, breaks);
  return {year, value, class: number, label: labels[number - 1]!.nl};
};
const area = (level: AreaLevel, name: string) => ({level, name});
const lindenhof = area("buurt", "Lindenhof");
const denHaag = area("gemeente", "'s-Gravenhage");

describe("liveabilitySentence", () => {
  test("names class, year and comparator", () => {
    expect(liveabilitySentence(lindenhof, classed(2024, 3.9), {area: denHaag, classed: classed(2024, 4.15)})).toBe(
      "In de buurt Lindenhof is de leefbaarheid in 2024 naar schatting zwak: klasse 4 van 9. Dat is lager dan in de gemeente 's-Gravenhage als geheel (goed, klasse 7)."
    );
  });

  test("says higher where it is higher", () => {
    expect(liveabilitySentence(lindenhof, classed(2024, 4.3), {area: denHaag, classed: classed(2024, 4.15)})).toContain(
      "Dat is hoger dan in de gemeente 's-Gravenhage als geheel (goed, klasse 7)."
    );
  });

  test("calls no small difference a difference, even across a break", () => {
    expect(
      liveabilitySentence(denHaag, classed(2024, 4.1), {area: area("land", "Nederland"), classed: classed(2024, 4.12)})
    ).toBe(
      "In de gemeente 's-Gravenhage is de leefbaarheid in 2024 naar schatting ruim voldoende: klasse 6 van 9. Dat verschilt weinig van Nederland als geheel (goed, klasse 7)."
    );
  });

  test("says so when the class is the same", () => {
    expect(
      liveabilitySentence(area("wijk", "Wijk 03 Oost"), classed(2024, 4.13), {
        area: denHaag,
        classed: classed(2024, 4.18)
      })
    ).toBe(
      "In Wijk 03 Oost is de leefbaarheid in 2024 naar schatting goed: klasse 7 van 9. Dat is dezelfde klasse als de gemeente 's-Gravenhage als geheel."
    );
  });

  test("stands alone where nothing compares", () => {
    expect(liveabilitySentence(area("land", "Nederland"), classed(2024, 4.13), null)).toBe(
      "In Nederland is de leefbaarheid in 2024 naar schatting goed: klasse 7 van 9."
    );
  });
});

test.each([
  [3.7, 3.9, "Sinds 2002 is de leefbaarheid toegenomen, van klasse 2 (ruim onvoldoende) naar klasse 4 (zwak)."],
  [4.2, 4.1, "Sinds 2002 is de leefbaarheid afgenomen, van klasse 8 (zeer goed) naar klasse 6 (ruim voldoende)."],
  [4.3, 4.5, "Sinds 2002 is de leefbaarheid toegenomen, binnen klasse 9 (uitstekend)."],
  [4.1, 4.15, "Vergeleken met 2002 is de leefbaarheid niet duidelijk veranderd."]
])("from %d to %d: %s", (first, last, expected) => {
  expect(changeSentence(classed(2002, first), classed(2024, last))).toBe(expected);
});

test("one year has no change", () => {
  expect(changeSentence(classed(2024, 4), classed(2024, 4))).toBeNull();
  expect(changeSentence(null, classed(2024, 4))).toBeNull();
});

test.each([
  [3.9, "De score is 3,90. Dat ligt 0,04 punt van de grens met klasse 5."],
  [3.83, "De score is 3,83. Dat ligt 0,01 punt van de grens met klasse 3."],
  [3.94, "De score is 3,94. Dat ligt vlak bij de grens met klasse 4."],
  [4.6, "De score is 4,60. Dat ligt 0,33 punt van de grens met klasse 8."],
  [3.5, "De score is 3,50. Dat ligt 0,17 punt van de grens met klasse 2."]
])("the nearest break of %d", (value, expected) => {
  expect(breakSentence(classed(2024, value), breaks)).toBe(expected);
});

test.each([
  [4.0, 4.03, "Leefbaarheid: ruim voldoende in 2024, niet duidelijk anders dan in 2002"],
  [3.9, 4.15, "Leefbaarheid: van zwak in 2002 naar goed in 2024"],
  [4.3, 4.4, "Leefbaarheid: hoger dan in 2002, nog steeds uitstekend in 2024"]
])("the trend from %d to %d is titled: %s", (first, last, expected) => {
  expect(trendTitle(classed(2002, first), classed(2024, last))).toBe(expected);
});

test.each([
  [
    [0.1, 0, -0.1],
    "Het onderdeel voorzieningen telt hier het gunstigst mee, het onderdeel woningvoorraad het minst gunstig."
  ],
  [
    [0.1, 0, 0.01],
    "Het onderdeel voorzieningen telt hier het gunstigst mee. Geen onderdeel ligt duidelijk onder de referentie."
  ],
  [
    [0.01, 0, -0.1],
    "Het onderdeel woningvoorraad telt hier het minst gunstig mee. Geen onderdeel ligt duidelijk boven de referentie."
  ],
  [[0.01, 0, -0.01], "Alle vijf onderdelen liggen rond de landelijke referentie."]
])("contributions %j: %s", ([voorzieningen, samenhang, woningvoorraad], expected) => {
  const contributions = {voorzieningen, "sociale samenhang": samenhang, woningvoorraad};
  expect(dimensionSentence(Object.entries(contributions).map(([label, value]) => ({label, value: value!})))).toBe(
    expected
  );
});

test("no contributions, no sentence", () => {
  expect(dimensionSentence([])).toBeNull();
});
