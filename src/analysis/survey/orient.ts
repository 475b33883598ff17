import {answerRange} from "../../catalog/survey-scales.ts";

/**
 * Turns an answer so that higher is better: 1 becomes 5 on a reversed statement.
 *
 * @param answer    1 to 5; null is no answer and stays so
 * @param reversed  true where agreeing is unfavourable
 * @throws RangeError on an answer outside 1 to 5 or NaN; codes such as 9 for "don't know" are for the mapping of the
 *   survey to make null
 * @example
 * orient(2, true); // => 4
 * @example
 * orient(null, true); // => null
 */
export function orient(answer: number | null, reversed: boolean): number | null {
  if (answer === null) return null;
  const {low, high} = answerRange;
  if (!(answer >= low && answer <= high)) {
    throw new RangeError(`invalid answer: ${answer} (expected ${low} to ${high}, or null for no answer)`);
  }
  return reversed ? low + high - answer : answer;
}
