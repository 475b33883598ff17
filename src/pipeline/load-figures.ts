import type {DuckDBConnection} from "@duckdb/node-api";
import type {RawFigure} from "../sources/adapter.ts";
import {createNumbering, type Numbering} from "../sources/shared/numbering.ts";
import {createTable} from "./database.ts";

/**
 * The table of published figures, which is by far the longest. What many figures share (file, measure and year; the area)
 * is kept once and numbered, so that tens of millions of them are appended fast and take little room. The view
 * `raw_figures` puts them together again.
 */
export async function openRawFigures(connection: DuckDBConnection) {
  const series = await createTable(connection, "raw_figure_series", {
    series_id: "INTEGER",
    file: "VARCHAR",
    source_id: "VARCHAR",
    layout_id: "VARCHAR",
    measure: "VARCHAR",
    year: "INTEGER"
  });
  const areas = await createTable(connection, "raw_figure_areas", {area_id: "INTEGER", area_code: "VARCHAR"});
  const values = await createTable(connection, "raw_figure_values", {
    series_id: "INTEGER",
    area_id: "INTEGER",
    row: "INTEGER",
    value: "DOUBLE",
    missing_id: "INTEGER"
  });
  const intervals = await createTable(connection, "raw_figure_intervals", {
    series_id: "INTEGER",
    area_id: "INTEGER",
    low: "DOUBLE",
    high: "DOUBLE"
  });
  const reasons = await createTable(connection, "raw_figure_reasons", {missing_id: "INTEGER", missing: "VARCHAR"});
  const areaIds = createNumbering();
  const reasonIds = createNumbering();
  let seriesCount = 0;

  const numberOf = (ids: Numbering, text: string, add: (id: number) => void) => {
    const before = ids.size;
    const id = ids.of(text);
    if (id === before) add(id);
    return id;
  };
  return {
    /** Returns how to add the figures of one file. */
    openFile(file: {file: string; source_id: string; layout_id: string}): (figure: RawFigure) => void {
      const seriesIds = new Map<string, Map<number, number>>();
      const seriesOf = (measure: string, year: number) => {
        const years = seriesIds.get(measure) ?? new Map<number, number>();
        seriesIds.set(measure, years);
        const known = years.get(year);
        if (known !== undefined) return known;
        years.set(year, seriesCount);
        series.append({...file, series_id: seriesCount, measure, year});
        return seriesCount++;
      };
      return ({areaCode, measure, year, row, value, missing, low, high}) => {
        const series_id = seriesOf(measure, year);
        const area_id = numberOf(areaIds, areaCode, id => areas.append({area_id: id, area_code: areaCode}));
        const missing_id =
          missing === null ? null : numberOf(reasonIds, missing, id => reasons.append({missing_id: id, missing}));
        values.append({series_id, area_id, row, value, missing_id});
        if (low !== null || high !== null) intervals.append({series_id, area_id, low, high});
      };
    },
    async close(): Promise<void> {
      for (const table of [series, areas, values, intervals, reasons]) table.close();
      await connection.run(`
        create or replace view raw_figures as
        select file, row, source_id, layout_id, area_code, measure, year, value, missing, low, high
        from raw_figure_values
        join raw_figure_series using (series_id)
        join raw_figure_areas using (area_id)
        left join raw_figure_reasons using (missing_id)
        left join raw_figure_intervals using (series_id, area_id)`);
    }
  };
}
