import {type Adapter, emptyParsedFile, InputError} from "../adapter.ts";
import {checkAreaCode} from "../shared/area-code.ts";
import {toRawArea} from "../shared/areas.ts";
import {parseYear} from "../shared/check-year.ts";
import {cleanName} from "../shared/clean-name.ts";
import {baseName} from "../shared/head.ts";
import {missingColumn, reportUnknownColumns} from "../shared/header.ts";
import {createIssueLog} from "../shared/issue-log.ts";
import {checkBoundary} from "../shared/parse-boundary.ts";
import {readFeatures} from "../shared/read-features.ts";
import {createUniqueRows} from "../shared/unique-rows.ts";

const codeColumn = "code";
const nameColumn = "name";
const ids = {layoutId: "cbs_wijken_geojson", sourceId: "cbs_kwb"} as const;
// Rounded copies, under English names, of figures that the kerncijfers give exactly.
const leftOut =
  /^(province|area|urbanity|population|pop_\w+|dwelling_\w+|employment_rate|income_(low|high)|edu_appl_sci)$/;

/** Boundaries and names of wijken in WGS84 (`wijken_2022_wgs84.geojson`); the vintage is in the file's name. */
export const cbsWijkenGeojson: Adapter = {
  ...ids,
  recognises: path => /^(wijken|buurten|gemeenten)_\d{4}\w*\.geojson$/i.test(baseName(path)),
  parse(file) {
    const vintageYear = parseYear(/_(\d{4})/.exec(baseName(file.path))?.[1] ?? "");
    if (vintageYear === null) {
      throw new InputError(
        `${file.path}: the file's name does not say the year of its boundaries; expected a name like wijken_2022_wgs84.geojson. Rename the file.`
      );
    }
    const parsed = {...emptyParsedFile(ids), codesYear: vintageYear};
    const log = createIssueLog(file.path, parsed.issues);
    const isFirst = createUniqueRows("area", log);
    const {features, columns, count} = readFeatures(file, log);
    parsed.rowsRead = count;
    if (!columns.includes(codeColumn)) throw missingColumn({file: file.path, columns}, '"code"');
    reportUnknownColumns(columns, name => name === codeColumn || name === nameColumn || leftOut.test(name), log);
    for (const {properties, geometry, row} of features) {
      const code = checkAreaCode(String(properties[codeColumn] ?? ""), "code", row, log);
      if (code === null || !isFirst(code, row)) continue;
      const name = cleanName(String(properties[nameColumn] ?? ""));
      parsed.areas.push(toRawArea(code, row, {name, vintageYear, geometry: checkBoundary(geometry, row, log)}));
      parsed.rowsKept++;
    }
    log.close();
    return parsed;
  }
};
