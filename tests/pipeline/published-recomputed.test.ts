import {expect, test} from "vitest";
import {publishedClaims} from "../../src/catalog/published-claims.ts";
import {type Recomputed, recomputedIn} from "../fixtures/research/recomputed.ts";
import {sampleBuild} from "./sample-build.ts";

const {rows} = await sampleBuild();
const ours = await rows<Recomputed>(
  "select level, claim_id as claim, areas_count as areas, value, low, high, without_lowest as lowest, without_highest as highest from research_comparison"
);
const inR = recomputedIn("sample.json");
// resampled bounds differ by the draw, and R is not asked for those of a turning point
const exact = publishedClaims.filter(({page}) => page.startsWith("figuur-")).map(({id}) => id);

test("R finds every number that stands beside a published one, and no other", () => {
  const keys = (found: readonly Recomputed[]) => found.map(({level, claim}) => `${level} ${claim}`).sort();
  expect(keys(inR)).toEqual(keys(ours));
});

test.each(inR)("$claim of each $level is what R computes from the figures of areas", expected => {
  const {areas, value} = ours.find(({level, claim}) => level === expected.level && claim === expected.claim)!;
  expect(areas).toBe(expected.areas);
  if (expected.value === null) expect(value).toBeNull();
  else expect(value).toBeCloseTo(expected.value, 3);
});

test.each(inR)("$claim of each $level ranges without each figure of the index as R finds", expected => {
  const {lowest, highest} = ours.find(({level, claim}) => level === expected.level && claim === expected.claim)!;
  expect(lowest ?? -9).toBeCloseTo(expected.lowest ?? -9, 5);
  expect(highest ?? -9).toBeCloseTo(expected.highest ?? -9, 5);
});

test("a number on films or photos ranges over an open index, and no other does", () => {
  const ranged = new Set(ours.flatMap(({claim, lowest}) => (lowest === null ? [] : [claim])));
  expect([...ranged].filter(claim => !exact.includes(claim))).toEqual([]);
  expect(ranged.size).toBeGreaterThan(5);
});

test.each(inR.filter(({claim, low}) => exact.includes(claim) && low !== null))(
  "the interval of $claim of each $level is that of R",
  expected => {
    const {low, high} = ours.find(({level, claim}) => level === expected.level && claim === expected.claim)!;
    expect(low).toBeCloseTo(expected.low!, 5);
    expect(high).toBeCloseTo(expected.high!, 5);
  }
);
