import {type Adapter, emptyParsedFile, InputError} from "../adapter.ts";
import {checkAreaCode} from "../shared/area-code.ts";
import {toRawArea} from "../shared/areas.ts";
import {measureNames} from "../shared/cells.ts";
import {parseYear} from "../shared/check-year.ts";
import {createFigureCollector} from "../shared/figures.ts";
import {baseName, hasExtension, headColumns} from "../shared/head.ts";
import {column, maybeColumn, reportUnknownColumns} from "../shared/header.ts";
import {createIssueLog} from "../shared/issue-log.ts";
import {checkPostcode4} from "../shared/postcode.ts";
import {readTable} from "../shared/read-table.ts";
import {createUniqueRows} from "../shared/unique-rows.ts";
import {measurePositions} from "../shared/wide-table.ts";

const ids = {layoutId: "cbs_woz", sourceId: "cbs_kwb"} as const;
const measure = measureNames(ids.layoutId)[0]!;
const postcodeColumn = "Meest voorkomende postcode";
// In an extract of one figure that CBS has for most areas, an empty cell is a figure that CBS withholds.
const markers = {"": "suppressed", ".": "suppressed"} as const;

/**
 * The average WOZ value of one year per area (`woz_2023.csv`, an extract of kerncijfers): `ID,Key,Gemiddelde WOZ,Meest
 * voorkomende postcode`, in thousands of euros, codes padded with spaces. The year of figures and codes is in the name.
 */
export const cbsWoz: Adapter = {
  ...ids,
  recognises: (path, head) => hasExtension(path, "csv") && headColumns(head).includes(measure),
  parse(file) {
    const year = parseYear(/(?:^|\D)((?:19|20)\d\d)(?!\d)/.exec(baseName(file.path))?.[1] ?? "");
    if (year === null) {
      throw new InputError(
        `${file.path}: the file's name does not say the year of its figures; expected a name such as woz_2023.csv. Rename the file.`
      );
    }
    const parsed = {...emptyParsedFile(ids), codesYear: year};
    const log = createIssueLog(file.path, parsed.issues);
    const collector = createFigureCollector(ids.layoutId, parsed.figures, log);
    const isFirst = createUniqueRows("area", log);

    readTable(file, {delimiter: ",", numbers: measurePositions(ids.layoutId)}, log, parsed, (header, decimal) => {
      const [key, value] = [column(header, "Key"), column(header, measure)];
      const postcode = maybeColumn(header, postcodeColumn);
      reportUnknownColumns(header.columns, name => ["ID", "Key", measure, postcodeColumn].includes(name), log);
      return (cells, row) => {
        const areaCode = checkAreaCode(cells[key]!, "Key", row, log);
        if (areaCode === null || !isFirst(areaCode, row, "", [cells[value]])) return false;
        const said = (cells[postcode] ?? "").trim();
        const postcode4 = said === "." ? null : checkPostcode4(said, postcodeColumn, row, log);
        parsed.areas.push(toRawArea(areaCode, row, {vintageYear: year, postcode4}));
        collector.addCell({areaCode, measure, year, row}, cells[value]!, {decimal, markers});
        return true;
      };
    });
    log.close();
    return parsed;
  }
};
