import type {DuckDBConnection} from "@duckdb/node-api";
import {midrankPercentiles} from "../../analysis/midrank-percentile.ts";
import {landCode} from "../../catalog/areas.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import {createTable, queryColumns, queryRows} from "../database.ts";

/**
 * The place of each area among others of its level, in the country and in its gemeente.
 *
 * Only areas with enough residents take part, and only in the indicator's profile year, so that everyone is compared
 * with everyone in the same year. No place is given where too few of the areas have the figure: "all buurten in
 * Nederland" must not mean those of one gemeente. Makes `int_percentiles`.
 */
export async function compareAreas(connection: DuckDBConnection): Promise<void> {
  // int_comparison_values is ordered by indicator, level, gemeente, area: groups are runs of rows
  const rows = await queryColumns<{
    area_code: string[];
    level: string[];
    gemeente_code: string[];
    indicator_id: string[];
    value: number[];
  }>(
    connection,
    `select area_code, level, gemeente_code, indicator_id, value from int_comparison_values
     where in_profile_year and large_enough and level <> 'land'
     order by indicator_id, level, gemeente_code, area_code`
  );
  const table = await createTable(connection, "int_percentiles", {
    area_code: "VARCHAR",
    indicator_id: "VARCHAR",
    land_percentile: "DOUBLE",
    land_peers_count: "INTEGER",
    gemeente_percentile: "DOUBLE",
    gemeente_peers_count: "INTEGER"
  });
  const eligible = await queryRows<{level: string; gemeente_code: string; areas_count: number}>(
    connection,
    "select * from int_peer_counts"
  );
  const counts = new Map(eligible.map(row => [`${row.level} ${row.gemeente_code}`, row.areas_count]));
  const inLand = percentilesByRun(
    rows.value,
    at => `${rows.indicator_id[at]} ${rows.level[at]}`,
    at => counts.get(`${rows.level[at]} ${landCode}`)
  );
  const inGemeente = percentilesByRun(
    rows.value,
    at => `${rows.indicator_id[at]} ${rows.level[at]} ${rows.gemeente_code[at]}`,
    at => counts.get(`${rows.level[at]} ${rows.gemeente_code[at]}`)
  );
  for (let at = 0; at < rows.value.length; at++) {
    table.append({
      area_code: rows.area_code[at]!,
      indicator_id: rows.indicator_id[at]!,
      land_percentile: inLand.percentile[at]!,
      land_peers_count: inLand.peers[at]!,
      gemeente_percentile: rows.level[at] === "gemeente" ? null : inGemeente.percentile[at]!,
      gemeente_peers_count: rows.level[at] === "gemeente" ? 0 : inGemeente.peers[at]!
    });
  }
  table.close();
}

/**
 * Percentile of each value among the others of its run (rows with the same key, lying together), where enough of the
 * areas that could take part have a value. Without a count of those there is no place.
 */
function percentilesByRun(
  values: readonly number[],
  keyOf: (at: number) => string,
  eligibleOf: (at: number) => number | undefined
) {
  const percentile: (number | null)[] = [];
  const peers: number[] = [];
  for (let from = 0, to = 0; from < values.length; from = to) {
    const key = keyOf(from);
    for (to = from; to < values.length && keyOf(to) === key; to++);
    const others = to - from - 1;
    const covered = (to - from) / (eligibleOf(from) ?? Number.POSITIVE_INFINITY);
    const enough = others >= thresholds.peersForPercentile.value && covered >= thresholds.peersCoverage.value;
    const ranks = enough ? midrankPercentiles(values.slice(from, to)) : null;
    for (let at = from; at < to; at++) {
      const rank = ranks?.[at - from] ?? null;
      percentile.push(rank === null ? null : Number(rank.toFixed(4)));
      peers.push(others);
    }
  }
  return {percentile, peers};
}
