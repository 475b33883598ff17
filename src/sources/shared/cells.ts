import type {MissingReason} from "../../catalog/figures.ts";
import {maybeIndicator} from "../../catalog/indicators/index.ts";
import {type LayoutId, measures} from "../../catalog/measures.ts";
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

/** A reader for the measures of one layout. */
export function createCellReader(layoutId: LayoutId, log: IssueLog): CellReader {
  const checks = new Map(measureNames(layoutId).map(measure => [measure, toRangeCheck(layoutId, measure)]));
  const reject = (column: string, row: number, value: string, expected: string) =>
    log.add({row, column, value, expected, action: "value_rejected"});

  const accepts: CellReader["accepts"] = (measure, row, value) => {
    const check = checks.get(measure)!;
    if (check.accepts(value)) return true;
    reject(measure, row, String(value), check.expected);
    return false;
  };
  return {
    accepts,
    read(measure, row, cell, {decimal, markers}) {
      const trimmed = cell.trim();
      const value = parseNumber(trimmed, decimal);
      if (value !== null) return accepts(measure, row, value) ? {value, missing: null} : null;
      if (Object.hasOwn(markers, trimmed)) return {value: null, missing: markers[trimmed]!};
      reject(measure, row, trimmed, describe(decimal, Object.keys(markers)));
      return null;
    }
  };
}

function describe(decimal: DecimalSign, markers: readonly string[]): string {
  const allowed = markers.map(marker => (marker === "" ? "an empty cell" : JSON.stringify(marker)));
  return [`a number with a decimal ${decimal === "." ? "point" : "comma"}`, ...allowed].join(" or ");
}

/** Rounding of the published unit to ours may pass a bound by this much. */
const tolerance = 1e-9;

function toRangeCheck(layoutId: LayoutId, measure: string): {accepts(value: number): boolean; expected: string} {
  const {indicatorId, factor} = measures[layoutId]![measure]!;
  const indicator = maybeIndicator(indicatorId);
  if (!indicator) throw new Error(`unknown indicator: ${indicatorId} (measure ${measure} of ${layoutId})`);
  const [low, high] = indicator.range;
  const shown = (bound: number) => Number((bound / factor).toPrecision(12));
  return {
    accepts: value => value * factor >= low - tolerance && value * factor <= high + tolerance,
    expected: `${shown(low)} to ${shown(high)}`
  };
}
