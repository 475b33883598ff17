import type {DuckDBConnection} from "@duckdb/node-api";
import {belowTheBuurt, type CellFigure, shownCellValue} from "../../analysis/below-the-buurt.ts";
import {varianceWithinBetween} from "../../analysis/statistics/variance-within-between.ts";
import {type Cell, surroundingMean, surroundingsOf} from "../../analysis/surroundings.ts";
import {gemeenteCodeOf, landCode} from "../../catalog/areas.ts";
import {measures} from "../../catalog/measures.ts";
import {rdToWgs84} from "../../sources/shared/rd-to-wgs84.ts";
import {createMart, queryColumns, queryRows} from "../database.ts";
import {rounded} from "./area-table.ts";

const totalMeasure = "lbm";
const halfCellM = 50;
/** The deviation is the total less a constant: it would say the same. */
const left = new Set(["afw"]);

/**
 * What a buurt average hides: the cells of 100 m in each buurt, and how much of all difference lies within buurten. The
 * total score in every year, its dimensions in the latest. Where the squares of CBS say that enough people live in a cell
 * its own figure counts; else, and where they say nothing, the mean of its surroundings. Makes `cell_summaries`, `cell_variances`
 * and, of the total score in the latest year, `shown_cells`.
 */
export async function summariseCells(connection: DuckDBConnection): Promise<void> {
  const summaries = await createMart(connection, "cell_summaries");
  const variances = await createMart(connection, "cell_variances");
  const shown = await createMart(connection, "shown_cells");
  const cells = await readPlacedCells(connection);
  const surroundings = surroundingsOf(cells.corners);
  const years = await queryRows<{year: number}>(connection, "select distinct year from raw_cells order by year");
  const last = years.at(-1)?.year;
  for (const {year} of years) {
    for (const [measure, {indicatorId}] of Object.entries(measures.leefbaarometer_grid!)) {
      if (left.has(measure) || (measure !== totalMeasure && year !== last)) continue;
      const values = await readCells(connection, cells.corners.length, measure, year);
      const placed = placedFigures(cells, values, surroundingMean(surroundings, values));
      for (const [buurt, group] of Map.groupBy(placed, ({buurt}) => buurt))
        summaries.append({...toSummary(buurt, group), indicator_id: indicatorId, year});
      for (const variance of toVariances(placed)) variances.append({...variance, indicator_id: indicatorId, year});
      if (measure === totalMeasure && year === last)
        for (const figure of placed) shown.append({...toShown(cells, figure), year});
    }
  }
  shown.close();
  summaries.close();
  variances.close();
}

/** All cells in the order of their ids: where they lie, and how many people and dwellings are in them where that is known. */
interface PlacedCells {
  ids: readonly string[];
  corners: readonly Cell[];
  buurten: readonly (string | null)[];
  residents: readonly (number | null)[];
  dwellings: readonly (number | null)[];
}

async function readPlacedCells(connection: DuckDBConnection): Promise<PlacedCells> {
  const {cell_id, x_m, y_m, buurt_code, residents, dwellings} = await queryColumns<{
    cell_id: string[];
    x_m: number[];
    y_m: number[];
    buurt_code: (string | null)[];
    residents: (number | null)[];
    dwellings: (number | null)[];
  }>(
    connection,
    `select cell_id, x_m, y_m, buurt_code, square.inwoners_count as residents, square.woningen_count as dwellings
     from int_cells
     left join (
       select cell_id, inwoners_count, woningen_count from raw_squares
       qualify row_number() over (partition by cell_id order by year desc) = 1
     ) as square using (cell_id)
     order by cell_number`
  );
  const corners = (x_m ?? []).map((xM, at) => ({xM, yM: y_m[at]!}));
  return {ids: cell_id, corners, buurten: buurt_code, residents, dwellings};
}

/** A figure of a cell that lies in a buurt. */
interface PlacedFigure extends CellFigure {
  buurt: string;
  /** Which of all cells it is. */
  at: number;
}

/** The figures of cells that have one and lie in a buurt, in the order of the cells. */
const placedFigures = (
  {buurten, residents, dwellings}: PlacedCells,
  values: readonly (number | null)[],
  smoothed: readonly (number | null)[]
): PlacedFigure[] =>
  values.flatMap((value, at) => {
    const buurt = buurten[at];
    if (value === null || !buurt) return [];
    const known = {residents: residents[at] ?? null, dwellings: dwellings[at] ?? null};
    return [{buurt, at, value, surroundings: smoothed[at]!, ...known}];
  });

/** What one cell shows and where its middle is, as columns. */
function toShown({ids, corners}: PlacedCells, {at, buurt, ...cell}: PlacedFigure) {
  const {value, smoothed} = shownCellValue(cell)!;
  const {xM, yM} = corners[at]!;
  const [longitude, latitude] = rdToWgs84(xM + halfCellM, yM + halfCellM);
  return {
    area_code: buurt,
    level: "buurt" as const,
    gemeente_code: gemeenteCodeOf(buurt)!,
    cell_id: ids[at]!,
    value: rounded(value),
    smoothed,
    longitude: rounded(longitude),
    latitude: rounded(latitude)
  };
}

/** What the cells of a buurt show, as columns. */
function toSummary(area_code: string, group: readonly CellFigure[]) {
  const {cells: shown, range, smoothed} = belowTheBuurt(group)!;
  return {
    area_code,
    level: "buurt" as const,
    gemeente_code: gemeenteCodeOf(area_code)!,
    cells_count: shown.count,
    smoothed_count: smoothed,
    mean: rounded(shown.mean),
    minimum: rounded(shown.minimum),
    p25: rounded(shown.p25),
    p50: rounded(shown.p50),
    p75: rounded(shown.p75),
    maximum: rounded(shown.maximum),
    range: rounded(range)
  };
}

/** How much of the difference between cells lies within buurten, as columns: in the country, then in each gemeente. */
function toVariances(placed: readonly PlacedFigure[]) {
  const rows = placed.map(({buurt, value}) => ({group: buurt, value, weight: 1}));
  const byGemeente = Map.groupBy(rows, ({group}) => gemeenteCodeOf(group)!);
  return [[landCode, rows] as const, ...byGemeente].flatMap(([gemeente_code, own]) => {
    const parts = varianceWithinBetween(own);
    if (parts === null) return [];
    return [
      {
        gemeente_code,
        cells_count: own.length,
        within: rounded(parts.within, 9),
        between: rounded(parts.between, 9),
        within_share: rounded(parts.withinShare)
      }
    ];
  });
}

/** What each cell has, by its number; null where it has nothing. */
async function readCells(
  connection: DuckDBConnection,
  size: number,
  measure: string,
  year: number
): Promise<(number | null)[]> {
  const {cell_number = [], value} = await queryColumns<{cell_number: number[]; value: number[]}>(
    connection,
    `select cell_number, "${measure}" as value from raw_cells join int_cells using (cell_id)
     where year = ${year} and "${measure}" is not null`
  );
  const values = new Array<number | null>(size).fill(null);
  for (let at = 0; at < cell_number.length; at++) values[cell_number[at]!] = value[at]!;
  return values;
}
