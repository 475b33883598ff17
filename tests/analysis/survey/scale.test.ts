import {readFileSync} from "node:fs";
import fc from "fast-check";
import {expect, test} from "vitest";
import {classOf} from "../../../src/analysis/nine-classes.ts";
import {agreementOf} from "../../../src/analysis/survey/agreement.ts";
import {cronbachAlpha} from "../../../src/analysis/survey/cronbach-alpha.ts";
import {orient} from "../../../src/analysis/survey/orient.ts";
import {orientedAnswers, scaleScore} from "../../../src/analysis/survey/scale-score.ts";
import {scaleBreaks, surveyScales} from "../../../src/catalog/survey-scales.ts";

const r = JSON.parse(readFileSync(new URL("../../fixtures/analysis/survey.json", import.meta.url), "utf8"));
const cohesion = surveyScales[0]!;
const ids = cohesion.statements.map(({id}) => id);
const respondents: Record<string, number | null>[] = r.answers.map((row: (number | null)[]) =>
  Object.freeze(Object.fromEntries(row.map((answer, at) => [ids[at], answer])))
);
const answerSets = fc.array(fc.array(fc.integer({min: 1, max: 5}), {minLength: 3, maxLength: 3}), {minLength: 3});

test("scale scores agree with R, missing ones included", () => {
  const scores = respondents.map(answers => scaleScore(answers, cohesion));
  for (const [at, score] of scores.entries()) {
    if (r.scores[at] === null) expect(score).toBeNull();
    else expect(score).toBeCloseTo(r.scores[at], 12);
  }
});

test("the breaks of the Leefbaarometer put every respondent in R's class", () => {
  const classes = respondents.map(answers => {
    const score = scaleScore(answers, cohesion);
    return score === null ? null : classOf(score, scaleBreaks);
  });
  expect(classes).toEqual(r.classes);
});

test("who agrees with everything is in the highest class, who is neutral in the lowest", () => {
  const scale = {statements: ["a", "b", "c"].map(id => ({id, reversed: false})), minimumAnswered: 2};
  const classAt = (answer: number) => classOf(scaleScore({a: answer, b: answer, c: answer}, scale)!, scaleBreaks);
  expect([3, 4, 5].map(classAt)).toEqual([1, 6, 9]);
});

test("cronbachAlpha agrees with R on weighted complete cases", () => {
  const answers = respondents.map(one => orientedAnswers(one, cohesion));
  expect(cronbachAlpha(answers, r.weights)).toBeCloseTo(r.alpha, 12);
});

test("cronbachAlpha does not depend on order or on the size of the weights", () => {
  fc.assert(
    fc.property(answerSets, fc.integer({min: 1, max: 99}), (answers, factor) => {
      const alpha = cronbachAlpha(
        answers,
        answers.map(() => 1)
      );
      const other = cronbachAlpha(
        answers.toReversed(),
        answers.map(() => factor)
      );
      if (alpha === null) expect(other).toBeNull();
      else expect(other).toBeCloseTo(alpha, 8);
    })
  );
});

test("cronbachAlpha is null where it is not defined", () => {
  expect(cronbachAlpha([], [])).toBeNull();
  expect(cronbachAlpha([[1], [2]], [1, 1])).toBeNull();
  expect(
    cronbachAlpha(
      [
        [3, 3],
        [3, 3]
      ],
      [1, 1]
    )
  ).toBeNull();
  expect(
    cronbachAlpha(
      [
        [1, null],
        [null, 2],
        [1, 2]
      ],
      [1, 1, 1]
    )
  ).toBeNull();
});

test("cronbachAlpha leaves respondents without weight out and refuses ragged rows", () => {
  expect(
    cronbachAlpha(
      [
        [1, 1],
        [3, 3],
        [5, 1]
      ],
      [1, 1, 0]
    )
  ).toBeCloseTo(1, 12);
  expect(() => cronbachAlpha([[1, 1], [1]], [1, 1])).toThrow("rows of unequal length");
});

test.each([0, 6, -1, Number.NaN, Number.POSITIVE_INFINITY])("orient refuses answer %d", answer => {
  expect(() => orient(answer, false)).toThrow(`invalid answer: ${answer} (expected 1 to 5`);
});

test("orienting twice gives the answer back", () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 5}), answer => {
      expect(orient(orient(answer, true), true)).toBe(answer);
    })
  );
});

test("a scale needs its minimum of answers and stays within 1 to 5", () => {
  expect(scaleScore({contact_buren: 5, contact_buurt: 5}, cohesion)).toBeNull();
  expect(scaleScore({contact_buren: 5, contact_buurt: 5, kennen_nauwelijks: 1}, cohesion)).toBe(5);
  expect(scaleScore({}, {statements: [], minimumAnswered: 0})).toBeNull();
});

test("agreement is about the words, whichever way the statement points", () => {
  expect([1, 3, 5].map(agreementOf)).toEqual([1, 2, 3]);
  expect(() => agreementOf(9)).toThrow("invalid answer: 9");
});
