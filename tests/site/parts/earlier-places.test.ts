import {expect, test} from "vitest";
import type {EarlierPlace} from "../../../src/site/data.ts";
import {earlierPlaces} from "../../../src/site/parts/earlier-places.ts";
import {placeCounts} from "../../../src/site/parts/place-tables.ts";
import {area, contextOf} from "../profile-fixture.ts";

const told = (...places: Partial<EarlierPlace>[]) => {
  const context = contextOf({});
  const known = places.map(place => ({
    codesYear: 2020,
    verdict: "another" as const,
    name: null,
    partsJoin: false,
    landHa: null,
    successorCodes: [],
    ...place
  }));
  const profile = {...context.profile, earlierPlaces: known};
  const areas = new Map([["BU99010105", area("BU99010105", "buurt", "Vlierhof")]]);
  return earlierPlaces({...context, profile}, areas)?.text ?? null;
};

test("a reused code says whose it was in which years, and where that area is now", () => {
  const text = told(
    {codesYear: 2020, name: "Vlierhof"},
    {codesYear: 2022, name: "Vlierhof", successorCodes: ["BU99010105"]}
  );
  expect(text).toBe(
    '<p>In 2020 en 2022 was BU99010101 de code van een ander gebied: Vlierhof. Wat toen onder die code is gemeten, staat hier niet. Dat gebied is nu te vinden bij <a href="/buurt/BU99010105/">Vlierhof (BU99010105)</a>.</p>'
  );
});

test.each([
  [{name: "Lindenhof"}, "In 2020 had het gebied met deze code andere grenzen."],
  [{verdict: "changed_a_little" as const}, "In 2020 had dit gebied iets andere grenzen."],
  [
    {verdict: "changed_a_little" as const, landHa: [2315, 9361] as const},
    "In 2020 had dit gebied andere grenzen: toen lag er 2.315 hectare land in, nu 9.361. Wat daarin is gemeten, staat hier niet."
  ],
  [
    {partsJoin: true},
    "Cijfers van toen zijn hier, waar dat kan, berekend uit die van alle gebieden die nu samen deze gemeente zijn."
  ],
  [
    {verdict: "changed_a_little" as const, landHa: [98, 104] as const, partsJoin: true},
    "Aantallen van toen zijn hier opgeteld over alle gebieden die nu samen deze gemeente zijn."
  ],
  [{verdict: "unknown" as const}, "Niet zeker is dat de code van dit gebied in 2020 voor hetzelfde gebied stond."]
])("an area under its own or no name says what is known: %o", (place, sentence) => {
  expect(told(place)).toContain(sentence);
});

test("a wijk that was called Wijk 01, and is, had other borders: it was no other area, to be found at itself", () => {
  const own = area("WK990101", "wijk", "Wijk 01");
  const {profile, ...context} = contextOf({});
  const earlier = {
    codesYear: 2022,
    verdict: "another" as const,
    name: "Wijk 01",
    partsJoin: false,
    landHa: null,
    successorCodes: ["WK990101"]
  };
  const text = earlierPlaces(
    {...context, profile: {...profile, area: own, earlierPlaces: [earlier]}},
    new Map([[own.code, own]])
  )?.text;
  expect(text).toMatch(/^<p>In 2022 had het gebied met deze code andere grenzen\.[^.]+\.<\/p>$/);
});

test("an area that was the same in every year says nothing", () => {
  expect(told()).toBeNull();
});

test("the table of the guard has a row for each source, year and level, and leads to all that was refused", () => {
  const counts = {
    sourceId: "rivm_gezondheid" as const,
    codesYear: 2020,
    level: "wijk" as const,
    same: 2641,
    changed: 143,
    another: 129,
    unknown: 0
  };
  const {text} = placeCounts([counts], []);
  expect(text).toContain('<td>2020</td><td class="t">wijken</td><td>2.641</td><td>143</td><td>129</td><td>0</td>');
  expect(text).toContain('<a href="/data/geweigerde-codes.csv" download>');
});
