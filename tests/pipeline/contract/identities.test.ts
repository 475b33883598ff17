import {describe, expect, test} from "vitest";
import {identities, identityIds} from "../../../src/catalog/identities.ts";
import {describeNotes, inputBreaches} from "../../../src/pipeline/contract/contract.ts";
import {openDatabase} from "../../../src/pipeline/database.ts";
import {stageFiles} from "../../../src/pipeline/run.ts";
import {features, paths, square, type TinyFiles} from "../tiny-folder.ts";
import {brief, judge} from "./judge.ts";

const kwb = (...rows: string[]) => ({
  [paths.kerncijfers]: ["code,type,naam,gm_code,wk_code,inwoners", ...rows, ""].join("\n")
});
const wide = (columns: string, cells: string) => ({
  [paths.kerncijfers]: `code,type,naam,gm_code,wk_code,${columns}\nBU99010000,buurt,Eikenhof,GM9901,WK990100,${cells}\n`
});
const bulk = (rows: string[], year = 2025) => ({
  [`cbs/86165NED_${year}/MeasureCodes.csv`]: [
    "Identifier;Title",
    ...[
      "Aantal inwoners",
      "Koopwoningen",
      "Huurwoningen totaal",
      "In bezit woningcorporatie",
      "In bezit overige verhuurders"
    ].map((title, at) => `M${at};${title}`),
    "M9;Personen per soort uitkering; Bijstand".replace("; B", ";B"),
    ""
  ].join("\n"),
  [`cbs/86165NED_${year}/Observations.csv`]: [
    "Id;Measure;ValueAttribute;Value;StringValue;WijkenEnBuurten",
    ...rows,
    ""
  ].join("\n")
});
const cells = (code: string, ...values: (number | string)[]) =>
  values.map((value, at) => `${at};M${at};None;${value};;${code}`);
const map = (...list: Parameters<typeof features>) => ({
  [paths.map]: features(
    ...list.map(each => ({
      jaar: 2024,
      gemeentecode: `GM${String(each.buurtcode).slice(2, 6)}`,
      buurtnaam: "Hof",
      ...each
    }))
  )
});
const [x, y] = [121_000, 487_000];
const row = (code: string, ...rest: (string | number)[]) =>
  `${code},buurt,Hof ${code.slice(-2)},GM${code.slice(2, 6)},WK${code.slice(2, 8)},${rest.join(",")}`;
const buurten = (count: number) => Array.from({length: count}, (_, at) => `BU990100${String(at).padStart(2, "0")}`);
const residents = (at: number) => 100 + ((at * 7919) % 97) * 25;
/** The health monitor of one year, with two columns for twelve buurten. */
const health = (year: number, columns: string, cells: (at: number) => readonly number[]) => ({
  [`rivm/50090NED_${year}_18plus.csv`]: [
    `ID;Leeftijd;Marges;WijkenEnBuurten;Perioden;Gemeentenaam_1;${columns}`,
    ...buurten(12).map((code, at) => [at, 20300, "MW00000", code, `${year}JJ00`, "Ons", ...cells(at)].join(";")),
    ""
  ].join("\n")
});
/** Crimes of twelve buurten in three years. */
const crimes = (count: (year: number, at: number) => number) => ({
  ...map({buurtcode: "BU99010000"}),
  [paths.crimes]: [
    "code,type,jaar,misdrijven_totaal",
    ...[2023, 2024, 2025].flatMap(year => buurten(12).map((code, at) => `${code},buurt,${year},${count(year, at)}`)),
    ""
  ].join("\n")
});

/** For each identity: files that break it, and where. */
const planted: [identity: string, files: TinyFiles, broken: string[]][] = [
  [
    "year_within_reach",
    {
      ...kwb(row("BU99010000", 1000)),
      [paths.crimes]: "code,type,jaar,misdrijven_totaal\nBU99010000,buurt,2024,4\nBU99010000,buurt,2042,5\n"
    },
    [`${paths.crimes}:3`]
  ],
  [
    "table_of_its_year",
    {
      "cbs/85984NED_2023_TypedDataSet.csv":
        "WijkenEnBuurten,Gemeentenaam_1,AantalInwoners_5\nBU99010000,Lindenmeer,1000\n"
    },
    ["cbs/85984NED_2023_TypedDataSet.csv:-"]
  ],
  [
    "year_of_its_own",
    {
      ...kwb(...buurten(30).map((code, at) => row(code, residents(at)))),
      "cbs/kwb_2025_gm_wk_bu.csv": [
        "code,type,naam,gm_code,wk_code,inwoners",
        ...buurten(30).map((code, at) => row(code, residents(at))),
        row("BU99010030", 5),
        ""
      ].join("\n")
    },
    ["cbs/kwb_2025_gm_wk_bu.csv:2"]
  ],
  ["parent_follows_code", kwb("BU99010000,buurt,Eikenhof,GM9902,WK990100,1000"), [`${paths.kerncijfers}:2`]],
  [
    "area_in_the_lists",
    kwb(
      "GM9901,gemeente,Lindenmeer,,,1000",
      "WK990100,wijk,Wijk 00,GM9901,,1000",
      row("BU99010000", 1000),
      row("BU12345678", 10)
    ),
    [`${paths.kerncijfers}:5`, `${paths.kerncijfers}:5`]
  ],
  [
    "area_in_the_lists",
    kwb(...buurten(30).map(code => row(code, 1000)), row("BU12345678", 10)),
    [`${paths.kerncijfers}:32`]
  ],
  ["name_is_a_name", kwb("BU99010000,buurt,[object Object],GM9901,WK990100,1000"), [`${paths.kerncijfers}:2`]],
  [
    "one_name",
    {...kwb(row("BU99010000", 1000)), ...map({buurtcode: "BU99010000", buurtnaam: "Elders"})},
    [`${paths.map}:1`]
  ],
  [
    "code_is_known",
    {
      ...kwb(row("BU99010000", 1000)),
      [paths.crimes]: "code,type,jaar,misdrijven_totaal\nBU99010000,buurt,2024,4\nBU99019999,buurt,2024,5\n"
    },
    [`${paths.crimes}:3`]
  ],
  [
    "code_is_known",
    {
      ...kwb(row("BU99010000", 1000)),
      [paths.crimes]:
        "code,type,jaar,misdrijven_totaal\nBU99010000,buurt,2024,4\nGM1234,gemeente,2024,5\nGM1234,gemeente,2023,5\n"
    },
    [`${paths.crimes}:3`]
  ],
  [
    "outline_has_a_surface",
    map(
      {
        buurtcode: "BU99010000",
        outline: {
          type: "Polygon",
          coordinates: [
            [
              [x, y],
              [x + 500, y + 500],
              [x + 500, y],
              [x, y + 500],
              [x, y]
            ]
          ]
        }
      },
      {
        buurtcode: "BU99010001",
        outline: {
          type: "Polygon",
          coordinates: [
            [
              [x, y],
              [x + 1, y],
              [x + 1, y + 1],
              [x, y]
            ]
          ]
        }
      }
    ),
    [`${paths.map}:1`, `${paths.map}:2`]
  ],
  [
    "outline_has_a_surface",
    map(
      {
        buurtcode: "BU99010000",
        outline: {
          type: "Polygon",
          coordinates: [square(x, y), square(x + 600, y, 100)].flatMap(({coordinates}) => coordinates)
        }
      },
      {
        buurtcode: "BU99010001",
        outline: {
          type: "MultiPolygon",
          coordinates: [square(x + 1000, y), square(x + 1100, y + 100, 50)].map(({coordinates}) => coordinates)
        }
      }
    ),
    [`${paths.map}:1`, `${paths.map}:2`]
  ],
  [
    "outline_is_tidy",
    map({
      buurtcode: "BU99010000",
      outline: {
        type: "Polygon",
        coordinates: [
          [
            [x, y],
            [x + 500, y],
            [x + 500, y + 500],
            [x + 250, y + 500],
            [x + 249, y + 501],
            [x + 249, y + 500],
            [x + 251, y + 502],
            [x, y + 500],
            [x, y]
          ]
        ]
      }
    }),
    [`${paths.map}:1`]
  ],
  [
    "outline_in_place",
    map(...buurten(3).map((buurtcode, at) => ({buurtcode, outline: square(x + (at === 2 ? 60_000 : 500 * at), y)}))),
    [`${paths.map}:3`]
  ],
  [
    "outline_beside_its_wijk",
    map(
      ...["BU99010000", "BU99010001", "BU99010002", "BU99010100", "BU99010101", "BU99010102"].map((buurtcode, at) => ({
        buurtcode,
        outline: square(x + 500 * [0, 1, 4, 3, 2, 5][at]!, y)
      }))
    ),
    [`${paths.map}:3`, `${paths.map}:6`]
  ],
  [
    "outline_alone",
    map(
      {buurtcode: "BU99010000", outline: square(x, y)},
      {buurtcode: "BU99010001", outline: square(x + 100, y + 100, 100)}
    ),
    [`${paths.map}:1`]
  ],
  [
    "outline_holds_its_land",
    map({buurtcode: "BU99010000", oppervlakte_land_in_ha: 90, outline: square(x, y)}),
    [`${paths.map}:1`]
  ],
  [
    "one_outline",
    {
      ...map({buurtcode: "BU99010000", outline: square(x, y)}),
      [paths.classes]: features({id: "BU99010000", name: "Hof", year: 2024, fys: 0.1, outline: square(x + 400, y)})
    },
    [`${paths.map}:1`]
  ],
  ["count_is_whole", kwb(row("BU99010000", 10.5)), [`${paths.kerncijfers}:2`]],
  [
    "share_is_a_percentage",
    {
      [paths.kerncijfers]: [
        "code,type,naam,gm_code,wk_code,koopwoningen",
        ...buurten(25).map((code, at) => row(code, 0.4 + at / 100)),
        ""
      ].join("\n")
    },
    [`${paths.kerncijfers}:2`]
  ],
  [
    "middle_is_usual",
    {
      ...map({buurtcode: "BU99010000", aantal_inwoners: 1000}),
      [paths.crimes]: [
        "code,type,jaar,misdrijven_totaal",
        // ten times what is usual
        ...Array.from(
          {length: 240},
          (_, at) => `BU${1000 + (at % 120)}000${Math.floor(at / 120)},buurt,2024,${150 + at}`
        ),
        ""
      ].join("\n")
    },
    [`${paths.crimes}:2`]
  ],
  [
    "columns_keep_their_names",
    {
      ...map({buurtcode: "BU99010000"}),
      ...health(2012, "Eenzaam_28;Mantelzorger_32", at => [40 + at, 12 + (at % 5)]),
      ...health(2016, "Eenzaam_28;Mantelzorger_32", at => [41 + at, 13 + (at % 5)]),
      ...health(2020, "Mantelzorger_32;Eenzaam_28", at => [42 + at, 13 + (at % 4)])
    },
    ["rivm/50090NED_2020_18plus.csv:2"]
  ],
  [
    "columns_in_order",
    {
      ...map({buurtcode: "BU99010000"}),
      ...health(2020, "Mantelzorger_32;Vrijwilligerswerk_33", at => [20 + at, 10 + (at % 5)])
    },
    ["rivm/50090NED_2020_18plus.csv:2"]
  ],
  ["year_in_step", crimes((year, at) => (year === 2025 ? 10 : 1) * (20 + ((at * 7) % 12))), [`${paths.crimes}:26`]],
  [
    "middle_is_possible",
    {
      ...crimes((_, at) => 300 + ((at * 7) % 12)),
      ...kwb(...buurten(12).map((code, at) => row(code, residents(at))))
    },
    [`${paths.crimes}:2`, `${paths.crimes}:14`, `${paths.crimes}:26`]
  ],
  [
    "figures_in_no_order",
    {
      ...map({buurtcode: "BU99010000", aantal_inwoners: 1000}),
      [paths.crimes]: [
        "code,type,jaar,misdrijven_totaal",
        ...buurten(60).map((code, at) => `${code},buurt,2023,${(at * 37) % 61}`),
        ...buurten(60).map((code, at) => `${code},buurt,2024,${Math.floor(at / 2)}`),
        ...buurten(60).map(code => `${code},buurt,2025,7`),
        ""
      ].join("\n")
    },
    [`${paths.crimes}:62`, `${paths.crimes}:122`]
  ],
  ["ages_make_all", wide("inwoners,inwoners0tot15,inwoners65plus", "1000,600,500"), [`${paths.kerncijfers}:2`]],
  [
    "households_make_all",
    map({
      buurtcode: "BU99010000",
      percentage_eenpersoonshuishoudens: 40,
      percentage_huishoudens_zonder_kinderen: 30,
      percentage_huishoudens_met_kinderen: 50
    }),
    [`${paths.map}:1`]
  ],
  ["tenure_makes_all", bulk(cells("BU99010000", 1000, 60, 50)), ["cbs/86165NED_2025/Observations.csv:3"]],
  ["tenure_makes_all", bulk(cells("BU99010000", 1000, 60, 40, 30, 30)), ["cbs/86165NED_2025/Observations.csv:3"]],
  ["tenure_is_known", bulk(cells("BU99010000", 1000, 6, 40)), ["cbs/86165NED_2025/Observations.csv:3"]],
  ["persons_are_residents", wide("inwoners,huishoudens", "1000,1500"), [`${paths.kerncijfers}:2`]],
  [
    "persons_are_residents",
    wide("inwoners,huishoudens,huishoudensgrootte", "1000,900,2.4"),
    [`${paths.kerncijfers}:2`]
  ],
  [
    "density_is_residents_by_land",
    wide("inwoners,oppervlakteLandHa,dichtheid", "1000,50,200"),
    [`${paths.kerncijfers}:2`]
  ],
  [
    "parts_make_the_whole",
    kwb("WK990100,wijk,Wijk 00,GM9901,,2000", row("BU99010000", 1000), row("BU99010001", 1100)),
    [`${paths.kerncijfers}:2`]
  ],
  [
    "parts_make_the_whole",
    kwb("WK990100,wijk,Wijk 00,GM9901,,2000", row("BU99010000", 1000), row("BU99010001", 900)),
    [`${paths.kerncijfers}:2`]
  ],
  [
    "figure_in_its_row",
    {
      ...kwb(...buurten(30).map((code, at) => row(code, residents(at < 10 ? at : at - 1)))),
      "cbs/kwb_2023_gm_wk_bu.csv": [
        "code,type,naam,gm_code,wk_code,inwoners",
        ...buurten(30).map((code, at) => row(code, residents(at) + 5)),
        ""
      ].join("\n")
    },
    [`${paths.kerncijfers}:12`]
  ],
  [
    "file_is_whole",
    {
      ...kwb(...buurten(3).map(code => row(code, 1000))),
      [paths.crimes]: "code,type,jaar,misdrijven_totaal\nBU99010000,buurt,2024,4\nBU99010001,buurt,2024,5\n"
    },
    [`${paths.crimes}:3`]
  ],
  [
    "part_within_whole",
    {
      ...map({buurtcode: "BU99010000", aantal_inwoners: 1000}),
      "rivm/50150NED_2024_18plus.csv":
        '"ID";"Leeftijd";"Marges";"WijkenEnBuurten";"Perioden";"Gemeentenaam_1";"Eenzaam_28";"ErnstigZeerErnstigEenzaam_29"\n"0";"20300";"MW00000";"BU99010000";"2024JJ00";"Ons";"12.1";"47.0"\n'
    },
    ["rivm/50150NED_2024_18plus.csv:2"]
  ],
  [
    "respondent_once",
    Object.fromEntries(
      ["een", "twee"].flatMap(folder => [
        [
          `${folder}/survey.yaml`,
          "title: Enquete\npublisher: Lindenmeer\nlicence: eigen\ncolumns: {id: id, area_code: buurt, year: jaar, weight: gewicht}\nstatements: {get_along: vraag}\n"
        ],
        [
          `${folder}/respondents.csv`,
          [
            "id,buurt,jaar,gewicht,vraag",
            ...Array.from({length: 40}, (_, at) => `${at},BU99010000,2024,1.${at},${(at % 5) + 1}`),
            folder === "een" ? "" : "99,BU99010000,2024,1,3\n"
          ].join("\n")
        ]
      ])
    ),
    ["twee/respondents.csv:2"]
  ]
];

describe("what must hold", () => {
  test.each(planted)("%s: a breach is found where it is", async (identity, files, broken) => {
    const {breaches, refused} = await judge(files);
    expect(refused).toBeNull();
    const found = brief(breaches.filter(breach => breach.identity === identity));
    expect(found).toEqual(broken.map(place => `${identity} ${place}`));
  });

  test.each(planted)("%s: it stops the build where it says so", async (identity, files) => {
    const {stopped} = await judge(files);
    const stops = identities.find(({id}) => id === identity)!.consequence === "stop";
    expect(stopped.some(breach => breach.identity === identity)).toBe(stops);
  });

  test("what stops nothing is told to whoever builds, with its file", async () => {
    const {breaches} = await judge(crimes((year, at) => (year === 2025 ? 10 : 1) * (20 + ((at * 7) % 12))));
    expect(describeNotes(breaches).join()).toContain(`${paths.crimes}, row 26, misdrijven_totaal: 12 buurten of 2025`);
  });

  test("every identity of the files is planted here", () => {
    const planned = new Set(planted.map(([identity]) => identity));
    expect(identityIds.filter(id => !planned.has(id))).toEqual(["change_in_bounds"]);
  });

  test("the sample breaks none that stops a build", async () => {
    const connection = await openDatabase();
    await stageFiles(connection, "data/sample");
    const stopping = new Set(identities.filter(({consequence}) => consequence === "stop").map(({id}) => id));
    expect(brief((await inputBreaches(connection)).filter(({identity}) => stopping.has(identity)))).toEqual([]);
    connection.closeSync();
  });
});
