import {type Adapter, emptyParsedFile} from "../adapter.ts";
import {checkAreaCode} from "../shared/area-code.ts";
import {checkYear} from "../shared/check-year.ts";
import {baseName} from "../shared/head.ts";
import {column, reportUnknownColumns} from "../shared/header.ts";
import {createIssueLog} from "../shared/issue-log.ts";
import {parseNumber} from "../shared/parse-number.ts";
import {readTable} from "../shared/read-table.ts";
import {createUniqueRows} from "../shared/unique-rows.ts";
import {positionsOf} from "../shared/wide-table.ts";

const ids = {layoutId: "kwetsbaarheidsindex", sourceId: "kwetsbaarheidsindex"} as const;
/** No index has numbers like these: they are markers for missing. */
const largest = 9_999;
const names = ["area_code", "year", "value"] as const;

/**
 * The licensed index of vulnerability of the resilience research, for who has a licence: `kwetsbaarheidsindex*.csv` with
 * `area_code,year,value`. Any scale on which higher is more vulnerable; the pipeline standardises it. Where it is there,
 * it takes the place of the open proxy in every year.
 */
export const kwetsbaarheidsindex: Adapter = {
  ...ids,
  recognises: path => /^kwetsbaarheidsindex.*\.csv$/i.test(baseName(path)),
  parse(file) {
    const parsed = emptyParsedFile(ids);
    const log = createIssueLog(file.path, parsed.issues);
    const isFirst = createUniqueRows("area and year", log);
    const numbers = positionsOf(["value"]);
    readTable(file, {delimiter: ",", numbers}, log, parsed, (header, decimal) => {
      const [code, yearColumn, valueColumn] = names.map(name => column(header, name)) as [number, number, number];
      reportUnknownColumns(header.columns, name => names.some(known => known === name), log);
      return (cells, row) => {
        const areaCode = checkAreaCode(cells[code]!, "area_code", row, log);
        if (areaCode === null) return false;
        const year = checkYear(cells[yearColumn]!, "year", row, log);
        if (year === null || !isFirst(areaCode, row, year, [cells[valueColumn]])) return false;
        const text = cells[valueColumn]!.trim();
        const value = parseNumber(text, decimal);
        if ((value === null && text !== "") || Math.abs(value ?? 0) > largest) {
          log.add({
            row,
            column: "value",
            value: text,
            expected: `a number between -${largest} and ${largest}, without markers for missing`,
            action: "row_rejected"
          });
          return false;
        }
        const missing = value === null ? "not_published" : null;
        parsed.figures.push({areaCode, measure: "value", year, value, missing, low: null, high: null, row});
        return true;
      };
    });
    log.close();
    return parsed;
  }
};
