import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import type {TrajectoryId} from "../../../src/catalog/trajectories.ts";
import type {FilmsInside} from "../../../src/site/inside-data.ts";
import {filmsInside} from "../../../src/site/parts/films-inside.ts";
import {area, contextOf} from "../profile-fixture.ts";

const films = (counts: Partial<Record<TrajectoryId, number>>, more: Partial<FilmsInside> = {}): FilmsInside => ({
  level: "wijk",
  periods: [
    {
      problemsYears: [2014, 2022],
      vulnerabilityYears: [2012, 2020],
      counts: new Map(Object.entries(counts) as [TrajectoryId, number][]),
      kinds: new Map()
    }
  ],
  without: 0,
  ...more
});

function documentOf(inside: FilmsInside) {
  const context = contextOf({});
  const own = area("GM9901", "gemeente", "Voorbeeldstad");
  const markup = filmsInside(inside, {...context, profile: {area: own}, boundaries: outlines})?.text ?? "";
  return new JSDOM(markup.replaceAll("\u00a0", " ")).window.document;
}

const square = (west: number) => ({
  type: "Polygon" as const,
  coordinates: [[west, 52, west, 52.1, west + 0.1, 52.1, west + 0.1, 52, west, 52]].map(flat =>
    flat.flatMap((x, at) => (at % 2 === 0 ? [[x, flat[at + 1]!]] : []))
  )
});
const outline = (code: string, level: "gemeente" | "wijk", west: number) =>
  [
    code,
    {code, level, vintageYear: 2024, sourceId: "pdok_wijkbuurt", origin: "published", geometry: square(west)}
  ] as const;
const outlines = new Map([
  outline("GM9901", "gemeente", 5),
  outline("WK990101", "wijk", 5),
  outline("WK990102", "wijk", 5.05)
]) as never;

describe("films of the areas inside", () => {
  test("have names of the research without a count, for some of them turn round without one figure", () => {
    const text = documentOf(films({geen_verandering: 4, ontspanning: 2})).body.textContent;
    expect(text).toContain(
      "Linksboven heet ontspanning waar er eerst meer problemen waren dan gemiddeld. Een gebied waar"
    );
    expect(text).not.toContain("dan gemiddeld: ");
  });

  test("are told by the most common kind, and by what problems did where vulnerability rose", () => {
    const document = documentOf(films({geen_verandering: 4, veerkracht: 1, enige_veerkracht: 1, geen_veerkracht: 1}));
    expect(document.querySelector("p")!.textContent).toBe(
      "Het vaakst: (vrijwel) geen verandering, in 4 van de 7 wijken met een film (problemen 2014–2022, kwetsbaarheid 2012–2020). Waar de index van kwetsbaarheid steeg, bleven de problemen naar schatting gelijk of namen zij af in 2 van de 3."
    );
  });

  test("are told by what problems did where they rose in all", () => {
    expect(documentOf(films({geen_veerkracht: 3})).querySelector("p")!.textContent).toContain(
      "Waar de index van kwetsbaarheid steeg, namen de problemen naar schatting in alle 3 toe."
    );
  });

  test("stand in a table of nine, where both names of both down are one cell", () => {
    const document = documentOf(films({ontspanning: 2, minder_kwetsbaar_en_minder_problemen: 1, meer_problemen: 1}));
    expect([...document.querySelectorAll("td:has(i)")].map(cell => Number(cell.textContent))).toEqual([
      3, 0, 0, 0, 0, 0, 0, 1, 0
    ]);
  });

  test("are no table of one or two areas, which would name them", () => {
    expect(documentOf(films({veerkracht: 2})).body.textContent).toBe("");
  });

  test("colour a map with the cells of the table; an area without a film is hatched", () => {
    const [period] = films({veerkracht: 3}).periods;
    const periods = [{...period!, kinds: new Map([["WK990101", "veerkracht" as const]])}];
    const paths = [...documentOf(films({}, {periods, without: 1})).querySelectorAll("svg path")];
    expect(paths.map(path => path.getAttribute("class") ?? path.getAttribute("fill"))).toEqual(["f3", "url(#kaart-h)"]);
  });

  test("of other periods are a choice of one at a time", () => {
    const [first] = films({geen_verandering: 3}).periods;
    const later = ([2018, 2020] as const).map(from => ({...first!, problemsYears: [from, 2022] as const}));
    const all = [...documentOf(films({}, {periods: [first!, ...later]})).querySelectorAll("details")];
    expect(all.map(one => [one.getAttribute("name"), one.querySelector("summary")!.textContent])).toEqual([
      ["film-periode", "Problemen 2018–2022, kwetsbaarheid 2012–2020."],
      ["film-periode", "Problemen 2020–2022, kwetsbaarheid 2012–2020."]
    ]);
  });

  test("of another period colour the same outlines anew", () => {
    const [first] = films({veerkracht: 3}).periods;
    const later = {...first!, kinds: new Map([["WK990102", "meer_problemen" as const]])};
    const uses = documentOf(films({}, {periods: [first!, later]})).querySelectorAll("details use");
    expect([...uses].map(use => [use.parentElement!.getAttribute("class"), use.getAttribute("href")])).toEqual([
      [null, "#films.0101"],
      ["f8", "#films.0102"]
    ]);
  });
});
