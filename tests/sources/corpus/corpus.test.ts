import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {layoutIds} from "../../../src/catalog/measures.ts";
import {judge} from "./judge.ts";
import {jsonMutations, type Mutation, tableMutations} from "./mutations.ts";
import {type WholeFile, wholeFiles} from "./whole-files.ts";

/** Layouts in which -99997 is the publisher's own sign for a figure that is withheld. */
const withMarker = new Set(["pdok_wijkbuurt", "cbs_vierkant"]);
const mutationsOf = ({path, layoutId}: WholeFile): readonly Mutation[] =>
  (/json$/.test(path) ? jsonMutations : tableMutations).filter(
    ({name}) => !(withMarker.has(layoutId) && name.endsWith(" -99997"))
  );
const seeds = [1, 2];

describe.each(wholeFiles)("$layoutId, $path", whole => {
  test("the whole file is read right", () => {
    expect(judge(whole, whole.text)).toEqual({verdict: "read right", why: ""});
  });

  test.each(mutationsOf(whole))("with $name is read right, refused or told", ({mutate}) => {
    const bad = seeds.map(seed => judge(whole, mutate(whole.text, seed))).filter(({verdict}) => isBad(verdict));
    expect(bad).toEqual([]);
  });

  test("any two mutations at any place are read right, refused or told", () => {
    const one = fc.constantFrom(...mutationsOf(whole));
    fc.assert(
      fc.property(one, one, fc.nat(1000), (first, second, seed) => {
        const between = first.mutate(whole.text, seed);
        const mutated = typeof between === "string" ? attempt(second, between, seed + 1) : between;
        return !isBad(judge(whole, mutated).verdict);
      }),
      {numRuns: 40, seed: 20260}
    );
  });
});

const isBad = (verdict: string) => verdict === "altered" || verdict === "lost in silence";

/** A second mutation where the first left anything to change. */
function attempt({mutate}: Mutation, text: string, seed: number): string | Uint8Array {
  try {
    return mutate(text, seed);
  } catch {
    return text;
  }
}

test("every layout has a whole file, and there are more than a thousand cases", () => {
  // an own table is read by the description beside it: what is wrong in either is tried in the tests of the pipeline
  const published = new Set(layoutIds.filter(id => id !== "eigen"));
  expect(new Set(wholeFiles.map(({layoutId}) => layoutId))).toEqual(published);
  const cases = wholeFiles.reduce((sum, whole) => sum + mutationsOf(whole).length * seeds.length, 0);
  expect(cases).toBeGreaterThan(1000);
});
