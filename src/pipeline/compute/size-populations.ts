import type {DuckDBConnection} from "@duckdb/node-api";
import {mayHaveClass, populationSize} from "../../analysis/population/disclosure.ts";
import {createTable, queryColumns} from "../database.ts";

/**
 * What is known of how many people live in each current area, by the one rule of who has too few. Everything that gives a
 * class, a type, a rank or a rate asks here. Makes `int_populations`.
 */
export async function sizePopulations(connection: DuckDBConnection): Promise<void> {
  const rows = await queryColumns<{area_code: string[]; residents: (number | null)[]}>(
    connection,
    `select area_code, residents.value as residents
     from int_areas_current left join int_residents as residents using (area_code)
     order by area_code`
  );
  const table = await createTable(connection, "int_populations", {
    area_code: "VARCHAR",
    population_size: "VARCHAR",
    may_have_class: "BOOLEAN"
  });
  for (const [at, area_code] of rows.area_code.entries()) {
    const residents = rows.residents[at] ?? null;
    table.append({area_code, population_size: populationSize(residents), may_have_class: mayHaveClass(residents)});
  }
  table.close();
}
