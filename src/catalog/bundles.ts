/**
 * What pages read: of each gemeente one file with all that its pages and its card say, one of the country that all pages
 * share, and one of the pages about the figures as a whole. The pipeline writes them last; the site reads each once.
 */

import {type CamelCase, camelCase} from "./define-table.ts";
import type {MartRow, TableName} from "./marts.ts";

/** Columns of a table, with what pages call them. */
export interface Part<Row = unknown> {
  table: TableName;
  columns: readonly (readonly [column: string, called: string])[];
  /** Never there: it tells the compiler what a row is. */
  readonly row?: Row;
}

/** A row of a part, as pages read it. */
export type PartRow<One extends Part> = One extends Part<infer Row> ? Row : never;

type ColumnOf<Name extends TableName> = keyof MartRow<Name> & string;

type CellIn<Name extends TableName, Column> =
  MartRow<Name> extends infer Row ? (Column extends keyof Row ? Row[Column] : never) : never;

/** One flat type, for messages of the compiler that a person can read. */
type Flat<Row> = {readonly [Each in keyof Row]: Row[Each]};

/**
 * A part of a table: columns by their name in camel case, and those that pages call otherwise.
 *
 * @example
 * part("reused_codes", ["last_year"], {area_code: "code"}).columns; // => [["area_code", "code"], ["last_year", "lastYear"]]
 */
export const part = <
  const Name extends TableName,
  const Column extends ColumnOf<Name>,
  const Called extends {readonly [Each in ColumnOf<Name>]?: string} = Record<never, never>
>(
  table: Name,
  columns: readonly Column[],
  called?: Called
): Part<
  Flat<
    {[Each in Column as CamelCase<Each>]: CellIn<Name, Each>} & {
      [Each in keyof Called & ColumnOf<Name> as Called[Each] & string]: CellIn<Name, Each>;
    }
  >
> => ({
  table,
  columns: [
    ...Object.entries<string>((called ?? {}) as Record<string, string>),
    ...columns.map(column => [column, camelCase(column)] as const)
  ]
});

const stockGapColumns = [
  ...(["level", "indicator_id", "stock_year", "from_year", "to_year", "much_count", "little_count"] as const),
  ...(["much_from", "much_to", "little_from", "little_to"] as const)
] as const;

/** Of each gemeente, and of the country as an area among others: rows in the order of area, indicator and year. */
export const gemeenteParts = {
  boundaries: part("boundaries", ["level", "vintage_year", "source_id", "origin", "geojson"], {area_code: "code"}),
  figures: part("indicator_values", [
    ...(["area_code", "indicator_id", "year", "value", "missing", "low", "high"] as const),
    ...(["base", "source_id", "edition", "borders_year", "computed"] as const)
  ]),
  comparisons: part(
    "comparisons",
    [
      ...([
        "area_code",
        "level",
        "indicator_id",
        "year",
        "value",
        "wijk_value",
        "gemeente_value",
        "land_value"
      ] as const),
      ...(["land_percentile", "land_below_count", "land_above_count"] as const),
      ...(["gemeente_percentile", "gemeente_below_count", "gemeente_above_count"] as const)
    ],
    {land_peers_count: "landPeers", gemeente_peers_count: "gemeentePeers"}
  ),
  classes: part("classes", [
    ...(["area_code", "indicator_id", "year", "value", "class"] as const),
    ...(["scheme_id", "distance_to_break", "published_class"] as const)
  ]),
  earlierPlaces: part("places", ["area_code", "codes_year", "verdict", "parts_join", "then_land_ha", "now_land_ha"], {
    then_name: "name"
  }),
  reusedCodes: part("reused_codes", ["area_code", "last_year", "successor_codes"]),
  photos: part("focus_types", [
    ...(["area_code", "level", "year", "nuisance", "nuisance_class", "vulnerability_year", "vulnerability"] as const),
    ...(["problem_level", "vulnerability_level", "focus_type", "missing", "cohesion", "cohesion_class"] as const)
  ]),
  vulnerability: part("vulnerability", ["area_code", "year", "component_ids", "above_average_share"], {
    index_source: "source"
  }),
  films: part("trajectories", [
    ...(["area_code", "problems_from_year", "problems_to_year", "vulnerability_from_year"] as const),
    ...(["vulnerability_to_year", "nuisance_from", "nuisance_to", "vulnerability_from"] as const),
    ...(["vulnerability_to", "trajectory", "missing", "borders_year"] as const),
    ...(["focus_type_from", "cohesion_class_from"] as const)
  ]),
  filmCounts: part("trajectory_counts", [
    ...(["level", "problems_from_year", "problems_to_year", "vulnerability_from_year"] as const),
    ...(["vulnerability_to_year", "is_default", "trajectory", "areas_count"] as const)
  ]),
  stockGaps: part("stock_gaps", [...stockGapColumns]),
  stockAround: part("stock_surroundings", [
    ...(["area_code", "year", "own_low", "own_high", "around_low", "around_high"] as const)
  ]),
  filmsOfOtherYears: part("trajectories", ["area_code", "problems_from_year", "problems_to_year", "trajectory"]),
  filmPoints: part("film_points", ["area_code", "problems_year", "vulnerability_year", "nuisance", "vulnerability"]),
  filmsWithout: part("film_sensitivity", ["area_code", "indicator_id", "direction"]),
  peers: part("peers", ["area_code", "alike_ids", "differs_id", "differs_sd", "stability"], {
    peer_code: "code",
    peer_name: "name",
    peer_gemeente_name: "gemeenteName"
  }),
  beganAlike: part("began_alike", ["area_code", "trajectory", "areas_count", "reversed_count"]),
  resilientPeers: part("resilient_peers", ["area_code"], {
    peer_code: "code",
    peer_name: "name",
    peer_gemeente_name: "gemeenteName"
  }),
  elements: part("environment_profile", ["area_code", "element_id", "year", "value", "judgement", "reason"]),
  cells: part("cell_summaries", ["area_code", "year", "minimum", "p25", "p50", "p75", "maximum"], {
    cells_count: "cells"
  }),
  squares: part("shown_cells", ["area_code", "cell_id", "value", "smoothed", "longitude", "latitude"]),
  watch: part(
    "watch_list",
    [
      ...(["level", "question", "vulnerability_from_year", "vulnerability_to_year"] as const),
      ...(["low_income_from_year", "low_income_to_year", "concentration_increases"] as const)
    ],
    {area_code: "code"}
  )
};

/** What all pages share. */
export const countryParts = {
  areas: part(
    "areas",
    [
      ...(["level", "name", "parent_code", "wijk_code", "wijk_name", "gemeente_code", "gemeente_name"] as const),
      ...(["status", "vintage_year", "water", "postcode4", "longitude", "latitude"] as const),
      ...(["neighbour_codes", "predecessor_codes", "successor_codes", "has_boundary"] as const)
    ],
    {
      area_code: "code",
      inwoners_count: "residents",
      population_size: "population",
      inwoners_year: "residentsYear"
    }
  ),
  liveability: part("profiles", ["area_code", "leefbaarheid_class"]),
  gemeenteBoundaries: gemeenteParts.boundaries,
  gemeenteComparisons: part("comparisons", ["area_code", "indicator_id", "year", "value"]),
  buurtTypes: part("focus_types", ["year", "focus_type"]),
  distributions: part("distributions", ["level", "indicator_id", "year", "minimum", "p25", "p50", "p75", "maximum"], {
    areas_count: "areas"
  }),
  pairedYears: part("paired_years", ["level", "indicator_id"], {
    from_year: "from",
    to_year: "to",
    areas_count: "areas",
    from_mean: "before",
    to_mean: "after"
  }),
  usualChanges: part("usual_changes", ["level", "indicator_id", "size", "usual_change"]),
  editionDifferences: part(
    "edition_differences",
    [...(["level", "indicator_id", "earlier_edition", "later_edition", "largest"] as const)],
    {areas_count: "areas", gemeenten_count: "gemeenten"}
  ),
  computingErrors: part("computing_errors", ["level", "indicator_id", "usual_error"]),
  otherEditions: part("national_other_editions", ["indicator_id", "year", "edition", "source_id", "value"]),
  periods: part("trajectory_periods", [
    ...(["problems_from_year", "problems_to_year", "problems_band", "vulnerability_band", "beside_level"] as const),
    ...(["beside_areas_count", "beside_vulnerability_from", "beside_vulnerability_to"] as const)
  ]),
  besideWithout: part("beside_sensitivity", ["indicator_id", "direction"]),
  stockGaps: part("stock_gaps", [...stockGapColumns]),
  yardsticks: part("yardsticks", ["kind", "indicator_id", "year", "mean", "sd"])
};

/** What the pages about the figures as a whole say: the research, and the quality of the files. */
export const wholeParts = {
  yardsticks: part("yardsticks", ["kind"]),
  sensitivity: part("index_sensitivity", [
    ...(["level", "indicator_id", "year", "areas_count", "same_level_count", "same_type_count"] as const),
    ...(["rank_correlation", "films_count", "same_film_count", "stable_film_count"] as const)
  ]),
  besideWithout: part("beside_sensitivity", ["indicator_id", "direction"]),
  crimesBeside: part("crimes_beside_problems", ["level", "side", "judged_count", "areas_count"]),
  photoYears: part("focus_types", ["year", "vulnerability_year", "focus_type"]),
  periods: part("trajectory_periods", [
    ...(["problems_from_year", "problems_to_year", "vulnerability_from_year", "vulnerability_to_year"] as const),
    ...(["is_default", "component_ids", "problems_band", "vulnerability_band", "country_problems_change"] as const),
    ...(["country_vulnerability_change", "areas_count", "stable_share", "wijken_count", "wijken_stable_share"] as const)
  ]),
  cohorts: part("research_cohorts", [
    ...(["level", "figure_id", "cohesion_class", "outcome_id", "outcome_count"] as const),
    ...(["areas_count", "share", "low", "high", "greyed"] as const)
  ]),
  comparison: part("research_comparison", [
    ...(["level", "claim_id", "from_year", "to_year", "areas_count", "value", "low", "high"] as const),
    ...(["without_lowest", "without_highest", "verdict"] as const)
  ]),
  changeGroups: part("research_change_groups", [
    ...(["level", "group_id", "from_year", "to_year", "areas_count", "residents_count"] as const)
  ]),
  indices: part("research_stock_index", [
    ...(["level", "indicator_id", "year", "stock_class", "areas_count", "mean", "index_value", "greyed"] as const)
  ]),
  gaps: part("research_gap_growth", [
    ...([
      "level",
      "indicator_id",
      "first_year",
      "last_year",
      "first_gap",
      "last_gap",
      "growth",
      "low",
      "high",
      "areas_count",
      "greyed"
    ] as const)
  ]),
  developments: part("research_development", [
    "level",
    ...(["figure_id", "group_id", "indicator_id", "from_year", "to_year", "areas_count", "development"] as const),
    ...(["low", "high", "greyed"] as const)
  ]),
  turningPoints: part("research_turning_points", [
    "level",
    ...(["indicator_id", "from_year", "to_year", "areas_count", "turning_point", "low", "high", "found_share"] as const)
  ]),
  turningLines: part("research_turning_point_lines", ["level", "indicator_id", "stock_pct", "development"]),
  variances: part("cell_variances", [
    ...(["gemeente_code", "indicator_id", "year", "cells_count", "within", "between", "within_share"] as const)
  ]),
  survey: part("survey_results", [
    ...(["survey", "figure_id", "row_id", "row_rank", "column_id"] as const),
    ...(["respondents_count", "share", "low", "high", "withheld"] as const)
  ]),
  surveyStatistics: part("survey_statistics", [
    ...(["survey", "publisher", "licence", "statistic_id", "value", "respondents_count"] as const)
  ]),
  qualityFiles: part("quality_files", ["file", "source_id", "layout_id", "bytes"], {
    rows_read_count: "rowsRead",
    rows_kept_count: "rowsKept",
    figures_count: "figures",
    suppressed_count: "suppressed",
    not_measured_count: "notMeasured",
    not_applicable_count: "notApplicable",
    not_published_count: "notPublished",
    lost_count: "lost",
    issues_count: "issues"
  }),
  quality: part("quality", ["source_id", "file", "row", "column", "value", "expected", "action", "example_rows"], {
    times_count: "times"
  }),
  identities: part("identities", ["identity_id"], {breaches_count: "breaches", signed_off_count: "signedOff"}),
  signOffs: part("sign_offs", ["identity_id", "file", "area_code", "reason", "who", "date"], {
    breaches_count: "breaches"
  }),
  placeCounts: part("place_counts", ["source_id", "codes_year", "level"], {
    same_count: "same",
    changed_count: "changed",
    another_count: "another",
    unknown_count: "unknown"
  })
};

export type GemeenteParts = typeof gemeenteParts;
export type CountryParts = typeof countryParts;
export type WholeParts = typeof wholeParts;

/** Folder of the bundles, among the built tables. */
export const bundleFolder = "bundles";
/** Names of the two bundles that are of no gemeente. */
export const countryBundle = "nederland";
export const wholeBundle = "geheel";

/**
 * Where a bundle stands in the folder of the built tables.
 *
 * @param name  code of the gemeente or the country, or the name of one of the two others
 * @example
 * bundlePath("GM0308"); // => "bundles/GM0308.bundle"
 */
export const bundlePath = (name: string): string => `${bundleFolder}/${name}.bundle`;

/** Begin of a bundle: how many rows each part has, and how many bytes it takes, in order. */
export interface BundleHead {
  parts: Record<string, {rows: number; bytes: number}>;
}
