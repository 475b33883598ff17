import {maybeQuoted, toCsv} from "../csv.ts";
import {keyFigures} from "../key-figures.ts";
import {allAreas, type Model} from "../model.ts";
import {roundTo} from "../rounding.ts";
import {codeSince, dissolved} from "../special.ts";

const years = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];

/** Indicator of the long file: our key, first and last year with figures. */
const indicators: Record<string, [key: string, first: number, last: number]> = {
  huishoudens_laag_inkomen: ["lowIncome", 2016, 2024],
  huishoudens_sociaal_minimum: ["socialMinimum", 2016, 2024],
  gem_inkomen_huishoudens: ["incomePerHousehold", 2016, 2024],
  bijstandsontvangers: ["assistance", 2016, 2024],
  arbeidsparticipatie: ["participation", 2018, 2024],
  opleiding_laag: ["eduLow", 2023, 2024],
  opleiding_middelbaar: ["eduMiddle", 2023, 2024],
  opleiding_hoog: ["eduHigh", 2023, 2024],
  jongeren_jeugdzorg: ["youthCare", 2018, 2024],
  aantal_inwoners: ["residents", 2016, 2025]
};

/** Ten kerncijfers over ten years. Rows without a figure are there, empty, up to the last year; old codes end in theirs. */
export function cbsLongCsv(model: Model): [path: string, text: string] {
  const rows = allAreas(model).flatMap(area => {
    const figures = new Map(years.map(year => [year, keyFigures(model, area, year)]));
    return Object.entries(indicators).flatMap(([indicator, [key, first, last]]) =>
      years
        .filter(year => year >= first)
        .map(year => {
          const known = year <= last && year >= codeSince(area.code);
          const value = known ? (figures.get(year)![key] ?? null) : null;
          return [area.code, maybeQuoted(area.name), indicator, year, value === null ? "" : print(value)];
        })
    );
  });
  return [
    "cbs/kwb_2016-2025_voorbeeld_long.csv",
    toCsv(["code", "naam", "indicator", "jaar", "waarde"], [...rows, ...old(model)])
  ];
}

const print = (value: number) => value.toFixed(1);

function old(model: Model): (string | number)[][] {
  return dissolved.flatMap(({code, name, successors, until, share}) => {
    const members = model.buurten.filter(buurt => (successors as readonly string[]).includes(buurt.code));
    return years
      .filter(year => year <= until)
      .map(year => {
        const residents = members.reduce((sum, buurt) => sum + model.traits(buurt, year).residents, 0);
        return [code, maybeQuoted(name), "aantal_inwoners", year, print(roundTo(share * residents, 5))];
      });
  });
}
