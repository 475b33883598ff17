import {orient} from "./orient.ts";

/** Classes of agreement, class 1 first: disagree (1 or 2), neutral (3), agree (4 or 5). */
export const agreementClasses = 3;

/**
 * Class of agreement with a statement: 1 disagree, 2 neutral, 3 agree (WoON 2024, figure 3-5).
 *
 * @param answer  1 to 5 as given, not oriented: agreeing is agreeing with the words
 * @throws RangeError as `orient`
 * @example
 * [1, 2, 3, 4, 5, null].map(agreementOf); // => [1, 1, 2, 3, 3, null]
 */
export function agreementOf(answer: number | null): number | null {
  const given = orient(answer, false);
  if (given === null) return null;
  return given < 3 ? 1 : given > 3 ? 3 : 2;
}
