import type {OwnId} from "../own-id.ts";
import {cbs} from "./cbs.ts";
import {leefbaarheid} from "./leefbaarheid.ts";
import {rivm} from "./rivm.ts";
import {type IndicatorDraft, themes} from "./types.ts";

export {dimensionIds} from "./leefbaarheid.ts";
export * from "./types.ts";

/** Ids of all indicators: another does not compile. */
export type IndicatorId = (typeof leefbaarheid | typeof rivm | typeof cbs)[number]["id"];

/** One indicator of the catalogue; its weight is another. */
export type CatalogIndicator = IndicatorDraft<IndicatorId, IndicatorId>;

/** One indicator, of the catalogue or of the operator; its weight is another of the catalogue. */
export type Indicator = IndicatorDraft<IndicatorId | OwnId, IndicatorId>;

const all: readonly CatalogIndicator[] = [...leefbaarheid, ...rivm, ...cbs];
const themeRank = new Map(themes.map((theme, index) => [theme, index]));

/** Every indicator, in the order of themes on a page and within a theme as listed. */
export const indicators: readonly CatalogIndicator[] = all.toSorted(
  (a, b) => themeRank.get(a.theme)! - themeRank.get(b.theme)!
);

const byId: ReadonlyMap<string, CatalogIndicator> = new Map(indicators.map(indicator => [indicator.id, indicator]));

/** Ids of all indicators, in that order. */
export const indicatorIds: readonly IndicatorId[] = indicators.map(({id}) => id);

/** The indicator with this id, or null. */
export function maybeIndicator(id: string): CatalogIndicator | null {
  return byId.get(id) ?? null;
}

/**
 * The indicator with this id; throws on an unknown one.
 *
 * @example
 * indicatorById("eenzaam_share").unit; // => "share"
 */
export function indicatorById(id: string): CatalogIndicator {
  const indicator = byId.get(id);
  if (!indicator) throw new Error(`unknown indicator: ${id}`);
  return indicator;
}

/** Counts of things that are no persons. */
const things: ReadonlySet<string> = new Set<IndicatorId>(["woningen_count", "huishoudens_count", "misdrijven_count"]);

/**
 * True for a count of persons: small ones could be traced to a human being, so they are not shown.
 *
 * @example
 * countsPersons(indicatorById("bijstand_count")); // => true
 * @example
 * countsPersons(indicatorById("woningen_count")); // => false
 */
export function countsPersons({id, unit}: Pick<Indicator, "id" | "unit">): boolean {
  return unit === "count" && !things.has(id);
}

/**
 * True for a distance, or a number of facilities within one: it says nothing of persons, so nobody withholds it. A
 * publisher's mark for "unknown, unreliable or confidential" then means unknown.
 *
 * @example
 * isAboutPlaces(indicatorById("supermarkt_km")); // => true
 * @example
 * isAboutPlaces(indicatorById("woz_eur")); // => false
 */
export function isAboutPlaces({id, unit}: Pick<Indicator, "id" | "unit">): boolean {
  return unit === "km" || /_\d+km_mean$/.test(id);
}
