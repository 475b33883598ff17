import type {MissingReason} from "../../catalog/figures.ts";
import {maybeIndicator} from "../../catalog/indicators/index.ts";
import {type LayoutId, measures} from "../../catalog/measures.ts";
import type {RawFigure} from "../adapter.ts";
import type {IssueLog} from "./issue-log.ts";
import {type DecimalSign, parseNumber} from "./parse-number.ts";

/** How a layout writes numbers, and what its markers for missing mean. Keys are trimmed cells. */
export interface CellRules {
  decimal: DecimalSign;
  markers: Readonly<Record<string, MissingReason>>;
}

/** What a figure is about. */
export interface FigureKey {
  areaCode: string;
  measure: string;
  year: number;
  row: number;
}

/** Takes figures of one layout, after checking each against its indicator's range. */
export interface FigureCollector {
  /** Adds a number in the publisher's unit; null (and an issue) when it is impossible. */
  addValue(key: FigureKey, value: number): RawFigure | null;
  addMissing(key: FigureKey, missing: MissingReason): RawFigure;
  /** Adds what a cell says: a number or a marker; null (and an issue) for anything else. */
  addCell(key: FigureKey, cell: string, rules: CellRules): RawFigure | null;
}

/** Rounding of the published unit to ours may pass a bound by this much. */
const tolerance = 1e-9;

/**
 * A collector that pushes to `figures`. An impossible value gives a `value_rejected` issue and no figure.
 *
 * @param layoutId  whose measures are collected; an unlisted measure is an error of the adapter
 */
export function createFigureCollector(layoutId: LayoutId, figures: RawFigure[], log: IssueLog): FigureCollector {
  const checks = new Map<string, RangeCheck>();
  const checkOf = (measure: string) => {
    const check = checks.get(measure) ?? toRangeCheck(layoutId, measure);
    checks.set(measure, check);
    return check;
  };
  const push = ({areaCode, measure, year, row}: FigureKey, value: number | null, missing: MissingReason | null) => {
    const figure: RawFigure = {areaCode, measure, year, value, missing, low: null, high: null, row};
    figures.push(figure);
    return figure;
  };
  const reject = ({row, measure}: FigureKey, value: string, expected: string) => {
    log.add({row, column: measure, value, expected, action: "value_rejected"});
    return null;
  };

  const addValue: FigureCollector["addValue"] = (key, value) => {
    const check = checkOf(key.measure);
    return check.accepts(value) ? push(key, value, null) : reject(key, String(value), check.expected);
  };
  return {
    addValue,
    addMissing: (key, missing) => push(key, null, missing),
    addCell(key, cell, {decimal, markers}) {
      const trimmed = cell.trim();
      const value = parseNumber(trimmed, decimal);
      if (value !== null) return addValue(key, value);
      if (Object.hasOwn(markers, trimmed)) return push(key, null, markers[trimmed]!);
      const allowed = Object.keys(markers).map(marker => (marker === "" ? "nothing" : JSON.stringify(marker)));
      const sign = decimal === "." ? "point" : "comma";
      return reject(key, trimmed, `a number with a decimal ${sign}, or ${allowed.join(" or ")}`);
    }
  };
}

interface RangeCheck {
  accepts(value: number): boolean;
  expected: string;
}

function toRangeCheck(layoutId: LayoutId, measure: string): RangeCheck {
  const known = measures[layoutId]?.[measure];
  const indicator = known && maybeIndicator(known.indicatorId);
  if (!known || !indicator) throw new Error(`unknown measure: ${layoutId} ${measure} (see src/catalog/measures.ts)`);
  const {factor} = known;
  const [low, high] = indicator.range;
  const shown = (bound: number) => Number((bound / factor).toPrecision(12));
  return {
    accepts: value => value * factor >= low - tolerance && value * factor <= high + tolerance,
    expected: `${shown(low)} to ${shown(high)}`
  };
}

/** The measures of a layout by the publisher's name; empty for layouts without figures. */
export function measureNames(layoutId: LayoutId): readonly string[] {
  return Object.keys(measures[layoutId] ?? {});
}
