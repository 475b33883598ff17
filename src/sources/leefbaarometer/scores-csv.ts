import {type Adapter, emptyParsedFile} from "../adapter.ts";
import {checkAreaCode} from "../shared/area-code.ts";
import {toRawArea} from "../shared/areas.ts";
import {measureNames} from "../shared/cells.ts";
import {checkYear, parseYear} from "../shared/check-year.ts";
import {cleanName} from "../shared/clean-name.ts";
import {createFigureCollector} from "../shared/figures.ts";
import {baseName, hasExtension, headColumns} from "../shared/head.ts";
import {column, type Header, maybeColumn, missingColumn, reportUnknownColumns} from "../shared/header.ts";
import {createIssueLog} from "../shared/issue-log.ts";
import {drainWith, readTable, type StartRows} from "../shared/read-table.ts";
import {createUniqueRows} from "../shared/unique-rows.ts";
import {measurePositions, noteAbsent} from "../shared/wide-table.ts";
import {checkSums} from "./checks.ts";

const ids = {layoutId: "leefbaarometer_csv", sourceId: "leefbaarometer"} as const;
const codeColumns = ["bu_code", "wk_code", "gm_code"];
const columns = measureNames(ids.layoutId);
// Dimensions exist for some years only: NA there means that the year was not measured on them.
const markers = {NA: "not_measured", "": "not_measured"} as const;

/**
 * Scores of the Leefbaarometer as downloaded (`Leefbaarometer-scores buurten 2002-2024.csv`, also wijken and gemeenten).
 *
 * One row per area and year. Read with and without quotes and with a leading column of row numbers. All years are
 * computed on one area set: that of the last year in the file's name.
 */
export const leefbaarometerCsv: Adapter = {
  ...ids,
  recognises(path, head) {
    const name = baseName(path);
    if (!hasExtension(name, "csv") || /ontwikkeling|grid|pc4/i.test(name)) return false;
    const found = headColumns(head);
    return /^leefbaarometer-scores/i.test(name) || (found.includes("lbm") && codeColumns.some(c => found.includes(c)));
  },
  parse(file, _siblings, drain) {
    const parsed = emptyParsedFile(ids);
    const log = createIssueLog(file.path, parsed.issues);
    const figures = createFigureCollector(ids.layoutId, parsed.figures, log);
    const isFirst = createUniqueRows("area and year", log);
    const known = new Set<string>();
    let lastYear: number | null = null;

    const start: StartRows = (header, decimal) => {
      const {codeColumn, nameColumn, yearColumn} = findColumns(header);
      const measures = columns.map(measure => ({measure, position: column(header, measure)}));
      const helpers = [codeColumn, codeColumn.replace("code", "naam"), "jaar", ...columns];
      reportUnknownColumns(header.columns, name => helpers.includes(name), log);
      if (nameColumn < 0) noteAbsent(["the names of areas"], log);
      const code = column(header, codeColumn);

      return (cells, row) => {
        const areaCode = checkAreaCode(cells[code]!, codeColumn, row, log);
        if (areaCode === null) return false;
        const year = checkYear(cells[yearColumn]!, "jaar", row, log);
        if (year === null) return false;
        if (
          !isFirst(
            areaCode,
            row,
            year,
            measures.map(({position}) => cells[position])
          )
        )
          return false;
        lastYear = Math.max(lastYear ?? year, year);
        if (!known.has(areaCode)) {
          known.add(areaCode);
          parsed.areas.push(toRawArea(areaCode, row, {name: nameColumn < 0 ? null : cleanName(cells[nameColumn]!)}));
        }
        const values: Record<string, number | null> = {};
        for (const {measure, position} of measures) {
          values[measure] =
            figures.addCell({areaCode, measure, year, row}, cells[position]!, {decimal, markers})?.value ?? null;
        }
        checkSums(values, row, log);
        return true;
      };
    };
    const format = {delimiter: ",", numbers: measurePositions(ids.layoutId)} as const;
    readTable(file, format, log, parsed, start, drainWith(drain, parsed));

    const vintageYear = vintageFromName(file.path) ?? lastYear;
    parsed.codesYear = vintageYear;
    parsed.edition = vintageYear === null ? null : String(vintageYear);
    for (const area of parsed.areas) area.vintageYear = vintageYear;
    log.close();
    return parsed;
  }
};

function findColumns(header: Header) {
  const codeColumn = codeColumns.find(name => maybeColumn(header, name) >= 0);
  if (!codeColumn) throw missingColumn(header, codeColumns.join(" or "));
  return {
    codeColumn,
    nameColumn: maybeColumn(header, codeColumn.replace("code", "naam")),
    yearColumn: column(header, "jaar")
  };
}

/** Last year of a span in a file's name: 2024 for "… 2002-2024.csv"; null without one. */
function vintageFromName(path: string): number | null {
  const match = /\b\d{4}-(\d{4})\b/.exec(baseName(path));
  return match ? parseYear(match[1]!) : null;
}
