import type {DuckDBConnection} from "@duckdb/node-api";
import {beganAlike} from "../../analysis/alike/began-alike.ts";
import {featureTable, nearestAmong} from "../../analysis/alike/similar-areas.ts";
import type {Trajectory} from "../../analysis/resilience/trajectory.ts";
import {reversedWithoutOne, type WithoutOne} from "../../analysis/resilience/turned-without.ts";
import {researchLevels} from "../../catalog/judgements.ts";
import {createMart} from "../database.ts";
import {type AreaTable, rowsOf} from "./area-table.ts";
import type {FocusPhoto} from "./compute-focus-types.ts";
import type {DefaultFilm} from "./compute-trajectories.ts";
import {readFeatures} from "./find-similar-areas.ts";

/** How many areas to ask each area gets. */
const askedMost = 3;

/**
 * What became of the areas that began as each buurt and wijk did, and which of those that showed resilience are most like
 * it in background. Makes `began_alike` and `resilient_peers`.
 *
 * @param photos  of every year of nuisance
 * @param film    null where no period can be told
 * @param without  which way the index of each film went without each component, by row
 */
export async function followBeginnings(
  connection: DuckDBConnection,
  areas: AreaTable,
  photos: ReadonlyMap<number, readonly FocusPhoto[]>,
  film: DefaultFilm | null,
  without: ReadonlyMap<number, readonly WithoutOne[]>
): Promise<void> {
  const counts = await createMart(connection, "began_alike");
  const peers = await createMart(connection, "resilient_peers");
  const values = film === null ? new Map() : await readFeatures(connection);
  for (const level of film === null ? [] : researchLevels) {
    const rows = rowsOf(areas, level).filter(row => film!.trajectories[row]!.id !== null);
    const begun = photos.get(film!.period.problemsFrom)!;
    const alike = beganAlike(
      rows.map(row => ({
        focusType: begun[row]!.type,
        cohesionClass: begun[row]!.cohesionClass,
        trajectory: film!.trajectories[row]!.id,
        reversed: isReversed(film!.trajectories[row]!, without.get(row) ?? [])
      }))
    );
    const codeOf = (at: number) => areas.codes[rows[at]!]!;
    const features = featureTable(rows.map((_, at) => ({code: codeOf(at), values: values.get(codeOf(at)) ?? {}})));
    for (const [at, row] of rows.entries()) {
      const found = alike[at];
      if (!found) continue;
      const own = {area_code: areas.codes[row]!, level, gemeente_code: areas.gemeenten[row]!};
      for (const [trajectory, {areas, reversed}] of found.outcomes)
        counts.append({...own, trajectory, areas_count: areas, reversed_count: reversed});
      const nearest = nearestAmong(features, own.area_code, found.resilient.map(codeOf), askedMost);
      for (const [rank, code] of nearest.entries()) {
        const other = areas.rowOf.get(code)!;
        peers.append({
          ...own,
          rank: rank + 1,
          peer_code: code,
          peer_name: areas.names[other]!,
          peer_gemeente_name: areas.gemeenteNames[other]!
        });
      }
    }
  }
  counts.close();
  peers.close();
}

const isReversed = (film: Trajectory, without: readonly WithoutOne[]): boolean =>
  film.missing === null && reversedWithoutOne(film.vulnerability, without);
