import type {AreaLevel} from "../../catalog/areas.ts";
import type {MissingReason} from "../../catalog/figures.ts";
import type {PopulationSize} from "../population/disclosure.ts";
import type {UnusualPopulation} from "../population/unusual-population.ts";

/** The area that a fact is about, or is compared with. */
export interface FactArea {
  code: string;
  level: AreaLevel;
  name: string;
}

/** A figure that a fact rests on; `figureId` of the catalogue gives its id. */
export interface FactFigure {
  indicatorId: string;
  areaCode: string;
  year: number;
  /** In the indicator's unit. */
  value: number;
}

/** A figure with its class, 1 (least) to 9 (most). */
export interface ClassedFigure extends FactFigure {
  class: number;
}

/** What may be said of how many people live in an area. */
export interface Residents {
  population: PopulationSize;
  /** Null where it is not known, or not shown. */
  residents: number | null;
}

/** Where the liveability of an area stands, and how that is to one named larger area in the same year. */
export interface LevelFact {
  kind: "level";
  own: ClassedFigure;
  comparison: {
    area: FactArea;
    figure: ClassedFigure;
    outcome: "same_class" | "little_difference" | "higher" | "lower";
    /** How far apart two scores of one class are, where that is more than half a class; else null. */
    gap: number | null;
  } | null;
}

/**
 * What the same figure did in the same years elsewhere: in the country, or where the country has no such series, on
 * average over all areas of the level.
 */
export interface Beside {
  first: number;
  last: number;
  outcome: "up" | "down" | "same";
  /** The figures of the country, and whether both or one of them was computed here; null where it is the mean of a level. */
  country: {first: FactFigure; last: FactFigure; computed: "all" | "partly" | null} | null;
  /** The level of which it is the mean, and the areas in it, the same in both years; null for the country. */
  mean: {level: AreaLevel; areas: number} | null;
}

/** How liveability moved between the first and the last year of one series. */
export interface ChangeFact {
  kind: "change";
  first: ClassedFigure;
  last: ClassedFigure;
  outcome: "up" | "down" | "unclear" | "other_population";
  /** Were all years between of one class? */
  oneClass: boolean;
  /** Told without its classes, where the class of today is of another edition and not the one that the series ended in. */
  scoreAlone?: boolean;
  /** So large that building may be behind it, while nobody knows how many people lived there: see `isLargeUnseen`. */
  unsure?: boolean;
  /** The only year in which residents are known, where it began before that and nothing above it in the opening says so. */
  residentsSince?: number;
  /** Null where nothing has the same years, and for the country itself. */
  beside: Beside | null;
}

/** An area with so many more or fewer residents that no change of it is told as better or worse. */
export interface OtherPopulationFact {
  kind: "other_population";
  first: FactFigure;
  last: FactFigure;
}

/** An area of so many new homes that no change from before they were built is told, where residents of then are not known. */
export interface OtherHomesFact {
  kind: "other_homes";
  /** Share of homes that were built in the ten years up to its own. */
  homes: FactFigure;
}

/**
 * The parts of liveability that print the highest and the lowest figure: one or two; `many` where more print the same, and
 * none where none lies beyond the middle class.
 */
export interface PartsFact {
  kind: "parts";
  strongest: readonly FactFigure[] | "many";
  weakest: readonly FactFigure[] | "many";
}

/** In how many of the areas inside liveability is good or better, sufficient, weak or less. */
export interface InsideFact {
  kind: "inside";
  level: AreaLevel;
  year: number;
  areas: readonly FactArea[];
  good: number;
  sufficient: number;
  weak: number;
}

/** Most residents are young or live in an institution: said before any figure about them. */
export interface UnusualPopulationFact {
  kind: "unusual_population";
  why: UnusualPopulation;
  /** Share of residents of 15 to 25 years on which it rests; null for an institution. */
  young: FactFigure | null;
}

/** A figure by which an area stands out among all areas of its level. */
export interface StandingOut {
  own: FactFigure;
  /** The same figure of the named larger area, where it really differs; else null. */
  comparison: {area: FactArea; figure: FactFigure} | null;
  side: "higher" | "lower";
  /** Share of the other areas with the figure that it passes, strictly, in [0, 1]. */
  passed: number;
  /** Number of those areas. */
  peers: number;
  /** What people ask of a place, or its opposite; null where that is not ours to say. */
  favourable: boolean | null;
}

/** By what an area stands out; the last of such facts also has what else it stands out by, in either direction. */
export interface DistinctFact extends StandingOut {
  kind: "distinct";
  also: readonly StandingOut[];
}

/** A figure that clearly changed over the years. */
export interface TrendFact {
  kind: "trend";
  first: FactFigure;
  last: FactFigure;
  outcome: "up" | "down";
  favourable: boolean | null;
  /** True where an estimate changed so much that only residents could tell whether it did for who lived there already. */
  unsure: boolean;
  /** See `ChangeFact`. */
  residentsSince?: number;
  /** Did we compute its figures from others? */
  computed: boolean;
  /** What happened elsewhere in the same years, whichever way it went; null where nothing has them. */
  beside: Beside | null;
  /**
   * How this change is beside that one: the same way and more or less, another way, or not clearly different. Null where
   * nothing has these years.
   */
  besideHere: "stronger" | "weaker" | "another_way" | "unclear" | null;
}

/** Why an area has no liveability score. */
export interface NoScoreFact {
  kind: "no_score";
  /** `parts`: too few of the residents live in parts with a score to compute one. */
  reason: "water" | "nobody" | "few_residents" | "suppressed" | "parts" | "not_in_file";
  residents: Residents;
  /** Year of that number; null where it is not known. */
  residentsYear: number | null;
  /** Year of the last score before, of an area that had one. */
  lastYear: number | null;
  /** Edition of the Leefbaarometer that was read. */
  year: number;
}

/** An area with a score, and too few residents for a class, or nobody knows how many. */
export interface FewResidentsFact {
  kind: "few_residents";
  residents: Residents;
  /** Year of that number; null where it is not known. */
  residentsYear: number | null;
}

/** How many subjects have no figure, by reason; the most frequent first. */
export interface UnknownFact {
  kind: "unknown";
  counts: readonly (readonly [reason: MissingReason, count: number])[];
  total: number;
  /** After which year the borders changed, where that is a reason; null where it is not, or nobody knows. */
  bordersSince: number | null;
}

/** Something that the figures allow to be said of an area. What it is in words is the site's, in each language. */
export type Fact =
  | UnusualPopulationFact
  | LevelFact
  | ChangeFact
  | OtherPopulationFact
  | OtherHomesFact
  | PartsFact
  | InsideFact
  | DistinctFact
  | TrendFact
  | NoScoreFact
  | FewResidentsFact
  | UnknownFact;

/**
 * The figures that a fact rests on, its own before those compared with.
 *
 * @returns empty for what is not known
 * @example
 * figuresOf({kind: "few_residents", residents: {population: "few", residents: 40}, residentsYear: 2024}); // => []
 */
export function figuresOf(fact: Fact): Pick<FactFigure, "indicatorId" | "areaCode" | "year">[] {
  switch (fact.kind) {
    case "level":
      return fact.comparison ? [fact.own, fact.comparison.figure] : [fact.own];
    case "change":
      return [fact.last, fact.first, ...ofCountry(fact.beside)];
    case "other_population":
      return [fact.last, fact.first];
    case "other_homes":
      return [fact.homes];
    case "unusual_population":
      return fact.young ? [fact.young] : [];
    case "parts":
      return [fact.strongest, fact.weakest].flatMap(figures => (figures === "many" ? [] : figures));
    case "inside":
      return fact.areas.map(({code}) => ({indicatorId: "leefbaarheid_score", areaCode: code, year: fact.year}));
    case "distinct":
      return [fact.own, ...fact.also.map(({own}) => own), ...(fact.comparison ? [fact.comparison.figure] : [])];
    case "trend":
      return [fact.last, fact.first, ...ofCountry(fact.beside)];
    default:
      return [];
  }
}

const ofCountry = (beside: Beside | null) => (beside?.country ? [beside.country.last, beside.country.first] : []);
