import type {Indicator} from "../catalog/indicators/index.ts";
import type {Area} from "./data.ts";
import {formatValue} from "./format.ts";
import {strings} from "./i18n/strings.ts";

/** True where too few people live for a class, a type or a place among others, or nobody knows how many. */
export const isSmall = ({population}: Pick<Area, "population">): boolean => population !== "enough";

/** A value as it is shown; classes of a publisher in words. What may not be shown has no value in the tables. */
export function showValue(value: number, indicator: Indicator): string {
  const words = indicator.unit === "class" ? strings.classWords[indicator.id]?.[value - 1] : undefined;
  return words ? `${words} (${formatValue(value, indicator)})` : formatValue(value, indicator);
}
