import type {LayoutId} from "../../catalog/measures.ts";
import {measureNames} from "./cells.ts";
import {type Header, maybeColumn, missingColumn} from "./header.ts";
import type {IssueLog} from "./issue-log.ts";

/** A column of figures: the measure it holds and its position. */
export interface MeasureColumn {
  measure: string;
  position: number;
}

/**
 * The columns of a table that hold measures of the layout, in the order of the catalogue.
 *
 * Measures that the table lacks are told in one note; a table without any throws `InputError`.
 */
export function measureColumns(layoutId: LayoutId, header: Header, log: IssueLog): MeasureColumn[] {
  const all = measureNames(layoutId).map(measure => ({measure, position: maybeColumn(header, measure)}));
  const found = all.filter(({position}) => position >= 0);
  if (found.length === 0) throw missingColumn(header, `of figures (one of ${measureNames(layoutId).join(", ")})`);
  const absent = all.filter(({position}) => position < 0).map(({measure}) => measure);
  if (absent.length > 0) noteAbsent(absent, log);
  return found;
}

/** Positions of those of these columns that a table has, for its decimal sign. */
export const positionsOf =
  (names: readonly string[]) =>
  (header: Header): number[] =>
    names.map(name => maybeColumn(header, name)).filter(position => position >= 0);

/** Positions of the columns of a table that hold measures of the layout. */
export const measurePositions = (layoutId: LayoutId) => positionsOf(measureNames(layoutId));

/** Says which known measures a file does not have. */
export function noteAbsent(absent: readonly string[], log: IssueLog): void {
  log.add({
    row: null,
    column: null,
    value: null,
    expected: `also ${absent.join(", ")}; this file does not have them`,
    action: "note"
  });
}
