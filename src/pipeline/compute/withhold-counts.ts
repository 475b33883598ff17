import type {DuckDBConnection} from "@duckdb/node-api";
import {populationSize, withheldInAreas} from "../../analysis/population/disclosure.ts";
import {createTable, queryColumns} from "../database.ts";

/**
 * Counts of persons that this site does not show, in any page, table or file: those of a few persons, and those from
 * which such a count would follow. Each subject and year by itself. Makes `int_withheld_counts`.
 *
 * Of residents only the few themselves: how many people live in the areas beside them is public, and without it those
 * would lose their rates and their place.
 */
export async function withholdCounts(connection: DuckDBConnection): Promise<void> {
  const rows = await queryColumns<{
    indicator_id: string[];
    year: number[];
    area_code: string[];
    parent_code: (string | null)[];
    gemeente_code: string[];
    value: number[];
  }>(
    connection,
    `select figures.indicator_id, figures.year, figures.area_code, area.parent_code, area.gemeente_code, figures.value
     from int_figures_aggregated as figures
     join catalog_indicators as catalog using (indicator_id)
     join int_areas_current as area using (area_code)
     where catalog.counts_persons and figures.value is not null
     order by figures.indicator_id, figures.year, figures.area_code`
  );
  const table = await createTable(connection, "int_withheld_counts", {
    indicator_id: "VARCHAR",
    year: "INTEGER",
    area_code: "VARCHAR"
  });
  const same = (a: number, b: number) => rows.indicator_id[a] === rows.indicator_id[b] && rows.year[a] === rows.year[b];
  for (let from = 0, to = 0; from < rows.value.length; from = to) {
    for (to = from; to < rows.value.length && same(from, to); to++);
    const placeOf = new Map(rows.area_code.slice(from, to).map((code, place) => [code, place]));
    // a buurt whose wijk has no count is a part of its gemeente
    const parentOf = (at: number) =>
      [rows.parent_code[at], rows.gemeente_code[at]].find(
        code => code != null && code !== rows.area_code[at] && placeOf.has(code)
      );
    const areas = rows.value.slice(from, to).map((count, place) => {
      const parent = parentOf(from + place);
      return {count, parent: parent == null ? null : placeOf.get(parent)!};
    });
    const isPublic = rows.indicator_id[from] === "inwoners_count";
    const hidden = isPublic ? areas.map(({count}) => populationSize(count) === "under_ten") : withheldInAreas(areas);
    for (const [place, withheld] of hidden.entries()) {
      if (!withheld) continue;
      table.append({
        indicator_id: rows.indicator_id[from]!,
        year: rows.year[from]!,
        area_code: rows.area_code[from + place]!
      });
    }
  }
  table.close();
}
