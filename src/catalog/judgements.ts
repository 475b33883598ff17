import type {AreaLevel} from "./areas.ts";

/** What a table may say of an area: lists of words that `analysis` decides between and tables hold. */

/**
 * What is known of how many people live somewhere, as far as it decides what may be shown.
 *
 * - `unknown`: nobody published it, and an empty count is no zero; treated as too few
 * - `none`: published as zero
 * - `under_ten`: a number that is not shown
 * - `few`: no class, type or rank
 * - `enough`: all of these
 */
export const populationSizes = ["unknown", "none", "under_ten", "few", "enough"] as const;
export type PopulationSize = (typeof populationSizes)[number];

/** Why figures about residents mean something else in an area: so many are students, or most live in an institution. */
export const unusualPopulations = ["mostly_students", "mostly_institutional"] as const;
export type UnusualPopulation = (typeof unusualPopulations)[number];

/** Why a figure of an earlier year tells nothing of an area as it is now. */
export const misfits = ["too_few_then", "other_population"] as const;
export type Misfit = (typeof misfits)[number];

/** Why an area has no focus type. */
export const focusMissingReasons = [
  "too_few_residents",
  "residents_unknown",
  ...unusualPopulations,
  ...misfits,
  "no_problems",
  "no_vulnerability"
] as const;
export type FocusMissing = (typeof focusMissingReasons)[number];

/**
 * - `same`: figures of then are figures of this area
 * - `changed_a_little`: shares and means still tell of this area, where most of the land is the same; counts do not, where
 *   `overlap` is less than nearly all
 * - `another`: the code was given to another area, or so much was added or taken off that it is another
 * - `unknown`: nothing tells; a code alone proves nothing
 */
export const placeVerdicts = ["same", "changed_a_little", "another", "unknown"] as const;
export type PlaceVerdict = (typeof placeVerdicts)[number];

/** What decided whether a code was the same place. */
export const placeReasons = [
  "mark",
  "outline",
  "land",
  "residents",
  "editions",
  "name",
  "postcode",
  "lasting_code",
  "other_year",
  "nothing_known"
] as const;
export type PlaceReason = (typeof placeReasons)[number];

/** Published, or merged from all buurten of the area, or from those that have an outline. */
export const outlineOrigins = ["published", "buurten", "some_buurten"] as const;
export type OutlineOrigin = (typeof outlineOrigins)[number];

/** Whether an element makes encounter easier or harder here, or that the figures do not say. */
export const elementJudgements = ["strengthening", "hindering", "unknown"] as const;
export type ElementJudgement = (typeof elementJudgements)[number];

/**
 * Why an element is judged as it is.
 *
 * - `favourable`, `unfavourable`: the figure lies clearly on that side of most areas
 * - `ordinary`: the figure is like that of most areas
 * - `measures_differ`: it lies on one side of most areas, but not of the country, or the photo does not put the area there
 * - `figures_differ`: it lies on one side of most areas, and another figure of the same subject on the other
 * - `no_photo`: it lies on one side of most areas, and there is no photo that says the same
 * - `either_way`: more of it may help and hinder, so a figure does not decide
 * - `counts_more`: the figure counts more than the element is about
 * - `mostly_students`, `mostly_institutional`: the figure is about the few in households of their own, or means something
 *   else among so many students
 * - `few_residents`, `residents_unknown`: there is a figure, and too few people, or nobody knows how many, to compare it
 * - `too_few_then`, `other_population`: too few lived here in the year of the figure, or so many came or left since that
 *   it is not about the same group
 * - `no_place`: there is a figure, and no place for it among areas of the level
 * - `no_figure`: there is no open data, or none for this area
 */
export const judgementReasons = [
  "favourable",
  "unfavourable",
  "ordinary",
  "measures_differ",
  "figures_differ",
  "no_photo",
  "either_way",
  "counts_more",
  ...unusualPopulations,
  "few_residents",
  "residents_unknown",
  ...misfits,
  "no_place",
  "no_figure"
] as const;
export type JudgementReason = (typeof judgementReasons)[number];

/** Level of low income among areas: the lowest and highest quarter are `low` and `high`. */
export const concentrationLevels = ["low", "middle", "high"] as const;
export type ConcentrationLevel = (typeof concentrationLevels)[number];

/** What an area on the watch list asks for. */
export const watchQuestions = ["prevention", "problems_and_rising", "problems_and_vulnerable", "rising"] as const;
export type WatchQuestion = (typeof watchQuestions)[number];

/** Whose index of vulnerability it is: ours of open data, or the one that the user has a licence for. */
export const indexSources = ["open_proxy", "licensed"] as const;

/** What a fixed reference is a reference of. */
export const yardstickKinds = [
  "vulnerability_component",
  "vulnerability_index",
  "cohesion_classes",
  "problems"
] as const;
export type YardstickKind = (typeof yardstickKinds)[number];

/** What happened to something in a file that is not as it should be. */
export const issueActions = [
  "row_rejected",
  "value_rejected",
  "area_not_joined",
  "column_ignored",
  "file_rejected",
  "note"
] as const;

/** On which side registered crimes may lie of what the estimate of nuisance says: more than that, or fewer. */
export const crimesSides = ["more", "fewer"] as const;
export type CrimesSide = (typeof crimesSides)[number];

/** Levels of which the figures of the research are made. */
export const researchLevels = ["buurt", "wijk"] as const satisfies readonly AreaLevel[];
export type ResearchLevel = (typeof researchLevels)[number];

/**
 * Whether what a publication says is found on these data. `depends_on_index`: it is with one choice of the figures of the
 * index of vulnerability and not with another.
 */
export const verdicts = ["also_here", "not_here", "depends_on_index", "too_few", "too_uncertain"] as const;
export type Verdict = (typeof verdicts)[number];

/** What became of a score between two years, from worse to better; the middle two lie within the estimate. */
export const changeGroupIds = ["down", "not_up", "up_little", "up"] as const;
export type ChangeGroupId = (typeof changeGroupIds)[number];
