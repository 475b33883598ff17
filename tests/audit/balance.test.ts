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
const opening = (phrase: string, ...also: string[]) =>
  `${phrase} is hier hoger dan in 9 van de 10 buurten in Nederland: 2 (2024). Ook opvallend naast ten minste 9 van de 10 buurten: ${also.map(item => `${item} (60 %)`).join(" en ")}, naar schatting in 2020, in coronatijd.`;
const lonely = "meer eenzame volwassenen";

test("the place comes before the people", () => {
  expect(brokenBy(opening("De afstand tot een huisarts", lonely))).toEqual([]);
  expect(brokenBy(opening("Het aandeel eenzame volwassenen", "verder van een huisarts"))).toEqual([
    "the people told before the place"
  ]);
});

test("of one subject one figure is told on a side", () => {
  const told = opening("Het aandeel rokers onder volwassenen", "meer volwassenen met overgewicht");
  expect(brokenBy(told)).toEqual(["two figures of one subject on one side"]);
});

test("a side that is told has a sentence of its own", () => {
  expect(brokenBy(opening("De afstand tot een huisarts", "minder rokers"))).toEqual([
    "a side that has no sentence of its own"
  ]);
});

test("registered crime stands with what it counts", () => {
  expect(brokenBy(opening("Het aantal geregistreerde misdrijven per 1.000 inwoners", lonely))).toEqual([
    "registered crime without what it counts"
  ]);
});
