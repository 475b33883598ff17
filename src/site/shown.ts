import type {Figure} from "../catalog/figures.ts";
import {countsPersons, type Indicator, indicatorById, maybeIndicator} from "../catalog/indicators/index.ts";
import {thresholds} from "../catalog/thresholds.ts";
import {formatValue} from "./format.ts";
import {strings} from "./i18n/strings.ts";

/** The count that a rate would give away to who multiplies, and a mean per household to who counts households. */
function countBehind(id: string): string | null {
  if (id === "huishoudensgrootte_mean") return "inwoners_count";
  return id.endsWith("_per_1000") ? id.replace("_per_1000", "_count") : null;
}

/** True where too few people live for a class, a type or a place among others. */
export const isSmall = (residents: number | null): boolean =>
  residents !== null && residents < thresholds.residentsForClass.value;

/** True when the catalogue says that a figure is not for areas with so few residents. */
export const needsMoreResidents = (indicator: Indicator, residents: number | null): boolean =>
  residents !== null && residents < indicator.minimumResidents;

/** A value as it may be shown: small counts of persons are said as "minder dan 10", classes of a publisher in words. */
export function showValue(value: number, indicator: Indicator): string {
  const limit = thresholds.personsShown.value;
  const words = indicator.unit === "class" ? strings.classWords[indicator.id]?.[value - 1] : undefined;
  if (words) return `${words} (${formatValue(value, indicator)})`;
  return countsPersons(indicator) && value < limit ? strings.profile.lessThan(limit) : formatValue(value, indicator);
}

/** True when a count of persons is too small to be shown, drawn or worked with. */
export const isHiddenCount = (value: number | null, indicator: Indicator): boolean =>
  value !== null && countsPersons(indicator) && value < thresholds.personsShown.value;

/** True when a figure has a count of persons behind it, in the same year, that is itself not shown. */
export function revealsHiddenCount(id: string, year: number, figures: ReadonlyMap<string, readonly Figure[]>): boolean {
  const countId = countBehind(id);
  if (!countId || !maybeIndicator(countId)) return false;
  const count = figures.get(countId)?.find(figure => figure.year === year)?.value ?? null;
  return isHiddenCount(count, indicatorById(countId));
}
