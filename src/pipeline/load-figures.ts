import type {DuckDBConnection} from "@duckdb/node-api";
import type {RawFigure} from "../sources/adapter.ts";
import {createNumbering, type Numbering} from "../sources/shared/numbering.ts";
import {createTable, queryRows} from "./database.ts";
import {type GrowingTable, keptRows, restoreRows, type Words} from "./reuse/kept-files.ts";

/** SQL of a column of numbers that have become others. */
function renumbered(column: string, pairs: readonly (readonly [then: number, now: number])[]): string {
  if (pairs.every(([then, now]) => then === now)) return column;
  const now: (number | null)[] = new Array(Math.max(...pairs.map(([then]) => then)) + 1).fill(null);
  for (const [at, number] of pairs) now[at] = number;
  return `([${now.map(number => number ?? "null").join(", ")}]::integer[])[${column} + 1]`;
}

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
    flush(): void {
      for (const table of [series, areas, values, intervals, reasons]) table.flush();
    },
    /** The tables that grow with each file, with their numbers counted from its own begin. */
    tables: (): GrowingTable[] => {
      const series_id = `series_id - ${seriesCount}`;
      return [
        {name: "raw_figure_series", keep: {series_id}},
        {name: "raw_figure_values", keep: {series_id}},
        {name: "raw_figure_intervals", keep: {series_id}}
      ];
    },
    /** Words that figures since some row of theirs are numbered by, in the order in which they first come. */
    async wordsSince(row: number): Promise<Words> {
      const read = <Row>(numbers: string, words: string) =>
        queryRows<Row>(
          connection,
          `select * from ${words} join (
             select ${numbers}, min(rowid) as first from raw_figure_values where rowid >= ${row} group by all
           ) using (${numbers}) order by first`
        );
      const own = await read<{area_id: number; area_code: string}>("area_id", "raw_figure_areas");
      const why = await read<{missing_id: number; missing: string}>("missing_id", "raw_figure_reasons");
      return {
        areas: own.map(({area_id, area_code}) => [area_id, area_code]),
        reasons: why.map(({missing_id, missing}) => [missing_id, missing])
      };
    },
    /** Appends figures that were kept of a file, with the numbers that their words have now. */
    async restore(begin: string, tables: readonly string[], words: Words): Promise<void> {
      const areasNow = words.areas.map(
        ([then, area_code]) =>
          [then, numberOf(areaIds, area_code, id => areas.append({area_id: id, area_code}))] as const
      );
      const reasonsNow = words.reasons.map(
        ([then, missing]) =>
          [then, numberOf(reasonIds, missing, id => reasons.append({missing_id: id, missing}))] as const
      );
      const series_id = `series_id + ${seriesCount}`;
      const area_id = renumbered("area_id", areasNow);
      const missing_id = renumbered("missing_id", reasonsNow);
      const restores: Record<string, Record<string, string>> = {
        raw_figure_series: {series_id},
        raw_figure_values: {series_id, area_id, missing_id},
        raw_figure_intervals: {series_id, area_id}
      };
      for (const [name, restore] of Object.entries(restores))
        if (tables.includes(name)) await restoreRows(connection, begin, {name, restore});
      if (!tables.includes("raw_figure_series")) return;
      const [more] = await queryRows<{n: number}>(
        connection,
        `select count(*)::integer as n from ${keptRows(begin, "raw_figure_series")}`
      );
      seriesCount += more!.n;
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
