import {type AreaLevel, areaLevel} from "../../catalog/areas.ts";
import type {MissingReason} from "../../catalog/figures.ts";
import {type Adapter, emptyParsedFile, type RawArea} from "../adapter.ts";
import {checkAreaCode, checkParent} from "../shared/area-code.ts";
import {toRawArea} from "../shared/areas.ts";
import {measureNames} from "../shared/cells.ts";
import {checkYear} from "../shared/check-year.ts";
import {cleanName} from "../shared/clean-name.ts";
import {createFigureCollector, type FigureCollector, type FigureKey} from "../shared/figures.ts";
import {baseName, hasExtension, headColumns} from "../shared/head.ts";
import {missingColumn, reportUnknownColumns} from "../shared/header.ts";
import {createIssueLog, type IssueLog} from "../shared/issue-log.ts";
import {checkBoundary} from "../shared/parse-boundary.ts";
import {type DecimalSign, parseNumber} from "../shared/parse-number.ts";
import {checkPostcode4} from "../shared/postcode.ts";
import type {RawFeature} from "../shared/read-features.ts";
import {readRecords} from "../shared/read-records.ts";
import {createUniqueRows} from "../shared/unique-rows.ts";
import {noteAbsent} from "../shared/wide-table.ts";

const ids = {layoutId: "pdok_wijkbuurt", sourceId: "pdok_wijkbuurt"} as const;

/** Numbers that stand for a missing figure. */
const markers: ReadonlyMap<number, MissingReason> = new Map([
  [-99995, "not_published"],
  [-99997, "suppressed"],
  [-99999999, "suppressed"]
]);

const yearColumn = "jaar";
/** The year, then the code: `2024WK001400`. */
const yearCodes = ["jrstatcode", "jaarstatcode"] as const;
const postcodeColumn = "meest_voorkomende_postcode";
const changeColumn = "indelingswijziging_wijken_en_buurten";
const codeColumns = ["buurtcode", "wijkcode", "gemeentecode"] as const;
const helpers = new Set<string>([
  ...codeColumns,
  yearColumn,
  postcodeColumn,
  changeColumn,
  "buurtnaam",
  "gemeentenaam",
  "wijknaam",
  "water",
  "fid",
  ...yearCodes
]);

/**
 * Kerncijfers and nabijheid, and outlines where the file has them, from PDOK's "CBS wijken en buurten" (collections
 * buurten, wijken and gemeenten): as GeoJSON, as CSV without outlines, or as GeoPackage, under the same names. The year
 * of the figures and of the area set is in `jaar`, or in the first four digits of `jrstatcode`.
 */
export const pdokWijkbuurt: Adapter = {
  ...ids,
  recognises(path, head) {
    if (hasExtension(path, "gpkg")) return /buurt|wijk|gemeente/i.test(baseName(path));
    if (hasExtension(path, "csv")) {
      const found = headColumns(head);
      return found.includes(changeColumn) && codeColumns.some(name => found.includes(name));
    }
    if (!hasExtension(path, "json", "geojson")) return false;
    return /^wijken-en-buurten/i.test(baseName(path)) || /"(buurt|wijk|gemeente)code"\s*:/.test(head);
  },
  parse(file) {
    const parsed = {...emptyParsedFile(ids), codesYear: "own" as const};
    const log = createIssueLog(file.path, parsed.issues);
    const collector = createFigureCollector(ids.layoutId, parsed.figures, log);
    const isFirst = createUniqueRows("area and year", log);

    readRecords(
      file,
      log,
      parsed,
      {wanted: codeColumns, outlines: true, numbers: measureNames(ids.layoutId)},
      (columns, decimal) => {
        const codeColumn = findColumn(file.path, columns, codeColumns);
        const dateColumn = findColumn(file.path, columns, [yearColumn, ...yearCodes]);
        const measures = findMeasures(columns, log);
        if (!columns.includes(codeColumn.replace("code", "naam"))) noteAbsent(["the names of areas"], log);
        return record => {
          const {properties, row} = record;
          const areaCode = checkAreaCode(String(properties[codeColumn] ?? ""), codeColumn, row, log);
          if (areaCode === null) return false;
          const said = String(properties[dateColumn] ?? "");
          const year = checkYear(dateColumn === yearColumn ? said : said.slice(0, 4), dateColumn, row, log);
          if (
            year === null ||
            !isFirst(
              areaCode,
              row,
              year,
              measures.map(measure => properties[measure])
            )
          )
            return false;
          parsed.areas.push(toArea(areaCode, year, record, log));
          for (const measure of measures)
            addFigure(collector, {areaCode, measure, year, row}, properties[measure], decimal);
          return true;
        };
      }
    );
    log.close();
    return parsed;
  }
};

function findColumn(file: string, columns: readonly string[], names: readonly string[]): string {
  const found = names.find(name => columns.includes(name));
  if (!found) throw missingColumn({file, columns: columns.slice(0, 20)}, names.join(" or "));
  return found;
}

function findMeasures(columns: readonly string[], log: IssueLog): string[] {
  const all = measureNames(ids.layoutId);
  const found = all.filter(name => columns.includes(name));
  const absent = all.filter(name => !columns.includes(name));
  if (absent.length > 0) noteAbsent(absent, log);
  reportUnknownColumns(columns, name => helpers.has(name) || found.includes(name), log);
  return found;
}

function toArea(code: string, year: number, {properties, geometry, row}: RawFeature, log: IssueLog): RawArea {
  const level = areaLevel(code);
  const text = (name: string) => cleanName(String(properties[name] ?? ""));
  const parent = (name: "wijkcode" | "gemeentecode", of: AreaLevel) =>
    checkParent(text(name) ?? "", of, name, row, log);
  const postcode = text(postcodeColumn) ?? "";
  return toRawArea(code, row, {
    name: text(`${level}naam`),
    gemeenteName: text("gemeentenaam"),
    wijkCode: level === "buurt" ? parent("wijkcode", "wijk") : null,
    gemeenteCode: level === "gemeente" ? null : parent("gemeentecode", "gemeente"),
    vintageYear: year,
    boundaryChange: toBoundaryChange(properties, row, log),
    water: isWater(text("water"), row, log),
    postcode4: markers.has(Number(postcode)) ? null : checkPostcode4(postcode, postcodeColumn, row, log),
    geometry: geometry === undefined ? null : checkBoundary(geometry, row, log)
  });
}

/** `JA`, `NEE`, or `B` for Belgian ground; what is none of these is taken as land, and told. */
function isWater(said: string | null, row: number, log: IssueLog): boolean {
  if (said !== null && !["JA", "NEE", "B"].includes(said))
    log.add({row, column: "water", value: said, expected: "JA, NEE or B; taken as land", action: "value_rejected"});
  return said === "JA";
}

function toBoundaryChange(properties: RawFeature["properties"], row: number, log: IssueLog): number | null {
  const value = properties[changeColumn] ?? null;
  const change = Number(value);
  if (value === null || markers.has(change)) return null;
  if (change === 1 || change === 2 || change === 3) return change;
  log.add({row, column: changeColumn, value: String(value), expected: "1, 2 or 3", action: "value_rejected"});
  return null;
}

function addFigure(collector: FigureCollector, key: FigureKey, value: unknown, decimal: DecimalSign): void {
  const number = typeof value === "number" ? value : parseNumber(String(value ?? ""), decimal);
  const reason = number === null ? null : (markers.get(number) ?? null);
  if (reason !== null) collector.addMissing(key, reason);
  else if (typeof value === "number") collector.addValue(key, value);
  else collector.addCell(key, String(value ?? ""), {decimal, markers: {"": "not_published"}});
}
