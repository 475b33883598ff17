import {type Adapter, emptyParsedFile} from "../adapter.ts";
import {checkAreaCode} from "../shared/area-code.ts";
import {toRawArea} from "../shared/areas.ts";
import {measureNames} from "../shared/cells.ts";
import {checkYear} from "../shared/check-year.ts";
import {cleanName} from "../shared/clean-name.ts";
import {createFigureCollector} from "../shared/figures.ts";
import {baseName, hasExtension, headColumns} from "../shared/head.ts";
import {column, reportUnknownColumns} from "../shared/header.ts";
import {createIssueLog} from "../shared/issue-log.ts";
import {drainWith, readTable, type StartRows} from "../shared/read-table.ts";
import {createUniqueRows} from "../shared/unique-rows.ts";
import {positionsOf} from "../shared/wide-table.ts";

const ids = {layoutId: "cbs_kwb_long", sourceId: "cbs_kwb"} as const;
const columns = ["code", "naam", "indicator", "jaar", "waarde"] as const;
const markers = {"": "not_published"} as const;

/**
 * Kerncijfers of several years as a long table (`kwb_2016-2025_baarn_long.csv`): `code,naam,indicator,jaar,waarde`.
 * Codes are those of each figure's own year, and so is the name of an area. An indicator that the catalogue does not
 * know is reported once and left out.
 */
export const cbsKwbLong: Adapter = {
  ...ids,
  recognises(path, head) {
    const found = headColumns(head);
    const named = /^kwb_.*_long\.csv$/i.test(baseName(path));
    return hasExtension(path, "csv") && (named || (found.includes("indicator") && found.includes("waarde")));
  },
  parse(file, _siblings, drain) {
    const parsed = {...emptyParsedFile(ids), codesYear: "own" as const};
    const log = createIssueLog(file.path, parsed.issues);
    const collector = createFigureCollector(ids.layoutId, parsed.figures, log);
    const isFirst = createUniqueRows("area, indicator and year", log);
    const known = new Set(measureNames(ids.layoutId));
    const unknown = new Set<string>();
    const seenAreas = new Map<number, Set<string>>();
    const keyOf = createKeys();

    const start: StartRows = (header, decimal) => {
      const [code, name, indicator, jaar, waarde] = columns.map(each => column(header, each)) as [
        number,
        number,
        number,
        number,
        number
      ];
      reportUnknownColumns(header.columns, each => columns.includes(each as (typeof columns)[number]), log);

      return (cells, row) => {
        const areaCode = checkAreaCode(cells[code]!, "code", row, log);
        if (areaCode === null) return false;
        const year = checkYear(cells[jaar]!, "jaar", row, log);
        if (year === null) return false;
        const measure = cells[indicator]!.trim();
        if (!known.has(measure)) {
          unknown.add(measure);
          return false;
        }
        if (!isFirst(areaCode, row, keyOf(measure, year), [cells[waarde]])) return false;
        const ofYear = seenAreas.get(year) ?? new Set();
        if (!ofYear.has(areaCode)) {
          seenAreas.set(year, ofYear.add(areaCode));
          parsed.areas.push(toRawArea(areaCode, row, {name: cleanName(cells[name]!), vintageYear: year}));
        }
        collector.addCell({areaCode, measure, year, row}, cells[waarde]!, {decimal, markers});
        return true;
      };
    };
    const numbers = positionsOf(["waarde"]);
    readTable(file, {delimiter: ",", numbers}, log, parsed, start, drainWith(drain, parsed));
    reportUnknownColumns([...unknown], () => false, log);
    log.close();
    return parsed;
  }
};

/** Measure and year as one text, made once for each: millions of rows ask for a few hundred of them. */
function createKeys() {
  const keys = new Map<string, string[]>();
  return (measure: string, year: number): string => {
    let ofMeasure = keys.get(measure);
    if (!ofMeasure) {
      ofMeasure = [];
      keys.set(measure, ofMeasure);
    }
    ofMeasure[year] ??= `${measure} ${year}`;
    return ofMeasure[year];
  };
}
