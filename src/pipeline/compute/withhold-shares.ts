import type {DuckDBConnection} from "@duckdb/node-api";
import {tellsOfFew, withheldOfAll} from "../../analysis/population/disclosure.ts";
import {sharesOfAll} from "../../catalog/disclosure.ts";
import {createTable, queryColumns} from "../database.ts";

/**
 * Shares and rates from which a number of a few persons would follow, and those beside them that would tell it. Each area
 * and year by itself; a whole of another year counts where that of the same year is not known. Makes
 * `int_withheld_shares`.
 */
export async function withholdShares(connection: DuckDBConnection): Promise<void> {
  const rows = await queryColumns<{
    area_code: string[];
    indicator_id: string[];
    year: number[];
    value: number[];
    whole: (number | null)[];
    per: number[];
    withheld: boolean[];
  }>(connection, sharesQuery);
  const table = await createTable(connection, "int_withheld_shares", {
    area_code: "VARCHAR",
    indicator_id: "VARCHAR",
    year: "INTEGER"
  });
  const same = (a: number, b: number) => rows.area_code[a] === rows.area_code[b] && rows.year[a] === rows.year[b];
  for (let from = 0, to = 0; from < rows.value.length; from = to) {
    const hidden = new Map<string, boolean>();
    for (to = from; to < rows.value.length && same(from, to); to++) {
      const id = rows.indicator_id[to]!;
      const whole = rows.whole[to] ?? null;
      hidden.set(id, rows.withheld[to]! || tellsOfFew(rows.value[to]! / rows.per[to]!, whole));
    }
    const group = Array.from({length: to - from}, (_, at) => from + at);
    const ofAll = group.filter(at => sharesOfAll.includes(rows.indicator_id[at]!));
    if (ofAll.length === sharesOfAll.length) {
      const beside = withheldOfAll(
        ofAll.map(at => ({share: rows.value[at]!, withheld: hidden.get(rows.indicator_id[at]!)!}))
      );
      for (const [place, at] of ofAll.entries()) hidden.set(rows.indicator_id[at]!, beside[place]!);
    }
    for (const [indicator_id, withheld] of hidden)
      if (withheld) table.append({area_code: rows.area_code[from]!, indicator_id, year: rows.year[from]!});
  }
  table.close();
}

const sharesQuery = `
  with figures as (
    select area_code, indicator_id, year, value from int_figures_aggregated where value is not null
    union all by name
    select area_code, indicator_id, year, value from int_figures_derived where value is not null
  ),
  shares as (
    select figures.*, whole_id, per from figures join catalog_counted_parts using (indicator_id)
    join int_areas_current using (area_code)
  ),
  wholes as (
    select shares.area_code, shares.indicator_id, shares.year, whole.value as whole
    from shares
    join figures as whole on whole.area_code = shares.area_code and whole.indicator_id = shares.whole_id
    qualify row_number() over (
      partition by shares.area_code, shares.indicator_id, shares.year
      order by abs(whole.year - shares.year), whole.year
    ) = 1
  ),
  revealing as (
    select distinct counts.area_code, revealed.indicator_id, counts.year
    from int_withheld_counts as counts
    join catalog_revealed_counts as revealed on revealed.count_id = counts.indicator_id
  )
  select shares.area_code, shares.indicator_id, shares.year, shares.value, wholes.whole, shares.per,
    revealing.area_code is not null as withheld
  from shares
  left join wholes using (area_code, indicator_id, year)
  left join revealing using (area_code, indicator_id, year)
  order by shares.area_code, shares.year, shares.indicator_id`;
