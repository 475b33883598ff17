import {describe, expect, test} from "vitest";
import type {TrajectoryId} from "../../../src/catalog/trajectories.ts";
import type {Film} from "../../../src/site/data.ts";
import type {BeganAlike} from "../../../src/site/data-views.ts";
import {areasAlike} from "../../../src/site/parts/areas-alike.ts";
import {area, contextOf} from "../profile-fixture.ts";

const film = {
  trajectory: "minder_problemen",
  problemsYears: [2014, 2022],
  vulnerabilityYears: [2012, 2020]
} as unknown as Film;
const own = area("WK990101", "wijk", "Oost");

function textOf(
  outcomes: Partial<Record<TrajectoryId, number>>,
  asked: BeganAlike["asked"] = [],
  {
    lastYear = 2022,
    reversed = {},
    own: ownFilm = film
  }: {
    lastYear?: number;
    reversed?: Partial<Record<TrajectoryId, number>>;
    own?: Film;
  } = {}
) {
  const alike = {
    focusType: 1 as const,
    cohesionClass: 6,
    outcomes: new Map(
      (Object.entries(outcomes) as [TrajectoryId, number][]).map(([id, areas]) => [
        id,
        {areas, reversed: reversed[id] ?? 0}
      ])
    ),
    asked
  };
  return areasAlike({alike, film: ownFilm}, own, lastYear, contextOf({}))?.text ?? "";
}

describe("areas that began alike", () => {
  test("are counted by what became of them, the most common first, beside what happened here", () => {
    const text = textOf({veerkracht: 2, enige_veerkracht: 1, geen_veerkracht: 1, geen_verandering: 8});
    expect(text).toContain(
      "begonnen 12 andere wijken net zo als deze wijk: niet meer problemen dan gemiddeld, kwetsbaarheid onder gemiddeld (problemen in 2014, kwetsbaarheid in 2012), en geschatte samenhang in 2014"
    );
    expect(text).toContain(
      "Zo ging het daarna (problemen tot 2022, kwetsbaarheid tot 2020): (vrijwel) geen verandering 8; veerkracht 2; enige veerkracht 1; geen veerkracht 1. Hier: minder problemen. Van de 4 waar de index van kwetsbaarheid steeg, bleven de problemen in 3 gelijk"
    );
  });

  test("have no word of the research where one figure of the index decides it, nor has this area", () => {
    const counts = {veerkracht: 4, geen_veerkracht: 2, minder_kwetsbaar: 5};
    const without = [{indicatorId: "rondkomen_moeite_share", direction: "up"}];
    const eased = {...film, trajectory: "ontspanning", without} as unknown as Film;
    const text = textOf(counts, [], {reversed: {veerkracht: 1, geen_veerkracht: 2, minder_kwetsbaar: 3}, own: eased});
    expect(text).toContain(
      ": minder kwetsbaar 5; veerkracht 3; een richting die zonder één cijfer omdraait 3. Hier: een richting die zonder één cijfer omdraait. Van de 6 waar de index van kwetsbaarheid steeg, bleven de problemen in 4"
    );
    const firm = {...eased, without: [{indicatorId: "rondkomen_moeite_share", direction: "stable"}]} as unknown as Film;
    expect(textOf(counts, [], {own: firm})).toContain("Hier: ontspanning.");
  });

  test("are beside what happened here, which ends with the film where the page has a later year", () => {
    expect(textOf({geen_verandering: 12}, [], {lastYear: 2024})).toContain(
      "Hier, tot 2022 en dus zonder 2024: minder problemen."
    );
  });

  test.each([
    [{veerkracht: 17}, "In alle 17 waar de index van kwetsbaarheid steeg, bleven de problemen gelijk"],
    [{geen_veerkracht: 17}, "In alle 17 waar de index van kwetsbaarheid steeg, namen de problemen toe."]
  ])("are all or none of those where vulnerability rose: %o", (outcomes, said) => {
    expect(textOf(outcomes)).toContain(said);
  });

  test("are named once of each gemeente, the most alike", () => {
    const asked = ["Haler", "Kelpen-Oler"].map((name, at) => ({code: `WK99020${at}`, name, gemeenteName: "Leudal"}));
    expect(textOf({enige_veerkracht: 10}, asked)).toMatch(/lijkt deze qua .*>Haler<\/a>, Leudal<\/li><\/ul>/);
  });

  test("are one to ask where only one is named", () => {
    const asked = [{code: "WK990102", name: "West", gemeenteName: own.gemeenteName}];
    expect(textOf({enige_veerkracht: 10}, asked)).toContain(
      "Van de wijken hierboven waar de kwetsbaarheid steeg en de problemen niet, lijkt deze qua achtergrond het meest op hier."
    );
  });

  test("are not counted twice where problems did not rise in any of them", () => {
    const text = textOf({veerkracht: 2, enige_veerkracht: 1, geen_verandering: 8});
    expect(text).toContain(
      "In alle 3 waar de index van kwetsbaarheid steeg, bleven de problemen gelijk of namen zij af."
    );
  });

  test("are not counted when they are few", () => {
    expect(textOf({geen_verandering: 9})).toContain("Te weinig andere wijken begonnen zo: daarom tellen we hier niet.");
  });

  test("are named where vulnerability rose and problems did not, with a gemeente that is another", () => {
    const asked = [
      {code: "WK990102", name: "West", gemeenteName: own.gemeenteName},
      {code: "WK990201", name: "Noord", gemeenteName: "Elders"}
    ];
    expect(textOf({enige_veerkracht: 10}, asked)).toMatch(
      /lijken deze qua .*>West<\/a><\/li>.*>Noord<\/a>, Elders<\/li>/
    );
  });

  test("are not told of an area without a film", () => {
    expect(areasAlike({alike: null, film}, own, 2022, contextOf({}))).toBeNull();
  });
});
