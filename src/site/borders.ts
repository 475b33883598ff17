import {bordersBetween} from "../analysis/places/borders-between.ts";
import type {Figure} from "../catalog/figures.ts";
import type {FiguresByIndicator} from "./data.ts";

/** Do borders keep figures of two years from making a change in this area? */
export function bordersDiffer(figures: FiguresByIndicator, id: string, from: number, to: number): boolean {
  const [first, last] = [from, to].map(year => figures.get(id)?.find(figure => figure.year === year));
  return first !== undefined && last !== undefined && bordersBetween(first, last) !== null;
}

/** Where a line goes on in other borders: the first year in them, and the year of the borders that are not today's. */
export interface BorderSeam {
  year: number;
  bordersYear: number;
  /** Which side of it is counted in borders that are not today's. */
  side: "before" | "after";
}

/** Where the figures of an indicator go on in other borders. */
export function borderSeams(figures: FiguresByIndicator, id: string): BorderSeam[] {
  const valued = (figures.get(id) ?? []).filter(({value}) => value !== null);
  return valued.slice(1).flatMap((figure, at) => seamAt(valued[at]!, figure) ?? []);
}

function seamAt(before: Figure, {year, bordersYear}: Figure): BorderSeam | null {
  if (before.bordersYear === bordersYear) return null;
  return before.bordersYear === null
    ? {year, bordersYear: bordersYear!, side: "after"}
    : {year, bordersYear: before.bordersYear, side: "before"};
}
