import type {DuckDBConnection} from "@duckdb/node-api";
import {roundedRate} from "../../analysis/rounded-rate.ts";
import {indicators} from "../../catalog/indicators/index.ts";
import {createTable, literal, queryColumns} from "../database.ts";

/**
 * Between which values the rates lie that we make of counts that their publisher rounds: they are shown with it, and have
 * no place among others that rounding could move them through. Fills `low` and `high` of `int_figures_derived`.
 */
export async function boundRates(connection: DuckDBConnection): Promise<void> {
  const rounded = new Map(indicators.flatMap(({id, unit, madeOf}) => (madeOf ? [[id as string, {unit, madeOf}]] : [])));
  const rows = await queryColumns<{
    area_code: string[];
    indicator_id: string[];
    year: number[];
    value: number[];
    base: number[];
  }>(
    connection,
    `select area_code, indicator_id, year, value, base from int_figures_derived
     where value is not null and indicator_id in (${[...rounded.keys()].map(literal).join(", ")})
     order by area_code, indicator_id, year`
  );
  const table = await createTable(connection, "int_rounded_rates", {
    area_code: "VARCHAR",
    indicator_id: "VARCHAR",
    year: "INTEGER",
    low: "DOUBLE",
    high: "DOUBLE"
  });
  for (const [at, area_code] of (rows.area_code ?? []).entries()) {
    const {unit, madeOf} = rounded.get(rows.indicator_id[at]!)!;
    const [per, of] = [unit === "share" ? 1 : 1000, rows.base[at]!];
    if (of <= madeOf.whole / 2) continue;
    const count = Math.round((rows.value[at]! * of) / per);
    const [low, high] = roundedRate({count, step: madeOf.part}, {count: of, step: madeOf.whole}, per);
    table.append({area_code, indicator_id: rows.indicator_id[at]!, year: rows.year[at]!, low, high});
  }
  table.close();
  await connection.run(`
    update int_figures_derived as derived
    set low = round(least(rates.low, derived.value), 6), high = round(greatest(rates.high, derived.value), 6)
    from int_rounded_rates as rates
    where rates.area_code = derived.area_code and rates.indicator_id = derived.indicator_id and rates.year = derived.year`);
}
