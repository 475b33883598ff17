import {describe, expect, test} from "vitest";
import type {Film, Photo, Resilience} from "../../../src/site/data.ts";
import {resilienceSection} from "../../../src/site/parts/resilience-section.ts";
import {contextOf} from "../profile-fixture.ts";

const photo = (year: number, more: Partial<Photo> = {}): Photo => ({
  year,
  nuisance: -0.05,
  vulnerabilityYear: 2020,
  vulnerability: 0.4,
  problemLevel: "bovengemiddeld",
  vulnerabilityLevel: "veel",
  focusType: 6,
  missing: null,
  ...more
});

const none = {nuisance: null, problemLevel: null, vulnerabilityLevel: null, focusType: null};

const film: Film = {
  problemsYears: [2014, 2022],
  vulnerabilityYears: [2012, 2020],
  nuisance: [-0.12, -0.05],
  vulnerability: [0.1, 0.6],
  trajectory: "veerkracht",
  missing: null
};

/** The section as it is written, and as its sentences read. */
function section(more: Partial<Resilience> = {}, residents = 1200) {
  const resilience = {photos: [photo(2024)], film: null, peers: [], elements: [], cells: null, ...more};
  const markup = resilienceSection(resilience, contextOf({}, {residents}))?.text ?? "";
  const sentences = [...markup.matchAll(/<(?:p|li)[^>]*>(.*?)<\/(?:p|li)>/g)].map(([, text]) =>
    text!.replace(/<[^>]+>/g, "")
  );
  return {markup, sentences};
}

describe("the photo", () => {
  test("says both levels with their own year, as an estimate, beside the whole country", () => {
    expect(section().sentences[0]).toBe(
      "Naar schatting waren er in 2024 iets meer problemen met overlast en onveiligheid dan gemiddeld en in 2020 veel bewoners in een kwetsbare positie, vergeleken met heel Nederland."
    );
  });

  test("puts the area in one place of nine: second row, third column", () => {
    const rows = [...section().markup.matchAll(/<tr><th scope="row">.*?<\/tr>/g)].map(([row]) => row);
    const cells = rows.map(row => [...row.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, text]) => text));
    expect(cells).toEqual([
      ["", "", ""],
      ["", "", "deze buurt"],
      ["", "", ""]
    ]);
  });

  test("gives few residents no type, and says why", () => {
    const {markup, sentences} = section({photos: [photo(2024, {...none, missing: "too_few_residents"})]}, 240);
    expect(sentences[0]).toBe("Er wonen te weinig mensen om iets over problemen en kwetsbaarheid samen te zeggen.");
    expect(markup).not.toContain("<table");
  });
});

describe("the film", () => {
  test("names all four years and the word of the research", () => {
    expect(section({film}).sentences[1]).toBe(
      "Tussen 2012 en 2020 werd het deel van de bewoners in een kwetsbare positie naar schatting groter. De problemen met overlast en onveiligheid namen tussen 2014 en 2022 af. In het onderzoek heet dat: veerkracht."
    );
  });

  test("is drawn from the same figures as it is told, with a table of both moments", () => {
    // the photo of the last year says 0.4, on other indicators: that would not be a change
    const {markup} = section({film});
    expect(markup.match(/<circle/g)).toHaveLength(2);
    expect(markup).toContain('<tr><th scope="row">begin</th><td>−0,12 (2014)</td><td>+0,10 (2012)</td></tr>');
    expect(markup).toContain('<tr><th scope="row">eind</th><td>−0,05 (2022)</td><td>+0,60 (2020)</td></tr>');
  });

  test("that saw problems fall and vulnerability rise goes down and to the right", () => {
    const [x1, y1, x2, y2] = section({film})
      .markup.match(/M(\d+),(\d+)L(\d+),(\d+)/)!
      .slice(1)
      .map(Number);
    expect(x2).toBeGreaterThan(x1!);
    expect(y2).toBeGreaterThan(y1!);
  });

  test("is neither told nor drawn across a changed boundary", () => {
    const {markup, sentences} = section({film: {...film, trajectory: null, missing: "boundary_change"}});
    expect(sentences[1]).toBe(
      "De grenzen zijn veranderd. Daarom is niet te zeggen hoe problemen en kwetsbaarheid samen veranderden."
    );
    expect(markup).not.toContain("<svg");
  });
});

test("the limits are said where the figures are", () => {
  expect(section().sentences.at(-1)).toMatch(
    /^Dit gaat over het gebied, niet over wie er woont, en zegt niets over oorzaken\./
  );
});

test("nothing known leaves no section", () => {
  expect(section({photos: []}).markup).toBe("");
});
