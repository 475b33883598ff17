import {expect, test} from "vitest";
import {en} from "../../src/site/i18n/en.ts";
import {nl} from "../../src/site/i18n/nl.ts";

/** Every text of a language by its place, functions left out. */
function textsOf(value: unknown, place = ""): [place: string, text: string][] {
  if (typeof value === "string") return [[place, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${place}.${key}`));
}

test("every word of the interface is in both languages, in the same place", () => {
  const places = (texts: [string, string][]) => texts.map(([place]) => place);
  expect(places(textsOf(en)).toSorted()).toEqual(places(textsOf(nl)).toSorted());
});

test("no text of the interface in English is still in Dutch", () => {
  const dutch = /\b(de|het|een|van|naar|met|voor|niet|zijn|wordt|deze|ook|geen|meer|klasse|cijfers?|alle)\b/i;
  expect(textsOf(en).filter(([, text]) => dutch.test(text))).toEqual([]);
});

test("no text is left empty but where there is none in Dutch", () => {
  const dutch = new Map(textsOf(nl));
  expect(textsOf(en).filter(([place, text]) => text === "" && dutch.get(place) !== "")).toEqual([]);
});
