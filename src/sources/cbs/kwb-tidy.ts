import {areaLevel} from "../../catalog/areas.ts";
import {type Adapter, emptyParsedFile, InputError} from "../adapter.ts";
import {checkAreaCode} from "../shared/area-code.ts";
import {toRawArea} from "../shared/areas.ts";
import {cleanName} from "../shared/clean-name.ts";
import {type CellRules, createFigureCollector} from "../shared/figures.ts";
import {baseName, headColumns} from "../shared/head.ts";
import {column, maybeColumn, reportUnknownColumns} from "../shared/header.ts";
import {createIssueLog, type IssueLog} from "../shared/issue-log.ts";
import {parseYear} from "../shared/parse-number.ts";
import {readTable} from "../shared/read-table.ts";
import {createUniqueRows} from "../shared/unique-rows.ts";
import {measureColumns} from "../shared/wide-table.ts";

const ids = {layoutId: "cbs_kwb_tidy", sourceId: "cbs_kwb"} as const;
const helpers = ["code", "type", "naam", "gm_code", "wk_code", "postcode"];
// An empty cell does not say whether CBS withholds the figure or does not have it yet.
const rules: CellRules = {decimal: ".", markers: {"": "not_published"}};

/**
 * Kerncijfers wijken en buurten of one year as a wide table (`kwb_2024_gm_wk_bu.csv`): a row per area with its name,
 * parents and most common postcode. The year of figures and area set is in the file's name.
 */
export const cbsKwbTidy: Adapter = {
  ...ids,
  recognises(path, head) {
    const found = headColumns(head);
    return /\.csv$/.test(path) && found.includes("gm_code") && found.includes("wk_code") && !found.includes("lbm");
  },
  parse(file) {
    const year = parseYear(/kwb_(\d{4})_/.exec(baseName(file.path))?.[1] ?? "");
    if (year === null) {
      throw new InputError(
        `${file.path}: the file's name does not say the year of its figures; expected kwb_<year>_….csv, such as kwb_2024_gm_wk_bu.csv. Rename the file.`
      );
    }
    const parsed = emptyParsedFile(ids);
    const log = createIssueLog(file.path, parsed.issues);
    const collector = createFigureCollector(ids.layoutId, parsed.figures, log);
    const isFirst = createUniqueRows("area", log);

    readTable(file, ",", log, parsed, header => {
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
        if (areaCode === null || !isFirst(areaCode, row)) return false;
        const level = areaLevel(areaCode);
        const hasParents = level === "buurt" || level === "wijk";
        parsed.areas.push(
          toRawArea(areaCode, row, {
            name: cleanName(cells[name]!),
            wijkCode: level === "buurt" ? parentCode(cells[wijk], "wk_code", row, log) : null,
            gemeenteCode: hasParents ? parentCode(cells[gemeente], "gm_code", row, log) : null,
            vintageYear: year,
            postcode4: toPostcode4(cells[postcode], row, log)
          })
        );
        for (const {measure, position} of measures) {
          collector.addCell({areaCode, measure, year, row}, cells[position]!, rules);
        }
        return true;
      };
    });
    log.close();
    return parsed;
  }
};

function parentCode(cell: string | undefined, name: string, row: number, log: IssueLog): string | null {
  const code = cell?.trim() ?? "";
  const level = areaLevel(code);
  if (code === "" || level === (name === "wk_code" ? "wijk" : "gemeente")) return code || null;
  log.add({row, column: name, value: code, expected: `the code of a parent area`, action: "value_rejected"});
  return null;
}

function toPostcode4(cell: string | undefined, row: number, log: IssueLog): string | null {
  const postcode = cell?.trim() ?? "";
  if (postcode === "" || /^[1-9]\d{3}$/.test(postcode)) return postcode || null;
  log.add({row, column: "postcode", value: postcode, expected: "four digits", action: "value_rejected"});
  return null;
}
