import type {IndicatorId} from "../../catalog/indicators/index.ts";
import type {Manifest} from "../../catalog/marts.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import type {Area, Boundary, Distribution, EditionDifference, LevelMeans, OtherEdition, Profile} from "../data.ts";

/** Everything the parts of one profile page are made from. No part reads anything itself. */
export interface ProfileContext {
  profile: Profile;
  manifest: Manifest;
  /** Full address of the page where the site's address is known, else its path. */
  address: string;
  /** Where charts are drawn. */
  document: Document;
  /** Liveability class of every area in the profile year; null without one. */
  classes: ReadonlyMap<string, number | null>;
  /** Outlines that the map may show: of the gemeente of this area, or of all gemeenten. */
  boundaries: ReadonlyMap<string, Boundary>;
  /** What areas of a level and size change anyway, by "level.indicator.size". */
  usualChanges: ReadonlyMap<string, number>;
  /** What two editions of a figure differ at most, by "level.indicator.earlier.later". */
  editionDifferences: ReadonlyMap<string, EditionDifference>;
  /** What computing a figure of a level from smaller areas differs from a published one, by "level.indicator". */
  computingErrors: ReadonlyMap<string, number>;
  /** What publishers gave for the country in another edition, where it is computed here: indicator -> by year. */
  otherEditions: ReadonlyMap<string, readonly OtherEdition[]>;
  /** How figures are spread over all areas of the level of this one, by `figureKey`. */
  distributions: ReadonlyMap<string, Distribution>;
  /** What figures did between two years over the areas of a level that have both; the level of this one first. */
  levelMeans: readonly LevelMeans[];
  /** Current areas below a wijk, gemeente or the country, for lists. */
  childrenOf: (code: string) => readonly Area[];
}

/**
 * The nearest larger area that sentences compare with: the gemeente, and for what is a whole gemeente, or its one wijk,
 * the country.
 */
export function comparatorOf({area, parents, hasOneWijk}: Profile): Area | null {
  const isWhole = area.level === "gemeente" || (area.level === "wijk" && hasOneWijk);
  return parents.find(({level}) => level === (isWhole ? "land" : "gemeente")) ?? null;
}

/** What computing a figure of areas of this level differs from a published one; null where it was not measured. */
export const measuredError = (
  id: string,
  {profile: {area}, computingErrors}: Pick<ProfileContext, "profile" | "computingErrors">
): number | null => computingErrors.get(`${area.level}.${id}`) ?? null;

/**
 * What computing a figure of this area may be off: as measured for its level, and no less than what is told as close to a
 * limit. Zero for a published one.
 */
export function computingErrorOf(
  id: IndicatorId,
  year: number,
  context: Pick<ProfileContext, "profile" | "computingErrors">
): number {
  const isComputed = context.profile.figures.get(id)?.some(figure => figure.year === year && figure.computed);
  return isComputed ? Math.max(measuredError(id, context) ?? 0, thresholds.closeToBreak.value) : 0;
}
