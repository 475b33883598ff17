import {expect, test} from "vitest";
import type {Context} from "../../src/audit/checks/context.ts";
import {isBalanced} from "../../src/audit/claims/balance.ts";

/** Rules that the audit finds broken in an opening. */
function brokenBy(text: string): string[] {
  const broken: string[] = [];
  const check = (_: string, right: boolean, rule: string) => right || broken.push(rule);
  const block = {tag: "p", className: "", inside: [], text, figures: [], links: [], marks: []};
  isBalanced({
    language: "nl",
    page: {blocks: [block]},
    tally: {check},
    area: {level: "buurt"},
    truth: {levelYear: () => null}
  } as unknown as Context);
  return broken;
}
const item = (phrase: string) =>
  `${phrase} (naar schatting 60 % in 2020, in coronatijd, hoger dan in 9 van de 10 buurten)`;
const opening = (phrase: string, ...also: string[]) =>
  `${phrase} is hier hoger dan in 9 van de 10 buurten in Nederland: 2 (2024). Ook opvallend: ${also.map(item).join(" en ")}.`;
const lonely = "het aandeel eenzame volwassenen";

test("the place comes before the people", () => {
  expect(brokenBy(opening("De afstand tot een huisarts", lonely))).toEqual([]);
  expect(brokenBy(opening("Het aandeel eenzame volwassenen", "de afstand tot een huisarts"))).toEqual([
    "the people told before the place"
  ]);
});

test("of one subject one figure is told on a side", () => {
  const smokers = "het aandeel rokers onder volwassenen";
  expect(brokenBy(opening("De bevolkingsdichtheid", smokers, "het aandeel volwassenen met overgewicht"))).toEqual([
    "two figures of one subject on one side"
  ]);
});

test("registered crime stands with what it counts", () => {
  expect(brokenBy(opening("Het aantal geregistreerde misdrijven per 1.000 inwoners", lonely))).toEqual([
    "registered crime without what it counts"
  ]);
});
