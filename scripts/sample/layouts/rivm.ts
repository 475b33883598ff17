import type {Buurt} from "../areas.ts";
import {toCsv} from "../csv.ts";
import {type HealthYear, healthMeasures, healthShare} from "../health.ts";
import {type Area, allAreas, type Model, membersOf, weightedMean} from "../model.ts";
import {logistic, logit} from "../rounding.ts";
import {codeSince, dissolved, special} from "../special.ts";

/** Codes of CBS for the estimate and the bounds of its 95 % interval, with the standard errors away from it. */
const margins = {MW00000: 0, MOG0095: -1.96, MBG0095: 1.96} as const;

const helpers = [
  "ID",
  "Leeftijd",
  "Marges",
  "WijkenEnBuurten",
  "Perioden",
  "Gemeentenaam_1",
  "SoortRegio_2",
  "Codering_3"
];

/** Year of the area set of an edition: its codes are used for all its years. */
const areaYears = {"50090NED": 2020, "50150NED": 2024} as const;

interface Row {
  code: string;
  gemeenteName: string;
  kind: "Land" | "Gemeente" | "Wijk" | "Buurt";
  /** Per measure: share in (0, 1), "." when suppressed, null when not asked. */
  cells: (number | "." | null)[];
  /** Respondents whose answers an estimate is worth. */
  sample: number;
}

/** Gezondheid per wijk en buurt of one year in the untyped layout: padded cells, CRLF. */
export function rivmCsv(
  model: Model,
  table: keyof typeof areaYears,
  year: HealthYear,
  withIntervals: boolean
): [path: string, text: string] {
  const codes = Object.keys(margins) as (keyof typeof margins)[];
  const wanted = withIntervals ? codes : codes.slice(0, 1);
  const lines = rowsOf(model, year, areaYears[table]).flatMap((row, index) =>
    wanted.map((margin, offset) => [
      String(index * 3 + offset),
      "20300",
      margin,
      row.code.padEnd(10),
      `${year}JJ00`,
      row.gemeenteName.padEnd(40),
      row.kind.padEnd(10),
      row.code.padEnd(20),
      ...row.cells.map(cell => print(cell, row.sample, margins[margin]))
    ])
  );
  const header = [...helpers, ...healthMeasures.map(({column}) => column)];
  const text = toCsv(
    header.map(quote),
    lines.map(line => line.map(quote)),
    ";"
  ).replaceAll("\n", "\r\n");
  return [`rivm/${table}_${year}_18plus.csv`, text];
}

const quote = (cell: string) => `"${cell}"`;

function print(cell: Row["cells"][number], sample: number, errors: number): string {
  if (cell === null) return "";
  if (cell === ".") return ".".padStart(8);
  const bound = logistic(logit(cell) + errors / Math.sqrt(sample * cell * (1 - cell)));
  return (100 * bound).toFixed(1).padStart(8);
}

function rowsOf(model: Model, year: HealthYear, areaYear: number): Row[] {
  const country: Row = {
    code: "NL01",
    gemeenteName: "Nederland",
    kind: "Land",
    cells: healthMeasures.map(measure => countryShare(measure.country, year)),
    sample: 400_000
  };
  const areas = allAreas(model)
    .filter(({code}) => codeSince(code) <= areaYear && code !== special.empty && code !== special.water)
    .map(area => toRow(model, area, year));
  const gone = dissolved
    .filter(({until}) => until >= areaYear)
    .map(({code, successors}): Row => {
      const members = model.buurten.filter(buurt => (successors as readonly string[]).includes(buurt.code));
      return {...toRow(model, members[0]!, year), code, cells: cellsOf(model, members, year), sample: 160};
    });
  const ordered = [...areas, ...gone].sort((a, b) => (a.code.slice(2) < b.code.slice(2) ? -1 : 1));
  return [country, ...ordered];
}

function countryShare(country: readonly (number | null)[], year: HealthYear): number | null {
  const percent = country[[2012, 2016, 2020, 2022, 2024].indexOf(year)] ?? null;
  return percent === null ? null : percent / 100;
}

function toRow(model: Model, area: Area, year: HealthYear): Row {
  const members = membersOf(area);
  const residents = members.reduce((sum, buurt) => sum + model.traits(buurt, year).residents, 0);
  const hidden =
    residents < 100 || (year === 2016 && (special.suppressed2016 as readonly string[]).includes(area.code));
  const cells = cellsOf(model, members, year).map((cell, i): Row["cells"][number] => {
    if (countryShare(healthMeasures[i]!.country, year) === null) return null;
    return hidden || cell === null ? "." : cell;
  });
  const kinds = {buurt: "Buurt", wijk: "Wijk", gemeente: "Gemeente"} as const;
  return {
    code: area.code,
    gemeenteName: area.gemeenteName,
    kind: kinds[area.level],
    cells,
    sample: 90 + residents / 12
  };
}

function cellsOf(model: Model, members: readonly Buurt[], year: HealthYear): (number | null)[] {
  return healthMeasures.map(measure =>
    weightedMean(
      members.flatMap(member => {
        const value = healthShare(model, member, measure, year);
        return value === null ? [] : [{value, weight: model.traits(member, year).residents}];
      })
    )
  );
}
