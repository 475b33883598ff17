import type {DuckDBConnection} from "@duckdb/node-api";
import {classOf, distanceToBreak} from "../../analysis/nine-classes.ts";
import {classSchemeById} from "../../catalog/class-schemes.ts";
import {createTable, queryColumns} from "../database.ts";

/**
 * Nine classes of every figure whose indicator has a scheme; no class for areas with too few residents.
 * Makes `int_classes`.
 */
export async function classifyValues(connection: DuckDBConnection): Promise<void> {
  const rows = await queryColumns<{
    area_code: string[];
    indicator_id: string[];
    year: number[];
    value: number[];
    scheme_id: string[];
    may_have_class: boolean[];
  }>(
    connection,
    `select figures.area_code, figures.indicator_id, figures.year, figures.value, scheme_id, may_have_class
     from int_figures as figures
     join catalog_indicators as catalog using (indicator_id)
     join int_populations using (area_code)
     where figures.value is not null and scheme_id is not null
     order by all`
  );
  const table = await createTable(connection, "int_classes", {
    area_code: "VARCHAR",
    indicator_id: "VARCHAR",
    year: "INTEGER",
    value: "DOUBLE",
    class: "INTEGER",
    scheme_id: "VARCHAR",
    distance_to_break: "DOUBLE"
  });
  for (let at = 0; at < rows.value.length; at++) {
    const value = rows.value[at]!;
    const {breaks} = classSchemeById(rows.scheme_id[at]!);
    table.append({
      area_code: rows.area_code[at]!,
      indicator_id: rows.indicator_id[at]!,
      year: rows.year[at]!,
      value,
      class: rows.may_have_class[at] ? classOf(value, breaks) : null,
      scheme_id: rows.scheme_id[at]!,
      distance_to_break: Number(distanceToBreak(value, breaks).toFixed(6))
    });
  }
  table.close();
}
