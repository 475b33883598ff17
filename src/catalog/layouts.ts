import {type LayoutId, layoutIds} from "./measures.ts";
import type {SourceId} from "./sources.ts";

/** A file layout as the person who gathers the files needs to know it. In English: it goes into the ledger. */
export interface Layout {
  id: LayoutId;
  sourceId: SourceId;
  what: string;
  /** Official address to get it from; null for files of the user's own. Not tried by this project: publishers move things. */
  address: string | null;
  /** A name the file may have in the data folder. Any sub-folder will do. */
  exampleFile: string;
  /** How a file is known to have this layout. */
  recognisedBy: string;
  /** First line, or shape, of such a file. */
  shape: string;
  /** What surprises in it. */
  quirks: string;
}

const list: Layout[] = [
  {
    id: "leefbaarometer_csv",
    sourceId: "leefbaarometer",
    what: "scores and five dimensions of buurten, wijken and gemeenten, nine years",
    address: "https://www.leefbaarometer.nl/resources/open-data-leefbaarometer-meting-2024.zip",
    exampleFile: "Leefbaarometer-scores buurten 2002-2024.csv",
    recognisedBy: "a name that begins with `Leefbaarometer-scores`, or a column `lbm` beside a code column",
    shape: "bu_code,bu_naam,jaar,lbm,afw,fys,onv,soc,vrz,won",
    quirks:
      "`NA` is missing. Dimensions exist for 2014, 2018, 2020, 2022 and 2024 alone. Quotes, no quotes and a leading index column are all read. Unpack the zip; files about development (`ontwikkeling`) are not used."
  },
  {
    id: "leefbaarometer_grid",
    sourceId: "leefbaarometer",
    what: "the same scores per 100 m cell",
    address: "https://www.leefbaarometer.nl/resources/open-data-leefbaarometer-meting-2024.zip",
    exampleFile: "Leefbaarometer-scores grids 2002-2024.csv",
    recognisedBy: "a name that begins with `Leefbaarometer-scores grid`",
    shape: "grid_code,jaar,lbm,afw,fys,onv,soc,vrz,won",
    quirks: "A cell's id (`E1213N4879`) is its lower left corner in hundreds of metres, EPSG:28992."
  },
  {
    id: "leefbaarometer_wfs",
    sourceId: "leefbaarometer",
    what: "published classes, deviations and outlines from the map service, one layer (level and year) a file",
    address:
      "https://geo.leefbaarometer.nl/lbm3/ows?service=WFS&version=2.0.0&request=GetFeature&typeNames=lbm3:buurtscore24&outputFormat=application/json&srsName=EPSG:4326",
    exampleFile: "buurtscore24.geojson",
    recognisedBy: "the layer's name (`buurtscore24`) as file name or in the features' ids",
    shape: "GeoJSON; properties kscore, kafw, kfys, konv, ksoc, kvrz, kwon (classes) and deviations",
    quirks:
      "Errors come back as XML with status 200: a file that is no JSON is refused. No total score in the buurt layers."
  },
  {
    id: "pdok_wijkbuurt",
    sourceId: "pdok_wijkbuurt",
    what: "outlines, kerncijfers and proximity of buurten, wijken and gemeenten",
    address: "https://api.pdok.nl/cbs/wijken-en-buurten-2024/ogc/v1/collections/buurten/items?f=json&limit=1000",
    exampleFile: "wijken-en-buurten-2024-buurten-GM0308.json",
    recognisedBy:
      "GeoJSON with a name that begins with `wijken-en-buurten`, or features with a `buurtcode`; CSV with the columns `wijkcode` and `indelingswijziging_wijken_en_buurten`; a GeoPackage with `buurt`, `wijk` or `gemeente` in its name",
    shape: "GeoJSON, CSV without outlines or GeoPackage (EPSG:28992); 223 attributes a buurt",
    quirks:
      "The year is in `jaar`, or in `jrstatcode` (`2024WK030800`). One page of at most 1,000 features a file; follow `links` with `rel=next`, or ask per gemeente with `gemeentecode=GM0308`. -99995 is not available yet, -99997 and -99999999 are suppressed."
  },
  {
    id: "cbs_bulk",
    sourceId: "cbs_kwb",
    what: "Kerncijfers wijken en buurten, and Nabijheid voorzieningen, as whole tables",
    address: "https://datasets.cbs.nl/csv/CBS/nl/85984NED",
    exampleFile: "85984NED/Observations.csv",
    recognisedBy: "columns `Measure` and `ValueAttribute`",
    shape: "Id;Measure;ValueAttribute;Value;StringValue;WijkenEnBuurten",
    quirks:
      "Unpack each zip into a folder named for its table, with `MeasureCodes.csv` beside `Observations.csv`. Decimal comma, codes padded with spaces. Kerncijfers: 84799NED (2020), 85039NED (2021), 85318NED (2022), 85618NED (2023), 85984NED (2024), 86165NED (2025). Proximity: 86134NED (2024), 86270NED (2025)."
  },
  {
    id: "cbs_kwb_typed",
    sourceId: "cbs_kwb",
    what: "Kerncijfers wijken en buurten of one year as the typed table of OData v3",
    address: "https://opendata.cbs.nl/ODataApi/odata/84799NED/TypedDataSet",
    exampleFile: "84799NED_TypedDataSet.csv",
    recognisedBy: "a column `WijkenEnBuurten` or `RegioS`, and one as `AantalInwoners_5`",
    shape: "ID,WijkenEnBuurten,Gemeentenaam_1,SoortRegio_2,Codering_3,…,AantalInwoners_5,…",
    quirks:
      "A column is known by its name without its number, which moves from year to year. The year follows from the table's number, in the name of file or folder: 82339NED (2013), 82931NED, 83220NED, 83487NED, 83765NED (2017), 84286NED, 84583NED, 84799NED (2020), 85039NED, 85318NED, 85618NED, 85984NED (2024), 86165NED (2025); a year in the name will do as well. A column that is empty throughout is not published yet; an empty cell in another is not applicable where nobody lives, else withheld."
  },
  {
    id: "cbs_kwb_tidy",
    sourceId: "cbs_kwb",
    what: "kerncijfers of one year as one row per area",
    address: null,
    exampleFile: "kwb_2024_gm_wk_bu.csv",
    recognisedBy: "columns `gm_code` and `wk_code`; the year is in the file's name",
    shape: "code,type,naam,gm_code,wk_code,inwoners,…",
    quirks:
      "An own layout for extracts of the CBS table. Empty is not known: an extract may have lost its zeros, so an empty count is neither zero nor withheld. Amounts of money are in thousands of euros."
  },
  {
    id: "cbs_kwb_long",
    sourceId: "cbs_kwb",
    what: "kerncijfers of several years as one row per area, indicator and year",
    address: null,
    exampleFile: "kwb_2016-2025_baarn_long.csv",
    recognisedBy: "columns `indicator` and `waarde`",
    shape: "code,…,indicator,…,jaar,waarde",
    quirks: "An own layout for extracts of the CBS table. The rows `opleiding_*` are counts."
  },
  {
    id: "cbs_woz",
    sourceId: "cbs_kwb",
    what: "average WOZ value of one year per area",
    address: null,
    exampleFile: "woz_2023.csv",
    recognisedBy: "a column `Gemiddelde WOZ`; the year is in the file's name",
    shape: "ID,Key,Gemiddelde WOZ,Meest voorkomende postcode",
    quirks: "An extract of the CBS table, in thousands of euros. Codes are those of the year; empty is withheld."
  },
  {
    id: "cbs_vierkant",
    sourceId: "cbs_vierkant",
    what: "residents, households and homes per square of 100 m",
    address: "https://download.cbs.nl/vierkant/100/2025-cbs_vk100_2024_v1.zip",
    exampleFile: "cbs_vk100_2024_v1.gpkg",
    recognisedBy:
      "CSV with a column `crs28992res100m` or `c28992r100`; a GeoPackage with `vk100` or `vierkant` in its name; the year is in the name",
    shape: "crs28992res100m,aantal_inwoners,…",
    quirks:
      "A square's id (`E0974N4514`) is its lower left corner in hundreds of metres, EPSG:28992. Empty and -99997 are withheld. Counts are never shown per square."
  },
  {
    id: "cbs_wijken_geojson",
    sourceId: "cbs_kwb",
    what: "names and outlines of wijken, buurten or gemeenten of one year",
    address: null,
    exampleFile: "wijken_2022_wgs84.geojson",
    recognisedBy: "a name such as `wijken_2022….geojson`",
    shape: "GeoJSON in WGS84; properties code, name, …",
    quirks: "Says what older codes were, so that a dissolved code knows its successors."
  },
  {
    id: "cbs_postcode",
    sourceId: "cbs_postcode",
    what: "postcode and house number with the buurt",
    address: "https://download.cbs.nl/postcode/",
    exampleFile: "pc6hnr20240801_gwb.csv",
    recognisedBy: "a column `PC6`",
    shape: "PC6;Huisnummer;Buurt2024;Wijk2024;Gemeente2024",
    quirks: "Codes may lack their letters and leading zeros."
  },
  {
    id: "rivm_odata",
    sourceId: "rivm_gezondheid",
    what: "health, loneliness, volunteering and caring of adults",
    address: "https://dataderden.cbs.nl/ODataApi/odata/50150NED",
    exampleFile: "50090NED_2020_18plus.csv",
    recognisedBy: "columns `Leeftijd` and `Perioden`",
    shape: '"ID";"Leeftijd";"Marges";"WijkenEnBuurten";"Perioden";…',
    quirks:
      "Save the untyped table as CSV with `;`. Adults are `Leeftijd` 20300. `Marges` MW00000 is the estimate; fetch the two bounds of the 95 % interval too. Space-padded; empty is not measured, `.` is suppressed. An older edition is 50090NED."
  },
  {
    id: "rivm_tidy",
    sourceId: "rivm_gezondheid",
    what: "self-rated health, several years",
    address: null,
    exampleFile: "50150NED_goed_ervaren_gezondheid.csv",
    recognisedBy: "a column that begins with `goed_ervaren_`",
    shape: "code,type,jaar,goed_ervaren_gezondheid_pct",
    quirks: "An own layout for extracts of 50150NED."
  },
  {
    id: "politie_tidy",
    sourceId: "politie",
    what: "registered crimes in all, per area and year",
    address: "https://dataderden.cbs.nl/ODataApi/odata/47018NED",
    exampleFile: "47022NED_totaal_per_jaar.csv",
    recognisedBy: "a column that begins with `misdrijven_`",
    shape: "code,type,jaar,misdrijven_totaal",
    quirks: "An own layout for extracts of the police tables; the official table is per kind of crime."
  },
  {
    id: "survey",
    sourceId: "survey",
    what: "respondents of a residents' survey of your own (WoON, or a municipal one)",
    address: null,
    exampleFile: "survey/respondents.csv",
    recognisedBy: "the name `respondents.csv`, with `survey.yaml` or `survey.json` beside it",
    shape: "one row per respondent: id, area code, year, weight, statements answered 1 to 5",
    quirks: "The mapping file says which column is what; its fields are in `src/sources/survey/mapping.ts`."
  },
  {
    id: "kwetsbaarheidsindex",
    sourceId: "kwetsbaarheidsindex",
    what: "the licensed index of vulnerability of the resilience research, for who has a licence",
    address: null,
    exampleFile: "kwetsbaarheidsindex_2014-2022.csv",
    recognisedBy: "a name that begins with `kwetsbaarheidsindex`",
    shape: "area_code,year,value",
    quirks:
      "Any scale on which higher is more vulnerable; it is standardised. It replaces the open proxy in every year, and tables by area that show it are then not published."
  },
  {
    id: "eigen",
    sourceId: "eigen",
    what: "a table of the operator's own, which becomes an indicator of the site",
    address: null,
    exampleFile: "eigen/speelplekken.csv",
    recognisedBy: "a file of the same name that ends in `.yml` beside it, as shown above",
    shape: "gm_code,year,my_value",
    quirks:
      "One row per area and year, one figure per table. Areas of any level: what the table does not have is not computed. An empty cell or `NA` is missing. A table that is `private: true` is checked and never written."
  }
];

/** Every layout, in the order of `layoutIds`. */
export const layouts: readonly Layout[] = list.toSorted((a, b) => layoutIds.indexOf(a.id) - layoutIds.indexOf(b.id));

/**
 * Layouts that list the areas of a year. Areas are made from these alone: a figure about a code that none of them has is a
 * figure about no place.
 */
export const areaLists: ReadonlySet<LayoutId> = new Set<LayoutId>([
  "leefbaarometer_csv",
  "leefbaarometer_wfs",
  "pdok_wijkbuurt",
  "cbs_bulk",
  "cbs_kwb_typed",
  "cbs_kwb_tidy",
  "cbs_wijken_geojson"
]);

/** Lists that leave no area out, so that a code which they lack is none. The Leefbaarometer leaves out where few people live. */
export const fullLists: ReadonlySet<LayoutId> = new Set<LayoutId>([
  "pdok_wijkbuurt",
  "cbs_bulk",
  "cbs_kwb_typed",
  "cbs_kwb_tidy"
]);
