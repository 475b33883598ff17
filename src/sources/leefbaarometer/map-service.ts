import {type Adapter, emptyParsedFile, type RawClass} from "../adapter.ts";
import {checkAreaCode} from "../shared/area-code.ts";
import {toRawArea} from "../shared/areas.ts";
import {measureNames} from "../shared/cells.ts";
import {checkYear} from "../shared/check-year.ts";
import {cleanName} from "../shared/clean-name.ts";
import {createFigureCollector} from "../shared/figures.ts";
import {baseName, hasExtension, isMarkup} from "../shared/head.ts";
import {missingColumn, reportUnknownColumns} from "../shared/header.ts";
import {createIssueLog, type IssueLog} from "../shared/issue-log.ts";
import {checkBoundary} from "../shared/parse-boundary.ts";
import {type RawFeature, readFeatures} from "../shared/read-features.ts";
import {createUniqueRows} from "../shared/unique-rows.ts";
import {checkSums} from "./checks.ts";

const ids = {layoutId: "leefbaarometer_wfs", sourceId: "leefbaarometer"} as const;

/** Attributes with a class 1 to 9, and the measure each is about. */
const classAttributes = {
  kscore: "lbm",
  kafw: "afw",
  kfys: "fys",
  konv: "onv",
  ksoc: "soc",
  kvrz: "vrz",
  kwon: "won"
} as const;

const figureAttributes = measureNames(ids.layoutId);
const measured = [...figureAttributes, ...Object.keys(classAttributes)];
const helpers = ["id", "name", "gemeente", "scale", "year"];
const known = new Set([...helpers, ...Object.keys(classAttributes), ...figureAttributes]);

/**
 * Layers of the Leefbaarometer's map service as GeoJSON (`lbm3:buurtscore24`, `wijkscore24`, `gemeentescore24`): the
 * publisher's own classes, the deviations from the reference, and boundaries. The total score itself is not in it.
 */
export const leefbaarometerWfs: Adapter = {
  ...ids,
  recognises(path, head) {
    if (!hasExtension(path, "json", "geojson")) return false;
    // An error of the map service, saved under the name of the data: reading it says so.
    if (isMarkup(head)) return true;
    return /^(buurt|wijk|gemeente)score\d\d\b/i.test(baseName(path)) || /"(buurt|wijk|gemeente)score\d\d\./.test(head);
  },
  parse(file) {
    const parsed = {...emptyParsedFile(ids), codesYear: "own" as const};
    const log = createIssueLog(file.path, parsed.issues);
    const collector = createFigureCollector(ids.layoutId, parsed.figures, log);
    const isFirst = createUniqueRows("area and year", log);
    const {features, columns, count} = readFeatures(file, log);
    parsed.rowsRead = count;
    checkAttributes(file.path, columns, log);

    for (const {properties, geometry, row} of features) {
      const {id, year: published, name, gemeente} = properties;
      const code = checkAreaCode(String(id ?? ""), "id", row, log);
      if (code === null) continue;
      const year = checkYear(String(published ?? ""), "year", row, log);
      if (year === null) continue;
      if (
        !isFirst(
          code,
          row,
          year,
          measured.map(name => properties[name])
        )
      )
        continue;
      parsed.rowsKept++;

      parsed.areas.push(
        toRawArea(code, row, {
          name: cleanName(String(name ?? "")),
          gemeenteName: cleanName(String(gemeente ?? "")),
          vintageYear: year,
          geometry: checkBoundary(geometry, row, log)
        })
      );
      parsed.classes.push(...readClasses(code, year, properties, row, log));
      const values: Record<string, number | null> = {};
      for (const measure of figureAttributes) {
        const value = properties[measure];
        const key = {areaCode: code, measure, year, row};
        const figure =
          typeof value === "number"
            ? collector.addValue(key, value)
            : collector.addCell(key, String(value ?? ""), {decimal: ".", markers: {"": "not_measured"}});
        values[measure] = figure?.value ?? null;
      }
      checkSums(values, row, log);
    }
    log.close();
    return parsed;
  }
};

function checkAttributes(file: string, columns: readonly string[], log: IssueLog): void {
  for (const needed of ["id", "year"])
    if (!columns.includes(needed)) throw missingColumn({file, columns}, `"${needed}"`);
  if (!columns.some(name => Object.hasOwn(classAttributes, name) || figureAttributes.includes(name))) {
    throw missingColumn({file, columns}, `of scores (one of ${[...known].slice(helpers.length).join(", ")})`);
  }
  reportUnknownColumns(columns, name => known.has(name), log);
}

function readClasses(
  areaCode: string,
  year: number,
  properties: RawFeature["properties"],
  row: number,
  log: IssueLog
): RawClass[] {
  return Object.entries(classAttributes).flatMap(([attribute, measure]) => {
    const value = properties[attribute];
    if (value === null || value === undefined) return [];
    const rank = /^[1-9](\.0+)?$/.test(String(value)) ? Number(value) : Number.NaN;
    if (Number.isInteger(rank) && rank >= 1 && rank <= 9) return [{areaCode, measure, year, class: rank, row}];
    log.add({row, column: attribute, value: String(value), expected: "a class from 1 to 9", action: "value_rejected"});
    return [];
  });
}
