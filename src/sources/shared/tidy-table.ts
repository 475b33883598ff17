import type {LayoutId} from "../../catalog/measures.ts";
import type {SourceId} from "../../catalog/sources.ts";
import {type Drain, emptyParsedFile, type InputFile, type ParsedFile} from "../adapter.ts";
import {checkAreaCode} from "./area-code.ts";
import {checkYear} from "./check-year.ts";
import {createFigureCollector} from "./figures.ts";
import {column, reportUnknownColumns} from "./header.ts";
import {createIssueLog} from "./issue-log.ts";
import {drainWith, readTable, type StartRows} from "./read-table.ts";
import {createUniqueRows} from "./unique-rows.ts";
import {measureColumns, measurePositions} from "./wide-table.ts";

/**
 * Reads `code,type,jaar,<measure>,…`: one row per area and year, comma, decimal point, empty = not published.
 * The area's level follows from its code; `type` is for people.
 */
export function parseTidyTable(
  ids: {layoutId: LayoutId; sourceId: SourceId},
  file: InputFile,
  drain?: Drain
): ParsedFile {
  const parsed = emptyParsedFile(ids);
  const log = createIssueLog(file.path, parsed.issues);
  const collector = createFigureCollector(ids.layoutId, parsed.figures, log);
  const isFirst = createUniqueRows("area and year", log);

  const format = {delimiter: ",", numbers: measurePositions(ids.layoutId)} as const;
  const start: StartRows = (header, decimal) => {
    const rules = {decimal, markers: {"": "not_published"}} as const;
    const code = column(header, "code");
    const yearColumn = column(header, "jaar");
    const measures = measureColumns(ids.layoutId, header, log);
    const known = new Set(["code", "type", "jaar", ...measures.map(({measure}) => measure)]);
    reportUnknownColumns(header.columns, name => known.has(name), log);

    return (cells, row) => {
      const areaCode = checkAreaCode(cells[code]!, "code", row, log);
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
      for (const {measure, position} of measures) {
        collector.addCell({areaCode, measure, year, row}, cells[position]!, rules);
      }
      return true;
    };
  };
  readTable(file, format, log, parsed, start, drainWith(drain, parsed));
  log.close();
  return parsed;
}
