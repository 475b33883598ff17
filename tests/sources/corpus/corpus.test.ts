import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {layoutIds} from "../../../src/catalog/measures.ts";
import type {Mutation} from "./edit-file.ts";
import {judge} from "./judge.ts";
import {jsonMutations, tableMutations} from "./mutations.ts";
import {type WholeFile, wholeFiles} from "./whole-files.ts";

/** Layouts in which -99997 is the publisher's own sign for a figure that is withheld. */
const withMarker = new Set(["pdok_wijkbuurt", "cbs_vierkant"]);
/** Layouts in which an area may stand on many rows: another code there is another fact, not a doubled one. */
const manyAnArea = new Set(["cbs_postcode", "survey"]);
const mutationsOf = ({path, layoutId}: WholeFile): readonly Mutation[] =>
  (/json$/.test(path) ? jsonMutations : tableMutations).filter(
    ({name}) =>
      !(withMarker.has(layoutId) && name.endsWith(" -99997")) &&
      !(manyAnArea.has(layoutId) && name === "a code of the row above, padded")
  );
/** Where the damage falls; who looks further gives another number. */
const seed = Number(process.env.BUURTSPIEGEL_CORPUS_SEED ?? 1);
const seeds = [seed, seed + 1];
const verdicts: Record<string, number> = {};

describe.each(wholeFiles)("$layoutId, $path", whole => {
  test("the whole file is read right", () => {
    expect(judge(whole, whole.text)).toEqual({verdict: "read right", why: ""});
  });

  test.each(mutationsOf(whole))("with $name is read right, refused or told", ({mutate}) => {
    const judged = seeds.map(seed => judge(whole, mutate(whole.text, seed)));
    for (const {verdict} of judged) verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
    expect(judged.filter(({verdict}) => isBad(verdict))).toEqual([]);
  });

  test("any two mutations at any place are read right, refused or told", () => {
    // what is read as JSON and written again has each name once
    const one = fc.constantFrom(...mutationsOf(whole).filter(({name}) => name !== "a name that comes twice"));
    fc.assert(
      fc.property(one, one, fc.nat(1000), (first, second, place) => {
        const between = first.mutate(whole.text, place);
        const mutated = typeof between === "string" ? attempt(second, between, place + 1) : between;
        return !isBad(judge(whole, mutated).verdict);
      }),
      {numRuns: 40, seed: 20_259 + seed}
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

test("every layout has a whole file, and there are more than five thousand cases of which none is lost in silence", () => {
  expect(new Set(wholeFiles.map(({layoutId}) => layoutId))).toEqual(new Set(layoutIds));
  const cases = Object.values(verdicts).reduce((sum, count) => sum + count, 0);
  process.stdout.write(`${cases} damaged files: ${JSON.stringify(verdicts)}\n`);
  expect(cases).toBeGreaterThan(5000);
  expect(Object.keys(verdicts).toSorted()).toEqual(["read right", "refused", "told"]);
});
