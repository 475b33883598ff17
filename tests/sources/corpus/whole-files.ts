import {maybeIndicator} from "../../../src/catalog/indicators/index.ts";
import {type LayoutId, measures} from "../../../src/catalog/measures.ts";
import type {OwnDefinition} from "../../../src/catalog/own.ts";
import {squareColumns} from "../../../src/catalog/square-columns.ts";
import {toGeojson} from "../geojson.ts";
import {playgrounds} from "../playgrounds.ts";

/** A whole file of a layout with a dozen areas, and the files that belong to it. */
export interface WholeFile {
  layoutId: LayoutId;
  path: string;
  text: string;
  siblings: Readonly<Record<string, string>>;
  /** Of a table of the operator's own: what the description beside it says. */
  own?: OwnDefinition;
}

const rows = 12;
const numbers = Array.from({length: rows}, (_, at) => at);
const buurt = (at: number) => `BU9900${String(at).padStart(4, "0")}`;
const name = (at: number) => `Buurt ${at} één`;
const listed = (lines: readonly string[]) => `${lines.join("\n")}\n`;

/** A likely value in the publisher's unit, different for each row and column. */
function likely(layoutId: LayoutId, measure: string, at: number): number {
  const {indicatorId, factor} = measures[layoutId]![measure]!;
  const {unit, range} = maybeIndicator(indicatorId)!;
  const column = Object.keys(measures[layoutId]!).indexOf(measure);
  const spread = (at * 7 + column * 3) % 29;
  const of: Partial<Record<typeof unit, number>> = {
    share: 20.5 + spread,
    count: 100 + spread,
    class: 1 + (at % 5),
    eur: (200_000 + spread * 1_000) * factor ** -1,
    mean: 1.5 + spread / 10,
    per_km2: 1200 + spread,
    km: 0.5 + spread / 10,
    score: 0.1
  };
  return Number(Math.min(of[unit] ?? 30 + spread, range[1] / factor).toFixed(2));
}

const cells = (layoutId: LayoutId, at: number) =>
  Object.keys(measures[layoutId]!).map(measure => likely(layoutId, measure, at));
const columns = (layoutId: LayoutId) => Object.keys(measures[layoutId]!);

/** lbm, afw and the five dimensions, which add up. */
function scores(at: number): number[] {
  const parts = [0.01, 0.02, -0.03, 0.04, 0.015].map(part => Number((part * (at + 1)).toFixed(4)));
  const afw = Number(parts.reduce((sum, part) => sum + part, 0).toFixed(4));
  return [Number((4.102264851143687 + afw).toFixed(7)), afw, ...parts];
}

const square = (at: number) => {
  const [x, y] = [5 + at / 100, 52];
  return {
    type: "Polygon",
    coordinates: [
      [
        [x, y],
        [x + 0.005, y],
        [x + 0.005, y + 0.005],
        [x, y + 0.005],
        [x, y]
      ]
    ]
  };
};
const outlined = (toProperties: (at: number) => Record<string, unknown>) =>
  toGeojson(numbers.map(at => ({properties: toProperties(at), geometry: square(at)})));
const file = (layoutId: LayoutId, path: string, text: string, siblings: Record<string, string> = {}): WholeFile => ({
  layoutId,
  path,
  text,
  siblings
});
const tidy = (layoutId: LayoutId, path: string) =>
  file(
    layoutId,
    path,
    listed([
      ["code", "type", "jaar", ...columns(layoutId)].join(),
      ...numbers.map(at => [buurt(at), "buurt", 2024, ...cells(layoutId, at)].join())
    ])
  );
const bulkTitles = ["Aantal inwoners", "Gemiddelde huishoudensgrootte", "Koopwoningen"];

/** One whole file of every layout that is text. */
export const wholeFiles: readonly WholeFile[] = [
  file(
    "leefbaarometer_csv",
    "Leefbaarometer-scores buurten 2002-2024.csv",
    listed([
      "bu_code,bu_naam,jaar,lbm,afw,fys,onv,soc,vrz,won",
      ...numbers.map(at => [buurt(at), name(at), 2024, ...scores(at)].join())
    ])
  ),
  file(
    "leefbaarometer_grid",
    "Leefbaarometer-scores grids 2002-2024.csv",
    listed([
      "grid_code,jaar,lbm,afw,fys,onv,soc,vrz,won",
      ...numbers.map(at => [`E${1200 + at}N4879`, 2024, ...scores(at)].join())
    ])
  ),
  file(
    "leefbaarometer_wfs",
    "buurtscore24.geojson",
    outlined(at => {
      const [, afw, fys, onv, soc, vrz, won] = scores(at);
      const classes = {kscore: 5, kafw: 6, kfys: 4, konv: 3, ksoc: 7, kvrz: 8, kwon: 2};
      return {id: buurt(at), name: name(at), gemeente: "Ons", year: "2024", ...classes, afw, fys, onv, soc, vrz, won};
    })
  ),
  file(
    "pdok_wijkbuurt",
    "wijken-en-buurten-2024-buurten.json",
    outlined(at => ({
      ...{buurtcode: buurt(at), buurtnaam: name(at), wijkcode: "WK990000", gemeentecode: "GM9900", jaar: 2024},
      ...Object.fromEntries(columns("pdok_wijkbuurt").map(measure => [measure, likely("pdok_wijkbuurt", measure, at)]))
    }))
  ),
  file(
    "pdok_wijkbuurt",
    "buurten_2024_attributen.csv",
    listed([
      ["buurtcode", "buurtnaam", "indelingswijziging_wijken_en_buurten", "jaar", ...columns("pdok_wijkbuurt")].join(),
      ...numbers.map(at => [buurt(at), name(at), 1, 2024, ...cells("pdok_wijkbuurt", at)].join())
    ])
  ),
  file(
    "cbs_bulk",
    "85984NED_2024/Observations.csv",
    listed([
      "Id;Measure;ValueAttribute;Value;StringValue;WijkenEnBuurten",
      ...numbers.flatMap(at =>
        bulkTitles.map(
          (_, of) => `${at * 3 + of};M${of};None;${of === 1 ? `2,${at % 9}` : 100 + at - of * 40};;${buurt(at)}`
        )
      )
    ]),
    {
      "85984NED_2024/MeasureCodes.csv": listed([
        "Identifier;Title",
        ...bulkTitles.map((title, of) => `M${of};${title}`)
      ])
    }
  ),
  file(
    "cbs_kwb_typed",
    "85984NED_TypedDataSet.csv",
    listed([
      [
        "ID",
        "WijkenEnBuurten",
        "Gemeentenaam_1",
        ...columns("cbs_kwb_typed").map((title, at) => `${title.replace(/#\d+$/, "")}_${at + 5}`)
      ].join(),
      ...numbers.map(at => [at, `${buurt(at)}  `, "Ons     ", ...cells("cbs_kwb_typed", at)].join())
    ])
  ),
  file(
    "cbs_kwb_tidy",
    "kwb_2024_gm_wk_bu.csv",
    listed([
      ["code", "type", "naam", "gm_code", "wk_code", ...columns("cbs_kwb_tidy"), "postcode"].join(),
      ...numbers.map(at =>
        [buurt(at), "buurt", name(at), "GM9900", "WK990000", ...cells("cbs_kwb_tidy", at), 1234].join()
      )
    ])
  ),
  file(
    "cbs_kwb_long",
    "kwb_2016-2025_ons_long.csv",
    listed([
      "code,naam,indicator,jaar,waarde",
      ...numbers.map(at => [buurt(at), name(at), "gem_inkomen_huishoudens", 2020, 25.5 + at].join())
    ])
  ),
  file(
    "cbs_woz",
    "woz_2023.csv",
    listed([
      "ID,Key,Gemiddelde WOZ,Meest voorkomende postcode",
      ...numbers.map(at => [at, `${buurt(at)}  `, 300 + at, 1234].join())
    ])
  ),
  file(
    "cbs_vierkant",
    "cbs_vk100_2024.csv",
    listed([
      ["crs28992res100m", ...Object.keys(squareColumns)].join(),
      ...numbers.map(at => [`E${1200 + at}N4879`, ...Object.keys(squareColumns).map((_, of) => 10 + at + of)].join())
    ])
  ),
  file(
    "cbs_wijken_geojson",
    "buurten_2022_wgs84.geojson",
    outlined(at => ({code: buurt(at), name: name(at)}))
  ),
  file(
    "cbs_postcode",
    "pc6hnr.csv",
    listed([
      "PC6;Huisnummer;Buurt2024;Wijk2024;Gemeente2024",
      ...numbers.map(at => `1234A${"ABCDEFGHIJKL"[at]};${at + 1};${buurt(at)};WK990000;GM9900`)
    ])
  ),
  file(
    "rivm_odata",
    "50090NED_2020_18plus.csv",
    listed([
      ["ID", "Leeftijd", "Marges", "WijkenEnBuurten", "Perioden", "Gemeentenaam_1", ...columns("rivm_odata")]
        .map(cell => `"${cell}"`)
        .join(";"),
      ...numbers.map(at =>
        [at, 20300, "MW00000", `${buurt(at)}  `, "2020JJ00", "Ons   ", ...cells("rivm_odata", at)]
          .map(cell => `"${cell}"`)
          .join(";")
      )
    ])
  ),
  tidy("rivm_tidy", "50150NED_goed_ervaren_gezondheid.csv"),
  tidy("politie_tidy", "47022NED_totaal_per_jaar.csv"),
  {
    layoutId: "eigen",
    path: "data/eigen/speelplekken.csv",
    text: listed(["code,jaar,aantal", ...numbers.map(at => [buurt(at), 2024, 100 + ((at * 7) % 29)].join())]),
    siblings: {},
    own: playgrounds
  },
  file(
    "survey",
    "survey/respondents.csv",
    listed([
      "i,a,y,w,v,u",
      ...numbers.map(at => [at + 1, buurt(at), 2024, `0.${8 + (at % 2)}`, 1 + (at % 5), 1 + ((at + 2) % 5)].join())
    ]),
    {
      "survey/survey.yaml":
        "title: A\npublisher: B\nlicence: C\ncolumns: {id: i, area_code: a, year: y, weight: w}\nstatements: {get_along: v, hardly_know: u}\n"
    }
  ),
  file(
    "kwetsbaarheidsindex",
    "kwetsbaarheidsindex_2022.csv",
    listed(["area_code,year,value", ...numbers.map(at => [buurt(at), 2022, 0.25 + at].join())])
  )
];
