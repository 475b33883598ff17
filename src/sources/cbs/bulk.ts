import {areaLevel, gemeenteCodeOf} from "../../catalog/areas.ts";
import type {MissingReason} from "../../catalog/figures.ts";
import {type Adapter, emptyParsedFile, InputError, type InputFile, type Issue, type RawArea} from "../adapter.ts";
import {checkAreaCode} from "../shared/area-code.ts";
import {toRawArea} from "../shared/areas.ts";
import {measureNames} from "../shared/cells.ts";
import {checkYear} from "../shared/check-year.ts";
import {cleanName} from "../shared/clean-name.ts";
import {createFigureCollector, type FigureCollector, type FigureKey} from "../shared/figures.ts";
import {baseName, hasExtension, headColumns} from "../shared/head.ts";
import {column, type Header, maybeColumn, reportUnknownColumns} from "../shared/header.ts";
import {createIssueLog, type IssueLog} from "../shared/issue-log.ts";
import type {DecimalSign} from "../shared/parse-number.ts";
import {checkPostcode4} from "../shared/postcode.ts";
import {drainWith, readTable, type StartRows} from "../shared/read-table.ts";
import {createUniqueRows} from "../shared/unique-rows.ts";
import {positionsOf} from "../shared/wide-table.ts";
import {describeTable, maybeSibling, missingYear, readCodeList} from "./bulk-table.ts";

const ids = {layoutId: "cbs_bulk", sourceId: "cbs_kwb"} as const;
const columns = ["Id", "Measure", "ValueAttribute", "Value", "StringValue", "WijkenEnBuurten"];
const titles = new Set(measureNames(ids.layoutId));

/** Titles of "measures" that describe the area rather than count anything in it. */
const aboutArea = {
  "Meest voorkomende postcode": "postcode4",
  "Indelingswijziging wijken en buurten": "boundaryChange",
  Gemeentenaam: "gemeenteName",
  "Soort regio": null,
  Codering: null
} as const;

/** What CBS says instead of a value. */
const reasons: Readonly<Record<string, MissingReason>> = {
  None: "not_published",
  Confidential: "suppressed",
  Secret: "suppressed",
  Unreliable: "suppressed",
  Impossible: "not_applicable",
  NotApplicable: "not_applicable",
  Missing: "not_published",
  NotAvailable: "not_published",
  NotYetAvailable: "not_published",
  Unknown: "not_published"
};

/**
 * A CBS bulk table: `Observations.csv` (one row per area and measure, decimal comma, codes padded with spaces) with
 * `MeasureCodes.csv` beside it, and where present `WijkenEnBuurtenCodes.csv` (names) and `Properties.csv` (title).
 *
 * Measures are matched by their title, because codes differ between years. The year comes from `Perioden` where that
 * column exists, else from the folder (see `describeTable`).
 */
export const cbsBulk: Adapter = {
  ...ids,
  recognises(path, head) {
    const found = headColumns(head);
    return hasExtension(path, "csv") && found.includes("Measure") && found.includes("ValueAttribute");
  },
  parse(file, siblings, drain) {
    const parsed = emptyParsedFile(ids);
    const table = describeTable(file, siblings, parsed.issues);
    parsed.sourceId = table.sourceId;
    const log = createIssueLog(file.path, parsed.issues);
    const collector = createFigureCollector(ids.layoutId, parsed.figures, log);
    const isFirst = createUniqueRows("area, measure and year", log);
    const titleOf = readMeasures(file, siblings, parsed.issues);
    const areas = new Map<string, RawArea>();

    const start: StartRows = (header, decimal) => {
      refuseOtherDimensions(header);
      const [measure, attribute, value, text, region] = columns.slice(1).map(name => column(header, name)) as [
        number,
        number,
        number,
        number,
        number
      ];
      const period = maybeColumn(header, "Perioden");
      if (period < 0 && table.year === null) throw missingYear(file.path);

      return (cells, row) => {
        const title = titleOf.get(cells[measure]!.trim());
        if (title === undefined) {
          const expected = "a measure that MeasureCodes.csv lists";
          log.add({row, column: "Measure", value: cells[measure]!, expected, action: "row_rejected"});
          return false;
        }
        const about = Object.hasOwn(aboutArea, title) ? aboutArea[title as keyof typeof aboutArea] : undefined;
        if (!titles.has(title) && about === undefined) return false;
        const areaCode = checkAreaCode(cells[region]!, "WijkenEnBuurten", row, log);
        if (areaCode === null) return false;
        const year = period < 0 ? table.year : checkYear(cells[period]!, "Perioden", row, log);
        if (year === null) return false;
        if (!isFirst(areaCode, row, `${title} ${year}`, [cells[value], cells[text]])) return false;
        const area = areas.get(areaCode) ?? toRawArea(areaCode, row);
        areas.set(areaCode, area);
        area.vintageYear = Math.max(area.vintageYear ?? year, year);
        if (about !== undefined)
          describeArea(area, about, title, cells[text]!.trim() || cells[value]!.trim(), row, log);
        else {
          const [number, said] = [cells[value]!, cells[text]!.trim()];
          if (number.trim() === "" && said !== "") {
            log.add({row, column: "StringValue", value: said, expected: "a figure in Value", action: "value_rejected"});
          }
          addFigure(collector, {areaCode, measure: title, year, row}, number, decimal, cells[attribute]!, log);
        }
        return true;
      };
    };
    const numbers = positionsOf(["Value"]);
    readTable(file, {delimiter: ";", decimal: ",", numbers}, log, parsed, start, drainWith(drain, parsed));

    nameAreas(areas, siblings, parsed.issues, log);
    for (const area of areas.values()) {
      parsed.areas.push(area);
      parsed.codesYear = Math.max(Number(parsed.codesYear ?? area.vintageYear), area.vintageYear ?? 0);
    }
    log.close();
    return parsed;
  }
};

/** Titles by code; reports the titles that nothing is done with. */
function readMeasures(file: InputFile, siblings: readonly InputFile[], issues: Issue[]): Map<string, string> {
  const codes = maybeSibling("MeasureCodes.csv", siblings);
  if (!codes) {
    throw new InputError(
      `${file.path}: MeasureCodes.csv is not beside it, so it is unknown what the codes in column "Measure" mean. Unpack the whole download into one folder.`
    );
  }
  const titleOf = readCodeList(codes, "Identifier", "Title", issues);
  const found = [...new Set(titleOf.values())];
  if (!found.some(title => titles.has(title))) {
    throw new InputError(
      `${codes.path}: none of its ${found.length} titles is known (first: ${found.slice(0, 3).join(", ")}). Expected a table such as Kerncijfers wijken en buurten; leave this one out, or add its titles to src/catalog/measures.ts.`
    );
  }
  const log = createIssueLog(codes.path, issues);
  dropSecondCodes(titleOf, log);
  reportUnknownColumns(found, title => titles.has(title) || Object.hasOwn(aboutArea, title), log);
  log.close();
  return titleOf;
}

/** Two codes with one known title would be two figures for one thing: the first code counts. */
function dropSecondCodes(titleOf: Map<string, string>, log: IssueLog): void {
  const first = new Map<string, string>();
  for (const [code, title] of titleOf) {
    const earlier = first.get(title);
    first.set(title, earlier ?? code);
    if (earlier === undefined || !titles.has(title)) continue;
    titleOf.set(code, `${title} (${code})`);
    const expected = `each title once; ${earlier} is used`;
    log.add({row: null, column: title, value: code, expected, action: "column_ignored"});
  }
}

/** A dimension we do not know (sex, age) would make several figures look like one. */
function refuseOtherDimensions({file, columns: found}: Header): void {
  const other = found.filter(name => !columns.includes(name) && name !== "Perioden");
  if (other.length === 0) return;
  throw new InputError(
    `${file}: unknown dimension ${other.map(name => `"${name}"`).join(", ")}; expected only WijkenEnBuurten and Perioden. Choose a table without it, or filter it before use.`
  );
}

type AboutArea = (typeof aboutArea)[keyof typeof aboutArea];

function describeArea(area: RawArea, about: AboutArea, title: string, text: string, row: number, log: IssueLog): void {
  if (about === "gemeenteName") area.gemeenteName = cleanName(text);
  if (text === "" || text === ".") return;
  if (about === "postcode4") area.postcode4 = checkPostcode4(text, title, row, log);
  if (about !== "boundaryChange") return;
  if (/^[123]$/.test(text)) area.boundaryChange = Number(text);
  else log.add({row, column: title, value: text, expected: "1, 2 or 3", action: "value_rejected"});
}

function addFigure(
  collector: FigureCollector,
  key: FigureKey,
  cell: string,
  decimal: DecimalSign,
  attribute: string,
  log: IssueLog
): void {
  if (cell.trim() !== "") {
    collector.addCell(key, cell, {decimal, markers: {}});
    return;
  }
  const said = attribute.trim() || "None";
  const reason = Object.hasOwn(reasons, said) ? reasons[said]! : null;
  if (reason === null) {
    const expected = `one of ${Object.keys(reasons).join(", ")}; taken as not published`;
    log.add({row: key.row, column: "ValueAttribute", value: said, expected, action: "note"});
  }
  collector.addMissing(key, reason ?? "not_published");
}

function nameAreas(
  areas: ReadonlyMap<string, RawArea>,
  siblings: readonly InputFile[],
  issues: Issue[],
  log: IssueLog
): void {
  const list = maybeSibling("WijkenEnBuurtenCodes.csv", siblings);
  const names = list ? readCodeList(list, "Identifier", "Title", issues) : new Map<string, string>();
  for (const area of areas.values()) {
    const level = areaLevel(area.code);
    const gemeenteCode = gemeenteCodeOf(area.code);
    area.name = cleanName(names.get(area.code) ?? "");
    if (list && area.name === null) {
      const expected = `a name in ${baseName(list.path)}; is that list whole?`;
      log.add({row: area.row, column: "WijkenEnBuurten", value: area.code, expected, action: "note"});
    }
    area.gemeenteCode = level === "gemeente" ? null : gemeenteCode;
    area.gemeenteName ??= cleanName(names.get(gemeenteCode ?? "") ?? "");
  }
}

/** Files that belong to an `Observations.csv` and are read with it. */
export function isBulkCompanion(path: string): boolean {
  return /^([A-Z][A-Za-z]*(Codes|Groups)|Properties|Dimensions|Distribution)\.csv$/.test(baseName(path));
}
