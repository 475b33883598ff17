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
