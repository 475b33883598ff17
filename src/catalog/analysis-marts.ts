import {areaLevels} from "./areas.ts";
import {codes, defineTable, flag, integer, number, oneOf, text} from "./define-table.ts";
import {focusTypeIds, problemLevels, vulnerabilityLevels} from "./focus-types.ts";
import {
  changeGroupIds,
  concentrationLevels,
  crimesSides,
  elementJudgements,
  focusMissingReasons,
  indexSources,
  judgementReasons,
  verdicts,
  watchQuestions,
  yardstickKinds
} from "./judgements.ts";
import {gemeente, indicator, level, placed} from "./shared-columns.ts";
import {directions, trajectoryIds, trajectoryMissingReasons} from "./trajectories.ts";

const share = <const Name extends string>(name: Name, description: string) =>
  number(name, `${description}, in [0, 1]`, true);
const low = number("low", "lower bound of the 95 % interval", true);
const high = number("high", "upper bound of the 95 % interval", true);
const year = integer("year", "reference year");
const stockClass = integer("stock_class", "class of the share of housing-association stock, 1 (least) to 5");
const greyed = flag("greyed", "true with fewer areas than a cell needs (`thresholds.areasForCell`)");
const surveyKeys = [
  text("survey", "title of the survey"),
  text("figure_id", "figure of the publication it follows: 2-1, 3-1 to 3-5, or forms")
];

const film = [
  integer("problems_from_year", "first year of nuisance and insecurity"),
  integer("problems_to_year", "last year of nuisance and insecurity"),
  integer("vulnerability_from_year", "first year of vulnerability"),
  integer("vulnerability_to_year", "last year of vulnerability")
];

/** Tables that the analysis functions fill: about one area each, and the figures of the research (`research_*`). */
export const analysisMarts = [
  defineTable({
    name: "yardsticks",
    grain: "one row per fixed reference that figures are measured against",
    key: ["yardstick_id"],
    columns: [
      text("yardstick_id", "kind and indicator"),
      oneOf("kind", yardstickKinds, "vulnerability_component, vulnerability_index, cohesion_classes or problems"),
      text(
        "indicator_id",
        "indicator it belongs to; for the index the indicators it rests on, joined with +; null for a licensed one",
        true
      ),
      integer("year", "reference year: the earliest that covers enough of the country"),
      number("mean", "mean of the buurten in that year"),
      number("sd", "standard deviation of the buurten in that year"),
      number("coverage", "share of residents (cohesion: of buurten) behind it")
    ]
  }),
  defineTable({
    name: "vulnerability",
    grain: "one row per area and year with an index of vulnerability",
    key: ["area_code", "year"],
    order: ["gemeente_code", "area_code", "year"],
    columns: [
      ...placed,
      year,
      number("value", "index, in standard deviations above the mean of the reference year; higher is more vulnerable"),
      codes("component_ids", "indicators that the index of this area and year is made of; empty for a licensed index"),
      share(
        "above_average_share",
        "share of the reasonable weightings tried, the outermost two among them, under which the area is above average; 1 or 0: under all or none"
      ),
      oneOf("index_source", indexSources, "open_proxy, or licensed when the user loaded the licensed index")
    ]
  }),
  defineTable({
    name: "index_sensitivity",
    grain: "one row per level and component of the open index: what pages say with that component left out",
    key: ["level", "indicator_id"],
    columns: [
      level,
      text("indicator_id", "component that is left out"),
      integer("year", "year of the photo that pages show"),
      integer("areas_count", "areas with a focus type whose index has the component"),
      integer("same_level_count", "of which the level of vulnerability stays the same"),
      integer("same_type_count", "of which the focus type stays the same"),
      number("rank_correlation", "Spearman's correlation of the index of these areas with and without it", true),
      integer(
        "films_count",
        "areas with a film over the period that pages show, whose index has the component at both ends"
      ),
      integer("same_film_count", "of which the kind of film stays the same"),
      integer("stable_film_count", "of which without it neither problems nor the index changed")
    ]
  }),
  defineTable({
    name: "film_sensitivity",
    grain: "one row per area with a film and component that its index has at both ends: what is left without it",
    key: ["area_code", "indicator_id"],
    order: ["gemeente_code", "area_code", "indicator_id"],
    columns: [
      ...placed,
      text("indicator_id", "component that is left out"),
      oneOf("direction", directions, "which way the index went without it: down, stable or up")
    ]
  }),
  defineTable({
    name: "beside_sensitivity",
    grain: "one row per component of the open index of films: what the index that films stand beside did without it",
    key: ["indicator_id"],
    columns: [
      text("indicator_id", "component that is left out"),
      level,
      integer("areas_count", "areas of that level over which it is the mean; 1 for the country"),
      number("change", "change of the index without it over the years of the films that pages show"),
      oneOf("direction", directions, "which way that is: down, stable or up")
    ]
  }),
  defineTable({
    name: "crimes_beside_problems",
    grain: "one row per level and side on which registered crimes may contradict the estimate of nuisance",
    key: ["level", "side"],
    columns: [
      level,
      oneOf(
        "side",
        crimesSides,
        "more: crimes beyond three of four others where nuisance is less than the reference; fewer: the other way round"
      ),
      integer("judged_count", "areas with a photo of which nuisance lies on that side, with a place of both"),
      integer("areas_count", "of which crimes contradict it")
    ]
  }),
  defineTable({
    name: "focus_types",
    grain: "one row per area and year of nuisance and insecurity; every area has the latest year",
    key: ["area_code", "year"],
    order: ["gemeente_code", "area_code", "year"],
    columns: [
      ...placed,
      integer("year", "year of nuisance and insecurity and of social cohesion"),
      number("nuisance", "score of nuisance and insecurity; high is favourable", true),
      integer("nuisance_class", "class 1 to 9 of that score", true),
      oneOf("problem_level", problemLevels, "weinig, bovengemiddeld, veel or zeer_veel", true),
      integer("vulnerability_year", "year of the vulnerability: the nearest at most four years earlier", true),
      number("vulnerability", "index of that year, in standard deviations", true),
      oneOf("vulnerability_level", vulnerabilityLevels, "zeer_weinig, weinig, veel or zeer_veel", true),
      oneOf("focus_type", focusTypeIds, "1 to 10, with the cut-offs of the country", true),
      number("cohesion", "score of social cohesion", true),
      integer("cohesion_class", "class 1 to 9 of that score, by the standardised scheme", true),
      oneOf(
        "missing",
        focusMissingReasons,
        "why there is no type: too_few_residents, residents_unknown, mostly_students, mostly_institutional, too_few_then, other_population, no_problems or no_vulnerability",
        true
      )
    ]
  }),
  defineTable({
    name: "trajectory_periods",
    grain: "one row per pair of years of nuisance and insecurity that vulnerability can be put beside",
    key: ["problems_from_year", "problems_to_year"],
    columns: [
      ...film,
      flag("is_default", "true for the period that pages show: the longest"),
      codes("component_ids", "indicators of the index in both years; empty for a licensed index"),
      number("problems_band", "change of nuisance and insecurity that counts as stable"),
      number("vulnerability_band", "change of vulnerability that counts as stable, in standard deviations"),
      number("country_problems_change", "change of problems in Nederland as a whole", true),
      number("country_vulnerability_change", "change of vulnerability in Nederland as a whole", true),
      oneOf("beside_level", areaLevels, "what the index of an area stands beside: land, or the mean of a level", true),
      integer("beside_areas_count", "areas behind that mean, the same in both years; 1 for land", true),
      number("beside_vulnerability_from", "vulnerability there in the first year", true),
      number("beside_vulnerability_to", "vulnerability there in the last year", true),
      integer("areas_count", "buurten with a trajectory"),
      share("stable_share", "share of those buurten where neither changed"),
      integer("wijken_count", "wijken with a trajectory"),
      share("wijken_stable_share", "share of those wijken where neither changed")
    ]
  }),
  defineTable({
    name: "trajectories",
    grain: "one row per area and period; every area has the period that pages show",
    key: ["area_code", "problems_from_year", "problems_to_year"],
    order: ["gemeente_code", "area_code", "problems_from_year", "problems_to_year"],
    columns: [
      ...placed,
      ...film,
      flag("is_default", "true for the period that pages show: the longest"),
      number("nuisance_from", "score in the first year; high is favourable", true),
      number("nuisance_to", "score in the last year", true),
      number("problems_change", "change of problems: the fall of that score", true),
      oneOf("problems_direction", directions, "down, stable or up", true),
      number("vulnerability_from", "index in the first year, on the indicators of both years", true),
      number("vulnerability_to", "index in the last year", true),
      number("vulnerability_change", "change of that index, in standard deviations", true),
      oneOf("vulnerability_direction", directions, "down, stable or up", true),
      oneOf("focus_type_from", focusTypeIds, "focus type in the first year", true),
      integer("cohesion_class_from", "class of social cohesion in the first year", true),
      oneOf("trajectory", trajectoryIds, "key into the catalogue of trajectories", true),
      oneOf(
        "missing",
        trajectoryMissingReasons,
        "why there is none: boundary_change, place_unknown, new_code, too_few_residents, residents_unknown, other_population, mostly_students, mostly_institutional, missing_year or too_few_then (of the first or last year)",
        true
      ),
      integer("borders_year", "year of the borders that its figures are counted in, where borders are the reason", true)
    ]
  }),
  defineTable({
    name: "trajectory_counts",
    grain:
      "one row per gemeente (NL00: all), level, period and kind of trajectory that occurs; none where there is no film",
    key: ["gemeente_code", "level", "problems_from_year", "problems_to_year", "trajectory"],
    columns: [
      text("gemeente_code", "gemeente whose areas are counted; NL00 for all"),
      level,
      ...film,
      flag(
        "is_default",
        "true for the period that pages show: the longest; other periods count areas with a film alone"
      ),
      oneOf("trajectory", [...trajectoryIds, "none"], "key into the catalogue of trajectories; none without a film"),
      integer("areas_count", "buurten or wijken")
    ]
  }),
  defineTable({
    name: "film_points",
    grain: "one row per area with a trajectory and moment of its film",
    key: ["area_code", "problems_year"],
    columns: [
      ...placed,
      integer("problems_year", "year of nuisance and insecurity"),
      integer("vulnerability_year", "year of vulnerability beside it"),
      number("nuisance", "score of nuisance and insecurity; high is favourable"),
      number("vulnerability", "index on the indicators that the area has at the begin and at the end of its film")
    ]
  }),
  defineTable({
    name: "peers",
    grain: "one row per area and similar area",
    key: ["area_code", "rank"],
    order: ["gemeente_code", "area_code", "rank"],
    columns: [
      ...placed,
      integer("rank", "1 is most alike"),
      text("peer_code", "the similar area"),
      text("peer_name", "its name"),
      text("peer_gemeente_name", "its gemeente"),
      number("distance", "root of the mean squared difference over the shared features, in standard deviations"),
      codes("alike_ids", "the three features in which they are most alike"),
      text("differs_id", "the feature in which they differ most"),
      number("differs_sd", "by how much, in standard deviations; positive: the similar area has more"),
      share("stability", "share of resamplings of the features in which it is still among the similar areas")
    ]
  }),
  defineTable({
    name: "began_alike",
    grain: "one row per area with a film and kind of film of the other areas that began alike",
    key: ["area_code", "trajectory"],
    order: ["gemeente_code", "area_code", "trajectory"],
    columns: [
      ...placed,
      oneOf("trajectory", trajectoryIds, "key into the catalogue of trajectories, over the period that pages show"),
      integer("areas_count", "other areas of its level with the same focus type and class of cohesion at the start"),
      integer("reversed_count", "of which the index turns the other way round without one of its components")
    ]
  }),
  defineTable({
    name: "resilient_peers",
    grain: "one row per area with a film and area that began alike, is alike in background, and showed resilience",
    key: ["area_code", "rank"],
    order: ["gemeente_code", "area_code", "rank"],
    columns: [
      ...placed,
      integer("rank", "1 is most alike in background"),
      text("peer_code", "the other area"),
      text("peer_name", "its name"),
      text("peer_gemeente_name", "its gemeente")
    ]
  }),
  defineTable({
    name: "watch_list",
    grain: "one row per buurt or wijk of which a question can be judged; no question where there is nothing to ask",
    key: ["area_code"],
    order: ["gemeente_code", "area_code"],
    columns: [
      ...placed,
      oneOf("question", watchQuestions, "prevention, problems_and_rising, problems_and_vulnerable or rising", true),
      oneOf("problem_level", problemLevels, "level of problems now", true),
      oneOf("vulnerability_level", vulnerabilityLevels, "level of vulnerability now", true),
      oneOf("vulnerability_direction", directions, "down, stable or up since the first year of the film", true),
      integer("vulnerability_from_year", "first year of that direction", true),
      integer("vulnerability_to_year", "last year of that direction", true),
      integer("low_income_from_year", "first year of low income", true),
      integer("low_income_to_year", "last year of low income", true),
      oneOf("low_income_level", concentrationLevels, "low, middle or high in the first year", true),
      oneOf("low_income_direction", directions, "down, stable or up since", true),
      flag("concentration_increases", "true where low income was high and rises")
    ]
  }),
  defineTable({
    name: "cell_summaries",
    grain: "one row per buurt, indicator and year with 100 m cells",
    key: ["area_code", "indicator_id", "year"],
    order: ["gemeente_code", "area_code", "indicator_id", "year"],
    columns: [
      ...placed,
      indicator,
      year,
      integer("cells_count", "cells with a value to show"),
      integer("smoothed_count", "of which the mean of the direct surroundings (200 m) is shown"),
      number("mean", "mean of those values"),
      number("minimum", "smallest"),
      number("p25", "25th percentile"),
      number("p50", "median"),
      number("p75", "75th percentile"),
      number("maximum", "largest"),
      number("range", "largest minus smallest")
    ]
  }),
  defineTable({
    name: "shown_cells",
    grain: "one row per 100 m cell in a buurt: its liveability in the latest year, as it may be shown",
    key: ["cell_id"],
    order: ["gemeente_code", "area_code", "cell_id"],
    columns: [
      ...placed,
      text("cell_id", "E1213N4879: lower-left corner in hundreds of metres, EPSG:28992"),
      year,
      number(
        "value",
        "liveability score; of a cell with few residents or dwellings, or unknown ones, that of its surroundings"
      ),
      flag("smoothed", "true where it is the mean of the direct surroundings (200 m)"),
      number("longitude", "of its centre, WGS84"),
      number("latitude", "of its centre, WGS84")
    ]
  }),
  defineTable({
    name: "cell_variances",
    grain: "one row per gemeente (NL00: all), indicator and year with 100 m cells",
    key: ["gemeente_code", "indicator_id", "year"],
    columns: [
      text("gemeente_code", "gemeente whose cells are compared; NL00 for all"),
      indicator,
      year,
      integer("cells_count", "cells in a buurt with a value"),
      number("within", "variance of cells within buurten"),
      number("between", "variance between buurten"),
      share("within_share", "share of the variance that lies within buurten")
    ]
  }),
  defineTable({
    name: "environment_profile",
    grain: "one row per area and element of the start map with a figure in the catalogue",
    key: ["area_code", "element_id"],
    order: ["gemeente_code", "area_code", "element_id"],
    columns: [
      ...placed,
      text("element_id", "key into the catalogue of elements"),
      integer("year", "year of the figure", true),
      number("value", "the figure, in its indicator's unit", true),
      share("percentile", "mid-rank percentile among areas of the same level in the country"),
      oneOf("judgement", elementJudgements, "strengthening, hindering or unknown"),
      oneOf(
        "reason",
        judgementReasons,
        "favourable, unfavourable or ordinary; else why it is not judged: measures_differ, figures_differ, no_photo, either_way, counts_more, mostly_students, mostly_institutional, few_residents, residents_unknown, too_few_then, other_population, no_place or no_figure"
      )
    ]
  }),
  defineTable({
    name: "usual_changes",
    grain: "one row per level, indicator and size of area: what areas of that size change between measurements anyway",
    key: ["level", "indicator_id", "size"],
    columns: [
      level,
      indicator,
      integer("size", "1 (fewer than 300 residents) to 6 (10,000 or more)"),
      integer("from_year", "first year"),
      integer("to_year", "last year: the nearest later measurement, at most four years later"),
      number(
        "usual_change",
        "change that 95 % of those areas stay within, around the median change: a difference in the indicator's unit, or of a density, money or energy the natural logarithm of the ratio (0.05 is about 5 %)"
      )
    ]
  }),
  defineTable({
    name: "survey_results",
    grain: "one row per figure of a survey, row and column; nothing that may not be disclosed",
    key: ["survey", "figure_id", "row_id", "column_id"],
    columns: [
      ...surveyKeys,
      text("row_id", "scale, class, level or statement that is split"),
      integer("row_rank", "order of the row"),
      integer("column_id", "class within the row, from 1"),
      integer("respondents_count", "respondents in the row, unweighted"),
      share("share", "weighted share of the row"),
      low,
      high,
      flag("withheld", "true where a class has too few respondents, or would follow by subtraction")
    ]
  }),
  defineTable({
    name: "survey_statistics",
    grain: "one row per survey and statistic",
    key: ["survey", "statistic_id"],
    columns: [
      text("survey", "title of the survey"),
      text("publisher", "who held it"),
      text("licence", "terms under which figures may be shown"),
      text("statistic_id", "alpha_sociale_samenhang, alpha_leefbaarheid or explained_variance"),
      number("value", "Cronbach's alpha, or the share of variance explained", true),
      integer("respondents_count", "respondents in the survey")
    ]
  }),
  defineTable({
    name: "research_cohorts",
    grain: "one row per level, figure, class of social cohesion at the start and outcome",
    key: ["level", "figure_id", "cohesion_class", "outcome_id"],
    columns: [
      level,
      text("figure_id", "figure of Frissen & Leidelmeijer (WoON 2024): 2-2, 4-1 to 4-7"),
      integer("cohesion_class", "1 (exceptionally little) to 9 (exceptionally much)"),
      oneOf(
        "outcome_id",
        [...trajectoryIds, "outcome", "class"],
        "the trajectory in 2-2; outcome in 4-1 to 4-6; class in 4-7"
      ),
      integer("outcome_count", "areas of that class with the outcome (4-7: in that class)"),
      integer("areas_count", "areas of that class that count (4-7: of all classes)"),
      share("share", "the one as share of the other"),
      low,
      high,
      greyed
    ]
  }),
  defineTable({
    name: "research_comparison",
    grain: "one row per level and claim of a publication that the data can be set beside",
    key: ["level", "claim_id"],
    columns: [
      level,
      text("claim_id", "key into the catalogue of published claims"),
      integer("from_year", "first year of our number"),
      integer("to_year", "last year of our number; the same year for one moment"),
      integer("areas_count", "areas that it rests on; of a difference those of the smaller group"),
      number("value", "our number: a share, a difference, a growth or a count of residents", true),
      number("low", "lower bound: of the 95 % interval, or of residents the lower edge", true),
      number("high", "upper bound, likewise", true),
      number(
        "without_lowest",
        "lowest that our number becomes with one component of the open index left out, of types and films alike; null where it rests on no open index",
        true
      ),
      number("without_highest", "highest that it becomes, likewise", true),
      oneOf(
        "verdict",
        verdicts,
        "also_here, not_here, depends_on_index (not the same without each component), too_few areas or too_uncertain"
      )
    ]
  }),
  defineTable({
    name: "research_change_groups",
    grain: "one row per level and what became of liveability",
    key: ["level", "group_id"],
    columns: [
      level,
      oneOf("group_id", changeGroupIds, "down (clearly lower), not_up, up_little or up (clearly higher)"),
      integer("from_year", "first year"),
      integer("to_year", "last year of the same edition"),
      integer("areas_count", "areas in the group"),
      integer("residents_count", "residents of those areas now")
    ]
  }),
  defineTable({
    name: "research_stock_index",
    grain: "one row per level, indicator, year and class of housing-association stock",
    key: ["level", "indicator_id", "year", "stock_class"],
    columns: [
      level,
      indicator,
      year,
      stockClass,
      integer("areas_count", "areas in the class"),
      number("mean", "mean weighted by residents", true),
      number("index_value", "that mean with the national average as 100", true),
      greyed
    ]
  }),
  defineTable({
    name: "research_gap_growth",
    grain: "one row per level and indicator with a gap between the classes with most and least stock in two years",
    key: ["level", "indicator_id"],
    columns: [
      level,
      indicator,
      integer("first_year", "first year with both classes"),
      integer("last_year", "last year with both classes"),
      number("first_gap", "index of the highest class minus that of the lowest, first year"),
      number("last_gap", "idem, last year"),
      number("growth", "growth of the gap as a fraction; 0.5 is half as large again"),
      low,
      high,
      integer("areas_count", "areas with the indicator in every year that counts"),
      greyed
    ]
  }),
  defineTable({
    name: "stock_gaps",
    grain:
      "one row per gemeente (and the country) and indicator: areas with much and with little housing-association stock, in two years",
    key: ["gemeente_code", "level", "indicator_id"],
    columns: [
      gemeente,
      level,
      indicator,
      integer("stock_year", "year of the share of housing-association dwellings"),
      integer("from_year", "first year that most areas can be followed from"),
      integer("to_year", "last year"),
      integer("much_count", "areas with much stock that have the figure in both years"),
      integer("little_count", "areas with little stock that have the figure in both years"),
      number("much_from", "mean of the areas with much stock in the first year, by residents"),
      number("much_to", "idem, last year"),
      number("little_from", "mean of the areas with little stock in the first year, by residents"),
      number("little_to", "idem, last year")
    ]
  }),
  defineTable({
    name: "stock_surroundings",
    grain:
      "one row per wijk or buurt with squares of CBS: housing-association stock within 200 m of its dwellings, and as published",
    key: ["area_code"],
    order: ["gemeente_code", "area_code"],
    columns: [
      ...placed,
      integer("year", "year of the squares"),
      share(
        "residents_share",
        "residents of its squares as a share of those of the area; CBS leaves out fewer than five in a square"
      ),
      integer("squares_count", "squares of 100 m with dwellings whose centre lies in the area"),
      integer("dwellings_count", "dwellings in these squares"),
      share("own_low", "share of housing-association dwellings in these squares, counting what is withheld as none"),
      share("own_high", "idem, counting what is withheld as four"),
      share("around_low", "mean over the dwellings of that share within 200 m, counting what is withheld as none"),
      share("around_high", "idem, counting what is withheld as four"),
      number("published_share", "share that CBS publishes for the area", true),
      integer("published_year", "year of that share", true),
      integer("around_class_1_count", "dwellings with less than 10 % within 200 m, halfway both counts"),
      integer("around_class_2_count", "10 to 20 %"),
      integer("around_class_3_count", "20 to 40 %"),
      integer("around_class_4_count", "40 to 60 %"),
      integer("around_class_5_count", "60 % or more"),
      integer("sure_count", "dwellings of which both counts give the same class")
    ]
  }),
  defineTable({
    name: "research_development",
    grain: "one row per level, figure, group of areas, indicator and year",
    key: ["level", "figure_id", "group_id", "indicator_id", "to_year"],
    columns: [
      level,
      text("figure_id", "figure of Leidelmeijer, Frissen & Van Iersel (Aedes 2020): 8 or 13"),
      text("group_id", "class of liveability in the last year (8); concentrated or all (13)"),
      indicator,
      integer("from_year", "first year"),
      integer("to_year", "year compared with it"),
      integer("areas_count", "areas that count"),
      number("development", "mean change, weighted by residents, in the unit of the indicator", true),
      low,
      high,
      greyed
    ]
  }),
  defineTable({
    name: "research_turning_points",
    grain: "one row per level and measure",
    key: ["level", "indicator_id"],
    columns: [
      level,
      indicator,
      integer("from_year", "first year"),
      integer("to_year", "last year"),
      integer("areas_count", "areas that count"),
      share("turning_point", "share of stock where average development turns negative; null when it does not"),
      low,
      high,
      share("found_share", "share of resamples with a turning point")
    ]
  }),
  defineTable({
    name: "research_turning_point_lines",
    grain: "one row per level, measure and whole percent of stock",
    key: ["level", "indicator_id", "stock_pct"],
    columns: [
      level,
      indicator,
      integer("stock_pct", "share of housing-association stock in percent"),
      number("development", "smoothed average development")
    ]
  })
] as const;

/** Tables of the research that are published as they are, so that a reader can ask what is behind a figure. */
export const publishedTables = [
  "yardsticks",
  "vulnerability",
  "index_sensitivity",
  "film_sensitivity",
  "beside_sensitivity",
  "crimes_beside_problems",
  "focus_types",
  "trajectory_periods",
  "film_points",
  "trajectories",
  "trajectory_counts",
  "cell_variances",
  "usual_changes",
  "survey_results",
  "survey_statistics",
  "research_cohorts",
  "research_comparison",
  "research_change_groups",
  "research_stock_index",
  "research_gap_growth",
  "stock_gaps",
  "stock_surroundings",
  "research_development",
  "research_turning_points",
  "research_turning_point_lines"
] as const;
export type PublishedTable = (typeof publishedTables)[number];

/** Of these, the tables from which a licensed index could be read back: not published where one is loaded. */
export const tablesOfIndex: ReadonlySet<PublishedTable> = new Set([
  "vulnerability",
  "focus_types",
  "trajectories",
  "trajectory_counts",
  "film_points"
]);

/**
 * Lasting address of a published table.
 *
 * @example
 * publishedTablePath("trajectories"); // => "/data/onderzoek/trajectories.parquet"
 */
export const publishedTablePath = (name: PublishedTable): string => `/data/onderzoek/${name}.parquet`;
