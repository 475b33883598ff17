import type {MissingReason} from "../../catalog/figures.ts";
import {type Indicator, maybeIndicator} from "../../catalog/indicators/index.ts";
import {type LayoutId, measures} from "../../catalog/measures.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import {InputError} from "../adapter.ts";
import type {IssueLog} from "./issue-log.ts";
import {type DecimalSign, parseNumber} from "./parse-number.ts";

/** How a layout writes numbers, and what its markers for missing mean. Keys are trimmed cells. */
export interface CellRules {
  decimal: DecimalSign;
  markers: Readonly<Record<string, MissingReason>>;
}

/** What a cell says: a number in the publisher's unit, or why there is none. */
export type Reading = {value: number; missing: null} | {value: null; missing: MissingReason};

/** Reads cells of one layout, checking each number against the range of its indicator. */
export interface CellReader {
  /** Is a number possible? If not, a `value_rejected` issue says so. */
  accepts(measure: string, row: number, value: number): boolean;
  /** Null (and a `value_rejected` issue) for what is no marker and no possible number. */
  read(measure: string, row: number, cell: string, rules: CellRules): Reading | null;
}

/** The measures of a layout by the publisher's name; empty for layouts without figures. */
export function measureNames(layoutId: LayoutId): readonly string[] {
  return Object.keys(measures[layoutId] ?? {});
}

/** What each column of figures holds, by the publisher's name: an indicator, and the factor from its unit to ours. */
export type FigureColumns = ReadonlyMap<string, FigureColumn>;

interface FigureColumn {
  indicator: Pick<Indicator, "unit" | "range">;
  factor: number;
}

/** What the columns of a layout hold. */
function columnsOfLayout(layoutId: LayoutId): FigureColumns {
  return new Map(
    Object.entries(measures[layoutId] ?? {}).map(([measure, {indicatorId, factor}]) => {
      const indicator = maybeIndicator(indicatorId);
      if (!indicator) throw new Error(`unknown indicator: ${indicatorId} (measure ${measure} of ${layoutId})`);
      return [measure, {indicator, factor}];
    })
  );
}

/** A reader for the measures of one layout, or for columns of which the caller says what they hold. */
export function createCellReader(layout: LayoutId | FigureColumns, log: IssueLog): CellReader {
  const columns = typeof layout === "string" ? columnsOfLayout(layout) : layout;
  const checks = new Map([...columns].map(([measure, column]) => [measure, {...toRangeCheck(column), kept: 0}]));
  const rejected = new Map<string, {count: number; row: number; value: string; expected: string}>();
  const reject = (column: string, row: number, value: string, expected: string) => {
    const earlier = rejected.get(column);
    if (earlier) earlier.count++;
    else rejected.set(column, {count: 1, row, value, expected});
    log.add({row, column, value, expected, action: "value_rejected"});
  };
  log.atEnd(() => {
    for (const [column, {count, row, value, expected}] of rejected) {
      const all = count + (checks.get(column)?.kept ?? 0);
      if (count < thresholds.rejectedValuesLeast.value || count <= thresholds.rejectedValues.value * all) continue;
      throw new InputError(
        `${log.file}: ${count} of the ${all} values in column "${column}" cannot be used, and the rest would give a bent picture; the first is on row ${row}: received ${JSON.stringify(value)}, expected ${expected}. Download the file again, or mend the column.`
      );
    }
  });

  const accepts: CellReader["accepts"] = (measure, row, value) => {
    const check = checks.get(measure)!;
    if (check.accepts(value)) {
      check.kept++;
      return true;
    }
    reject(measure, row, String(value), check.expected);
    return false;
  };
  const wholes = new Set([...columns].flatMap(([measure, column]) => (isWhole(column) ? [measure] : [])));
  return {
    accepts,
    read(measure, row, cell, {decimal, markers}) {
      const trimmed = cell.trim();
      const value = parseNumber(trimmed, decimal);
      if (value !== null && !Number.isInteger(value) && wholes.has(measure) && isThousand.test(trimmed)) {
        throw thousands(log.file, measure, row, trimmed);
      }
      if (value !== null) return accepts(measure, row, value) ? {value, missing: null} : null;
      if (Object.hasOwn(markers, trimmed)) return {value: null, missing: markers[trimmed]!};
      reject(measure, row, trimmed, describe(decimal, Object.keys(markers)));
      return null;
    }
  };
}

function thousands(file: string, column: string, row: number, text: string): InputError {
  return new InputError(
    `${file}: "${text}" in column "${column}" on row ${row}: this column counts whole things, so the sign seems to separate thousands. Write all numbers of the file without separators of thousands.`
  );
}

/** Is a measure published as a whole number? */
function isWhole({indicator, factor}: FigureColumn): boolean {
  return factor === 1 && ["count", "class", "per_km2", "m3", "kwh"].includes(indicator.unit);
}

function describe(decimal: DecimalSign, markers: readonly string[]): string {
  const allowed = markers.map(marker => (marker === "" ? "an empty cell" : JSON.stringify(marker)));
  return [`a number with a decimal ${decimal === "." ? "point" : "comma"}`, ...allowed].join(" or ");
}

const isThousand = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;
/** Numbers that stand for something missing in other tables than these: nothing was measured so. */
export const isMarker = (value: number): boolean =>
  Math.abs(value) >= 99_995 && /^-?9{5,8}$|^-9999[57]$/.test(String(value));

/** Rounding of the published unit to ours may pass a bound by this much. */
const tolerance = 1e-9;

function toRangeCheck({indicator, factor}: FigureColumn): {accepts(value: number): boolean; expected: string} {
  const [low, high] = indicator.range;
  const shown = (bound: number) => Number((bound / factor).toPrecision(12));
  return {
    accepts: value => value * factor >= low - tolerance && value * factor <= high + tolerance && !isMarker(value),
    expected: `${shown(low)} to ${shown(high)}, and no marker such as 99999`
  };
}
