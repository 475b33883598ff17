import type {Unit} from "../catalog/indicators/types.ts";
import type {PublishedIndicator} from "../catalog/published.ts";
import {unitWords} from "./strings.nl.ts";

type Shown = Pick<PublishedIndicator, "unit" | "decimals">;

const factors: Partial<Record<Unit, number>> = {share: 100};

/** Units that a header needs and a sentence does not. */
const unitless = new Set<Unit>(["count", "score", "mean", "class"]);

const formats = new Map<number, Intl.NumberFormat>();

function numberFormat(decimals: number): Intl.NumberFormat {
  let format = formats.get(decimals);
  if (!format) {
    format = new Intl.NumberFormat("nl-NL", {minimumFractionDigits: decimals, maximumFractionDigits: decimals});
    formats.set(decimals, format);
  }
  return format;
}

/** The unit as people see it in a header: `%`, `€`, `km`, `score`. */
export const shownUnit = ({unit}: Pick<Shown, "unit">): string => unitWords[unit];

/**
 * A value as shown to people, without its unit (that stands in the header). True minus sign, never "−0".
 *
 * @example
 * formatShown(0.4321, {unit: "share", decimals: 1}); // => "43,2"
 */
export function formatShown(value: number, indicator: Shown): string {
  const text = numberFormat(indicator.decimals).format(value * (factors[indicator.unit] ?? 1));
  return /^-[0.,]*$/.test(text) ? text.slice(1) : text.replace("-", "−");
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
  const unit = shownUnit(indicator);
  const shown = formatShown(value, indicator);
  if (unitless.has(indicator.unit)) return shown;
  return indicator.unit === "eur" ? `${unit}\u00a0${shown}` : `${shown}\u00a0${unit}`;
}

/** A value as typed by people (43.2 %) in the unit of the data (0.432), without the dust of binary fractions. */
export function fromShown(shown: number, {unit}: Pick<Shown, "unit">): number {
  return Number((shown / (factors[unit] ?? 1)).toPrecision(12));
}

/** Header of a column of figures: unit and year, so that no number stands alone. */
export function unitAndYear(indicator: PublishedIndicator): string {
  return `${shownUnit(indicator)}, ${indicator.profileYear}`;
}

/** A count as people read it. */
export const formatCount = (count: number): string => numberFormat(0).format(count);
