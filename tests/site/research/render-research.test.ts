import {describe, expect, test} from "vitest";
import {researchFigures} from "../../../src/site/research/figures.ts";
import {type ResearchData, renderResearch} from "../../../src/site/research/render-research.ts";
import {cohortRows, period} from "./fixture.ts";

const nothing: ResearchData = {
  sensitivity: [],
  besideWithout: [],
  manifest: {title: "Open data"},
  origin: "",
  nameOf: code => code,
  ...{
    functions: [],
    thresholds: [],
    periods: [],
    photoYears: null,
    licensed: false,
    comparison: [],
    changeGroups: [],
    cohorts: [],
    indices: [],
    gaps: []
  },
  ...{developments: [], turningPoints: [], turningLines: [], variances: [], survey: [], surveyStatistics: []}
};
const text = {title: "Titel", description: "Beschrijving", html: "<h2>Wat de figuur laat zien</h2>"};
const figureOf = (wanted: string) => researchFigures.find(({slug}) => slug === wanted)!;
const rendered = (slug: string, data: Partial<ResearchData> = {}) =>
  renderResearch(figureOf(slug), text, {...nothing, ...data}).text;

describe.each(researchFigures)("$slug without data", figure => {
  test("says what is missing, and is still a page with words, source and query", () => {
    const page = renderResearch(figure, text, nothing).text;
    expect(page).toMatch(/class="caveat">In deze gegevens [^<]* Nodig (is|zijn)/);
    expect(page).toContain("Wat de figuur laat zien");
    expect(page).toMatch(/Bron: [^<]+\.</);
    expect(page).toMatch(/<code>(select|with) [^<]+;<\/code>/);
  });
});

describe("a figure of few buurten", () => {
  const few = {cohorts: cohortRows("4-1", {9: [1, 7], 8: [1, 6]}), periods: [period]};

  test("is not drawn at all where they are fewer than ten together", () => {
    const page = rendered("figuur-4-1", {...few, cohorts: cohortRows("4-1", {9: [1, 9]})});
    expect(page).not.toContain("<svg");
    expect(page).toContain("te weinig gebieden om deze figuur van te maken");
  });

  test("is drawn with a warning before it", () => {
    const page = rendered("figuur-4-1", few);
    expect(page.indexOf("geen enkele groep tien gebieden")).toBeLessThan(page.indexOf("<svg"));
  });

  test("is not called so when one class has enough", () => {
    const enough = {...few, cohorts: cohortRows("4-1", {9: [1, 30]})};
    expect(rendered("figuur-4-1", enough)).not.toContain("geen enkele groep tien gebieden");
  });
});

describe("the level of a figure", () => {
  const ofBuurten = cohortRows("4-1", {9: [1, 13]});
  const ofWijken = cohortRows("4-1", {9: [20, 40]}).map(row => ({...row, level: "wijk" as const}));
  const page = rendered("figuur-4-1", {cohorts: [...ofBuurten, ...ofWijken], periods: [period]});

  test("is the one that carries it, and says how many areas", () => {
    expect(page).toMatch(/^<div class="split"><div><p class="about">Over 40 wijken\.<\/p>/);
    expect(page).toContain("level = 'wijk' and focus_type_from in (1)");
  });

  test("can be changed for the other, which says how many too", () => {
    expect(page).toMatch(/<summary>Dezelfde figuur over 13 buurten<\/summary>.*id="figuur-4-1-buurt"/);
  });

  test("that the data do not carry is named", () => {
    const without = rendered("figuur-4-1", {cohorts: ofWijken, periods: [period]});
    expect(without).toContain("Over buurten is deze figuur met deze gegevens niet te maken.");
  });
});

test("the areas that stayed the same are told of the level that has most, with an interval", () => {
  const page = rendered("stabiel", {periods: [{...period, wijkenCount: 2000}]});
  expect(page).toMatch(/<p class="about">Over 2.000 wijken/);
  expect(page).toMatch(/<td>58.% – 62.%<\/td>/);
});

describe("the query", () => {
  test("reads the downloaded file where the site has no address", () => {
    expect(rendered("kantelpunt")).toContain("from 'research_turning_points.parquet'");
  });

  test("reads the table of the site where it has one", () => {
    const page = rendered("kantelpunt", {origin: "https://voorbeeld.nl"});
    expect(page).toContain("from 'https://voorbeeld.nl/data/onderzoek/research_turning_points.parquet'");
  });

  test("of a table that a licence keeps back comes without a download", () => {
    expect(rendered("figuur-4-1", {licensed: true})).not.toContain(" download>");
    expect(rendered("kantelpunt", {licensed: true})).toContain(" download>");
  });
});

test("the photo names the years of both measures", () => {
  const page = rendered("figuur-4-7", {photoYears: {problems: 2024, vulnerability: [2020, 2022]}});
  expect(page).toContain("Overlast, onveiligheid en samenhang: 2024. Kwetsbaarheid: 2020, 2022.");
});
