import {type Adapter, emptyParsedFile, type RawFigure} from "../adapter.ts";
import {checkAreaCode} from "../shared/area-code.ts";
import {toRawArea} from "../shared/areas.ts";
import {type CellRules, createCellReader, measureNames} from "../shared/cells.ts";
import {checkYear} from "../shared/check-year.ts";
import {cleanName} from "../shared/clean-name.ts";
import {createFigureCollector} from "../shared/figures.ts";
import {hasExtension, headColumns} from "../shared/head.ts";
import {column, type Header, maybeColumn, missingColumn, reportUnknownColumns} from "../shared/header.ts";
import {createIssueLog, type IssueLog} from "../shared/issue-log.ts";
import {readTable} from "../shared/read-table.ts";
import {createUniqueRows} from "../shared/unique-rows.ts";
import {noteAbsent} from "../shared/wide-table.ts";
import {codesYearOf} from "./tables.ts";

const ids = {layoutId: "rivm_odata", sourceId: "rivm_gezondheid"} as const;

/** Code of `Leeftijd` for residents of 18 and older; other age groups are left out. */
const adults = "20300";

/** Codes of `Marges` at CBS: the estimate and the bounds of its 95 % interval ("Ondergrens", "Bovengrens 95%-interval"). */
export const margins: ReadonlyMap<string, "value" | "low" | "high"> = new Map([
  ["MW00000", "value"],
  ["MOG0095", "low"],
  ["MBG0095", "high"]
]);

const helpers = ["ID", "Leeftijd", "Marges", "WijkenEnBuurten", "Perioden"];
const optionalHelpers = /^(Gemeentenaam|SoortRegio|Codering)_\d+$/;
const rules: CellRules = {decimal: ".", markers: {"": "not_measured", ".": "suppressed"}};

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
  parse(file) {
    const parsed = {...emptyParsedFile(ids), codesYear: codesYearOf(file.path)};
    const log = createIssueLog(file.path, parsed.issues);
    const reader = createCellReader(ids.layoutId, log);
    const collector = createFigureCollector(ids.layoutId, parsed.figures, log);
    const isFirst = createUniqueRows("area, year and margin", log);
    const seenAreas = new Set<string>();
    const bounds = createBounds();
    let otherAges = 0;

    readTable(file, ";", log, parsed, header => {
      const [age, margin, area, period] = ["Leeftijd", "Marges", "WijkenEnBuurten", "Perioden"].map(name =>
        column(header, name)
      ) as [number, number, number, number];
      const gemeente = header.columns.findIndex(name => name.startsWith("Gemeentenaam_"));
      const measures = findMeasures(header, log);

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
        if (year === null) return false;
        if (!isFirst(`${areaCode} ${year} ${kind}`, row)) return false;

        if (kind !== "value") {
          for (const {measure, position} of measures) {
            const bound = reader.read(measure, row, cells[position]!, rules)?.value ?? null;
            if (bound !== null) bounds.add(kind, `${areaCode} ${measure} ${year}`, bound);
          }
          return true;
        }
        if (!seenAreas.has(areaCode)) {
          seenAreas.add(areaCode);
          const gemeenteName = gemeente < 0 ? null : cleanName(cells[gemeente]!);
          const ownName = areaCode.startsWith("GM") || areaCode.startsWith("NL") ? gemeenteName : null;
          parsed.areas.push(toRawArea(areaCode, row, {name: ownName, gemeenteName}));
        }
        for (const {measure, position} of measures) {
          collector.addCell({areaCode, measure, year, row}, cells[position]!, rules);
        }
        return true;
      };
    });

    bounds.apply(parsed.figures, log);
    if (otherAges > 0) {
      const expected = `residents of 18 and older (Leeftijd ${adults}); rows of other ages are left out`;
      log.add({row: null, column: "Leeftijd", value: `${otherAges} rows`, expected, action: "note"});
    }
    log.close();
    return parsed;
  }
};

/** Column names end in their position in the table, which differs between editions: fall back on the name alone. */
function findMeasures(header: Header, log: IssueLog): {measure: string; position: number}[] {
  const stem = (name: string) => name.replace(/_\d+$/, "");
  const stems = header.columns.map(stem);
  const all = measureNames(ids.layoutId).map(measure => {
    const exact = maybeColumn(header, measure);
    return {measure, position: exact >= 0 ? exact : stems.indexOf(stem(measure))};
  });
  const found = all.filter(({position}) => position >= 0);
  if (found.length === 0) throw missingColumn(header, `of figures (such as ${measureNames(ids.layoutId)[0]})`);
  const absent = all.filter(({position}) => position < 0).map(({measure}) => measure);
  if (absent.length > 0) noteAbsent(absent, log);
  const used = new Set(found.map(({position}) => header.columns[position]!));
  reportUnknownColumns(
    header.columns,
    name => used.has(name) || helpers.includes(name) || optionalHelpers.test(name),
    log
  );
  return found;
}

/** Bounds of intervals by figure, waiting until all estimates are read: the rows come in any order. */
function createBounds() {
  const found = new Map<string, {low: number | null; high: number | null}>();
  return {
    add(kind: "low" | "high", key: string, value: number) {
      const pair = found.get(key) ?? {low: null, high: null};
      pair[kind] = value;
      found.set(key, pair);
    },
    apply(figures: readonly RawFigure[], log: IssueLog) {
      if (found.size === 0) return;
      for (const figure of figures) {
        const key = `${figure.areaCode} ${figure.measure} ${figure.year}`;
        const pair = found.get(key);
        if (!pair) continue;
        found.delete(key);
        attachInterval(figure, pair, log);
      }
      for (const [key, {low, high}] of found) {
        const expected = "an estimate (Marges MW00000) for these bounds; they are left out";
        log.add({row: null, column: null, value: `${key}: ${low} to ${high}`, expected, action: "value_rejected"});
      }
    }
  };
}

function attachInterval(figure: RawFigure, pair: {low: number | null; high: number | null}, log: IssueLog): void {
  const {value, row, measure} = figure;
  const {low, high} = pair;
  if (value !== null && low !== null && high !== null && low <= value && value <= high) {
    figure.low = low;
    figure.high = high;
    return;
  }
  const expected = "a lower and an upper bound around the estimate; the bounds are left out";
  log.add({row, column: measure, value: `${low} to ${high} around ${value}`, expected, action: "value_rejected"});
}
