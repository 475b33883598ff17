import {type CohesionFormId, cohesionForms} from "../../catalog/survey-scales.ts";
import {agreementClasses, agreementOf} from "./agreement.ts";
import type {Answers} from "./scale-score.ts";
import {type WeightedDistribution, weightedDistribution} from "./weighted-distribution.ts";

/** Which statements of a survey belong to which form of cohesion. Forms that the survey does not ask are left out. */
export type FormStatements = Readonly<Partial<Record<CohesionFormId, readonly string[]>>>;

/** Disagree, neutral and agree for each statement of one form. */
export interface FormResult {
  form: CohesionFormId;
  statements: {id: string; distribution: WeightedDistribution}[];
}

/**
 * The four forms of social cohesion and identification, each by itself.
 *
 * There is deliberately no score over the forms: contact, network, help and activities differ in kind, and
 * identification is no form of cohesion at all.
 *
 * @returns forms in the order of the catalogue, without those that have no statements
 * @throws RangeError as `agreementOf` and `weightedDistribution`
 * @see Movisie, Sociale samenhang: mythe of must? (2008)
 * @example
 * cohesionByForm([{answers: {groeten: 5}, weight: 1}], {contact: ["groeten"]})[0]?.statements[0]?.distribution.shares[2]?.share; // => 1
 */
export function cohesionByForm(
  respondents: readonly {answers: Answers; weight: number}[],
  statements: FormStatements
): FormResult[] {
  const weights = respondents.map(({weight}) => weight);
  const distributionOf = (id: string) =>
    weightedDistribution(
      respondents.map(({answers}) => agreementOf(answers[id] ?? null)),
      weights,
      agreementClasses
    );
  return cohesionForms.flatMap(({id: form}) => {
    const ids = statements[form] ?? [];
    return ids.length === 0 ? [] : [{form, statements: ids.map(id => ({id, distribution: distributionOf(id)}))}];
  });
}
