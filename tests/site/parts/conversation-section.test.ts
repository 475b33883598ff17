import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {conversations} from "../../../src/catalog/conversations.ts";
import {languages} from "../../../src/catalog/languages.ts";
import {readContent} from "../../../src/site/markdown/read-content.ts";
import {conversationSection} from "../../../src/site/parts/conversation-section.ts";

const nothing = {photos: [], film: null, elements: []};

describe("the conversation", () => {
  const document = new JSDOM(conversationSection(nothing, "BU99010101").text).window.document;

  test("is questions, and says that they are no measures", () => {
    const asked = [...document.querySelectorAll("dt")].map(term => term.textContent);
    expect(asked).toHaveLength(2);
    for (const question of asked) expect(question).toMatch(/\?$/);
    expect(document.querySelector("p")!.textContent).toContain("Geen maatregelen");
  });

  test("leads from each question to its part of the page about conversations", () => {
    const links = [...document.querySelectorAll("dd a")].map(link => link.getAttribute("href"));
    expect(links).toEqual(["/in-gesprek/#beginnen-met-luisteren", "/in-gesprek/#de-straat-en-het-portiek"]);
  });
});

test.each(languages)("every conversation has its part of the page (%s)", language => {
  const {pages} = readContent(new URL("../../../content/", import.meta.url).pathname, language);
  const anchors = pages.get("in-gesprek")!.headings.map(({id}) => id);
  expect(
    [...conversations.values()].map(({anchor}) => anchor[language]).filter(anchor => !anchors.includes(anchor))
  ).toEqual([]);
});
