import {quoted, toCsv} from "../csv.ts";
import {type KeyFigures, keyFigures} from "../key-figures.ts";
import {type Area, allAreas, type Model} from "../model.ts";

/** Title, unit and decimals as in MeasureCodes.csv; the key of our figure, or null where the year has none yet. */
const measures: [title: string, unit: string, decimals: number, key: string | null][] = [
  ["Aantal inwoners", "aantal", 0, "residents"],
  ["0 tot 15 jaar", "aantal", 0, "count0"],
  ["65 jaar of ouder", "aantal", 0, "count65"],
  ["Huishoudens totaal", "aantal", 0, "households"],
  ["Gemiddelde huishoudensgrootte", "aantal", 1, "householdSize"],
  ["Bevolkingsdichtheid", "aantal inwoners per km²", 0, "density"],
  ["Woningvoorraad", "aantal", 0, "dwellings"],
  ["Gemiddelde WOZ-waarde van woningen", "x 1 000 euro", 0, "wozThousand"],
  ["Percentage eengezinswoning", "%", 0, "singleFamily"],
  ["Koopwoningen", "%", 0, "owned"],
  ["Huurwoningen totaal", "%", 0, "rented"],
  ["In bezit woningcorporatie", "%", 0, "association"],
  ["In bezit overige verhuurders", "%", 0, "otherRent"],
  ["Personenauto's per huishouden", "per huishouden", 1, "cars"],
  ["Oppervlakte land", "ha", 0, "hectares"],
  ["Mate van stedelijkheid", "code", 0, "urbanClass"],
  ["Omgevingsadressendichtheid", "aantal adressen per km²", 0, "addressDensity"],
  ["Huishoudens met een laag inkomen", "%", 1, null],
  ["Personen per soort uitkering; Bijstand", "aantal", 0, null]
];

const texts = ["Gemeentenaam", "Soort regio", "Indelingswijziging wijken en buurten"] as const;
const identifier = (index: number) => `M${String(9_900_000 + index).slice(1)}`;

/** The kerncijfers of 2025 as a CBS bulk table. */
export function cbsBulk(model: Model): [path: string, text: string][] {
  const areas = allAreas(model);
  const folder = "cbs/86165NED_2025";
  const observations = areas.flatMap(area => {
    const figures = keyFigures(model, area, 2025);
    return [...textCells(area), ...measures.map(measure => valueCells(measure, figures))].map((cells, index) => [
      identifier(index),
      ...cells,
      area.code.padEnd(10)
    ]);
  });
  const titles = [
    ...texts.map(title => [title, "", 0, "String"] as const),
    ...measures.map(([title, unit, decimals]) => [title, unit, decimals, "Double"] as const)
  ];
  const quotedRow = (row: (string | number)[]) =>
    row.map(cell => (typeof cell === "string" && cell ? quoted(cell) : cell));
  return [
    [
      `${folder}/Observations.csv`,
      toCsv(
        ["Id", "Measure", "ValueAttribute", "Value", "StringValue", "WijkenEnBuurten"].map(quoted),
        observations.map((row, index) => quotedRow([index, ...row])),
        ";"
      )
    ],
    [
      `${folder}/MeasureCodes.csv`,
      toCsv(
        ["Identifier", "Index", "Title", "Description", "DataType", "Unit", "Decimals"].map(quoted),
        titles.map(([title, unit, decimals, type], i) =>
          quotedRow([identifier(i), i + 1, title, "", type, unit, decimals])
        ),
        ";"
      )
    ],
    [
      `${folder}/WijkenEnBuurtenCodes.csv`,
      toCsv(
        ["Identifier", "Index", "Title", "Description"].map(quoted),
        areas.map(({code, name}, i) => quotedRow([code.padEnd(10), i + 1, name, ""])),
        ";"
      )
    ]
  ];
}

function textCells(area: Area): [attribute: string, value: string, text: string][] {
  const level = {gemeente: "Gemeente", wijk: "Wijk", buurt: "Buurt"}[area.level];
  const change = area.level === "gemeente" ? "." : "1";
  return [area.gemeenteName, level, change].map(text => ["None", "", text]);
}

function valueCells([, , decimals, key]: (typeof measures)[number], figures: KeyFigures): [string, string, string] {
  if (key === null) return ["NotAvailable", "", ""];
  const value = figures[key] ?? null;
  return value === null ? ["Confidential", "", ""] : ["None", value.toFixed(decimals).replace(".", ","), ""];
}
