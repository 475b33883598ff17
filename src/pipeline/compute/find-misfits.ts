import type {DuckDBConnection} from "@duckdb/node-api";
import {misfitOf} from "../../analysis/population/misfit.ts";
import {createTable, queryColumns, queryRows} from "../database.ts";

/**
 * Figures of which years tell nothing of an area as it is now, with why: too few lived there then, or so many came or
 * left since. Everything that gives a rank or a type asks here. Makes `int_misfits`, with a row for those alone.
 */
export async function findMisfits(connection: DuckDBConnection): Promise<void> {
  const table = await createTable(connection, "int_misfits", {
    area_code: "VARCHAR",
    year: "INTEGER",
    reason: "VARCHAR"
  });
  const years = await queryRows<{year: number}>(
    connection,
    "select distinct year from int_figures_aggregated where value is not null order by year"
  );
  const {
    area_code = [],
    year,
    value
  } = await queryColumns<{area_code: string[]; year: number[]; value: number[]}>(
    connection,
    `select area_code, year, value from int_figures_aggregated
     where indicator_id = 'inwoners_count' and value is not null order by area_code, year`
  );
  const counts = Map.groupBy(
    area_code.map((code, at) => ({code, year: year[at]!, value: value[at]!})),
    ({code}) => code
  );
  for (const [code, residents] of counts) {
    for (const figure of years) {
      const reason = misfitOf(residents, figure.year);
      if (reason) table.append({area_code: code, year: figure.year, reason});
    }
  }
  table.close();
}
