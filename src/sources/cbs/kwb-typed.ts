import {areaLevel, gemeenteCodeOf} from "../../catalog/areas.ts";
import {type Adapter, emptyParsedFile, InputError, type RawArea, type RawFigure} from "../adapter.ts";
import {checkAreaCode} from "../shared/area-code.ts";
import {toRawArea} from "../shared/areas.ts";
import {measureNames} from "../shared/cells.ts";
import {parseYear} from "../shared/check-year.ts";
import {cleanName} from "../shared/clean-name.ts";
import {createFigureCollector} from "../shared/figures.ts";
import {hasExtension, headColumns} from "../shared/head.ts";
import {type Header, missingColumn, reportUnknownColumns} from "../shared/header.ts";
import {createIssueLog, type IssueLog} from "../shared/issue-log.ts";
import {checkPostcode4} from "../shared/postcode.ts";
import {readTable} from "../shared/read-table.ts";
import {createUniqueRows} from "../shared/unique-rows.ts";
import {noteAbsent} from "../shared/wide-table.ts";
import {readChange} from "./boundary-change.ts";
import {cbsTables} from "./tables.ts";

const ids = {layoutId: "cbs_kwb_typed", sourceId: "cbs_kwb"} as const;
const keys = ["WijkenEnBuurten", "RegioS"];
const residents = "AantalInwoners";
const postcodeColumn = "MeestVoorkomendePostcode";
const helpers = ["ID", ...keys, "Gemeentenaam", "SoortRegio", "Codering", postcodeColumn, "Dekkingspercentage"];
// Why a cell is empty is settled at the end, when it is known whether any area has the figure.
const markers = {"": "not_published", ".": "not_published"} as const;

/**
 * Kerncijfers wijken en buurten as CBS gives them in its typed table (OData v3, `85984NED_TypedDataSet.csv`): a row per
 * area, codes and names padded with spaces, names of columns that end in a number. A column is known by its name without
 * the number, so that the table of another year needs no code.
 *
 * The year of figures and codes follows from the table's number, else from a year in the name of file or folder. A buurt's
 * own name is not in the table.
 */
export const cbsKwbTyped: Adapter = {
  ...ids,
  recognises(path, head) {
    const found = headColumns(head);
    return (
      hasExtension(path, "csv") &&
      keys.some(key => found.includes(key)) &&
      found.some(name => name !== residents && stem(name) === residents)
    );
  },
  parse(file) {
    const year = yearOf(file.path);
    const parsed = {...emptyParsedFile(ids), codesYear: year};
    const log = createIssueLog(file.path, parsed.issues);
    const collector = createFigureCollector(ids.layoutId, parsed.figures, log);
    const isFirst = createUniqueRows("area", log);

    const numbers = ({columns}: Header) =>
      [...columns.keys()].filter(at => measureNames(ids.layoutId).includes(stem(columns[at]!)));
    readTable(file, {delimiter: ",", numbers}, log, parsed, (header, decimal) => {
      const position = findColumns(header, log);
      const measures = measureNames(ids.layoutId).filter(name => position.has(name));
      const key = keys.find(name => position.has(name))!;
      return (cells, row) => {
        const cell = (name: string) => cells[position.get(name) ?? -1] ?? "";
        const areaCode = checkAreaCode(cell(key), key, row, log);
        if (areaCode === null || !isFirst(areaCode, row, "", measures.map(cell))) return false;
        parsed.areas.push(toArea(areaCode, year, cell, position, row, log));
        for (const measure of measures)
          collector.addCell({areaCode, measure, year, row}, cell(measure), {decimal, markers});
        return true;
      };
    });
    parsed.figures = settleMissing(parsed.figures, log);
    log.close();
    return parsed;
  }
};

/** The name of a column without the number that it has in this year's table. */
const stem = (name: string) => name.replace(/_\d+$/, "");

const isChange = (name: string) => name.startsWith("Indelingswijziging");

function yearOf(path: string): number {
  const number = /\d{5}[A-Z]{3}/.exec(path)?.[0] ?? "";
  const year = cbsTables[number]?.year ?? parseYear(/(?:^|\D)((?:19|20)\d\d)(?!\d)/.exec(path)?.[1] ?? "");
  if (year !== null) return year;
  throw new InputError(
    `${path}: it is unclear which year the figures are about; expected the number of a known table (85984NED) or a year in the name of the file or its folder. Rename the file, such as 85984NED_2024.csv.`
  );
}

/** Position of each column by its stem; of a name that repeats (kinds of dwelling, origin) the second has `#2` behind it. */
function findColumns(header: Header, log: IssueLog): Map<string, number> {
  const position = new Map<string, number>();
  header.columns.forEach((column, at) => {
    let [name, count] = [stem(column), 1];
    while (position.has(name)) name = `${stem(column)}#${++count}`;
    position.set(name, at);
  });
  const used = new Set([...measureNames(ids.layoutId), ...helpers]);
  if (!measureNames(ids.layoutId).some(name => position.has(name)))
    throw missingColumn(header, "of figures (such as AantalInwoners_5)");
  const named = new Map([...position].map(([name, at]) => [header.columns[at]!, name]));
  const known = (column: string) => used.has(named.get(column)!) || isChange(column);
  reportUnknownColumns(header.columns, known, log);
  const absent = measureNames(ids.layoutId).filter(name => !position.has(name));
  if (absent.length > 0) noteAbsent(absent, log);
  return position;
}

function toArea(
  code: string,
  year: number,
  cell: (name: string) => string,
  position: ReadonlyMap<string, number>,
  row: number,
  log: IssueLog
): RawArea {
  const level = areaLevel(code);
  const gemeenteName = level === "land" ? null : cleanName(cell("Gemeentenaam"));
  const change = [...position.keys()].find(isChange) ?? "";
  const postcode = cell(postcodeColumn).trim();
  return toRawArea(code, row, {
    name: level === "gemeente" ? gemeenteName : null,
    gemeenteName,
    gemeenteCode: level === "buurt" || level === "wijk" ? gemeenteCodeOf(code) : null,
    vintageYear: year,
    boundaryChange: readChange(cell(change), change, row, log),
    postcode4: postcode === "." ? null : checkPostcode4(postcode, postcodeColumn, row, log)
  });
}

/**
 * CBS writes nothing for "not there yet", "withheld" and "cannot be". A figure that no area has is not there yet: its
 * column is told once and left out. Of the others, a figure cannot be where nobody lives, and the rest is withheld.
 */
function settleMissing(figures: readonly RawFigure[], log: IssueLog): RawFigure[] {
  const published = new Set(figures.filter(({value}) => value !== null).map(({measure}) => measure));
  const uninhabited = new Set(
    figures.filter(({measure, value}) => measure === residents && value === 0).map(({areaCode}) => areaCode)
  );
  const empty = new Set(figures.map(({measure}) => measure).filter(measure => !published.has(measure)));
  if (empty.size > 0) noteAbsent([...empty], log);
  const kept = figures.filter(({measure}) => published.has(measure));
  for (const figure of kept) {
    if (figure.value === null) figure.missing = uninhabited.has(figure.areaCode) ? "not_applicable" : "suppressed";
  }
  return kept;
}
