import {analysisMarts} from "./analysis-marts.ts";
import type {AreaLevel} from "./areas.ts";
import {classColumns} from "./class-columns.ts";
import {classSchemeIds} from "./class-schemes.ts";
import {
  codes,
  defineTable,
  flag,
  integer,
  number,
  oneOf,
  type RecordOf,
  type RowOf,
  type Table,
  text
} from "./define-table.ts";
import {missingReasons} from "./figures.ts";
import {identityIds} from "./identities.ts";
import {indicators} from "./indicators/index.ts";
import {issueActions, outlineOrigins, placeReasons, placeVerdicts, populationSizes} from "./judgements.ts";
import {layoutIds} from "./measures.ts";
import type {OwnDefinition} from "./own.ts";
import {area, gemeente, indicator, level, placed, source, sourceAs} from "./shared-columns.ts";
import {sourceIds} from "./sources.ts";

/** Every table that a build makes, in the order in which they are made. */
export const marts = [
  defineTable({
    name: "areas",
    grain: "one row per area, dissolved codes included",
    key: ["area_code"],
    order: ["gemeente_code", "level", "area_code"],
    columns: [
      area,
      level,
      text("name", "name of the area; for a dissolved code without a known name, its code"),
      text("parent_code", "the next larger area; null for the country", true),
      text("wijk_code", "wijk of a buurt; itself for a wijk; null above", true),
      text("wijk_name", "name of that wijk", true),
      gemeente,
      text("gemeente_name", "name of that gemeente"),
      oneOf("status", ["current", "dissolved"], "current or dissolved"),
      integer("vintage_year", "year of the area set the code belongs to (for dissolved codes: last seen)", true),
      integer("boundary_change", "CBS: 1 unchanged since the year before, 2 another code alone, 3 other borders", true),
      integer("boundary_change_year", "last year in the data in which CBS says that the borders changed", true),
      flag("water", "true for areas of water only"),
      integer("inwoners_count", "residents, latest year; null where that is not known or withheld", true),
      integer("inwoners_year", "year of that count", true),
      oneOf(
        "population_size",
        populationSizes,
        "unknown, none, under_ten, few (below the minimum for a class) or enough"
      ),
      text("postcode4", "most common four-digit postcode", true),
      number("longitude", "of a point inside the area, WGS84 degrees", true),
      number("latitude", "of a point inside the area, WGS84 degrees", true),
      number("west", "bounding box, WGS84 degrees", true),
      number("south", "bounding box, WGS84 degrees", true),
      number("east", "bounding box, WGS84 degrees", true),
      number("north", "bounding box, WGS84 degrees", true),
      codes("neighbour_codes", "areas of the same level that border on it, by code"),
      codes("predecessor_codes", "codes that the area was made from"),
      codes("successor_codes", "where to look instead, for a dissolved code"),
      flag("has_boundary", "true when `boundaries` holds its outline")
    ]
  }),
  defineTable({
    name: "boundaries",
    grain: "one row per current area that has an outline in the data",
    key: ["area_code"],
    order: ["gemeente_code", "level", "area_code"],
    columns: [
      ...placed,
      integer("vintage_year", "year of the boundary", true),
      oneOf("source_id", sourceIds, "source of the boundary"),
      oneOf(
        "origin",
        outlineOrigins,
        "published; buurten when merged from all buurten of the wijk, some_buurten from those with an outline"
      ),
      text("geojson", "Polygon or MultiPolygon in WGS84, six decimals, as GeoJSON text")
    ]
  }),
  defineTable({
    name: "indicator_values",
    grain: "one row per area, indicator and year",
    key: ["area_code", "indicator_id", "year"],
    order: ["gemeente_code", "area_code", "indicator_id", "year"],
    columns: [
      ...placed,
      indicator,
      integer("year", "reference year of the figure"),
      number("value", "in the indicator's unit, shares as fractions; null when missing", true),
      number(
        "low",
        "lower bound of the 95 % interval; of a rate computed here from rounded counts, the lowest that they allow",
        true
      ),
      number("high", "upper bound of the 95 % interval; of such a rate the highest", true),
      oneOf("missing", missingReasons, `${missingReasons.join(", ")}; null when there is a value`, true),
      number("base", "residents, households or dwellings the figure is about, where known", true),
      source,
      text(
        "edition",
        "the publisher's edition of the series (2022, 50090NED), joined with + where parts differ; null where there are none",
        true
      ),
      integer(
        "borders_year",
        "year of the borders that the figure is counted in, where they are not the area's own: a little other ones for a value, another area's for borders_changed and place_unknown",
        true
      ),
      flag("computed", "true when computed here from figures of smaller areas or from other figures")
    ]
  }),
  defineTable({
    name: "edition_differences",
    grain: "one row per indicator, level and pair of editions that give the same figure of the same area and year",
    key: ["indicator_id", "level", "earlier_edition", "later_edition"],
    columns: [
      indicator,
      level,
      text("earlier_edition", "edition, as in indicator_values"),
      text("later_edition", "a later edition of the same publisher"),
      integer("shared_count", "figures (area and year) that both give"),
      integer("different_count", "of these, figures that differ"),
      integer("areas_count", "areas that these are of"),
      integer("gemeenten_count", "gemeenten that these lie in"),
      number("largest", "largest difference, in the indicator's unit")
    ]
  }),
  defineTable({
    name: "computing_errors",
    grain: "one row per indicator with classes and level of which figures are computed from buurten",
    key: ["indicator_id", "level"],
    columns: [
      indicator,
      level,
      integer("year", "reference year"),
      integer("areas_count", "areas of the level with a published figure that can be computed as well"),
      integer("other_class_count", "of these, areas that computing puts in another class"),
      number("largest", "largest difference of computed and published, in the indicator's unit", true),
      number("usual_error", "difference that 95 % stay within, in the indicator's unit", true),
      integer(
        "usual_areas_count",
        "areas that it rests on: of the level, or of all levels where these are too few",
        true
      )
    ]
  }),
  defineTable({
    name: "national_other_editions",
    grain:
      "one row per indicator, year and edition that gives the country a figure that is computed here of another edition",
    key: ["indicator_id", "year", "edition"],
    columns: [
      indicator,
      integer("year", "reference year"),
      text("edition", "edition that it was published in"),
      source,
      number("value", "as published, in the indicator's unit")
    ]
  }),
  defineTable({
    name: "classes",
    grain: "one row per area, indicator with a class scheme, and year with a value",
    key: ["area_code", "indicator_id", "year"],
    order: ["gemeente_code", "area_code", "indicator_id", "year"],
    columns: [
      ...placed,
      indicator,
      integer("year", "reference year"),
      number("value", "the value that is classed"),
      integer("class", "1 to 9; null below the minimum number of residents", true),
      oneOf("scheme_id", classSchemeIds, "key into the catalogue of class schemes"),
      number("distance_to_break", "absolute distance to the nearest break, in the indicator's unit"),
      integer("published_class", "the class in the publisher's own map service, where given", true)
    ]
  }),
  defineTable({
    name: "comparisons",
    grain: "one row per area and indicator, for the area's comparison year",
    key: ["area_code", "indicator_id"],
    order: ["gemeente_code", "area_code", "indicator_id"],
    columns: [
      ...placed,
      indicator,
      integer(
        "year",
        "the level year of the indicator where the area has a value then, else the area's latest year with a value"
      ),
      number("value", "value of the area"),
      number("wijk_value", "value of its wijk in the same year", true),
      number("gemeente_value", "value of its gemeente in the same year", true),
      number("land_value", "value of Nederland in the same year", true),
      number("land_percentile", "mid-rank percentile among areas of the same level in Nederland, in [0, 1]", true),
      integer("land_below_count", "number of those areas with a strictly lower value", true),
      integer("land_above_count", "number of those areas with a strictly higher value", true),
      integer("land_peers_count", "number of those areas, itself excluded"),
      number("gemeente_percentile", "the same among areas of the same level in its gemeente", true),
      integer("gemeente_below_count", "number of those areas with a strictly lower value", true),
      integer("gemeente_above_count", "number of those areas with a strictly higher value", true),
      integer("gemeente_peers_count", "number of those areas, itself excluded")
    ]
  }),
  defineTable({
    name: "distributions",
    grain: "one row per level, gemeente (NL00: whole country), indicator and year",
    key: ["level", "gemeente_code", "indicator_id", "year"],
    columns: [
      level,
      text("gemeente_code", "gemeente whose areas are described; NL00 for all"),
      indicator,
      integer("year", "reference year"),
      integer("areas_count", "areas with a value"),
      number("mean", "unweighted mean over areas"),
      number("sd", "sample standard deviation over areas; null for one area", true),
      number("minimum", "smallest value"),
      number("p05", "5th percentile"),
      number("p25", "25th percentile"),
      number("p50", "median"),
      number("p75", "75th percentile"),
      number("p95", "95th percentile"),
      number("maximum", "largest value")
    ]
  }),
  defineTable({
    name: "paired_years",
    grain: "one row per level, indicator and pair of years that an area has both of",
    key: ["level", "indicator_id", "from_year", "to_year"],
    columns: [
      level,
      indicator,
      integer("from_year", "first year"),
      integer("to_year", "last year"),
      integer("areas_count", "areas with a value in both years"),
      number("from_mean", "unweighted mean of the first year over those areas"),
      number("to_mean", "unweighted mean of the last year over the same areas")
    ]
  }),
  defineTable({
    name: "profiles",
    grain:
      "one row per current area: every indicator in its level year (see the manifest), null where the area has none of that year, though its page may show an older one",
    key: ["area_code"],
    order: ["gemeente_code", "level", "area_code"],
    columns: [
      area,
      level,
      text("name", "name of the area"),
      text("wijk_name", "name of its wijk", true),
      gemeente,
      text("gemeente_name", "name of its gemeente"),
      ...classColumns.map(({id, definition}) => integer(id, definition.en, true)),
      ...indicators.map(({id, definition, unit}) => number(id, `${definition.en} Unit: ${unit}.`, true))
    ]
  }),
  defineTable({
    name: "places",
    grain: "one row per current area and other year on whose codes some file counts it",
    key: ["area_code", "codes_year"],
    columns: [
      ...placed,
      integer("codes_year", "year of the area set whose codes the file uses"),
      oneOf(
        "verdict",
        placeVerdicts,
        "same, changed_a_little, another or unknown: was the code then the place that has it now?"
      ),
      oneOf(
        "because",
        placeReasons,
        "what decided: mark (of CBS), outline, land, residents, editions, name, postcode, lasting_code, other_year or nothing_known"
      ),
      number("overlap", "estimated share in both, in [0, 1]", true),
      flag("shares_join", "true when shares and means of then are shown for the area of now"),
      flag("totals_join", "true when counts of then are shown too"),
      flag(
        "parts_join",
        "true when figures of then are computed from all areas that were merged into this gemeente since"
      ),
      text("then_name", "name in that year", true),
      text("now_name", "name in the site's own year"),
      integer("then_residents", "residents in that year", true),
      integer("now_residents", "residents in the site's own year", true),
      integer("then_land_ha", "land in that year, in hectares", true),
      integer("now_land_ha", "land in the site's own year, in hectares", true)
    ]
  }),
  defineTable({
    name: "place_counts",
    grain: "one row per source, other year of codes and level",
    key: ["source_id", "codes_year", "level"],
    columns: [
      source,
      integer("codes_year", "year of the area set whose codes its files use"),
      level,
      integer("same_count", "areas of the site that its files tell of, of which that code was the same place"),
      integer("changed_count", "of which its borders were a little other ones"),
      integer("another_count", "of which it was another place, or its borders held clearly other land"),
      integer("unknown_count", "of which nothing tells")
    ]
  }),
  defineTable({
    name: "reused_codes",
    grain: "one row per current code that another area had in an earlier year",
    key: ["area_code"],
    columns: [
      area,
      gemeente,
      integer("last_year", "last year in the data in which the code was the other area's"),
      text("name", "name of that area, where known", true),
      codes("successor_codes", "where that area is now, as far as its outline tells")
    ]
  }),
  defineTable({
    name: "quality",
    grain: "one row per kind of thing that was not as it should be",
    key: ["issue_id"],
    columns: [
      integer("issue_id", "number in order of file and row"),
      sourceAs("source of the file"),
      text("file", "path inside the data folder"),
      integer("row", "line or feature number, 1-based", true),
      text("column", "column", true),
      text("value", "what was received", true),
      text("expected", "what was expected"),
      oneOf(
        "action",
        issueActions,
        "row_rejected, value_rejected, area_not_joined, column_ignored, file_rejected or note"
      ),
      integer(
        "times_count",
        "how often, where the same is wrong in several places: row and value are those of the first"
      ),
      text("example_rows", "rows of up to ten of them", true)
    ]
  }),
  defineTable({
    name: "identities",
    grain: "one row per thing that must hold in the files (src/catalog/identities.ts)",
    key: ["identity_id"],
    columns: [
      oneOf("identity_id", identityIds, "key into the catalogue of identities"),
      integer("breaches_count", "times that it does not hold"),
      integer("signed_off_count", "of those, times that somebody answers for")
    ]
  }),
  defineTable({
    name: "sign_offs",
    grain: "one row per entry of signed-off.yml in the data folder",
    key: ["sign_off_id"],
    columns: [
      integer("sign_off_id", "place in the file"),
      oneOf("identity_id", identityIds, "what does not hold"),
      text("file", "path inside the data folder"),
      text("area_code", "area it is about; null for the whole file", true),
      integer("breaches_count", "times that it does not hold there now"),
      text("reason", "why the figures are right all the same"),
      text("who", "who answers for it"),
      text("date", "day on which it was signed off, as given")
    ]
  }),
  defineTable({
    name: "quality_files",
    grain: "one row per file read",
    key: ["file"],
    columns: [
      text("file", "path inside the data folder"),
      sourceAs("source"),
      oneOf("layout_id", layoutIds, "file layout"),
      text("sha256", "checksum of the bytes"),
      number("bytes", "size"),
      integer("rows_read_count", "rows or features in the file"),
      integer("rows_kept_count", "rows used"),
      integer("figures_count", "figures with a value"),
      integer("suppressed_count", "figures suppressed by the publisher"),
      integer("not_measured_count", "figures not measured"),
      integer("not_applicable_count", "figures not applicable"),
      integer("not_published_count", "figures not published"),
      integer("lost_count", "rows and values that could not be used"),
      integer("issues_count", "rows in `quality` about this file")
    ]
  }),
  defineTable({
    name: "postcodes",
    grain: "one row per postcode and buurt",
    key: ["postcode", "buurt_code"],
    columns: [
      text("postcode", "six positions (3743AB), or four where only the most common postcode of a buurt is known"),
      text("buurt_code", "buurt it lies in"),
      integer("addresses_count", "addresses behind it; null when not known", true)
    ]
  }),
  defineTable({
    name: "grid_cells",
    grain: "one row per 100 m cell and year",
    key: ["cell_id", "year"],
    columns: [
      text("cell_id", "E1213N4879: lower-left corner in hundreds of metres, EPSG:28992"),
      text("buurt_code", "buurt that holds the centre of the cell", true),
      integer("year", "reference year"),
      ...(
        [
          "leefbaarheid_score",
          "leefbaarheid_afwijking_score",
          "fysieke_omgeving_score",
          "overlast_onveiligheid_score",
          "sociale_samenhang_score",
          "voorzieningen_score",
          "woningvoorraad_score"
        ] as const
      ).map(id => number(id, `Leefbaarometer: ${id}`, true))
    ]
  }),
  ...analysisMarts
] as const;

type AnyMart = (typeof marts)[number];

/** Names of all tables: another does not compile. */
export type TableName = AnyMart["name"];

/** The definition of a table. */
export type Mart<Name extends TableName = TableName> = Extract<AnyMart, {name: Name}>;

/** A row of a table, with the names of its columns. */
export type MartRow<Name extends TableName> = RowOf<Mart<Name>>;

/** A row of a table, with names in camel case. */
export type MartRecord<Name extends TableName> = RecordOf<Mart<Name>>;

const byName: ReadonlyMap<string, AnyMart> = new Map(marts.map(mart => [mart.name, mart]));

/** The definition of a table whose name is not known beforehand. */
export const anyMart = (name: TableName): Table => byName.get(name)!;

/** The definition of the table with this name. */
export const martByName = <const Name extends TableName>(name: Name): Mart<Name> => byName.get(name) as Mart<Name>;

/** What a build says of itself: `data/build/manifest.json`. No clock in it: same input, same bytes. */
export interface Manifest {
  version: string;
  /** Which columns and bundles there are: the same for tables that pages of this version can be made of. */
  shape: string;
  /** Title of the data set, from `dataset.json` in the data folder when there is one. */
  title: string;
  /** True when the data is invented; every page then says so. */
  fictional: boolean;
  /** Year of the area set: the latest vintage among the current areas. */
  areaYear: number;
  areas: Record<"buurt" | "wijk" | "gemeente" | "land", number>;
  /** Areas of the country that could be compared: with enough residents. Zero where the data is no country. */
  comparable: Record<"buurt" | "wijk" | "gemeente" | "land", number>;
  /**
   * Per indicator: its profile year and the level year of each level, which the wide table holds (src/README.md says what
   * they are); all years with a value, sources that gave it, and the levels of which most areas have it: a page of such an
   * area says that it lacks.
   */
  indicators: Record<
    string,
    {
      profileYear: number;
      levelYears: Partial<Record<AreaLevel, number>>;
      years: number[];
      sourceIds: string[];
      levels: AreaLevel[];
    }
  >;
  /** Indicators of the operator's own: what the descriptions beside their tables say. None of them is private. */
  own: readonly OwnDefinition[];
  sources: {sourceId: string; files: {file: string; sha256: string; bytes: number}[]}[];
  /** Files of the data folder that decide what figures are: code lists, mappings, `dataset.json`, `signed-off.yml`. */
  companions: {file: string; sha256: string; bytes: number}[];
  /** Own files of the program that do: merged gemeenten, who runs the site. */
  settings: {file: string; sha256: string; bytes: number}[];
  tables: Record<string, {rows: number; bytes: number; sha256: string}>;
}
