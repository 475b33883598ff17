import type {DuckDBConnection} from "@duckdb/node-api";
import {featureTable, similarAreas} from "../../analysis/alike/similar-areas.ts";
import {seededRandom} from "../../analysis/statistics/seeded-random.ts";
import {similarityFeatures} from "../../catalog/similarity.ts";
import {createMart, queryColumns} from "../database.ts";
import {type AreaTable, rounded} from "./area-table.ts";

/** How many similar areas each area gets. */
const peersShown = 6;
const levels = ["buurt", "wijk", "gemeente"] as const;

/**
 * The areas of the same level that are most like each area, on background features in their profile years, with why and
 * how stable the choice is. Only areas with enough residents take part. Makes `peers`.
 */
export async function findSimilarAreas(connection: DuckDBConnection, areas: AreaTable): Promise<void> {
  const values = await readFeatures(connection);
  const table = await createMart(connection, "peers");
  for (const level of levels) {
    const rows = [...areas.codes.keys()].filter(row => areas.levels[row] === level && areas.largeEnough[row]);
    const features = featureTable(
      rows.map(row => ({code: areas.codes[row]!, values: values.get(areas.codes[row]!) ?? {}}))
    );
    for (const row of rows) {
      const code = areas.codes[row]!;
      const similar = similarAreas(features, code, peersShown, seededRandom(seedOf(code)));
      for (const [at, peer] of similar.entries()) {
        const other = areas.rowOf.get(peer.code)!;
        table.append({
          area_code: code,
          level,
          gemeente_code: areas.gemeenten[row]!,
          rank: at + 1,
          peer_code: peer.code,
          peer_name: areas.names[other]!,
          peer_gemeente_name: areas.gemeenteNames[other]!,
          distance: rounded(peer.distance),
          alike_ids: peer.alike,
          differs_id: peer.differs.indicatorId,
          differs_sd: rounded(peer.differs.difference, 3),
          stability: peer.stability
        });
      }
    }
  }
  table.close();
}

/** A seed that belongs to the area, so that a selection of areas draws the same numbers (FNV-1a). */
function seedOf(code: string): number {
  let hash = 0x811c9dc5;
  for (const character of code) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return hash >>> 0;
}

export async function readFeatures(connection: DuckDBConnection): Promise<ReadonlyMap<string, Record<string, number>>> {
  const ids = similarityFeatures.map(({indicatorId}) => `'${indicatorId}'`).join(", ");
  const {
    area_code = [],
    indicator_id,
    value
  } = await queryColumns<{area_code: string[]; indicator_id: string[]; value: number[]}>(
    connection,
    `select area_code, indicator_id, value from int_figures join int_profile_years using (indicator_id)
     where year = profile_year and value is not null and indicator_id in (${ids}) order by area_code, indicator_id`
  );
  const byArea = new Map<string, Record<string, number>>();
  for (const [at, code] of area_code.entries()) {
    const values = byArea.get(code) ?? {};
    values[indicator_id[at]!] = value[at]!;
    byArea.set(code, values);
  }
  return byArea;
}
