import {describe, expect, test} from "vitest";
import {indicatorById} from "../../../src/catalog/indicators/index.ts";
import {usualMiddles} from "../../../src/catalog/usual-middles.ts";
import {features, paths, type TinyFiles} from "../tiny-folder.ts";
import {judge} from "./judge.ts";

type Row = (at: number) => readonly (string | number)[];

const map = {
  [paths.map]: features({jaar: 2024, buurtcode: "BU99010000", gemeentecode: "GM9901", aantal_inwoners: 1000})
};
const codes = (gemeenten: number) =>
  Array.from(
    {length: 240},
    (_, at) => `BU${1000 + (at % gemeenten)}${String(Math.floor(at / gemeenten)).padStart(4, "0")}`
  );

const health = (columns: string, row: Row, gemeenten = 120): TinyFiles => ({
  ...map,
  "rivm/50090NED_2020_18plus.csv": [
    `ID;Leeftijd;Marges;WijkenEnBuurten;Perioden;Gemeentenaam_1;${columns}`,
    ...codes(gemeenten).map((code, at) => [at, 20300, "MW00000", code, "2020JJ00", "Ons", ...row(at)].join(";")),
    ""
  ].join("\n")
});
const worth = (row: Row): TinyFiles => ({
  ...map,
  "cbs/woz_2023.csv": [
    "ID,Key,Gemiddelde WOZ,Meest voorkomende postcode",
    ...codes(120).map((code, at) => [at, code, ...row(at), "."].join(",")),
    ""
  ].join("\n")
});
const unusual = async (files: TinyFiles) =>
  (await judge(files)).breaches.filter(({identity}) => identity === "middle_is_usual").map(({column}) => column);

const volunteers: Row = at => [20 + (at % 20), 10 + (at % 9)];

describe("the middle of a column over the country", () => {
  test("of columns that bear each other's names is told of both", async () => {
    const swapped = health("Mantelzorger_32;Vrijwilligerswerk_33", volunteers);
    expect(await unusual(swapped)).toEqual(["Mantelzorger_32", "Vrijwilligerswerk_33"]);
  });

  test("of columns under their own names is usual", async () => {
    expect(await unusual(health("Vrijwilligerswerk_33;Mantelzorger_32", volunteers))).toEqual([]);
  });

  test("is not judged of a few gemeenten, which may differ", async () => {
    expect(await unusual(health("Mantelzorger_32;Vrijwilligerswerk_33", volunteers, 4))).toEqual([]);
  });

  test.each([
    ["as published", 1, []],
    ["ten times too high", 10, ["Gemiddelde WOZ"]],
    ["ten times too low", 0.1, ["Gemiddelde WOZ"]]
  ])("of home values %s", async (_, times, told) => {
    expect(await unusual(worth(at => [Math.round((250 + at) * times)]))).toEqual(told);
  });

  test("is bounded within what is possible at all", () => {
    const wrong = Object.entries(usualMiddles).filter(([id, middle]) => {
      const [low, high] = indicatorById(id).range;
      const bounds = "buurt" in middle ? [middle.buurt, middle.wijk, middle.gemeente] : [middle];
      return bounds.some(([from, to]) => from < low || to > high || from >= to);
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    ["leeftijd_25_45_share", "leeftijd_45_65_share"],
    ["mantelzorger_share", "vrijwilliger_share"],
    ["overige_verhuur_share", "corporatie_share"],
    ["ernstig_eenzaam_share", "eenzaam_share"]
  ] as const)("that tells %s from %s has no value for both", (lower, higher) => {
    const [below, above] = [usualMiddles[lower], usualMiddles[higher]] as (readonly [number, number])[];
    expect(below![1]).toBeLessThan(above![0]);
  });
});
