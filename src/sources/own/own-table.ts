import {type OwnDefinition, ownFactor, ownId, ownIndicator} from "../../catalog/own.ts";
import {type Adapter, emptyParsedFile, InputError} from "../adapter.ts";
import {checkAreaCode} from "../shared/area-code.ts";
import type {CellRules} from "../shared/cells.ts";
import {checkYear} from "../shared/check-year.ts";
import {createFigureCollector} from "../shared/figures.ts";
import {column, reportUnknownColumns} from "../shared/header.ts";
import {createIssueLog} from "../shared/issue-log.ts";
import {parseNumber} from "../shared/parse-number.ts";
import {drainWith, readTable} from "../shared/read-table.ts";
import {createUniqueRows} from "../shared/unique-rows.ts";
import {positionsOf} from "../shared/wide-table.ts";

const markers: CellRules["markers"] = {"": "not_published", NA: "not_published"};

/** Reads a table of the operator's own, of which the description beside it says what stands where. */
export function ownTable(own: OwnDefinition): Adapter {
  const measure = ownId(own);
  const ids = {layoutId: "eigen", sourceId: measure} as const;
  const {code_column, value_column, year_column} = own;
  const columns = new Map([[measure, {indicator: ownIndicator(own), factor: ownFactor(own)}]]);
  return {
    ...ids,
    recognises: () => false,
    parse(file, _siblings, drain) {
      const parsed = emptyParsedFile(ids);
      parsed.codesYear = own.codes_year === "row" ? "own" : own.codes_year;
      const log = createIssueLog(file.path, parsed.issues);
      const figures = createFigureCollector(columns, parsed.figures, log);
      const isFirst = createUniqueRows("area and year", log);
      const scale = createScale(file.path, own);
      const numbers = positionsOf([value_column]);
      readTable(
        file,
        {delimiter: ",", numbers},
        log,
        parsed,
        (header, decimal) => {
          const [code, value] = [column(header, code_column), column(header, value_column)];
          const year = year_column === undefined ? null : column(header, year_column);
          const used = [code_column, value_column, year_column];
          reportUnknownColumns(header.columns, name => used.includes(name), log, "a column that its description names");
          return (cells, row) => {
            const areaCode = checkAreaCode(cells[code]!, code_column, row, log);
            if (areaCode === null) return false;
            const ofYear = year === null ? own.year! : checkYear(cells[year]!, year_column!, row, log);
            if (ofYear === null || !isFirst(areaCode, row, ofYear, [cells[value]])) return false;
            const key = {areaCode, measure, year: ofYear, row};
            const figure = figures.addCell(key, cells[value]!, {decimal, markers});
            scale.look(parseNumber(cells[value]!, decimal), row);
            return figure !== null;
          };
        },
        drainWith(drain, parsed)
      );
      scale.judge();
      log.close();
      return parsed;
    }
  };
}

/** Percentages that are all fractions are shares under another name, and a share above one is a percentage. */
function createScale(path: string, {unit, value_column}: OwnDefinition) {
  let highest = 0;
  return {
    look(value: number | null, row: number): void {
      highest = Math.max(highest, value ?? 0);
      if (unit !== "share" || value === null || value <= 1) return;
      throw new InputError(
        `${path}: row ${row} has ${value} in column "${value_column}", while its description says unit: share (0 to 1). Write unit: percentage, or give fractions.`
      );
    },
    judge(): void {
      if (unit !== "percentage" || highest === 0 || highest > 1) return;
      throw new InputError(
        `${path}: the highest number in column "${value_column}" is ${highest}, while its description says unit: percentage (0 to 100); they seem to be fractions. Write unit: share, or give percentages.`
      );
    }
  };
}
