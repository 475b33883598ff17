import type {DuckDBConnection} from "@duckdb/node-api";
import {classOf} from "../../analysis/nine-classes.ts";
import {vulnerabilityLevel} from "../../analysis/resilience/focus-type.ts";
import {stockClassOf} from "../../analysis/stock/stock-divergence.ts";
import {agreementClasses, agreementOf} from "../../analysis/survey/agreement.ts";
import {cohesionByForm, type FormStatements} from "../../analysis/survey/cohesion-by-form.ts";
import {cronbachAlpha} from "../../analysis/survey/cronbach-alpha.ts";
import {crossTable} from "../../analysis/survey/cross-table.ts";
import {disclose} from "../../analysis/survey/disclose.ts";
import {explainedVariance} from "../../analysis/survey/explained-variance.ts";
import {type Answers, orientedAnswers, scaleScore} from "../../analysis/survey/scale-score.ts";
import {type WeightedDistribution, weightedDistribution} from "../../analysis/survey/weighted-distribution.ts";
import {cohesionClassLabels} from "../../catalog/cohesion-classes.ts";
import {vulnerabilityLevels} from "../../catalog/focus-types.ts";
import {stockClassLabels} from "../../catalog/stock-classes.ts";
import {coResponsibility, scaleBreaks, surveyScales} from "../../catalog/survey-scales.ts";
import {createMart, queryRows} from "../database.ts";
import {type AreaTable, readSeries, rounded, type Series} from "./area-table.ts";
import {nuisanceBreaks} from "./compute-focus-types.ts";

/** Statements of the mapping of a survey, by the name that the scales give them. */
const statementIds: Readonly<Record<string, string>> = {
  contact_neighbours: "contact_buren",
  contact_buurt: "contact_buurt",
  get_along: "prettige_omgang",
  sociable_help: "gezellig_helpen",
  hardly_know: "kennen_nauwelijks",
  satisfied_surroundings: "tevreden_woonomgeving",
  feel_at_home: "thuis_voelen",
  annoying_to_live: "vervelend_wonen",
  co_responsible: coResponsibility.id
};

/** Which statements are about which form of social cohesion. */
const forms: FormStatements = {
  contact: ["contact_buren", "contact_buurt"],
  netwerk: ["gezellig_helpen"],
  hulp: ["help_given"],
  activiteiten: ["activities"],
  identificatie: ["identification"]
};

interface Respondent {
  answers: Answers;
  weight: number;
  cohesion: number | null;
  liveability: number | null;
  cohesionClass: number | null;
  liveabilityClass: number | null;
  stockClass: number | null;
  vulnerability: number | null;
  nuisanceClass: number | null;
}

const [cohesionScale, liveabilityScale] = surveyScales as [(typeof surveyScales)[0], (typeof surveyScales)[0]];
const nineClasses = cohesionClassLabels.length;

/**
 * Tables of each survey in the data that may be disclosed: both scales, liveability by cohesion, cohesion by what the
 * buurt is like, co-responsibility, and the forms of cohesion. Makes `survey_results` and `survey_statistics`.
 */
export async function tabulateSurveys(
  connection: DuckDBConnection,
  areas: AreaTable,
  {nuisance, index}: {nuisance: Series; index: Series}
): Promise<void> {
  const results = await createMart(connection, "survey_results");
  const statistics = await createMart(connection, "survey_statistics");
  const stock = await readSeries(connection, areas, "corporatie_share");
  const surveys = await queryRows<{survey: string; publisher: string; licence: string}>(
    connection,
    "select survey, any_value(publisher) as publisher, any_value(licence) as licence from raw_respondents group by survey order by survey"
  );
  for (const {survey, publisher, licence} of surveys) {
    const respondents = (await readRespondents(connection, survey)).map(raw =>
      toRespondent(raw, areas, {nuisance, index, stock})
    );
    for (const {figureId, rowId, rank, distribution} of tablesOf(respondents)) {
      const disclosed = disclose(distribution);
      if (disclosed === null) continue;
      for (const [at, shown] of disclosed.shares.entries()) {
        results.append({
          survey,
          figure_id: figureId,
          row_id: rowId,
          row_rank: rank,
          column_id: at + 1,
          respondents_count: disclosed.respondents,
          share: rounded(shown?.share ?? null),
          low: rounded(shown?.low ?? null),
          high: rounded(shown?.high ?? null),
          withheld: shown === null
        });
      }
    }
    for (const [statistic_id, value] of statisticsOf(respondents)) {
      statistics.append({
        survey,
        publisher,
        licence,
        statistic_id,
        value: rounded(value),
        respondents_count: respondents.length
      });
    }
  }
  results.close();
  statistics.close();
}

interface RawRow {
  /** Null where the code is not that of an area of the site. */
  area_code: string | null;
  year: number;
  weight: number;
  answers: string;
}

const readRespondents = (connection: DuckDBConnection, survey: string): Promise<RawRow[]> =>
  queryRows<RawRow>(
    connection,
    `select joined.area_code, year, weight, answers from raw_respondents as raw
     left join (select distinct file, area_code from int_joined_codes) as joined using (file, area_code) where survey = '${survey.replaceAll("'", "''")}' order by file, row`
  );

function toRespondent(
  {area_code, year, weight, answers: json}: RawRow,
  areas: AreaTable,
  {nuisance, index, stock}: Record<"nuisance" | "index" | "stock", Series>
): Respondent {
  const given = JSON.parse(json) as Record<string, number | null>;
  const answers: Answers = Object.fromEntries(
    Object.entries(given).map(([key, answer]) => [statementIds[key] ?? key, answer])
  );
  const cohesion = scaleScore(answers, cohesionScale);
  const liveability = scaleScore(answers, liveabilityScale);
  const classed = (score: number | null) => (score === null ? null : classOf(score, scaleBreaks));
  const row = area_code === null ? undefined : areas.rowOf.get(area_code);
  const large = row !== undefined && areas.largeEnough[row]!;
  const near = (series: Series) => (large ? nearest(series, row, year) : null);
  const [stockShare, vulnerable, score] = [near(stock), near(index), near(nuisance)];
  return {
    answers,
    weight,
    cohesion,
    liveability,
    cohesionClass: classed(cohesion),
    liveabilityClass: classed(liveability),
    stockClass: stockShare === null ? null : stockClassOf(stockShare),
    vulnerability: vulnerable === null ? null : vulnerabilityLevels.indexOf(vulnerabilityLevel(vulnerable)) + 1,
    nuisanceClass: score === null ? null : classOf(score, nuisanceBreaks)
  };
}

/** The figure of the nearest year, of two the earlier. */
function nearest(series: Series, row: number, year: number): number | null {
  const years = [...series.keys()].filter(candidate => series.get(candidate)![row] !== null);
  years.sort((a, b) => Math.abs(a - year) - Math.abs(b - year) || a - b);
  return years.length === 0 ? null : series.get(years[0]!)![row]!;
}

interface Table {
  figureId: string;
  rowId: string;
  rank: number;
  distribution: WeightedDistribution;
}

function tablesOf(respondents: readonly Respondent[]): Table[] {
  const weights = respondents.map(({weight}) => weight);
  const whole = (figureId: string, rank: number, rowId: string, classes: (number | null)[]): Table => ({
    figureId,
    rowId,
    rank,
    distribution: weightedDistribution(classes, weights, nineClasses)
  });
  const crossed = (
    figureId: string,
    rowCount: number,
    columnCount: number,
    pick: (one: Respondent) => {row: number | null; column: number | null}
  ): Table[] =>
    crossTable(
      respondents.map(one => ({...pick(one), weight: one.weight})),
      rowCount,
      columnCount
    ).map((distribution, at) => ({figureId, rowId: String(at + 1), rank: at + 1, distribution}));
  return [
    whole(
      "2-1",
      1,
      cohesionScale.id,
      respondents.map(one => one.cohesionClass)
    ),
    whole(
      "2-1",
      2,
      liveabilityScale.id,
      respondents.map(one => one.liveabilityClass)
    ),
    ...crossed("3-1", nineClasses, nineClasses, one => ({row: one.cohesionClass, column: one.liveabilityClass})),
    ...crossed("3-2", stockClassLabels.length, nineClasses, one => ({row: one.stockClass, column: one.cohesionClass})),
    ...crossed("3-3", vulnerabilityLevels.length, nineClasses, one => ({
      row: one.vulnerability,
      column: one.cohesionClass
    })),
    ...crossed("3-4", nineClasses, nineClasses, one => ({row: one.nuisanceClass, column: one.cohesionClass})),
    ...crossed("3-5", nineClasses, agreementClasses, one => ({
      row: one.cohesionClass,
      column: agreementOf(one.answers[coResponsibility.id] ?? null)
    })),
    ...cohesionByForm(respondents, forms)
      .flatMap(({form, statements}) => statements.map(({id, distribution}) => ({rowId: `${form}.${id}`, distribution})))
      .map(({rowId, distribution}, at) => ({figureId: "forms", rowId, rank: at + 1, distribution}))
  ];
}

function statisticsOf(respondents: readonly Respondent[]): [string, number | null][] {
  const weights = respondents.map(({weight}) => weight);
  const alphas = surveyScales.map((scale): [string, number | null] => [
    `alpha_${scale.id}`,
    cronbachAlpha(
      respondents.map(({answers}) => orientedAnswers(answers, scale)),
      weights
    )
  ]);
  const explained = explainedVariance(
    respondents.map(({liveability}) => liveability),
    respondents.map(({cohesion}) => cohesion),
    weights
  );
  return [...alphas, ["explained_variance", explained]];
}
