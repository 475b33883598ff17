import type {DuckDBConnection} from "@duckdb/node-api";
import {classOf} from "../../analysis/nine-classes.ts";
import {printedFigureDifference} from "../../analysis/printed-difference.ts";
import {
  crimesAgainst,
  crimesAsked,
  environmentProfile,
  type PlacedFigure
} from "../../analysis/resilience/environment-profile.ts";
import {environmentElements} from "../../catalog/environment-elements.ts";
import {indicatorById} from "../../catalog/indicators/index.ts";
import {type CrimesSide, crimesSides} from "../../catalog/judgements.ts";
import {createMart, queryColumns} from "../database.ts";
import type {AreaTable} from "./area-table.ts";
import {type FocusPhoto, nuisanceBreaks} from "./compute-focus-types.ts";
import {nuisanceId} from "./compute-trajectories.ts";

const crimesId = "misdrijven_per_1000";
const placedLevels = ["buurt", "wijk", "gemeente"] as const;

/** What a photo of the latest year says of problems and of vulnerability, by area. */
export type LatestPhoto = Pick<FocusPhoto, "problems" | "vulnerable">;
export type LatestPhotos = ReadonlyMap<string, LatestPhoto>;

type Figures = Record<string, PlacedFigure & {year: number}>;

/**
 * The profile of residents and surroundings of each buurt, wijk and gemeente: every element that has a figure in the
 * catalogue, with what it may mean here. Elements without any are questions to residents and need no row.
 * Makes `environment_profile`, and `crimes_beside_problems` with how often registered crimes contradict an estimate.
 *
 * @param photos  of the latest year; none where there is no such year
 */
export async function judgeEnvironment(
  connection: DuckDBConnection,
  areas: AreaTable,
  photos: LatestPhotos
): Promise<void> {
  const elements = environmentElements.filter(({indicatorId}) => indicatorId !== null);
  const used = elements.flatMap(({indicatorId, against}) => [indicatorId!, ...(against ? [against.indicatorId] : [])]);
  const ids = [...used, nuisanceId, crimesId].map(id => `'${id}'`).join(", ");
  const {
    area_code = [],
    indicator_id,
    year,
    value,
    percentile,
    below,
    above
  } = await queryColumns<{
    area_code: string[];
    indicator_id: string[];
    year: number[];
    value: number[];
    percentile: (number | null)[];
    below: (number | null)[];
    above: (number | null)[];
  }>(
    connection,
    `select area_code, indicator_id, year, value, land_percentile as percentile,
       land_below_count / land_peers_count as below, land_above_count / land_peers_count as above
     from int_comparison_values left join int_percentiles using (area_code, indicator_id)
     where indicator_id in (${ids}) order by area_code, indicator_id`
  );
  const byArea = new Map<string, Figures>();
  for (const [at, code] of area_code.entries()) {
    const figures = byArea.get(code) ?? {};
    const misfit = areas.misfit(areas.rowOf.get(code)!, year[at]!);
    const place = below[at] == null || above[at] == null ? null : {below: below[at], above: above[at]};
    figures[indicator_id[at]!] = {year: year[at]!, value: value[at]!, percentile: percentile[at]!, place, misfit};
    byArea.set(code, figures);
  }
  await countCrimes(connection, areas, byArea, photos);
  const country = byArea.get(areas.codes.find((_, row) => areas.levels[row] === "land") ?? "") ?? {};
  const table = await createMart(connection, "environment_profile");
  for (const [row, code] of areas.codes.entries()) {
    if (areas.levels[row] === "land") continue;
    const figures = withCountry(byArea.get(code) ?? {}, country);
    const {problems = null, vulnerable: vulnerability = null} = photos.get(code) ?? {};
    const population = areas.populations[row]!;
    const profile = environmentProfile(figures, elements, {
      // a photo is both levels, or none
      problems: vulnerability === null ? null : problems,
      vulnerability: problems === null ? null : vulnerability,
      population,
      unusual: areas.unusual[row]!,
      crimesContradict: besideCrimes(figures)?.contradicts ?? false
    });
    for (const {element, value, percentile, judgement, reason} of profile) {
      table.append({
        area_code: code,
        level: areas.levels[row]!,
        gemeente_code: areas.gemeenten[row]!,
        element_id: element.id,
        year: figures[element.indicatorId!]?.year ?? null,
        value,
        percentile,
        judgement,
        reason
      });
    }
  }
  table.close();
}

/** On which side crimes would contradict the estimate of nuisance, and whether they do; null where that is not asked. */
function besideCrimes(figures: Figures): {side: CrimesSide; contradicts: boolean} | null {
  const [nuisance, crimes] = [figures[nuisanceId], figures[crimesId]];
  const rank = nuisance?.place && crimes?.place ? classOf(nuisance.value, nuisanceBreaks) : null;
  const side = crimesAsked(rank);
  return side === null ? null : {side, contradicts: crimesAgainst(rank, crimes!.place) !== null};
}

/**
 * How often crimes lie beyond three of four others, on the other side than the estimate of nuisance, by level and side; of
 * areas with a photo, beside which a page says so.
 */
async function countCrimes(
  connection: DuckDBConnection,
  areas: AreaTable,
  byArea: ReadonlyMap<string, Figures>,
  photos: LatestPhotos
): Promise<void> {
  const judged = [...byArea].flatMap(([code, figures]) => {
    const photo = photos.get(code);
    const found = photo?.problems && photo.vulnerable ? besideCrimes(figures) : null;
    return found === null ? [] : [{...found, level: areas.levels[areas.rowOf.get(code)!]!}];
  });
  const table = await createMart(connection, "crimes_beside_problems");
  for (const level of placedLevels) {
    for (const side of crimesSides) {
      const own = judged.filter(one => one.level === level && one.side === side);
      if (own.length === 0) continue;
      const contradicted = own.filter(({contradicts}) => contradicts).length;
      table.append({level, side, judged_count: own.length, areas_count: contradicted});
    }
  }
  table.close();
}

/** Each figure with how it prints beside that of the country in the same year. */
function withCountry(figures: Figures, country: Figures): Figures {
  return Object.fromEntries(
    Object.entries(figures).map(([id, figure]) => {
      const theirs = country[id];
      if (theirs === undefined || theirs.year !== figure.year) return [id, figure];
      return [id, {...figure, besideCountry: printedFigureDifference(figure.value, theirs.value, indicatorById(id))}];
    })
  );
}
