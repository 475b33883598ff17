import type {Indicator} from "../catalog/indicators/index.ts";
import {requireFinite} from "./require-finite.ts";

/**
 * The difference of two figures as a reader can check it: of the figures as they are printed, not as they are known.
 *
 * @param decimals  with which both are printed, a whole number >= 0
 * @returns one minus other, in the unit of the figures
 * @throws RangeError on a non-finite figure
 * @example
 * printedDifference(4.4949, 4.3451, 2); // => 0.14
 * @example
 * printedDifference(-0.04, 0.04, 1); // => 0
 */
export function printedDifference(one: number, other: number, decimals: number): number {
  const scale = 10 ** decimals;
  const printed = (name: string, value: number) => Math.round(requireFinite(name, value) * scale);
  return (printed("one", one) - printed("other", other)) / scale;
}

/**
 * The same of two figures of one indicator, each with the unit it is printed in: shares as percentages.
 *
 * @returns one minus other, in the unit that is printed
 * @throws RangeError on a non-finite figure
 * @example
 * printedFigureDifference(0.0693, 0.0702, {unit: "share", decimals: 1}); // => -0.1
 * @example
 * printedFigureDifference(0.0701, 0.0702, {unit: "share", decimals: 1}); // => 0
 */
export function printedFigureDifference(
  one: number,
  other: number,
  {unit, decimals}: Pick<Indicator, "unit" | "decimals">
): number {
  const scale = unit === "share" ? 100 : 1;
  return printedDifference(one * scale, other * scale, decimals);
}
