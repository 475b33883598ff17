import type {MissingReason} from "../../catalog/figures.ts";
import type {LayoutId} from "../../catalog/measures.ts";
import type {RawFigure} from "../adapter.ts";
import {type CellRules, createCellReader, type FigureColumns} from "./cells.ts";
import type {IssueLog} from "./issue-log.ts";

/** What a figure is about. */
export interface FigureKey {
  areaCode: string;
  measure: string;
  year: number;
  row: number;
}

/** Takes figures of one layout; an impossible value gives a `value_rejected` issue and no figure. */
export interface FigureCollector {
  /** Adds a number in the publisher's unit; null when it is impossible. */
  addValue(key: FigureKey, value: number): RawFigure | null;
  addMissing(key: FigureKey, missing: MissingReason): RawFigure;
  /** Adds what a cell says: a number or a marker; null for anything else. */
  addCell(key: FigureKey, cell: string, rules: CellRules): RawFigure | null;
}

/** A collector that pushes to `figures`. */
export function createFigureCollector(
  layout: LayoutId | FigureColumns,
  figures: RawFigure[],
  log: IssueLog
): FigureCollector {
  const reader = createCellReader(layout, log);
  const push = ({areaCode, measure, year, row}: FigureKey, value: number | null, missing: MissingReason | null) => {
    const figure: RawFigure = {areaCode, measure, year, value, missing, low: null, high: null, row};
    figures.push(figure);
    return figure;
  };
  return {
    addValue: (key, value) => (reader.accepts(key.measure, key.row, value) ? push(key, value, null) : null),
    addMissing: (key, missing) => push(key, null, missing),
    addCell(key, cell, rules) {
      const reading = reader.read(key.measure, key.row, cell, rules);
      return reading && push(key, reading.value, reading.missing);
    }
  };
}
