import {describe, expect, test} from "vitest";
import {dataLines} from "../../../src/site/research/data-lines.ts";
import {period, plain} from "./fixture.ts";

const manifest = {title: "Open data"};

describe("what a film is about", () => {
  test("names all four years, the areas and the parts of the index", () => {
    const [, years, index] = dataLines(manifest, [period]);
    expect(years).toBe(
      "Overlast en onveiligheid: 2014–2022. Kwetsbaarheid: 2012–2020. Gebieden waarvan beide ontwikkelingen bekend zijn: 300 wijken en 1.200 buurten."
    );
    expect(index).toMatch(/^De index van kwetsbaarheid bestaat in deze jaren uit: .*ernstig eenzaam\. Elk/);
  });

  test.each([
    [0.5, "In Nederland als geheel nam de index van kwetsbaarheid (2012–2020) duidelijk toe"],
    [-0.5, "nam de index van kwetsbaarheid (2012–2020) duidelijk af"],
    [0.1, "bleef de index van kwetsbaarheid (2012–2020) ongeveer gelijk"]
  ])("a change of the country of %f is told", (countryVulnerabilityChange, words) => {
    expect(dataLines(manifest, [{...period, countryVulnerabilityChange}])[3]).toContain(words);
  });

  test("the stability over two years is a check on noise", () => {
    const two = {...period, isDefault: false, problemsFromYear: 2020, stableShare: 0.82};
    expect(plain(dataLines(manifest, [period, two])).at(-1)).toContain(
      "in 82 % van 1.200 buurten bleven problemen (2020–2022) en kwetsbaarheid (2012–2020) allebei ongeveer gelijk"
    );
  });

  test("of fewer than ten areas no share is given", () => {
    const two = {...period, isDefault: false, problemsFromYear: 2020, areasCount: 9, wijkenCount: 0};
    expect(dataLines(manifest, [period, two]).join(" ")).not.toContain("Ter controle");
  });

  test("what is left of the films without each figure of the index is told of the level with most of them", () => {
    const row = {
      year: 2020,
      areasCount: 9,
      sameLevelCount: 9,
      sameTypeCount: 9,
      rankCorrelation: 0.9,
      stableFilmCount: 0
    };
    const without = (level: "wijk" | "buurt", filmsCount: number, sameFilmCount: number) =>
      ({...row, level, indicatorId: "rondkomen_moeite_share", filmsCount, sameFilmCount}) as const;
    const [, , , line] = dataLines(manifest, [period], [without("buurt", 16, 3), without("wijk", 2466, 218)]);
    expect(line).toContain(
      "films van 2.466 wijken houden met een cijfer minder hun naam: zonder “moeite met rondkomen” 218."
    );
  });

  test("the index of the country has no direction where one figure decides it", () => {
    const without = (direction: "stable" | "up") => [{indicatorId: "rondkomen_moeite_share", direction}];
    const still = {...period, countryVulnerabilityChange: -0.05};
    expect(dataLines(manifest, [still], [], without("stable")).join(" ")).toContain("bleef de index van kwetsbaarheid");
    const turned = dataLines(manifest, [still], [], without("up")).join(" ");
    expect(turned).toContain("op ging (2012–2020), hangt af van de cijfers die erin zitten.");
    expect(turned).not.toContain("bleef de index");
  });

  test("the licensed index has no parts to name", () => {
    expect(dataLines(manifest, [{...period, componentIds: []}])[2]).toContain("met licentie");
  });

  test("without a film it says that there are no two years", () => {
    expect(dataLines(manifest, [])).toHaveLength(2);
  });
});
