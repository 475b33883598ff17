import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {fittingConversations, type StartingPoint} from "../../src/analysis/resilience/fitting-conversations.ts";
import {problemLevels, vulnerabilityLevels} from "../../src/catalog/focus-types.ts";
import {directions} from "../../src/catalog/trajectories.ts";

const calm: StartingPoint = {
  problems: "weinig",
  vulnerability: "weinig",
  vulnerabilityChange: "stable",
  problemsChange: "stable",
  hinderingCount: 0,
  cohesion: 5,
  cohesionScore: 0
};

describe("the first conversation", () => {
  test.each([
    ["weinig", "zeer_weinig", "behouden"],
    ["weinig", "weinig", "behouden"],
    ["weinig", "veel", "voorkomen"],
    ["weinig", "zeer_veel", "voorkomen"],
    ["bovengemiddeld", "weinig", "meer_dan_een"],
    ["zeer_veel", "zeer_weinig", "meer_dan_een"],
    ["bovengemiddeld", "veel", "redenen_eerst"],
    ["zeer_veel", "zeer_veel", "redenen_eerst"]
  ] as const)("with %s problems and %s vulnerable is %s", (problems, vulnerability, expected) => {
    expect(fittingConversations({...calm, problems, vulnerability})[0]).toBe(expected);
  });

  test.each([{problems: null}, {vulnerability: null}])("is listening where a level is not known: %o", missing => {
    expect(fittingConversations({...calm, ...missing})[0]).toBe("herkennen");
  });
});

test("coming and going is asked only where vulnerability rose", () => {
  const asked = directions.filter(vulnerabilityChange =>
    fittingConversations({...calm, vulnerabilityChange}).includes("komen_en_gaan")
  );
  expect(asked).toEqual(["up"]);
});

test("preventing problems later on as well is asked only where they did not rise", () => {
  const start = {...calm, vulnerability: "veel"} as const;
  const asked = [...directions, null].filter(problemsChange =>
    fittingConversations({...start, problemsChange}).includes("voorkomen")
  );
  expect(asked).toEqual(["down", "stable", null]);
});

test("what hinders meeting comes before the street", () => {
  expect(fittingConversations({...calm, hinderingCount: 3})).toEqual(["behouden", "ontmoeten", "straat"]);
});

test("what is not known and what hinders is said only where it is so", () => {
  expect(fittingConversations(calm)).toEqual(["behouden", "straat"]);
});

test.each([
  [1, "elkaar_kennen"],
  [3, "elkaar_kennen"],
  [4, undefined],
  [6, undefined],
  [7, "erbij_horen"],
  [9, "erbij_horen"],
  [null, undefined]
])("cohesion of class %s asks %s", (cohesion, expected) => {
  const asked = fittingConversations({...calm, cohesion, cohesionScore: ((cohesion ?? 5) - 5) / 10}).filter(
    id => id === "elkaar_kennen" || id === "erbij_horen"
  );
  expect(asked[0]).toBe(expected);
});

test.each([
  [1, -0.03],
  [9, 0.03]
])("cohesion of class %s with a score of %s is called neither little nor much", (cohesion, cohesionScore) => {
  expect(fittingConversations({...calm, cohesion, cohesionScore})).toEqual(["behouden", "straat"]);
});

test("little cohesion is no question of its own where the reasons come first", () => {
  const start = {...calm, problems: "veel", vulnerability: "veel", cohesion: 1, cohesionScore: -0.2} as const;
  expect(fittingConversations(start)).toEqual(["redenen_eerst", "straat"]);
});

test("what is no class of cohesion is refused", () => {
  expect(() => fittingConversations({...calm, cohesion: 0, cohesionScore: -1})).toThrow("invalid cohesion: 0");
});

test("there are one to three, each once, and the same point has the same ones", () => {
  const level = <T>(values: readonly T[]) => fc.constantFrom(...values, null);
  const point = fc.record({
    problems: level(problemLevels),
    vulnerability: level(vulnerabilityLevels),
    vulnerabilityChange: level(directions),
    problemsChange: level(directions),
    hinderingCount: fc.nat({max: 20}),
    cohesion: fc.option(fc.integer({min: 1, max: 9})),
    cohesionScore: fc.option(fc.double({min: -0.5, max: 0.5, noNaN: true}))
  });
  fc.assert(
    fc.property(point, start => {
      const ids = fittingConversations(start);
      expect([1, 2, 3]).toContain(ids.length);
      expect(new Set(ids).size).toBe(ids.length);
      expect(fittingConversations({...start})).toEqual(ids);
    })
  );
});

test("nothing is asked of cohesion where most residents live in an institution", () => {
  const close = {...calm, cohesion: 9, cohesionScore: 0.2};
  expect(fittingConversations(close)).toContain("erbij_horen");
  expect(fittingConversations({...close, mostlyInstitution: true})).not.toContain("erbij_horen");
});
