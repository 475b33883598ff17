import {thresholds} from "../../catalog/thresholds.ts";
import {type Adapter, emptyParsedFile, InputError, type ParsedFile} from "../adapter.ts";
import {checkAreaCode} from "../shared/area-code.ts";
import {checkYear} from "../shared/check-year.ts";
import {baseName} from "../shared/head.ts";
import {column, reportUnknownColumns} from "../shared/header.ts";
import {createIssueLog, type IssueLog} from "../shared/issue-log.ts";
import {parseNumber} from "../shared/parse-number.ts";
import {readTable} from "../shared/read-table.ts";
import {createUniqueRows} from "../shared/unique-rows.ts";
import {positionsOf} from "../shared/wide-table.ts";
import {isSurveyMapping, parseSurveyMapping} from "./mapping.ts";

const ids = {layoutId: "survey", sourceId: "survey"} as const;

/**
 * Microdata of a residents' survey: `respondents.csv`, a row per respondent, with a mapping beside it (see `mapping.ts`).
 * Answers are 1 to 5 with 5 = fully agree; an empty cell is no answer.
 */
export const survey: Adapter = {
  ...ids,
  recognises: path => /^respondents\.csv$/i.test(baseName(path)),
  parse(file, siblings) {
    const parsed = emptyParsedFile(ids);
    const [mappingFile, second] = siblings.filter(({path}) => isSurveyMapping(path));
    if (second) {
      throw new InputError(
        `${file.path}: two mappings beside it, ${mappingFile!.path} and ${second.path}; it is unclear which one counts. Remove one.`
      );
    }
    if (!mappingFile) {
      throw new InputError(
        `${file.path}: no survey.yaml or survey.json beside it, so it is unknown which column is what. Write one; the schema is in src/sources/survey/mapping.ts.`
      );
    }
    const mapping = parseSurveyMapping(mappingFile, createIssueLog(mappingFile.path, parsed.issues));
    const {title, publisher, licence} = mapping;
    parsed.survey = {title, publisher, licence};
    const log = createIssueLog(file.path, parsed.issues);
    const isFirst = createUniqueRows("respondent", log);

    const {delimiter, decimal: expected} = mapping;
    const numbers = positionsOf([mapping.columns.weight]);
    readTable(file, {delimiter, decimal: expected, numbers}, log, parsed, (header, decimal) => {
      const names = mapping.columns;
      const [id, area, yearColumn, weightColumn] = [
        column(header, names.id),
        column(header, names.area_code),
        column(header, names.year),
        column(header, names.weight)
      ];
      const statements = Object.entries(mapping.statements).map(([key, name]) => ({
        key,
        name,
        position: column(header, name)
      }));
      const known = new Set([...Object.values(names), ...statements.map(({name}) => name)]);
      reportUnknownColumns(header.columns, name => known.has(name), log);

      return (cells, row) => {
        const reject = (name: string, value: string, expected: string) => {
          log.add({row, column: name, value, expected, action: "row_rejected"});
          return false;
        };
        const respondent = cells[id]!.trim();
        if (respondent === "") return reject(names.id, "", "an id");
        const areaCode = checkAreaCode(cells[area]!, names.area_code, row, log);
        if (areaCode === null) return false;
        const year = checkYear(cells[yearColumn]!, names.year, row, log);
        if (year === null) return false;
        const weight = parseNumber(cells[weightColumn]!, decimal);
        if (weight === null || weight < 0) return reject(names.weight, cells[weightColumn]!, "a weight of 0 or more");
        if (!isFirst(respondent, row, year)) return false;

        const answers: Record<string, number | null> = {};
        for (const {key, name, position} of statements) {
          const answer = readAnswer(cells[position]!, name, row, log);
          answers[key] = answer !== null && mapping.fully_agree === 1 ? 6 - answer : answer;
        }
        parsed.respondents.push({id: respondent, areaCode, year, weight, answers, row});
        return true;
      };
    });
    rejectHeavy(parsed, mapping.columns.weight, log);
    log.close();
    return parsed;
  }
};

function rejectHeavy(parsed: ParsedFile, column: string, log: IssueLog): void {
  const weights = parsed.respondents.map(({weight}) => weight).toSorted((a, b) => a - b);
  const mostTimesMedian = thresholds.weightTimesMedian.value;
  const middle = weights[Math.floor(weights.length / 2)] ?? 0;
  const isHeavy = (weight: number) => weight > 1e6 || (middle > 0 && weight > mostTimesMedian * middle);
  for (const {row, weight} of parsed.respondents.filter(({weight}) => isHeavy(weight))) {
    const expected = `a weight of at most ${mostTimesMedian} times the median (${middle})`;
    log.add({row, column, value: String(weight), expected, action: "row_rejected"});
    parsed.rowsKept--;
  }
  parsed.respondents = parsed.respondents.filter(({weight}) => !isHeavy(weight));
}

function readAnswer(cell: string, name: string, row: number, log: IssueLog): number | null {
  const text = cell.trim();
  if (text === "" || text === "NA") return null;
  const answer = parseNumber(text);
  if (answer !== null && Number.isInteger(answer) && answer >= 1 && answer <= 5) return answer;
  log.add({row, column: name, value: text, expected: "a whole number from 1 to 5, or empty", action: "value_rejected"});
  return null;
}
