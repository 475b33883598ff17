import type {AreaLevel} from "../catalog/areas.ts";
import type {Unit} from "../catalog/indicators/types.ts";
import {euroWords, numberWords, percentWords} from "../catalog/number-words.ts";
import {type PublishedIndicator, yearAt} from "../catalog/published.ts";
import {language} from "./language.ts";
import {unitWords} from "./strings.ts";

type Shown = Pick<PublishedIndicator, "unit" | "decimals">;

const factors: Partial<Record<Unit, number>> = {share: 100};

/** Units that a header needs and a sentence does not. */
const unitless = new Set<Unit>(["count", "score", "mean", "class"]);

/** The unit as people see it in a header: `%`, `€`, `km`, `score`. */
export const shownUnit = ({unit}: Pick<Shown, "unit">): string => unitWords[unit];

/**
 * A value as shown to people, without its unit (that stands in the header). True minus sign, never "−0".
 *
 * @example
 * formatShown(0.4321, {unit: "share", decimals: 1}); // => "43,2"
 */
export function formatShown(value: number, indicator: Shown): string {
  return numberWords(value * (factors[indicator.unit] ?? 1), indicator.decimals, language);
}

/**
 * A value with its unit, for sentences and labels.
 *
 * @example
 * formatWithUnit(0.4321, {unit: "share", decimals: 1}); // => "43,2 %"
 * @example
 * formatWithUnit(310000, {unit: "eur", decimals: 0}); // => "€ 310.000"
 */
export function formatWithUnit(value: number, indicator: Shown): string {
  const shown = formatShown(value, indicator);
  if (unitless.has(indicator.unit)) return shown;
  if (indicator.unit === "eur") return euroWords(shown, language);
  return indicator.unit === "share" ? percentWords(shown, language) : `${shown}\u00a0${shownUnit(indicator)}`;
}

/** A value as typed by people (43.2 %) in the unit of the data (0.432), without the dust of binary fractions. */
export function fromShown(shown: number, {unit}: Pick<Shown, "unit">): number {
  return Number((shown / (factors[unit] ?? 1)).toPrecision(12));
}

/** Header of a column of figures: unit and year, so that no number stands alone. */
export function unitAndYear(indicator: PublishedIndicator, level: AreaLevel): string {
  return `${shownUnit(indicator)}, ${yearAt(indicator, level)}`;
}

/** A count as people read it. */
export const formatCount = (count: number): string => numberWords(count, 0, language);
