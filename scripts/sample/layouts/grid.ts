import {cellDimensions, cellsOf} from "../cells.ts";
import {toCsv} from "../csv.ts";
import {dimensionNames} from "../liveability.ts";
import type {Model} from "../model.ts";
import {scoreFields} from "./leefbaarometer.ts";

/** Scores per 100 m cell; two years only, to keep the sample small. */
export function gridCsv(model: Model): [path: string, text: string] {
  const rows = cellsOf(model)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(cell =>
      [2014, 2024].map(year => [`"${cell.id}"`, year, ...scoreFields(cellDimensions(model, cell, year), true)])
    );
  const header = ["grid_code", "jaar", "lbm", "afw", ...dimensionNames].map(name => `"${name}"`);
  return ["leefbaarometer/Leefbaarometer-scores grids 2002-2024.csv", toCsv(header, rows)];
}
