import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {environmentElements} from "../../../src/catalog/environment-elements.ts";
import type {Element} from "../../../src/site/data.ts";
import {catalogInserts} from "../../../src/site/markdown/catalog-inserts.ts";
import {startMap} from "../../../src/site/parts/start-map.ts";

const element = (elementId: string, more: Partial<Element> = {}): Element => ({
  elementId,
  year: 2024,
  value: 0.4,
  judgement: "strengthening",
  reason: "favourable",
  ...more
});
const plain = (text: string | null) => (text ?? "").replaceAll("\u00a0", " ");
const documentOf = (elements: readonly Element[]) => new JSDOM(startMap(elements, null, false).text).window.document;
const rowOf = (elements: readonly Element[], name: string) =>
  [...documentOf(elements).querySelectorAll("tbody tr")]
    .map(row => [...row.children].map(cell => plain(cell.textContent)))
    .find(([head]) => head === name)!
    .slice(1);

test("a figure stands with its year and what it may mean", () => {
  expect(rowOf([element("groen")], "groen")).toEqual([
    "eerder makkelijker dan op de meeste plekken",
    "park of plantsoen 0,4 km (2024)"
  ]);
});

test("without its figure there is a question, and that is the reason", () => {
  expect(rowOf([element("groen")], "basisschool")[0]).toBe("niet te zeggen: geen cijfer");
  expect(rowOf([element("groen")], "basisschool")[1]).toMatch(/\?$/);
});

test("what no figure speaks of anywhere is not repeated for each area, but asked on the page it leads to", () => {
  const link = documentOf([element("groen")]).querySelector("a")!;
  expect(documentOf([element("groen")]).body.textContent).not.toContain("Waar is het te donker?");
  expect(catalogInserts("nl")["vragen-zonder-cijfer"]).toContain("verlichting: Waar is het te donker?");
  expect(link.getAttribute("href")).toBe("/in-gesprek/#wat-in-geen-cijfer-staat");
});

test("a figure that may help and hinder stands with the question", () => {
  const either = element("eigendom", {value: 0.5, judgement: "unknown", reason: "either_way"});
  expect(rowOf([either], "kopen of huren")).toEqual([
    "niet te zeggen: het kan helpen en hinderen",
    "koopwoningen 50 % (2024). Hoe lang denken mensen hier te blijven?"
  ]);
});

test("a figure that is not compared says why, and stands with the question", () => {
  const few = element("bibliotheek", {value: 0.5, judgement: "unknown", reason: "few_residents"});
  expect(rowOf([few], "bibliotheek")).toEqual([
    "niet te zeggen: te weinig inwoners om te vergelijken",
    "bibliotheek 0,5 km (2024). Wie komt er in de bibliotheek, en wie niet?"
  ]);
});

test("what is judged is said in a sentence, strengths first", () => {
  const hindering = element("school", {judgement: "hindering", reason: "unfavourable"});
  const said = [...documentOf([hindering, element("groen"), element("sport")]).querySelectorAll("section > p")];
  expect(said.map(paragraph => paragraph.textContent)).toEqual([
    "Makkelijker dan op de meeste plekken: een park dichterbij; een sportterrein dichterbij.",
    "Moeilijker dan op de meeste plekken: een basisschool verder weg."
  ]);
});

test("one estimate among what is judged makes the sentence say so, once", () => {
  const money = element("inkomen", {judgement: "hindering", reason: "unfavourable"});
  const far = element("school", {judgement: "hindering", reason: "unfavourable"});
  expect(documentOf([money, far]).querySelector("section > p")!.textContent).toBe(
    "Naar schatting moeilijker dan op de meeste plekken: vaker geldzorgen; een basisschool verder weg."
  );
  expect(rowOf([money], "geld om mee te doen")[1]).toContain("(2024, geschat)");
});

test("what is the case is told by comparison on both sides", () => {
  const states = environmentElements.flatMap(({states}) => (states ? [states.easier.nl, states.harder.nl] : []));
  expect(states.length).toBeGreaterThan(20);
  expect(states.filter(state => !/^(meer|minder|vaker|minder vaak) | (dichterbij|verder weg)$/.test(state))).toEqual(
    []
  );
});

test("what nothing is judged of has the table alone", () => {
  expect(
    documentOf([element("groen", {judgement: "unknown", reason: "ordinary"})]).querySelector("section > p")
  ).toBeNull();
});

test.each([
  ["hindering", "above", "boven"],
  ["strengthening", "below", "onder"]
] as const)(
  "a distance that is %s beside facilities %s the reference is told to be of others",
  (judgement, side, word) => {
    const page = (facilities: "above" | "below" | null) =>
      startMap([element("school", {judgement})], facilities, false).text;
    expect(page(side)).toContain(`duidelijk ${word} de landelijke referentie: die telt andere voorzieningen mee`);
    expect(page(side === "above" ? "below" : "above")).not.toContain("die telt andere voorzieningen mee");
  }
);

test("where a wijk and a buurt are one area, it says why their start maps may differ", () => {
  expect(startMap([element("groen")], null, true).text).toContain("Wijk en buurt zijn hier één gebied.");
  expect(startMap([element("groen")], null, false).text).not.toContain("één gebied");
});
