import {expect, test} from "vitest";
import {type KeyFigure, keyFigures} from "../../src/site/key-figures.ts";
import {contextOf} from "./profile-fixture.ts";

const shown = (values: Parameters<typeof contextOf>[0], id: string): KeyFigure => {
  const tables = keyFigures(contextOf(values).profile, []);
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
