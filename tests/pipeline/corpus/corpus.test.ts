import {expect, test} from "vitest";
import {seededRandom} from "../../../src/analysis/statistics/seeded-random.ts";
import type {Mutation} from "../../sources/corpus/edit-file.ts";
import {jsonMutations, tableMutations} from "../../sources/corpus/mutations.ts";
import {type Case, judgeTogether, type Outcome} from "./judge.ts";
import {smallCountry} from "./small-country.ts";

/** Rounds, and the seed of the draw; others are for who looks further. */
const rounds = Number(process.env.BUURTSPIEGEL_CORPUS_ROUNDS ?? 3);
const draw = seededRandom(Number(process.env.BUURTSPIEGEL_CORPUS_SEED ?? 20_261));
/** Files with figures; what describes them (`.yaml`, codes, `dataset.json`) has tests of its own. */
const paths = Object.keys(smallCountry).filter(
  path => /\.(csv|json|geojson)$/.test(path) && !/Codes|Groups|Dimensions|Properties|dataset/.test(path)
);
const outcomes: Outcome[] = [];

/** Not: the publisher's own sign for a withheld figure, and an outline drawn the other way round. */
const isDamage = ({name}: Mutation) => !name.endsWith(" -99997") && name !== "a ring turned round";

/** One damage a file, drawn from those that can happen to it. */
function drawCases(round: number): Case[] {
  return paths.map(path => {
    const mutations = /json$/.test(path) ? jsonMutations.filter(isDamage) : tableMutations;
    return {path, mutation: mutations[Math.floor(draw() * mutations.length)]!, seed: 100 * round + 7};
  });
}

test.each(Array.from({length: rounds}, (_, round) => round + 1))(
  "whatever happens to files is read right, refused or told on the whole way to the tables (%i)",
  async round => {
    const judged = await judgeTogether(drawCases(round));
    outcomes.push(...judged);
    const bad = judged.filter(({verdict}) => !["read right", "refused", "told"].includes(verdict));
    expect(bad.map(({path, mutation, verdict, why}) => ({path, damage: mutation.name, verdict, why}))).toEqual([]);
  },
  120_000
);

test("forty cases and more were judged, and each verdict was reached", () => {
  expect(outcomes.length).toBeGreaterThanOrEqual(40);
  expect(new Set(outcomes.map(({verdict}) => verdict))).toEqual(new Set(["read right", "refused", "told"]));
});
