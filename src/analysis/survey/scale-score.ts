import type {SurveyScale} from "../../catalog/survey-scales.ts";
import {orient} from "./orient.ts";

/** Answers of one respondent by statement, as given. A statement that is absent was not answered. */
export type Answers = Readonly<Record<string, number | null>>;

/**
 * The answers of one respondent to the statements of a scale, in the order of the scale, oriented.
 *
 * @throws RangeError as `orient`
 * @example
 * orientedAnswers({a: 1, b: 1}, {statements: [{id: "a", reversed: false}, {id: "b", reversed: true}, {id: "c", reversed: false}]}); // => [1, 5, null]
 */
export function orientedAnswers(
  answers: Answers,
  scale: {statements: readonly {id: string; reversed: boolean}[]}
): (number | null)[] {
  return scale.statements.map(({id, reversed}) => orient(answers[id] ?? null, reversed));
}

/**
 * Score of one respondent on a scale: the mean of the oriented answers, 1 to 5, higher is better.
 *
 * Missing rule: fewer answers than the scale asks for give no score; unanswered statements are left out of the mean.
 *
 * @throws RangeError as `orient`
 * @see Frissen & Leidelmeijer (WoON 2024), box 1
 * @example
 * scaleScore({a: 4, b: 1}, {statements: [{id: "a", reversed: false}, {id: "b", reversed: true}, {id: "c", reversed: false}], minimumAnswered: 2}); // => 4.5
 * @example
 * scaleScore({a: 4}, {statements: [{id: "a", reversed: false}, {id: "b", reversed: true}], minimumAnswered: 2}); // => null
 */
export function scaleScore(
  answers: Answers,
  scale: Pick<SurveyScale, "minimumAnswered"> & Parameters<typeof orientedAnswers>[1]
): number | null {
  const given = orientedAnswers(answers, scale).filter(answer => answer !== null);
  if (given.length === 0 || given.length < scale.minimumAnswered) return null;
  return given.reduce((sum, answer) => sum + answer, 0) / given.length;
}
