import {areaLevel} from "../../catalog/areas.ts";
import {type Adapter, emptyParsedFile, InputError} from "../adapter.ts";
import {checkAreaCode, checkParent} from "../shared/area-code.ts";
import {toRawArea} from "../shared/areas.ts";
import {parseYear} from "../shared/check-year.ts";
import {cleanName} from "../shared/clean-name.ts";
import {createFigureCollector} from "../shared/figures.ts";
import {baseName, hasExtension, headColumns} from "../shared/head.ts";
import {column, maybeColumn, reportUnknownColumns} from "../shared/header.ts";
import {createIssueLog} from "../shared/issue-log.ts";
import {checkPostcode4} from "../shared/postcode.ts";
import {readTable} from "../shared/read-table.ts";
import {createUniqueRows} from "../shared/unique-rows.ts";
import {measureColumns, measurePositions} from "../shared/wide-table.ts";

const ids = {layoutId: "cbs_kwb_tidy", sourceId: "cbs_kwb"} as const;
const helpers = ["code", "type", "naam", "gm_code", "wk_code", "postcode"];
// An empty cell does not say whether CBS withholds the figure or does not have it yet.
const markers = {"": "not_published"} as const;

/**
 * Kerncijfers wijken en buurten of one year as a wide table (`kwb_2024_gm_wk_bu.csv`): a row per area with its name,
 * parents and most common postcode. The year of figures and area set is in the file's name.
 */
export const cbsKwbTidy: Adapter = {
  ...ids,
  recognises(path, head) {
    const found = headColumns(head);
    const named = /^kwb_\d{4}_/i.test(baseName(path)) && !found.includes("indicator");
    return (
      hasExtension(path, "csv") && (named || ["gm_code", "wk_code", "inwoners"].every(name => found.includes(name)))
    );
  },
  parse(file) {
    const year = parseYear(/kwb_(\d{4})_/.exec(baseName(file.path))?.[1] ?? "");
    if (year === null) {
      throw new InputError(
        `${file.path}: the file's name does not say the year of its figures; expected kwb_<year>_….csv, such as kwb_2024_gm_wk_bu.csv. Rename the file.`
      );
    }
    const parsed = {...emptyParsedFile(ids), codesYear: year};
    const log = createIssueLog(file.path, parsed.issues);
    const collector = createFigureCollector(ids.layoutId, parsed.figures, log);
    const isFirst = createUniqueRows("area", log);

    readTable(file, {delimiter: ",", numbers: measurePositions(ids.layoutId)}, log, parsed, (header, decimal) => {
      const code = column(header, "code");
      const name = column(header, "naam");
      const wijk = maybeColumn(header, "wk_code");
      const gemeente = maybeColumn(header, "gm_code");
      const postcode = maybeColumn(header, "postcode");
      const measures = measureColumns(ids.layoutId, header, log);
      const known = new Set([...helpers, ...measures.map(({measure}) => measure)]);
      reportUnknownColumns(header.columns, column => known.has(column), log);

      return (cells, row) => {
        const areaCode = checkAreaCode(cells[code]!, "code", row, log);
        if (
          areaCode === null ||
          !isFirst(
            areaCode,
            row,
            "",
            measures.map(({position}) => cells[position])
          )
        )
          return false;
        const level = areaLevel(areaCode);
        const hasParents = level === "buurt" || level === "wijk";
        parsed.areas.push(
          toRawArea(areaCode, row, {
            name: cleanName(cells[name]!),
            wijkCode: level === "buurt" ? checkParent(cells[wijk] ?? "", "wijk", "wk_code", row, log) : null,
            gemeenteCode: hasParents ? checkParent(cells[gemeente] ?? "", "gemeente", "gm_code", row, log) : null,
            vintageYear: year,
            postcode4: checkPostcode4(cells[postcode] ?? "", "postcode", row, log)
          })
        );
        for (const {measure, position} of measures) {
          collector.addCell({areaCode, measure, year, row}, cells[position]!, {decimal, markers});
        }
        return true;
      };
    });
    log.close();
    return parsed;
  }
};
