import {expect, test} from "vitest";
import type {Photo, Resilience} from "../../../src/site/data.ts";
import {resilienceSection} from "../../../src/site/parts/resilience-section.ts";
import {contextOf} from "../profile-fixture.ts";

const photo: Photo = {
  year: 2024,
  nuisance: -0.2,
  vulnerabilityYear: 2022,
  vulnerability: 1.7,
  problemLevel: "zeer_veel",
  vulnerabilityLevel: "zeer_veel",
  focusType: 10,
  missing: null
};
const nothing: Resilience = {photos: [], film: null, peers: [], elements: [], cells: null};
const textOf = (resilience: Partial<Resilience>) =>
  resilienceSection({...nothing, ...resilience}, contextOf({leefbaarheid_score: {2024: 4}}))?.text ?? "";

test("the photo names both years and puts the area in its place", () => {
  const text = textOf({photos: [photo]});
  expect(text).toContain(
    "Naar schatting waren er in 2024 zeer veel problemen met overlast en onveiligheid en in 2022 zeer veel bewoners in een kwetsbare positie, vergeleken met heel Nederland."
  );
  expect(text).toContain('<th scope="row">(zeer) veel</th><td></td><td></td><td class="here">deze buurt</td>');
});

test("no photo says why", () => {
  const text = textOf({photos: [{...photo, focusType: null, problemLevel: null, missing: "too_few_residents"}]});
  expect(text).toContain("Er wonen te weinig mensen");
  expect(text).not.toContain("<table");
});

test("the film says both changes with all four years, then the word of the research", () => {
  const text = textOf({
    photos: [photo],
    film: {...emptyFilm, nuisance: [-0.1, -0.1], vulnerability: [0, 0.5], trajectory: "enige_veerkracht", missing: null}
  });
  expect(text).toContain(
    "Tussen 2012 en 2022 werd het deel van de bewoners in een kwetsbare positie naar schatting groter. De problemen met overlast en onveiligheid bleven tussen 2014 en 2024 ongeveer gelijk. In het onderzoek heet dat: enige veerkracht."
  );
});

test("no film leaves nothing to draw, however many photos there are", () => {
  expect(textOf({photos: [{...photo, year: 2014}, photo], film: emptyFilm})).not.toContain("<svg");
});

const emptyFilm = {
  problemsYears: [2014, 2024],
  vulnerabilityYears: [2012, 2022],
  nuisance: [null, -0.1],
  vulnerability: [null, 0.5],
  trajectory: null,
  missing: "missing_year"
} as const;

test("similar areas come with why they are similar and where they differ", () => {
  const text = textOf({
    peers: [
      {
        code: "BU99010100",
        name: "De Hoef",
        gemeenteName: "Lindenmeer",
        alikeIds: ["koopwoning_share", "inwoners_count"],
        differsId: "leeftijd_65_plus_share",
        differsSd: -0.8,
        stability: 0.9
      }
    ]
  });
  expect(text).toContain("Lindenmeer: lijkt in koopwoningen, aantal inwoners; verschilt in ouderen (daar minder)");
});

test("nothing known gives no section", () => {
  expect(textOf({})).toBe("");
});
