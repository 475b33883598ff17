import {describe, expect, test} from "vitest";
import type {National} from "../../../src/site/data.ts";
import {nationalFindings} from "../../../src/site/parts/national-findings.ts";

const nothing: National = {
  changeGroups: [],
  developments: [],
  gaps: [],
  turningPoints: [],
  periods: [],
  comparison: [],
  sensitivity: []
};
const plain = (national: Partial<National>) =>
  (nationalFindings({...nothing, ...national})?.text ?? "").replaceAll("\u00a0", " ");

const groups = (level: "buurt" | "wijk", counts: readonly number[]) =>
  (["down", "not_up", "up_little", "up"] as const).map((groupId, at) => ({
    level,
    groupId,
    fromYear: 2002,
    toYear: 2022,
    areasCount: counts[at]!,
    residentsCount: counts[at]! * 1000
  }));

const gap = (
  indicatorId: "ww_per_1000" | "bijstand_per_1000",
  growth: number,
  [low, high]: readonly [number, number]
) => ({
  level: "wijk" as const,
  indicatorId,
  firstYear: 2020,
  lastYear: 2024,
  firstGap: 30,
  lastGap: 30 * (1 + growth),
  growth,
  low,
  high,
  areasCount: 2476,
  greyed: false
});

describe("what the research says of the country", () => {
  test("is nothing where it says nothing", () => {
    expect(nationalFindings(nothing)).toBeNull();
  });

  test("is of the level with most areas, with who live there and the edges", () => {
    const text = plain({changeGroups: [...groups("wijk", [1, 2, 3, 4]), ...groups("buurt", [1, 0, 0, 1])]});
    expect(text).toContain(
      "In 4 van de 10 wijken was de leefbaarheid in 2022 naar schatting duidelijk hoger dan in 2002, in 3 was zij niet hoger. Waar zij niet hoger was, wonen nu 1.000 tot 6.000 mensen, naar hoe streng men telt; zonder marge ongeveer 3.000, 30 %"
    );
  });

  test("tells people in two digits, and lays beside the publication only what is certain enough", () => {
    const comparison = (verdict: "also_here" | "too_uncertain") =>
      [{claimId: "no_improvement.residents", level: "wijk", verdict}] as never;
    const people = groups("wijk", [1, 2, 3, 4]).map(group => ({...group, residentsCount: 164_455}));
    const text = plain({changeGroups: people, comparison: comparison("too_uncertain")});
    expect(text).toContain("wonen nu 160.000 tot 490.000 mensen");
    expect(text).toContain("ruim een miljoen mensen; ons getal is te onzeker om ernaast te leggen.");
    expect(plain({changeGroups: people, comparison: comparison("also_here")})).not.toContain("te onzeker");
  });

  test("says that a gap grew or shrank only beyond its uncertainty", () => {
    const text = plain({
      gaps: [gap("ww_per_1000", -0.26, [-0.48, -0.02]), gap("bijstand_per_1000", 0.01, [-0.02, 0.04])]
    });
    expect(text).toMatch(/werd het verschil kleiner bij WW-uitkeringen per 1\.000 inwoners \(−26 %, 2020–2024\)\./);
    expect(text).toContain("Niet te zeggen is of het groeide bij mensen met bijstand");
  });

  test("names no turning point that may lie nearly anywhere, and none where there is none", () => {
    const point = (indicatorId: "leefbaarheid_score" | "woningvoorraad_score", turningPoint: number | null) => ({
      level: "wijk" as const,
      ...{
        indicatorId,
        fromYear: 2014,
        toYear: 2022,
        areasCount: 2816,
        turningPoint,
        low: 0.1,
        high: 0.8,
        foundShare: turningPoint === null ? 0.1 : 0.9
      }
    });
    const text = plain({turningPoints: [point("leefbaarheid_score", 0.5), point("woningvoorraad_score", null)]});
    expect(text).toContain("Te onzeker om een kantelpunt te noemen is het bij leefbaarheid. Geen kantelpunt is er");
    expect(text).toContain('<a href="/onderzoek/kantelpunt/">');
  });
});
