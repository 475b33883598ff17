import {stringify} from "yaml";
import {toCsv} from "../csv.ts";
import type {Model} from "../model.ts";
import {respondents, statements} from "../survey.ts";

/** Microdata of an invented residents' survey, with the mapping of its columns. */
export function surveyFiles(model: Model): [path: string, text: string][] {
  const columns = {id: "respondent", area_code: "buurtcode", year: "jaar", weight: "weegfactor"};
  const mapping = {
    title: "Bewonersenquête 2024 (fictief)",
    publisher: "Bureau Wolkenkijkers (fictief)",
    licence: "CC0 1.0 (verzonnen antwoorden)",
    columns,
    statements: Object.fromEntries(statements.map(({key, column}) => [key, column]))
  };
  const rows = respondents(model, 3000).map(({id, buurt, weight, answers}) => [
    id,
    buurt.code,
    2024,
    weight.toFixed(3),
    ...answers.map(answer => answer ?? "")
  ]);
  return [
    ["survey/survey.yaml", stringify(mapping)],
    ["survey/respondents.csv", toCsv([...Object.values(columns), ...statements.map(({column}) => column)], rows)]
  ];
}
