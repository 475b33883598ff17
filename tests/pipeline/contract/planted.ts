import {seededRandom} from "../../../src/analysis/statistics/seeded-random.ts";
import type {TinyFiles} from "../tiny-folder.ts";
import {editFeatures, editSheet, type Feature, type Part, pathOf, type Sheet, sampleFiles} from "./sample-files.ts";

/** A contradiction in an otherwise correct folder. */
export interface Planted {
  name: string;
  files: TinyFiles;
  /** The same parts of the sample without it. */
  without: TinyFiles;
  /** Part of the name of the file that must be named. */
  file: string;
}

type Change = (files: TinyFiles, pick: <T>(list: readonly T[]) => T) => TinyFiles;

const buurten = "2024-buurten";
const wijken = "2024-wijken";
const lived = ({properties}: Feature) => Number(properties.aantal_inwoners) >= 500;
const drawn = (list: readonly Feature[]) => list.filter(({geometry}) => geometry !== null);
/** The outer ring of the first polygon of a feature. */
const ringOf = ({geometry: {type, coordinates}}: Feature): number[][] =>
  type === "Polygon" ? (coordinates as number[][][])[0]! : (coordinates as number[][][][])[0]![0]!;

/** Sets properties of one buurt of the map that is lived in. */
const inMap =
  (change: (properties: Record<string, unknown>) => Record<string, unknown>, part = buurten): Change =>
  (files, pick) =>
    editFeatures(files, part, list => {
      const one = pick(list.filter(lived));
      Object.assign(one.properties, change(one.properties));
    });
/** Redraws one buurt. */
const redrawn =
  (change: (ring: number[][], others: readonly Feature[]) => unknown, part = buurten): Change =>
  (files, pick) =>
    editFeatures(files, part, list => {
      const one = pick(drawn(list).filter(feature => ringOf(feature).length > 5));
      one.geometry = {type: "Polygon", coordinates: [change(ringOf(one), list)]};
    });
/** Sets a cell of a row that is picked among those that a test wants. */
const inSheet =
  (
    part: string,
    column: string,
    change: (cell: string, row: string[]) => string,
    wanted: (row: string[], sheet: Sheet) => boolean = () => true
  ): Change =>
  (files, pick) =>
    editSheet(files, part, sheet => {
      const at = sheet.columns.indexOf(column);
      const row = pick(sheet.rows.filter(row => wanted(row, sheet)));
      row[at] = change(row[at]!, row);
    });
const added =
  (part: string, line: (sheet: Sheet) => string[]): Change =>
  files =>
    editSheet(files, part, sheet => {
      sheet.rows.push(line(sheet));
    });
/** Moves the cells of a column down by one row, from a row on. */
const slipped =
  (part: string, column: string, from = 0): Change =>
  files =>
    editSheet(files, part, sheet => {
      const at = sheet.columns.indexOf(column);
      for (let row = sheet.rows.length - 1; row > from; row--) sheet.rows[row]![at] = sheet.rows[row - 1]![at]!;
    });
const all =
  (
    property: string,
    change: (value: number, at: number, list: readonly Feature[]) => unknown,
    part = buurten
  ): Change =>
  files =>
    editFeatures(files, part, list => {
      const values = list.map(({properties}) => properties[property]);
      list.forEach(({properties}, at) => {
        if (Number(values[at]) >= 0) properties[property] = change(Number(values[at]), at, list);
      });
    });
const ofMeasure = (code: string) => (row: string[]) =>
  row[1]!.includes(code) && /"BU/.test(row[5]!) && Number(row[3]!.replaceAll('"', "")) > 100;
const renamed =
  (from: string, to: string): Change =>
  files =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace(from, to), text]));
const text =
  (part: string, change: (content: string) => string): Change =>
  files => ({...files, [pathOf(files, part)]: change(files[pathOf(files, part)]!)});
const copied =
  (folder: string, change: (rows: string[]) => string[]): Change =>
  files => {
    const [head = "", ...rows] = files["survey/respondents.csv"]!.trimEnd().split("\n");
    return {
      ...files,
      [`${folder}/survey.yaml`]: files["survey/survey.yaml"]!,
      [`${folder}/respondents.csv`]: [head, ...change(rows), ""].join("\n")
    };
  };

const kinds: [name: string, parts: Part[], file: string, change: Change][] = [
  [
    "a buurt in another gemeente",
    ["map"],
    buurten,
    inMap(({gemeentecode}) => ({gemeentecode: gemeentecode === "GM9901" ? "GM9902" : "GM9901"}))
  ],
  [
    "a buurt in another wijk",
    ["map"],
    buurten,
    inMap(({wijkcode}) => ({wijkcode: wijkcode === "WK990100" ? "WK990101" : "WK990100"}))
  ],
  [
    "a wijk in another gemeente",
    ["map"],
    wijken,
    inMap(({gemeentecode}) => ({gemeentecode: gemeentecode === "GM9901" ? "GM9902" : "GM9901"}), wijken)
  ],
  [
    "a buurt of a gemeente that is none",
    ["map"],
    buurten,
    inMap(() => ({buurtcode: "BU12345678", wijkcode: "WK123456", gemeentecode: "GM1234"}))
  ],
  [
    "a score of a buurt of a gemeente that is none",
    ["map", "scores"],
    "scores buurten",
    added("scores buurten", () => [
      '"BU12345678"',
      '"Nergens"',
      "2024",
      "4.1",
      "-0.002265",
      "NA",
      "NA",
      "NA",
      "NA",
      "NA"
    ])
  ],
  [
    "a score of a buurt that the map lacks",
    ["map", "scores"],
    "scores buurten",
    added("scores buurten", () => [
      '"BU99010099"',
      '"Nergens"',
      "2024",
      "4.1",
      "-0.002265",
      "NA",
      "NA",
      "NA",
      "NA",
      "NA"
    ])
  ],
  [
    "a wijk without a buurt",
    ["map"],
    wijken,
    files =>
      editFeatures(
        files,
        wijken,
        list =>
          void list.push({
            ...list[0]!,
            properties: {...list[0]!.properties, wijkcode: "WK990199"},
            geometry: null as never
          })
      )
  ],
  [
    "crimes in a buurt that is none",
    ["map", "crimes"],
    "politie",
    inSheet(
      "politie",
      "code",
      () => "BU12345678",
      row => row[0]!.startsWith("BU")
    )
  ],
  [
    "health in a buurt that is none",
    ["map", "health"],
    "50150NED_2024",
    inSheet(
      "50150NED_2024",
      "WijkenEnBuurten",
      () => '"BU12345678"',
      row => row[3]!.includes("BU") && row[2]!.includes("MW00000")
    )
  ],
  [
    "kerncijfers of a buurt that is none",
    ["map", "series"],
    "kwb_",
    added("kwb_", () => ["BU12345678", "Nergens", "aantal_inwoners", "2024", "100"])
  ],
  [
    "postcodes in a buurt that is none",
    ["map", "postcodes"],
    "postcode",
    inSheet("postcode", "Buurt2024", () => "12345678")
  ],
  [
    "respondents in a buurt that is none",
    ["map", "survey"],
    "respondents",
    inSheet("respondents", "buurtcode", () => "BU12345678")
  ],
  [
    "a buurt twice",
    ["map"],
    buurten,
    files => editFeatures(files, buurten, list => void list.push(structuredClone(list[3]!)))
  ],
  ["a code in small letters", ["map"], buurten, inMap(({buurtcode}) => ({buurtcode: String(buurtcode).toLowerCase()}))],
  [
    "a code in small letters in the codes of a table",
    ["map", "bulk"],
    "WijkenEnBuurtenCodes",
    inSheet("WijkenEnBuurtenCodes", "Identifier", cell => cell.toLowerCase())
  ],
  [
    "a measure with the code of another",
    ["map", "bulk"],
    "MeasureCodes",
    inSheet(
      "MeasureCodes",
      "Identifier",
      () => '"M900003"',
      row => row[0] !== '"M900003"'
    )
  ],
  [
    "measures with each other's titles",
    ["map", "bulk"],
    "86165NED",
    text("MeasureCodes", content =>
      content
        .replace('"Aantal inwoners"', '"?"')
        .replace('"Huishoudens totaal"', '"Aantal inwoners"')
        .replace('"?"', '"Huishoudens totaal"')
    )
  ],
  ...[
    "[object Object]",
    "null",
    "NaN",
    "undefined",
    "12345",
    "BU99010000",
    "Oude M\uFFFDrkt",
    "#N/A",
    "Caf+AOk-plein",
    "Caf=C3=A9plein",
    "Caf%C3%A9plein",
    "Caf&eacute;plein",
    "Caf\\u00e9plein",
    "CafÃ©plein",
    "Oude\u00ADMarkt",
    "Oude\u0007Markt"
  ].map((name): [string, Part[], string, Change] => [
    `the name ${name}`,
    ["map"],
    buurten,
    inMap(() => ({buurtnaam: name}))
  ]),
  ["a name with a mark that nobody sees", ["map"], buurten, inMap(() => ({buurtnaam: "Oude\u202EMarkt"}))],
  ["a buurt of another year", ["map"], buurten, inMap(() => ({jaar: 2023}))],
  ["water that is neither yes nor no", ["map"], buurten, inMap(() => ({water: "MISSCHIEN"}))],
  ["names of a table that slipped by a row", ["map", "bulk"], "Observations", slipped("WijkenEnBuurtenCodes", "Title")],
  [
    "a list of codes that was cut off",
    ["map", "bulk"],
    "Observations",
    files =>
      editSheet(files, "WijkenEnBuurtenCodes", sheet => {
        sheet.rows = sheet.rows.slice(0, 60);
      })
  ],
  [
    "figures in the column for text",
    ["map", "bulk"],
    "Observations",
    files =>
      editSheet(files, "Observations", sheet => {
        for (const row of sheet.rows) [row[3], row[4]] = [row[4]!, row[3]!];
      })
  ],
  [
    "scores cut off at the end of a row",
    ["map", "scores"],
    "scores wijken",
    files =>
      editSheet(files, "scores wijken", sheet => {
        sheet.rows = sheet.rows.slice(0, -3);
      })
  ],
  [
    "crimes without the last row",
    ["map", "crimes"],
    "politie",
    files => editSheet(files, "politie", sheet => void sheet.rows.pop())
  ],
  ["a gemeente called undefined", ["map"], buurten, inMap(() => ({gemeentenaam: "undefined"}))],
  [
    "another name than in the scores",
    ["map", "scores"],
    "scores buurten",
    files =>
      text("scores buurten", content => content.replaceAll('"Oude Markt"', '"Nieuwe Haven"'))(files, list => list[0]!)
  ],
  [
    "residents with a fraction",
    ["map"],
    buurten,
    inMap(({aantal_inwoners}) => ({aantal_inwoners: Number(aantal_inwoners) + 0.5}))
  ],
  ["residents below zero", ["map"], buurten, inMap(() => ({aantal_inwoners: -12}))],
  [
    "residents times ten",
    ["map"],
    buurten,
    inMap(({aantal_inwoners}) => ({aantal_inwoners: 10 * Number(aantal_inwoners)}))
  ],
  [
    "residents a digit short",
    ["map"],
    buurten,
    inMap(({aantal_inwoners}) => ({aantal_inwoners: Math.floor(Number(aantal_inwoners) / 10)}))
  ],
  [
    "more households than residents",
    ["map"],
    buurten,
    inMap(({aantal_inwoners}) => ({aantal_huishoudens: 2 * Number(aantal_inwoners)}))
  ],
  ["households too large for the residents", ["map"], buurten, inMap(() => ({gemiddelde_huishoudsgrootte: 6.5}))],
  [
    "more on social assistance than residents",
    ["map"],
    buurten,
    inMap(({aantal_inwoners}) => ({aantal_personen_met_een_alg_bijstandsuitkering_tot: 3 * Number(aantal_inwoners)}))
  ],
  ["ages of more than all", ["map"], buurten, inMap(() => ({percentage_personen_25_tot_45_jaar: 90}))],
  [
    "ages of less than all",
    ["map"],
    buurten,
    inMap(() => ({percentage_personen_25_tot_45_jaar: 1, percentage_personen_45_tot_65_jaar: 1}))
  ],
  ["households of more than all kinds", ["map"], buurten, inMap(() => ({percentage_eenpersoonshuishoudens: 99}))],
  [
    "owned and rented of more than all",
    ["map"],
    buurten,
    inMap(({percentage_huurwoningen}) => ({percentage_koopwoningen: 110 - Number(percentage_huurwoningen)}))
  ],
  [
    "owned and rented of hardly any",
    ["map"],
    buurten,
    inMap(() => ({
      percentage_koopwoningen: 2,
      percentage_huurwoningen: 20,
      perc_huurwoningen_in_bezit_woningcorporaties: 10,
      perc_huurwoningen_in_bezit_overige_verhuurders: 10
    }))
  ],
  [
    "rent of other landlords than all",
    ["map"],
    buurten,
    inMap(({percentage_huurwoningen}) => ({
      perc_huurwoningen_in_bezit_woningcorporaties: Number(percentage_huurwoningen),
      perc_huurwoningen_in_bezit_overige_verhuurders: 20
    }))
  ],
  [
    "a density times ten",
    ["map"],
    buurten,
    inMap(({bevolkingsdichtheid_inwoners_per_km2}) => ({
      bevolkingsdichtheid_inwoners_per_km2: Math.min(90_000, 10 * Number(bevolkingsdichtheid_inwoners_per_km2))
    }))
  ],
  [
    "land in square metres",
    ["map"],
    buurten,
    inMap(({oppervlakte_land_in_ha}) => ({oppervlakte_land_in_ha: 10_000 * Number(oppervlakte_land_in_ha)}))
  ],
  ["a share above a hundred", ["map"], buurten, inMap(() => ({percentage_koopwoningen: 130}))],
  [
    "a wijk of more residents than its buurten",
    ["bulk"],
    "Observations",
    inSheet(
      "Observations",
      "Value",
      cell => `"${2 * Number(cell.replaceAll('"', ""))}"`,
      row => row[1] === '"M900003"' && row[5]!.includes("WK")
    )
  ],
  [
    "a wijk of fewer residents than its buurten",
    ["bulk"],
    "Observations",
    inSheet(
      "Observations",
      "Value",
      cell => `"${Math.round(Number(cell.replaceAll('"', "")) / 2)}"`,
      row => row[1] === '"M900003"' && row[5]!.includes("WK") && Number(row[3]!.replaceAll('"', "")) > 1000
    )
  ],
  [
    "a buurt that was dropped",
    ["bulk"],
    "Observations",
    (files, pick) =>
      editSheet(files, "Observations", sheet => {
        const code = pick(sheet.rows.filter(ofMeasure("M900003")))[5]!;
        sheet.rows = sheet.rows.filter(row => row[5] !== code || row[1] !== '"M900003"');
      })
  ],
  ["fractions for percentages in the map", ["map"], buurten, all("percentage_koopwoningen", value => value / 100)],
  [
    "fractions for percentages of health",
    ["map", "health"],
    "50150NED_2024",
    files =>
      editSheet(files, "50150NED_2024", sheet => {
        const at = sheet.columns.indexOf("Eenzaam_28");
        for (const row of sheet.rows)
          if (/\d/.test(row[at]!)) row[at] = `"${(Number(row[at]!.replaceAll('"', "")) / 100).toFixed(3)}"`;
      })
  ],
  [
    "residents that slipped by a row",
    ["map", "bulk"],
    buurten,
    all("aantal_inwoners", (_, at, list) => Math.max(0, Number(list[Math.max(0, at - 1)]!.properties.aantal_inwoners)))
  ],
  [
    "lonely and strongly lonely under each other's names",
    ["map", "health"],
    "50150NED_2024",
    text("50150NED_2024", content =>
      content
        .replace("Eenzaam_28", "?")
        .replace("ErnstigZeerErnstigEenzaam_29", "Eenzaam_28")
        .replace("?", "ErnstigZeerErnstigEenzaam_29")
    )
  ],
  ...(
    [
      ["Vrijwilligerswerk_33", "Mantelzorger_32"],
      ["Roker_11", "ErnstigOvergewicht_10"],
      ["EmotioneelEenzaam_30", "SociaalEenzaam_31"]
    ] as const
  ).map(([one, other]): [string, Part[], string, Change] => [
    `${one} and ${other} under each other's names`,
    ["map", "health"],
    "50150NED_2020",
    text("50150NED_2020", content => content.replace(one, "?").replace(other, one).replace("?", other))
  ]),
  [
    "volunteers and carers under each other's names in every year",
    ["map", "health"],
    "50150NED_2020",
    files =>
      Object.fromEntries(
        Object.entries(files).map(([path, content]) => [
          path,
          content
            .replace("Vrijwilligerswerk_33", "?")
            .replace("Mantelzorger_32", "Vrijwilligerswerk_33")
            .replace("?", "Mantelzorger_32")
        ])
      )
  ],
  ...(["2025", ""] as const).map((year): [string, Part[], string, Change] => [
    `all crimes ${year === "" ? "" : `of ${year} `}times ten`,
    ["map", "crimes"],
    "politie",
    files =>
      editSheet(files, "politie", sheet => {
        const [column, value] = ["jaar", "misdrijven_totaal"].map(name => sheet.columns.indexOf(name)) as [
          number,
          number
        ];
        for (const row of sheet.rows)
          if (row[column]!.startsWith(year) && /\d/.test(row[value]!)) row[value] = String(10 * Number(row[value]));
      })
  ]),
  [
    "social assistance of one year times ten",
    ["map", "series"],
    "kwb_",
    files =>
      editSheet(files, "kwb_", sheet => {
        for (const row of sheet.rows)
          if (row[2] === "bijstandsontvangers" && row[3] === "2021" && Number(row[4]) > 0)
            row[4] = String(10 * Number(row[4]));
      })
  ],
  ...["huisartsenpraktijk_gemiddelde_afstand_in_km", "gemiddelde_woningwaarde"].map(
    (property): [string, Part[], string, Change] => [
      `${property} times ten`,
      ["map"],
      buurten,
      all(property, value => 10 * value)
    ]
  ),
  [
    "health that slipped by a row",
    ["map", "health"],
    "50150NED_2022",
    files =>
      editSheet(files, "50150NED_2022", sheet => {
        const first = sheet.columns.indexOf("ErvarenGezondheidGoedZeerGoed_4");
        for (let row = sheet.rows.length - 1; row > 0; row--)
          sheet.rows[row]!.splice(first, Infinity, ...sheet.rows[row - 1]!.slice(first));
      })
  ],
  [
    "scores that slipped by a row",
    ["map", "scores", "classes"],
    "scores buurten",
    slipped("scores buurten", "afw", 10)
  ],
  [
    "crimes that slipped by an area",
    ["map", "crimes"],
    "politie",
    files =>
      editSheet(files, "politie", sheet => {
        const [code, year, value] = ["code", "jaar", "misdrijven_totaal"].map(name => sheet.columns.indexOf(name)) as [
          number,
          number,
          number
        ];
        const own = sheet.rows.filter(row => row[year] === "2024" && row[code]!.startsWith("BU"));
        const values = own.map(row => row[value]!);
        own.forEach((row, at) => {
          row[value] = values[Math.max(0, at - 1)]!;
        });
      })
  ],
  ...["crimes", "series", "scores", "health"].map((part): [string, Part[], string, Change] => {
    const [file, column, cell] = (
      {
        crimes: ["politie", "jaar", "2042"],
        series: ["kwb_", "jaar", "2042"],
        scores: ["scores buurten", "jaar", "2042"],
        health: ["50150NED_2024", "Perioden", '"2042JJ00"']
      } as const
    )[part as "crimes"];
    return [
      `a figure for 2042 in ${part}`,
      ["map", part as Part],
      file,
      inSheet(
        file,
        column,
        () => cell,
        row => /^"?(BU|GM)/.test(row[0]!) || row[2]!.includes("MW00000")
      )
    ];
  }),
  ["a respondent of 2042", ["map", "survey"], "respondents", inSheet("respondents", "jaar", () => "2042")],
  [
    "a map of 2099",
    ["map", "bulk"],
    "pdok",
    files =>
      ["2024-buurten", "2024-wijken", "2024-gemeenten"].reduce(
        (changed, part) =>
          editFeatures(changed, part, list => {
            for (const {properties} of list) properties.jaar = 2099;
          }),
        files
      )
  ],
  [
    "a table in the folder of another year",
    ["map", "bulk"],
    "86165NED_2021",
    renamed("86165NED_2025", "86165NED_2021")
  ],
  ["scores of an edition to come", ["map", "scores"], "2002-2099", renamed("buurten 2002-2024", "buurten 2002-2099")],
  [
    "a year that is a copy of the one before",
    ["map", "series"],
    "kwb_",
    files =>
      editSheet(files, "kwb_", sheet => {
        const before = new Map(
          sheet.rows.filter(row => row[3] === "2021").map(row => [`${row[0]} ${row[2]}`, row[4]!])
        );
        for (const row of sheet.rows) if (row[3] === "2022") row[4] = before.get(`${row[0]} ${row[2]}`) ?? row[4]!;
      })
  ],
  [
    "a figure that one file withholds and another gives",
    ["map", "series"],
    "kwb_",
    inMap(() => ({aantal_personen_met_een_alg_bijstandsuitkering_tot: -99997}))
  ],
  [
    "a figure that a table calls confidential and another gives",
    ["map", "bulk", "series"],
    "kwb_",
    files =>
      editSheet(files, "Observations", sheet => {
        for (const row of sheet.rows)
          if (row[1] === '"M900003"' && row[5]!.includes("BU99010000")) [row[2], row[3]] = ['"Confidential"', ""];
      })
  ],
  [
    "a figure that differs between files",
    ["map", "series"],
    "",
    inSheet(
      "kwb_",
      "waarde",
      cell => String(2 * Number(cell)),
      row => row[0]!.startsWith("BU") && row[2] === "aantal_inwoners" && row[3] === "2024" && Number(row[4]) > 200
    )
  ],
  ["the same survey twice", ["map", "survey"], "tweede", copied("tweede", rows => rows)],
  ["the same survey in another order", ["map", "survey"], "tweede", copied("tweede", rows => rows.toReversed())],
  [
    "half of the same survey",
    ["map", "survey"],
    "tweede",
    copied("tweede", rows => rows.filter((_, at) => at % 2 === 0))
  ],
  [
    "the same survey with other numbers",
    ["map", "survey"],
    "tweede",
    copied("tweede", rows => rows.map((row, at) => row.replace(/^R\d+/, `X${at}`)))
  ],
  [
    "the same survey with other weights",
    ["map", "survey"],
    "tweede",
    copied("tweede", rows =>
      rows.map(row => row.replace(/,(\d+\.\d+),/, (_, weight: string) => `,${2 * Number(weight)},`))
    )
  ],
  [
    "a bow tie",
    ["map"],
    buurten,
    redrawn(([a, b, c, d]) => [a, c, b, [...d!].map((part, at) => part + (at === 0 ? 0.01 : 0)), a])
  ],
  ["an outline that is a point", ["map"], buurten, redrawn(([a]) => [a, a, a, a])],
  [
    "an outline elsewhere in the country",
    ["map"],
    buurten,
    redrawn(ring => ring.map(([lon, lat]) => [lon! + 2.5, lat! - 0.5]))
  ],
  ["an outline in another country", ["map"], buurten, redrawn(ring => ring.map(([lon, lat]) => [lon! + 12, lat!]))],
  ["latitude and longitude swapped", ["map"], buurten, redrawn(ring => ring.map(([lon, lat]) => [lat, lon]))],
  [
    "an outline of a tenth",
    ["map"],
    buurten,
    redrawn(ring =>
      ring.map(([lon, lat]) => [ring[0]![0]! + (lon! - ring[0]![0]!) / 10, ring[0]![1]! + (lat! - ring[0]![1]!) / 10])
    )
  ],
  [
    "an outline over all others",
    ["map"],
    buurten,
    redrawn(() => [
      [3.5, 52.3],
      [4.1, 52.3],
      [4.1, 52.9],
      [3.5, 52.9],
      [3.5, 52.3]
    ])
  ],
  ["an outline of another buurt", ["map"], buurten, redrawn((_, others) => ringOf(drawn(others)[40]!))],
  [
    "outlines of two gemeenten swapped",
    ["map"],
    buurten,
    files =>
      editFeatures(files, buurten, list => {
        const [one, other] = ["GM9901", "GM9903"].map(
          code => drawn(list).find(({properties}) => properties.gemeentecode === code)!
        );
        [one!.geometry, other!.geometry] = [other!.geometry, one!.geometry];
      })
  ],
  [
    "an outline that another source draws elsewhere",
    ["map", "classes"],
    "",
    redrawn(ring => ring.map(([lon, lat]) => [lon! + 0.02, lat!]), "buurtscore24")
  ],
  [
    "a score that is not the sum of its parts",
    ["map", "scores"],
    "scores buurten",
    inSheet(
      "scores buurten",
      "soc",
      cell => String(Number(cell) + 0.3),
      row => row[2] === "2024" && row[7] !== "NA"
    )
  ],
  [
    "a deviation that is not that of its score",
    ["map", "scores"],
    "scores buurten",
    inSheet(
      "scores buurten",
      "lbm",
      cell => String(Number(cell) + 0.5),
      row => row[3] !== "NA"
    )
  ]
];

/** Every kind of contradiction once, in a place that a seed draws. */
export function plantAll(seed: number): Planted[] {
  const random = seededRandom(seed);
  return kinds.map(([name, parts, file, change]) => {
    const pick = <T>(list: readonly T[]): T => {
      if (list.length === 0) throw new Error(`nothing to plant in: ${name}`);
      return list[Math.floor(random() * list.length)]!;
    };
    const without = sampleFiles(...parts);
    return {name, file, without, files: change(without, pick)};
  });
}
