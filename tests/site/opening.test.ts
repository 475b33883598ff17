import {describe, expect, test} from "vitest";
import type {Fact} from "../../src/analysis/facts/fact.ts";
import type {FiguresByIndicator} from "../../src/site/data.ts";
import {keyFigures} from "../../src/site/key-figures.ts";
import {openingOf} from "../../src/site/opening.ts";
import {liveabilityView} from "../../src/site/parts/liveability-view.ts";
import {statements} from "../../src/site/parts/statements.ts";
import {contextOf} from "./profile-fixture.ts";

type Values = Parameters<typeof contextOf>[0];

const usualChanges = new Map(
  ["buurt.gezondheid_goed_share.3", "buurt.eenzaam_share.3", "buurt.bevolkingsdichtheid_per_km2.3"].map(key => [
    key,
    0.01
  ])
);
for (const id of ["supermarkt_km", "huisarts_km"]) usualChanges.set(`buurt.${id}.3`, 0.01);

/** The facts that open a page, with what the country has of the same figures. */
function openingFactsOf(values: Values, ofCountry: Values = {}): Fact[] {
  const context = contextOf(values);
  const country: FiguresByIndicator = contextOf(ofCountry).profile.figures;
  const profile = {...context.profile, parentFigures: new Map([...context.profile.parentFigures, ["NL00", country]])};
  return openingOf(liveabilityView(profile), keyFigures(profile, context.manifest), {
    ...context,
    profile,
    usualChanges
  });
}

/** The sentences that open a page of an area with such residents. */
const saidOf = (unusual: "mostly_students" | "mostly_institutional" | null, values: Values = {}) => {
  const context = {...contextOf({leefbaarheid_score: {2024: 4.4}, ...values}), usualChanges};
  const facts = openingOf(
    liveabilityView(context.profile),
    keyFigures(context.profile, context.manifest),
    context,
    unusual
  );
  return statements(facts, context).map(({text}) => text);
};

describe("the opening of an area with residents who are no usual ones", () => {
  test("begins with that, before it says how liveable it is", () => {
    const said = saidOf("mostly_institutional");
    expect(said[0]).toContain("De meeste inwoners wonen hier in een instelling");
    expect(said[1]).toContain("leefbaarheid");
  });

  test.each([
    ["gezondheid_goed_share", "goede ervaren gezondheid"],
    ["eenzaam_share", "eenzame volwassenen"]
  ])(
    "tells nothing of the health monitor of students, of whom it says that this means something else: %s",
    (id, words) => {
      const monitor = {[id]: {2012: 0.8, 2024: 0.6}};
      expect(saidOf(null, monitor).slice(0, 3).join(" ")).toContain(words);
      expect(saidOf("mostly_students", monitor).slice(1).join(" ")).not.toContain(words);
    }
  );

  test("names the age and its year, and does not call everyone a student", () => {
    expect(saidOf("mostly_students", {leeftijd_15_25_share: {2020: 0.55}})[0]).toMatch(
      /^Van de inwoners is hier 55\s% 15 tot 25 jaar \(2020\), waarschijnlijk vaak student\./
    );
    expect(saidOf("mostly_students")[0]).toMatch(
      /^Ten minste twee op de vijf inwoners zijn hier 15 tot 25 jaar, waarschijnlijk vaak/
    );
  });
});

const kindsOf = (values: Values): string[] => openingFactsOf(values).map(({kind}) => kind);
const openingWith = (values: Values, ofCountry: Values = {}): Fact[] =>
  openingFactsOf(values, ofCountry).filter(({kind}) => kind === "trend");

describe("a change in the opening", () => {
  const health = {gezondheid_goed_share: {2012: 0.8, 2024: 0.6}};
  const tellsChange = (residents: Values[string]) => kindsOf({...health, inwoners_count: residents}).includes("trend");

  test("is told where enough people lived at both ends, as far as anybody knows", () => {
    expect(tellsChange({2020: 1100, 2024: 1200})).toBe(true);
  });

  test("is not told where few lived when it ended, nor when residents were first counted", () => {
    expect(tellsChange({2012: 320, 2024: 290, 2025: 310})).toBe(false);
    expect(tellsChange({2018: 290, 2020: 310, 2024: 320})).toBe(false);
  });

  test("is not told where it ends before the year that the level has", () => {
    expect(kindsOf({gezondheid_goed_share: {2012: 0.8, 2020: 0.6}, inwoners_count: {2024: 1200}})).not.toContain(
      "trend"
    );
  });
});

describe("a change that began before residents are known", () => {
  const health = {gezondheid_goed_share: {2012: 0.8, 2024: 0.77}};
  const score = {leefbaarheid_score: {2012: 4.0, 2024: 4.2}};
  const country = {leefbaarheid_score: {2012: 4.1, 2024: 4.1}};
  const sinceOf = (facts: readonly Fact[]) =>
    facts.flatMap(fact => (fact.kind === "trend" || fact.kind === "change" ? [fact.residentsSince ?? null] : []));

  test("says so where they are known of one year alone, once in an opening, whichever way it went", () => {
    for (const values of [health, {gezondheid_goed_share: {2012: 0.77, 2024: 0.8}}]) {
      expect(sinceOf(openingFactsOf({...values, inwoners_count: {2024: 1200}}))).toEqual([2024]);
    }
    const both = openingFactsOf({...health, ...score, inwoners_count: {2024: 1200}}, country);
    expect(sinceOf(both)).toEqual([2024, null]);
  });

  test("does not where it would show that they are others", () => {
    expect(sinceOf(openingFactsOf({...health, inwoners_count: {2020: 1100, 2024: 1200}}))).toEqual([null]);
  });

  test("is not told where a third of the homes or more were built since: that is said instead", () => {
    const openingWhere = (share: number, inwoners_count: Values[string]) =>
      kindsOf({...health, nieuwbouw_10_jaar_share: {2024: share}, inwoners_count});
    const known: Values[string][] = [{2024: 1200}, {2020: 1100, 2024: 1200}];
    for (const unknown of known) {
      expect(openingWhere(0.34, unknown)).toContain("other_homes");
      expect(openingWhere(0.34, unknown)).not.toContain("trend");
      expect(openingWhere(0.33, unknown)).toContain("trend");
    }
    expect(openingWhere(0.96, {2012: 1100, 2024: 1200})).toContain("trend");
  });
});

describe("the opening", () => {
  test("starts with the class of the latest year, and not with one of long ago", () => {
    expect(kindsOf({leefbaarheid_score: {2012: 4.2, 2024: 4.1}})[0]).toBe("level");
    expect(kindsOf({leefbaarheid_score: {2012: 4.2}})).not.toContain("level");
  });

  test("tells a change up to the last year that the page shows, also where the country ends earlier", () => {
    const health = {gezondheid_goed_share: {2012: 0.8, 2020: 0.84, 2024: 0.6}};
    const [trend] = openingWith(health, {gezondheid_goed_share: {2012: 0.76, 2020: 0.78}});
    expect(trend).toMatchObject({last: {year: 2024}, outcome: "down", beside: null});
  });

  test("holds a change against the country in the same years", () => {
    const [trend] = openingWith(
      {gezondheid_goed_share: {2012: 0.8, 2024: 0.6}},
      {gezondheid_goed_share: {2012: 0.76, 2024: 0.78}}
    );
    expect(trend).toMatchObject({beside: {outcome: "up", mean: null}});
  });

  test.each([
    ["the same land", {2020: 155, 2024: 156}, 1],
    ["more land", {2020: 155, 2024: 206}, 0],
    ["land that is not known", {2024: 206}, 0]
  ])("tells a change of density only over the same land: %s", (_, land_ha, told) => {
    expect(openingWith({bevolkingsdichtheid_per_km2: {2020: 7713, 2024: 5927}, land_ha})).toHaveLength(told);
  });
});

test.each([
  ["huisarts_km", true],
  ["supermarkt_km", false]
])("tells a change of %s, unless it may be counted otherwise in each year: %s", (id, told) => {
  const facts = openingFactsOf(
    {[id]: {2020: 10, 2024: 20}, inwoners_count: {2020: 1200, 2024: 1200}},
    {[id]: {2020: 10, 2024: 10}}
  );
  expect(facts.some(({kind}) => kind === "trend")).toBe(told);
});
