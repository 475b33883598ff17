import {weightedSd} from "../statistics/weighted-sd.ts";

/**
 * Cronbach's alpha: how far the statements of a scale go together.
 *
 * k / (k - 1) x (1 - sum of the variances of the statements / variance of their sum), with respondent weights.
 *
 * Missing rule: only respondents who answered every statement count (listwise), as in the textbook.
 *
 * @param answers  oriented answers, one row a respondent, one column a statement
 * @param weights  one for each respondent
 * @returns at most 1, negative where statements contradict each other; null with fewer than two statements, fewer than
 *   two complete respondents, or when everyone has the same sum
 * @throws RangeError on rows of unequal length, or a bad weight (see `weightedMean`)
 * @see Cronbach (1951), Coefficient alpha and the internal structure of tests, Psychometrika 16
 * @see https://en.wikipedia.org/wiki/Cronbach%27s_alpha
 * @example
 * cronbachAlpha([[1, 1], [3, 3], [5, 5]], [1, 1, 1]); // => 1
 * @example
 * cronbachAlpha([[1, 1]], [1]); // => null
 */
export function cronbachAlpha(
  answers: readonly (readonly (number | null)[])[],
  weights: readonly number[]
): number | null {
  const statements = answers[0]?.length ?? 0;
  if (answers.some(row => row.length !== statements)) {
    throw new RangeError(`invalid answers: rows of unequal length (expected ${statements} each)`);
  }
  const complete = answers.flatMap((row, at) => (row.includes(null) || weights[at] === 0 ? [] : [at]));
  if (statements < 2 || complete.length < 2) return null;
  const weightsOfComplete = complete.map(at => weights[at]!);
  const variance = (values: number[]) => weightedSd(values, weightsOfComplete)! ** 2;
  const sums = complete.map(at => answers[at]!.reduce<number>((sum, answer) => sum + answer!, 0));
  const ofSum = variance(sums);
  if (ofSum === 0) return null;
  let ofStatements = 0;
  for (let column = 0; column < statements; column++) {
    ofStatements += variance(complete.map(at => answers[at]![column]!));
  }
  return (statements / (statements - 1)) * (1 - ofStatements / ofSum);
}
