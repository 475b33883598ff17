import {thresholds} from "../catalog/thresholds.ts";
import {describe, type Summary} from "./statistics/summary.ts";

/** A cell in a buurt: its own value, the mean of its direct surroundings, its residents and dwellings. Null where not known. */
export interface CellFigure {
  value: number | null;
  surroundings: number | null;
  residents: number | null;
  dwellings: number | null;
}

/**
 * The value of a cell that may be shown: its own with enough residents and dwellings, else the mean of its direct surroundings.
 *
 * The grid of the Leefbaarometer gives neither: an unknown or withheld number is not enough, so such a cell is smoothed.
 *
 * @returns null when neither is there
 * @example
 * shownCellValue({value: 4.2, surroundings: 4, residents: 30, dwellings: null}); // => {value: 4, smoothed: true}
 * @example
 * shownCellValue({value: 4.2, surroundings: 4, residents: 40, dwellings: 15}); // => {value: 4.2, smoothed: false}
 */
export function shownCellValue(
  {value, surroundings, residents, dwellings}: CellFigure,
  minimumResidents: number = thresholds.residentsForCell.value,
  minimumDwellings: number = thresholds.dwellingsForCell.value
): {value: number; smoothed: boolean} | null {
  const enough = (residents ?? -1) >= minimumResidents && (dwellings ?? -1) >= minimumDwellings;
  if (value !== null && enough) return {value, smoothed: false};
  return surroundings === null ? null : {value: surroundings, smoothed: true};
}

/** What a buurt average hides. */
export interface BelowTheBuurt {
  /** Distribution of the cells as they may be shown. */
  cells: Summary;
  /** Largest minus smallest, in the unit of the value. */
  range: number;
  /** Cells of which the smoothed value counts. */
  smoothed: number;
}

/**
 * Distribution and range of the cells in one buurt, of values that may be shown.
 *
 * @param cells  of one buurt, any order
 * @returns null when no cell has a value to show
 * @throws RangeError when a value is NaN or infinite
 * @see Nio e.a. (2022), Is deze straat voorbestemd voor bewoners met problemen?
 * @example
 * belowTheBuurt([{value: 1, surroundings: 1.2, residents: 50, dwellings: 20}, {value: 3, surroundings: 2, residents: 2, dwellings: 1}])?.range; // => 1
 */
export function belowTheBuurt(cells: readonly CellFigure[]): BelowTheBuurt | null {
  const shown = cells.map(cell => shownCellValue(cell)).filter(one => one !== null);
  const summary = describe(shown.map(({value}) => value));
  if (summary === null) return null;
  const smoothed = shown.filter(one => one.smoothed).length;
  return {cells: summary, range: summary.maximum - summary.minimum, smoothed};
}
