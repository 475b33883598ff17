import type {MissingReason} from "../../catalog/figures.ts";
import type {RawFigure} from "../adapter.ts";
import type {Reading} from "../shared/cells.ts";
import type {IssueLog} from "../shared/issue-log.ts";
import {createNumbering, type Numbering} from "../shared/numbering.ts";

/** Which of the three numbers of a figure a row gives. */
export type Margin = "value" | "low" | "high";

/** What a row is about. */
interface RowKey {
  areaCode: string;
  year: number;
  row: number;
}

const reasons: readonly MissingReason[] = ["suppressed", "not_measured", "not_applicable", "not_published"];
const rowsInSlab = 4_096;

/**
 * Estimates and the bounds of their intervals, which stand on rows of their own, in any order. They wait here until all
 * rows are read, as numbers in a row, so that millions of them fit in memory.
 */
export function createEstimates(measures: readonly string[], log: IssueLog) {
  // an area in a year has one slot, and each list a place for it
  const slots = new Map<number, {numbering: Numbering; slots: number[]}>();
  const areas: string[] = [];
  const years: number[] = [];
  const rows: number[] = [];
  const planes = {value: toPlane(measures.length), low: toPlane(measures.length), high: toPlane(measures.length)};
  let bounds = false;

  const slotOf = ({areaCode, year, row}: RowKey) => {
    const ofYear = slots.get(year) ?? {numbering: createNumbering(), slots: []};
    slots.set(year, ofYear);
    const number = ofYear.numbering.of(areaCode);
    if (number === ofYear.slots.length) {
      ofYear.slots.push(areas.push(areaCode) - 1);
      years.push(year);
      rows.push(row);
    }
    return ofYear.slots[number]!;
  };
  return {
    /** Keeps the cells of one row, in the order of the measures; null is a cell that was refused. */
    add(margin: Margin, key: RowKey, readings: readonly (Reading | null)[]): void {
      if (margin !== "value") bounds = true;
      const slot = slotOf(key);
      if (margin === "value") rows[slot] = key.row;
      readings.forEach((reading, at) => {
        if (reading === null) return;
        const code = reading.missing === null ? reading.value : missingCode(reading.missing);
        if (margin === "value" || reading.missing === null) planes[margin].set(slot, at, code);
      });
    },
    /** The figures, area by area as they were first named. What is given is forgotten: this can be asked once. */
    *figures(): Generator<RawFigure> {
      for (const [slot, areaCode] of areas.entries()) {
        const key = {areaCode, year: years[slot]!, row: rows[slot]!};
        for (const [at, measure] of measures.entries()) {
          const code = planes.value.get(slot, at);
          const [low, high] = bounds ? [planes.low.get(slot, at), planes.high.get(slot, at)] : [null, null];
          const figure = code === null ? null : toFigure(key, measure, code);
          if (low !== null || high !== null) attachInterval(figure, key, measure, low, high, log);
          if (figure) yield figure;
        }
        if ((slot + 1) % rowsInSlab === 0) for (const plane of Object.values(planes)) plane.forget(slot);
      }
    }
  };
}

// A reason is kept as a number that no percentage can be: it counts the places in the list below zero.
const reasonUnit = -1e30;
const missingCode = (reason: MissingReason) => reasonUnit * (reasons.indexOf(reason) + 1);

function toFigure({areaCode, year, row}: RowKey, measure: string, code: number): RawFigure {
  const missing = code <= reasonUnit / 2 ? reasons[Math.round(code / reasonUnit) - 1]! : null;
  return {areaCode, measure, year, value: missing ? null : code, missing, low: null, high: null, row};
}

/** A number of at most three decimals, or the code of a reason, from the nearest number in four bytes. */
const fromFour = (stored: number) => (stored <= reasonUnit / 2 ? stored : Math.round(stored * 1000) / 1000);
const fitsFour = (value: number) =>
  value <= reasonUnit / 2 || (Math.abs(value) < 1000 && fromFour(Math.fround(value)) === value);

/** Numbers by row and position, null where nothing was set: four bytes each, and eight where one needs them. */
function toPlane(width: number) {
  const slabs: (Float32Array | Float64Array | null)[] = [];
  return {
    set(row: number, at: number, value: number): void {
      const number = Math.floor(row / rowsInSlab);
      let slab = slabs[number] ?? new Float32Array(rowsInSlab * width).fill(Number.NaN);
      if (slab instanceof Float32Array && !fitsFour(value)) slab = Float64Array.from(slab, fromFour);
      slabs[number] = slab;
      slab[(row % rowsInSlab) * width + at] = value;
    },
    /** Gives back the room of the slab that a row is in. */
    forget(row: number): void {
      slabs[Math.floor(row / rowsInSlab)] = null;
    },
    get(row: number, at: number): number | null {
      const slab = slabs[Math.floor(row / rowsInSlab)];
      const stored = slab?.[(row % rowsInSlab) * width + at] ?? Number.NaN;
      if (Number.isNaN(stored)) return null;
      return slab instanceof Float32Array ? fromFour(stored) : stored;
    }
  };
}

function attachInterval(
  figure: RawFigure | null,
  {areaCode, year, row}: RowKey,
  measure: string,
  low: number | null,
  high: number | null,
  log: IssueLog
): void {
  const value = figure?.value ?? null;
  if (figure && value !== null && low !== null && high !== null && low <= value && value <= high) {
    figure.low = low;
    figure.high = high;
    return;
  }
  const around = figure ? ` around ${value}` : ` of ${areaCode} in ${year}`;
  const expected = figure
    ? "a lower and an upper bound around the estimate; the bounds are left out"
    : "an estimate (Marges MW00000) for these bounds; they are left out";
  log.add({row, column: measure, value: `${low} to ${high}${around}`, expected, action: "value_rejected"});
}
