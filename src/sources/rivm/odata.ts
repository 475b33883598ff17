import {type Adapter, emptyParsedFile} from "../adapter.ts";
import {checkAreaCode} from "../shared/area-code.ts";
import {toRawArea} from "../shared/areas.ts";
import {createCellReader, measureNames} from "../shared/cells.ts";
import {checkYear} from "../shared/check-year.ts";
import {cleanName} from "../shared/clean-name.ts";
import {hasExtension, headColumns} from "../shared/head.ts";
import {column, type Header, maybeColumn, missingColumn, reportUnknownColumns} from "../shared/header.ts";
import {createIssueLog, type IssueLog} from "../shared/issue-log.ts";
import {readTable, type StartRows} from "../shared/read-table.ts";
import {createUniqueRows} from "../shared/unique-rows.ts";
import {noteAbsent} from "../shared/wide-table.ts";
import {createEstimates, type Margin} from "./estimates.ts";
import {codesYearOf, tableOf} from "./tables.ts";

const ids = {layoutId: "rivm_odata", sourceId: "rivm_gezondheid"} as const;

/** Code of `Leeftijd` for residents of 18 and older; other age groups are left out. */
const adults = "20300";

/** Codes of `Marges` at CBS: the estimate and the bounds of its 95 % interval ("Ondergrens", "Bovengrens 95%-interval"). */
export const margins: ReadonlyMap<string, Margin> = new Map([
  ["MW00000", "value"],
  ["MOG0095", "low"],
  ["MBG0095", "high"]
]);

const helpers = ["ID", "Leeftijd", "Marges", "WijkenEnBuurten", "Perioden"];
const optionalHelpers = /^(Gemeentenaam|SoortRegio|Codering)_\d+$/;
const markers = {"": "not_measured", ".": "suppressed"} as const;
/** Figures that are handed over together. */
const figuresAtOnce = 20_000;

/**
 * Gezondheid per wijk en buurt as the untyped OData table gives it (50090NED, 50150NED): `;`, quoted, cells padded with
 * spaces, empty = not measured that year, `.` = suppressed. Percentages of residents of 18 and older.
 *
 * The codes are those of the table's edition, not of the figure's year, so areas have no vintage. A buurt's own name is
 * not in the table.
 */
export const rivmOdata: Adapter = {
  ...ids,
  recognises(path, head) {
    const found = headColumns(head);
    // Most of the helpers are enough: a file that lacks one must be read to be told so.
    return (
      hasExtension(path, "csv") && !found.includes("Measure") && helpers.filter(h => found.includes(h)).length >= 3
    );
  },
  parse(file, _siblings, drain) {
    const parsed = {...emptyParsedFile(ids), codesYear: codesYearOf(file.path), edition: tableOf(file.path)};
    const log = createIssueLog(file.path, parsed.issues);
    const reader = createCellReader(ids.layoutId, log);
    const isFirst = createUniqueRows("area, year and margin", log);
    const seenAreas = new Set<string>();
    let estimates: ReturnType<typeof createEstimates> | null = null;
    let otherAges = 0;

    const start: StartRows = (header, decimal) => {
      const [age, margin, area, period] = ["Leeftijd", "Marges", "WijkenEnBuurten", "Perioden"].map(name =>
        column(header, name)
      ) as [number, number, number, number];
      const gemeente = header.columns.findIndex(name => name.startsWith("Gemeentenaam_"));
      const measures = findMeasures(header, log);
      estimates = createEstimates(
        measures.map(({measure}) => measure),
        log
      );
      const rules = {decimal, markers};

      return (cells, row) => {
        const kind = margins.get(cells[margin]!.trim());
        if (!kind) {
          const expected = `one of ${[...margins.keys()].join(", ")}`;
          log.add({row, column: "Marges", value: cells[margin]!.trim(), expected, action: "row_rejected"});
          return false;
        }
        if (cells[age]!.trim() !== adults) {
          otherAges++;
          return false;
        }
        const areaCode = checkAreaCode(cells[area]!, "WijkenEnBuurten", row, log);
        if (areaCode === null) return false;
        const year = checkYear(cells[period]!, "Perioden", row, log);
        if (
          year === null ||
          !isFirst(
            areaCode,
            row,
            `${year} ${kind}`,
            measures.map(({position}) => cells[position])
          )
        )
          return false;
        if (!seenAreas.has(areaCode)) {
          seenAreas.add(areaCode);
          const gemeenteName = gemeente < 0 ? null : cleanName(cells[gemeente]!);
          const ownName = areaCode.startsWith("GM") || areaCode.startsWith("NL") ? gemeenteName : null;
          parsed.areas.push(toRawArea(areaCode, row, {name: ownName, gemeenteName}));
        }
        const readings = measures.map(({measure, position}) => reader.read(measure, row, cells[position]!, rules));
        estimates!.add(kind, {areaCode, year, row}, readings);
        return true;
      };
    };
    const numbers = (header: Header) => positionsOfMeasures(header).map(({position}) => position);
    readTable(file, {delimiter: ";", numbers}, log, parsed, start);

    for (const figure of estimates!.figures()) {
      parsed.figures.push(figure);
      if (parsed.figures.length >= figuresAtOnce) drain?.(parsed);
    }
    if (otherAges > 0) {
      const expected = `residents of 18 and older (Leeftijd ${adults}); rows of other ages are left out`;
      log.add({row: null, column: "Leeftijd", value: `${otherAges} rows`, expected, action: "note"});
    }
    log.close();
    return parsed;
  }
};

/** Column names end in their position in the table, which differs between editions: fall back on the name alone. */
function positionsOfMeasures(header: Header): {measure: string; position: number}[] {
  const stem = (name: string) => name.replace(/_\d+$/, "");
  const stems = header.columns.map(stem);
  return measureNames(ids.layoutId)
    .map(measure => {
      const exact = maybeColumn(header, measure);
      return {measure, position: exact >= 0 ? exact : stems.indexOf(stem(measure))};
    })
    .filter(({position}) => position >= 0);
}

function findMeasures(header: Header, log: IssueLog): {measure: string; position: number}[] {
  const found = positionsOfMeasures(header);
  if (found.length === 0) throw missingColumn(header, `of figures (such as ${measureNames(ids.layoutId)[0]})`);
  const absent = measureNames(ids.layoutId).filter(name => !found.some(({measure}) => measure === name));
  if (absent.length > 0) noteAbsent(absent, log);
  const used = new Set(found.map(({position}) => header.columns[position]!));
  reportUnknownColumns(
    header.columns,
    name => used.has(name) || helpers.includes(name) || optionalHelpers.test(name),
    log
  );
  return found;
}
