import {expect, test} from "vitest";
import type {Context} from "../../src/audit/checks/context.ts";
import {tellsChanges} from "../../src/audit/claims/changes.ts";

/** Rules that the audit finds broken in the paragraphs of an opening, of a wijk with residents of 2020 alone. */
function brokenBy(texts: readonly string[], newHomes = 0.1, counted = [2020]): string[] {
  const broken: string[] = [];
  const check = (_: string, right: boolean, rule: string) => right || broken.push(rule);
  const values: Record<string, number> = {inwoners_count: 1000, nieuwbouw_10_jaar_share: newHomes};
  tellsChanges({
    language: "nl",
    page: {blocks: texts.map(text => ({tag: "p", text}))},
    tally: {check},
    area: {level: "wijk"},
    truth: {
      years: (id: string) => (id === "inwoners_count" ? counted : [2024]),
      value: (_: unknown, id: string) => values[id],
      raw: (_: unknown, id: string) => values[id]
    }
  } as unknown as Context);
  return broken;
}
const caution = " Hoeveel mensen hier vóór 2020 woonden, staat niet in de gebruikte cijfers.";
const smokersSince = (year: number) =>
  `Het aandeel rokers onder volwassenen is hier sinds ${year} naar schatting afgenomen, van 20,0 % naar 10,0 % in 2024.`;
const liveability = "Tussen 2012 en 2024 nam de leefbaarheid naar schatting toe, binnen klasse 7 (goed).";
const unsaid = "a change from before residents are known, with or without that caution";

test("the first change that began before residents are known says so, and no other", () => {
  expect(brokenBy([smokersSince(2012) + caution])).toEqual([]);
  expect(brokenBy([liveability + caution, smokersSince(2012)])).toEqual([]);
  expect(brokenBy([smokersSince(2012)])).toEqual([unsaid]);
  expect(brokenBy([liveability, smokersSince(2012) + caution])).toEqual([unsaid]);
  expect(brokenBy([smokersSince(2020) + caution])).toEqual([unsaid]);
  expect(brokenBy([smokersSince(2012)], 0.1, [2020, 2024])).toEqual([]);
});

test("level and change of one figure are not told in one opening", () => {
  const level =
    "Het aandeel rokers onder volwassenen is hier naar schatting hoger dan in 9 van de 10 wijken in Nederland: 60,0 % (2024).";
  expect(brokenBy([level, smokersSince(2020)])).toEqual(["level and change of one figure in one opening"]);
});

test("no change is told from before a third of the homes were built", () => {
  expect(brokenBy([smokersSince(2012) + caution], 0.4)).toEqual([
    "a change from before a third of the homes were built"
  ]);
  expect(brokenBy([smokersSince(2016) + caution], 0.4)).toEqual([]);
});
