import {describe, expect, test} from "vitest";
import type {EditionDifference} from "../../src/site/data.ts";
import {editionDifference, editionNames, seamLegend, yearAndEdition} from "../../src/site/editions.ts";
import {liveabilityChange} from "../../src/site/liveability-change.ts";
import {liveabilityCharts} from "../../src/site/parts/liveability-charts.ts";
import {liveabilityView} from "../../src/site/parts/liveability-view.ts";
import {contextOf} from "./profile-fixture.ts";

const id = "leefbaarheid_score";
const known = new Map([[`buurt.${id}.2022.2024`, {largest: 0.0009, areas: 15, gemeenten: 2}]]);

/** Scores of which the last is of a later edition. */
function seamed(editionDifferences: ReadonlyMap<string, EditionDifference> = known) {
  const context = contextOf({[id]: {2018: 4.1, 2020: 4.15, 2022: 4.2, 2024: 4.3}});
  const figures = new Map(context.profile.figures);
  figures.set(
    id,
    figures.get(id)!.map(figure => ({...figure, edition: figure.year === 2024 ? "2024" : "2022"}))
  );
  return {...context, profile: {...context.profile, figures}, editionDifferences};
}

describe("a series that goes on in another edition", () => {
  test("says under the line from which year, which editions, and what they differ", () => {
    const legend = seamLegend(id, "leefbaarometer", value => value.toFixed(4).replace(".", ","), seamed());
    expect(legend).toContain("vanaf 2024 komen de cijfers uit meting 2024, daarvoor uit meting 2022");
    expect(legend).toContain(
      "Van 15 buurten in 2 gemeenten geven beide metingen dezelfde jaren: daar schelen de cijfers hooguit 0,0009. Hoeveel zij bij andere gebieden schelen, is niet bekend."
    );
  });

  test("says of a figure computed here what computing differs, which is not what two editions differ", () => {
    const context = seamed();
    const computed = context.profile.figures.get(id)!.map(one => ({...one, computed: one.year === 2024}));
    const profile = {...context.profile, figures: new Map([[id, computed]])};
    const errors = new Map([[`buurt.${id}`, 0.0107]]);
    const format = (value: number) => value.toFixed(4).replace(".", ",");
    expect(seamLegend(id, "leefbaarometer", format, {...context, profile, computingErrors: errors})).toContain(
      "Het cijfer van 2024 is hier berekend uit kleinere gebieden: waar dat te controleren is, scheelt het in 95 van de 100 gevallen hooguit 0,0107. Van 15"
    );
  });

  test("has a broken line, its edition beside each year of the table, and both in the citation", () => {
    const context = seamed();
    const trend = liveabilityCharts(liveabilityView(context.profile), context, undefined).map(({text}) => text)[0]!;
    expect(trend).toContain("De lijn is onderbroken");
    expect(trend).toContain("daar schelen de cijfers hooguit 0,01.");
    expect(trend).toContain("2022 (meting 2022)");
    expect(trend).toContain("Ministerie van BZK</a>, meting 2022, meting 2024");
    expect(yearAndEdition(2024, id, context)).toBe("2024 (meting 2024)");
  });

  test("within one edition names it in the citation alone", () => {
    const context = contextOf({[id]: {2020: 4.1, 2022: 4.2, 2024: 4.3}});
    expect(yearAndEdition(2024, id, context)).toBe("2024");
    expect(editionNames(context.profile.figures, [id], [2024])).toEqual(new Map());
  });

  test.each([
    [known, 0.0009],
    [new Map<string, EditionDifference>(), undefined]
  ])("differs by what both editions show, or by what is not known", (differences, expected) => {
    expect(editionDifference(id, [2018, 2024], seamed(differences))?.largest).toBe(expected);
    expect(editionDifference(id, [2018, 2022], seamed(differences))?.largest).toBe(0);
  });

  test("is told of over one edition alone", () => {
    const context = seamed();
    const change = liveabilityChange(liveabilityView(context.profile), context);
    expect(change).toMatchObject({first: {year: 2018}, last: {year: 2022}, outcome: "up"});
  });
});
