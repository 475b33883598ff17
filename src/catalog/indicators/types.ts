import type {ClassSchemeId} from "../class-schemes.ts";
import type {OwnId} from "../own-id.ts";
import type {SourceId} from "../sources.ts";
import type {Words} from "../words.ts";

/** Themes in the order of a page. */
export const themes = [
  "leefbaarheid",
  "samenhang",
  "bevolking",
  "huishoudens",
  "wonen",
  "inkomen",
  "gezondheid",
  "veiligheid",
  "voorzieningen",
  "eigen"
] as const;
export type Theme = (typeof themes)[number];

/**
 * - `count`: persons or things, >= 0
 * - `share`: fraction in [0, 1], shown as a percentage
 * - `score`: a number on the publisher's own scale
 * - `mean`: a mean number of things (persons a household, schools nearby)
 * - `class`: an ordinal class as published
 * - the rest: the unit it names
 */
export const units = [
  "count",
  "share",
  "score",
  "mean",
  "class",
  "eur",
  "km",
  "ha",
  "per_1000",
  "per_km2",
  "m3",
  "kwh"
] as const;
export type Unit = (typeof units)[number];

/** How figures of smaller areas make one of a larger area, where nobody publishes it. */
export type Aggregation<Weight extends string = string> =
  | {method: "sum"}
  /**
   * Shares and means through their numerators: sum(value x weight) / sum(weight). Of the weight those are left out that
   * the figure is not about (`without`, a count too), where their number is known.
   */
  | {method: "weighted_mean"; weight: Weight; without?: Weight}
  | {method: "none"};

/** An indicator as its list writes it, with its own id and that of its weight: of all lists the ids are made. */
export interface IndicatorDraft<Id extends string = string, Weight extends string = string> {
  /** Dutch noun with the unit as suffix; also the column name in `profiles`. */
  id: Id;
  theme: Theme;
  label: Words;
  /** One or two sentences: what is counted, among whom. */
  definition: Words;
  unit: Unit;
  /** Decimals shown to people, in the shown unit (a share of 0.4321 with 1 decimal is 43,2 %). */
  decimals: number;
  /** What a high figure stands for, where the name does not tell: a table says so beside it. More is not always better. */
  highIs?: "favourable" | "more";
  /** Whether more is what people ask of a place; `none` where it is not ours to say. */
  direction: "higher_is_better" | "lower_is_better" | "none";
  /** The residents, households or dwellings it is about. */
  population: Words;
  kind: "measured" | "registered" | "modelled" | "computed";
  sourceId: SourceId | OwnId;
  /** Smallest and largest possible value; outside is an error in the data. */
  range: readonly [low: number, high: number];
  aggregation: Aggregation<Weight>;
  schemeId: ClassSchemeId | null;
  /** The publisher rounds to so many units: a mean that we compute is shown no finer. */
  roundedTo?: number;
  /** A count that its publisher rounds to tens, so that nought may be a few: a table says so beside it. */
  countedInTens?: true;
  /** Made here of counts that their publisher rounds to these steps, 0 for none: the figure lies between the values they allow. */
  madeOf?: {part: number; whole: number};
  /** A rate of events (crimes, births) in so many residents: a few events are chance, and so is a place that rests on them. */
  eventsPer?: number;
  /** The publisher gives it in steps of this, coarse beside its spread: half a step may change its place. */
  givenInSteps?: number;
  /** Fewer residents than this: the figure is not shown as such (rates per resident where few live). */
  minimumResidents: number;
}
