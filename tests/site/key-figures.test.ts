import {expect, test} from "vitest";
import {countMissing, type KeyFigure, keyFigures} from "../../src/site/key-figures.ts";
import {contextOf} from "./profile-fixture.ts";

const shown = (values: Parameters<typeof contextOf>[0], id: string): KeyFigure => {
  const {profile, manifest} = contextOf(values);
  const tables = keyFigures(profile, manifest);
  return tables.flatMap(({rows, more}) => [...rows, ...more]).find(({indicator}) => indicator.id === id)!;
};

test.each(["withheld_here", "not_given", "suppressed"] as const)(
  "an older figure says which later year is kept back, and why: %s",
  reason => {
    const values = {leeftijd_65_plus_share: {2020: 0.1, 2024: reason}};
    expect(shown(values, "leeftijd_65_plus_share")).toMatchObject({year: 2020, newer: {year: 2024, reason}});
  }
);

test("a later year that nobody gives is not kept back", () => {
  expect(shown({huisarts_km: {2020: 1, 2024: "not_published"}}, "huisarts_km").newer).toBeNull();
});

test("what a file names and most areas of the level lack is not told as missing, on whichever page", () => {
  const {profile, manifest} = contextOf({
    treinstation_km: {2024: "not_published"},
    eenzaam_share: {2020: "suppressed"}
  });
  const {treinstation_km, ...indicators} = manifest.indicators;
  const ofFew = {...treinstation_km!, levels: []};
  const tables = keyFigures(profile, {...manifest, indicators: {...indicators, treinstation_km: ofFew}});
  expect([...countMissing(tables)]).toEqual([["suppressed", 1]]);
});

test("nought of a count in tens says that it was rounded", () => {
  const values = {bijstand_count: {2024: 0}, inwoners_count: {2024: 305}};
  expect(shown(values, "bijstand_count").own).toBe("0 (afgerond)");
  expect(shown({bijstand_count: {2024: 20}}, "bijstand_count").own).toBe("20");
});
