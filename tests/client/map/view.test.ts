import {describe, expect, test} from "vitest";
import {classColumns} from "../../../src/catalog/class-columns.ts";
import {classSchemeById} from "../../../src/catalog/class-schemes.ts";
import type {PublishedArea} from "../../../src/catalog/published.ts";
import {classIndex, quantileBreaks, spreadShades} from "../../../src/client/map/classes.ts";
import {readMapState, writeMapState} from "../../../src/client/map/state.ts";
import {
  type ClassChoice,
  classChoices,
  classesView,
  earlierYears,
  indicatorView,
  shadeOf
} from "../../../src/client/map/view.ts";
import {published} from "../indicators.ts";

const area = (
  klasse: number | null,
  eenzaam_share: number | null,
  eerder: PublishedArea["eerder"] = {}
): PublishedArea => ({
  code: "BU99010000",
  name: "Oude Markt",
  level: "buurt",
  klasse,
  samenhangklasse: null,
  waarden: {eenzaam_share},
  eerder
});

describe("quantileBreaks", () => {
  test("puts as many values in each class", () => {
    const values = Array.from({length: 100}, (_, index) => 99 - index);
    const breaks = quantileBreaks(values);
    expect([0, 1, 2, 3, 4].map(one => values.filter(value => classIndex(value, breaks) === one).length)).toEqual([
      20, 20, 20, 20, 20
    ]);
  });

  test.each<[string, number[], number[]]>([
    ["no values", [], []],
    ["one value", [3], []],
    ["equal values", [3, 3, 3], []],
    ["mostly one value", [0, 0, 0, 0, 0, 0, 0, 1, 2, 3], [1.2]]
  ])("has no empty or double class for %s", (_, values, breaks) => {
    expect(quantileBreaks(values).map(limit => Number(limit.toFixed(6)))).toEqual(breaks);
  });
});

test.each([
  [1, [9]],
  [2, [5, 9]],
  [3, [5, 7, 9]],
  [5, [5, 6, 7, 8, 9]]
])("spreadShades spreads %i classes over the ramp", (classes, expected) => {
  expect(spreadShades([5, 6, 7, 8, 9], classes)).toEqual(expected);
});

const {breaks} = classSchemeById("leefbaarometer_score");
const withBreaks = classColumns.map(({id}) => ({...published.get("leefbaarheid_score")!, id, breaks}));
const [liveability, cohesion] = classChoices(withBreaks) as [ClassChoice, ClassChoice];

describe("classesView", () => {
  test("shows the published class as its own shade, in words", () => {
    expect(shadeOf(classesView(liveability), area(4, null))).toBe(4);
    expect(classesView(liveability).wordsFor(area(4, null))).toBe("4 zwak");
  });

  test("shows social cohesion by its own classes, of an earlier year by the same breaks", () => {
    const one = {...area(9, null, {sociale_samenhang_score: {2014: 3.7}}), samenhangklasse: 6};
    expect(classesView(cohesion).wordsFor(one)).toBe("6 redelijk veel");
    expect(classesView(cohesion, 2014).wordsFor(one)).toBe("2 zeer weinig");
  });

  test("is offered where its breaks are published", () => {
    expect(classChoices(withBreaks).map(({view}) => view)).toEqual(["klasse", "sociale_samenhang_class"]);
    expect(classChoices([...published.values()])).toEqual([]);
  });

  test("says that there is none", () => {
    expect(shadeOf(classesView(liveability), area(null, 0.5))).toBeNull();
    expect(classesView(liveability).wordsFor(area(null, 0.5))).toBe("geen cijfer");
  });
});

describe("an earlier year", () => {
  const earlier = {leefbaarheid_score: {2014: 4.25, 2018: 3.7}, eenzaam_share: {2016: 0.45}};

  test("can be chosen where an area has a figure of it, oldest first", () => {
    const areas = [area(6, 0.5, earlier), area(6, 0.5, {leefbaarheid_score: {2002: 4}})];
    expect(earlierYears("leefbaarheid_score", areas)).toEqual([2002, 2014, 2018]);
    expect(earlierYears("koopwoning_share", areas)).toEqual([]);
  });

  test("has the class of its own score, and none without that or without a class now", () => {
    expect(classesView(liveability, 2014).valueIn(area(6, null, earlier))).toBe(8);
    expect(classesView(liveability, 2018).valueIn(area(6, null, earlier))).toBe(2);
    expect(classesView(liveability, 2016).wordsFor(area(6, null, earlier))).toBe("geen cijfer");
    expect(classesView(liveability, 2014).valueIn(area(null, null, earlier))).toBeNull();
  });

  test("is shown in the classes of the latest, so that a colour keeps its meaning", () => {
    const indicator = published.get("eenzaam_share")!;
    const areas = [0.1, 0.2, 0.3, 0.4, 0.5].map(value => area(null, value, {eenzaam_share: {2016: value / 10}}));
    expect(indicatorView(indicator, areas, 2016).breaks).toEqual(indicatorView(indicator, areas).breaks);
    expect(areas.map(one => shadeOf(indicatorView(indicator, areas, 2016), one))).toEqual([5, 5, 5, 5, 5]);
  });
});

describe("indicatorView", () => {
  const eenzaam = published.get("eenzaam_share")!;
  const areas = [0.1, 0.2, 0.3, 0.4, 0.5].map(value => area(null, value));

  test("has a label and a shade for each class", () => {
    const {labels, ramp, breaks} = indicatorView(eenzaam, areas);
    expect([labels.length, ramp.length]).toEqual([breaks.length + 1, breaks.length + 1]);
    expect(labels[0]).toBe("lager dan 18,0\u00a0%");
    expect(labels.at(-1)).toBe("42,0\u00a0% of hoger");
  });

  test("gives the highest value the darkest shade and a missing one none", () => {
    const view = indicatorView(eenzaam, areas);
    expect([area(null, 0.5), area(null, 0.1), area(9, null)].map(one => shadeOf(view, one))).toEqual([9, 5, null]);
  });

  test("has one class when nothing differs", () => {
    expect(indicatorView(eenzaam, [area(null, 0.5)])).toMatchObject({labels: ["eenzaam"], ramp: [9]});
  });
});

describe("map state in the address", () => {
  test("comes back as written and leaves the rest alone", () => {
    const state = {indicator: "eenzaam_share", year: 2016, chosenCode: "BU99010000"};
    const search = writeMapState("?q=x", state);
    expect(search).toBe("?q=x&kaart=eenzaam_share&jaar=2016&gebied=BU99010000");
    expect(readMapState(search)).toEqual(state);
  });

  test("has the latest year without one, or with one that is none", () => {
    expect(writeMapState("?jaar=2016", {indicator: "klasse", year: null, chosenCode: null})).toBe("?kaart=klasse");
    expect(readMapState("?kaart=klasse&jaar=oud")?.year).toBeNull();
  });

  test("is gone when the map is closed", () => {
    expect(writeMapState("?kaart=klasse&gebied=BU1", null)).toBe("");
    expect(readMapState("?gebied=BU1")).toBeNull();
  });
});
