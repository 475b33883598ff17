import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {conversations} from "../../../src/catalog/conversations.ts";
import {languages} from "../../../src/catalog/languages.ts";
import type {Film, Photo} from "../../../src/site/data.ts";
import {readContent} from "../../../src/site/markdown/read-content.ts";
import {conversationSection} from "../../../src/site/parts/conversation-section.ts";

const nothing = {photos: [], film: null, elements: []};

describe("the conversation", () => {
  const document = new JSDOM(conversationSection(nothing, "BU99010101", null).text).window.document;

  test("is questions, and says that they are no measures", () => {
    const asked = [...document.querySelectorAll("dt")].map(term => term.textContent);
    expect(asked).toHaveLength(4);
    for (const question of asked) expect(question).toMatch(/\?$/);
    expect(document.querySelector("p")!.textContent).toContain("Geen maatregelen");
  });

  test("leads from each question to its part of the page about conversations", () => {
    const links = [...document.querySelectorAll("dd a")].map(link => link.getAttribute("href"));
    expect(links).toEqual([
      "/in-gesprek/#beginnen-met-luisteren",
      "/in-gesprek/#houden-wat-goed-gaat",
      "/in-gesprek/#eerst-de-redenen",
      "/in-gesprek/#de-straat-en-het-portiek"
    ]);
  });
});

const photo = (more: object) => [
  {problemLevel: null, vulnerabilityLevel: null, missing: null, cohesionClass: null, ...more} as unknown as Photo
];

test("a place with many problems is asked what goes well too, and how much more there is by estimate", () => {
  const photos = photo({problemLevel: "bovengemiddeld", vulnerabilityLevel: "weinig"});
  const text = conversationSection({...nothing, photos}, "BU99010101", null).text;
  expect(text).toContain("Wat gaat hier goed, en wie zorgt daarvoor?");
  expect(text).toContain("Wat maakt meedoen hier voor sommige mensen moeilijk?");
  expect(text).toContain("Er zijn hier naar schatting iets meer problemen dan gemiddeld.");
});

test.each([
  ["enige_veerkracht", true],
  ["geen_veerkracht", false]
])("preventing problems later on too is asked where they did not rise: %s", (trajectory, asked) => {
  const photos = photo({problemLevel: "weinig", vulnerabilityLevel: "veel"});
  const values = {vulnerability: [0.1, 0.6], vulnerabilityBand: 0.25, besideIndex: null};
  const film = {trajectory, ...values} as unknown as Film;
  const {text} = conversationSection({...nothing, photos, film}, "WK990101", null);
  expect(text.includes("Wat is nodig om problemen ook later te voorkomen?")).toBe(asked);
});

test.each([
  ["BU99010101", "mostly_institutional", "alleen over de weinige huishoudens"],
  ["BU99010101", "no_vulnerability", "is hier te weinig bekend"],
  ["WK990101", "no_problems", "Voor het gebied als geheel is er geen foto"]
])("%s says why there is no photo: %s", (code, missing, words) => {
  expect(conversationSection({...nothing, photos: photo({missing})}, code, null).text).toContain(words);
});

test.each([
  [-0.03, false],
  [-0.04, true]
])("cohesion of the lowest classes with a score of %d is called small: %s", (score, called) => {
  const photos = photo({problemLevel: "weinig", vulnerabilityLevel: "weinig", cohesionClass: 3});
  const {text} = conversationSection({...nothing, photos}, "BU99010101", score);
  expect(text.includes("De samenhang is hier naar schatting klein.")).toBe(called);
});

test.each(languages)("every conversation has its part of the page (%s)", language => {
  const {pages} = readContent(new URL("../../../content/", import.meta.url).pathname, language);
  const anchors = pages.get("in-gesprek")!.headings.map(({id}) => id);
  expect(
    [...conversations.values()].map(({anchor}) => anchor[language]).filter(anchor => !anchors.includes(anchor))
  ).toEqual([]);
});
