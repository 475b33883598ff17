import type {DuckDBConnection} from "@duckdb/node-api";
import {type Exposure, expectedEvents} from "../../analysis/events/rate-of-events.ts";
import {placesWithin} from "../../analysis/places-within.ts";
import {midrankPercentiles} from "../../analysis/statistics/midrank-percentile.ts";
import {quantile} from "../../analysis/statistics/quantile.ts";
import {strictPlaces} from "../../analysis/strict-places.ts";
import {landCode} from "../../catalog/areas.ts";
import {indicators, maybeIndicator} from "../../catalog/indicators/index.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import {createTable, literal, queryRows} from "../database.ts";
import {type Asked, type RememberEach, rememberNone} from "../reuse/remember-each.ts";

/**
 * The place of each area among others of its level, in the country and in its gemeente.
 *
 * Only areas with enough residents take part, and only in the latest year that areas of the level have, so that everyone
 * is compared with everyone in the same year. No place is given where too few of the areas have the figure: "all buurten in
 * Nederland" must not mean those of one gemeente. Makes `int_percentiles`.
 */
export async function compareAreas(connection: DuckDBConnection, remember: RememberEach = rememberNone): Promise<void> {
  await remember<[Compared]>(connection, "percentiles", asked, async (at, each) => {
    const eligible = await queryRows<{level: string; gemeente_code: string; areas_count: number}>(
      at,
      "select * from int_peer_counts"
    );
    const counts = new Map(eligible.map(row => [`${row.level} ${row.gemeente_code}`, row.areas_count]));
    const table = await createTable(at, "int_percentiles", percentileColumns);
    for await (const [rows] of each) for (const place of placesOf(rows, counts)) table.append(place);
    table.close();
  });
}

/** Places of the areas with a figure of one indicator; `counts` says how many areas of a level could have one. */
function* placesOf(rows: Compared, counts: ReadonlyMap<string, number>) {
  const inLevel = (at: number) => rows.level[at]!;
  const values = toBeRanked(rows, inLevel);
  const inLand = placesByRun(values, inLevel, at => counts.get(`${rows.level[at]} ${landCode}`));
  const inGemeente = placesByRun(
    values,
    at => `${inLevel(at)} ${rows.gemeente_code[at]}`,
    at => counts.get(`${rows.level[at]} ${rows.gemeente_code[at]}`)
  );
  for (let at = 0; at < rows.value.length; at++) {
    const [land, gemeente] = [inLand[at]!, rows.level[at] === "gemeente" ? alone : inGemeente[at]!];
    yield {
      area_code: rows.area_code[at]!,
      indicator_id: rows.indicator_id[at]!,
      land_percentile: land.percentile,
      land_below_count: land.below,
      land_above_count: land.above,
      land_peers_count: land.peers,
      gemeente_percentile: gemeente.percentile,
      gemeente_below_count: gemeente.below,
      gemeente_above_count: gemeente.above,
      gemeente_peers_count: gemeente.peers
    };
  }
}

const percentileColumns = {
  area_code: "VARCHAR",
  indicator_id: "VARCHAR",
  land_percentile: "DOUBLE",
  land_below_count: "INTEGER",
  land_above_count: "INTEGER",
  land_peers_count: "INTEGER",
  gemeente_percentile: "DOUBLE",
  gemeente_below_count: "INTEGER",
  gemeente_above_count: "INTEGER",
  gemeente_peers_count: "INTEGER"
} as const;

interface Compared extends Record<string, unknown[]> {
  area_code: string[];
  level: string[];
  gemeente_code: string[];
  indicator_id: string[];
  value: number[];
  low: (number | null)[];
  high: (number | null)[];
  residents: (number | null)[];
}

const ofEvents = indicators.flatMap(({id, eventsPer}) => (eventsPer ? [literal(id)] : [])).join(", ");

/** The figures of an indicator that take part, so ordered that groups are runs of rows: by level, gemeente, area. */
const asked: Asked = {
  rows: `
    select area_code, level, gemeente_code, indicator_id, year, value, low, high, residents
    from int_comparison_values left join (
      select figures.area_code, figures.indicator_id, living.value as residents
      from int_comparison_values as figures join int_figures as living using (area_code, year)
      where figures.indicator_id in (${ofEvents}) and living.indicator_id = 'inwoners_count'
    ) using (area_code, indicator_id)
    where in_level_year and large_enough and level <> 'land'`,
  reads: [
    "select area_code, level, gemeente_code, indicator_id, value, low, high, residents from these order by level, gemeente_code, area_code"
  ]
};

/** Figures to give a place, with what may take it away: rounding, and chance where few events are to be expected. */
interface Ranked {
  value: readonly number[];
  roundedAt: (at: number) => Range | null;
  hasFewEventsAt: (at: number) => boolean;
}

function toBeRanked(rows: Compared, inLevel: (at: number) => string): Ranked {
  const exposureAt = (at: number): Exposure | null => {
    const per = maybeIndicator(rows.indicator_id[at]!)?.eventsPer;
    return per ? {residents: rows.residents[at] ?? 0, per} : null;
  };
  const middles = middlesOf(rows.value, at => (exposureAt(at) ? inLevel(at) : null));
  return {
    value: rows.value,
    roundedAt(at) {
      const {madeOf, givenInSteps} = maybeIndicator(rows.indicator_id[at]!) ?? {};
      if (givenInSteps) return [rows.value[at]! - givenInSteps / 2, rows.value[at]! + givenInSteps / 2];
      return madeOf && rows.low[at] != null && rows.high[at] != null ? [rows.low[at], rows.high[at]] : null;
    },
    hasFewEventsAt(at) {
      const exposure = exposureAt(at);
      return exposure !== null && expectedEvents(middles.get(inLevel(at))!, exposure) < thresholds.eventsForPlace.value;
    }
  };
}

/** A place among others; null but for their number where there is none. */
interface Place {
  percentile: number | null;
  below: number | null;
  above: number | null;
  peers: number;
}

const alone: Place = {percentile: null, below: null, above: null, peers: 0};

type Range = readonly [low: number, high: number];

/** The figure of the middle one of all rows with the same key. */
function middlesOf(values: readonly number[], keyAt: (at: number) => string | null): Map<string, number> {
  const groups = new Map<string, number[]>();
  for (const [at, value] of values.entries()) {
    const key = keyAt(at);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return new Map([...groups].map(([key, group]) => [key, quantile(Float64Array.from(group).sort(), 0.5)!]));
}

/**
 * Place of each value among the others of its run (rows with the same key, lying together), where enough of the areas
 * that could take part have a value. Without a count of those there is no place, nor for a value that its own rounding
 * may take past too many, or of which too few events are to be expected.
 */
function placesByRun(
  {value: values, roundedAt, hasFewEventsAt}: Ranked,
  keyOf: (at: number) => string,
  eligibleOf: (at: number) => number | undefined
): Place[] {
  const places: Place[] = [];
  for (let from = 0, to = 0; from < values.length; from = to) {
    const key = keyOf(from);
    for (to = from; to < values.length && keyOf(to) === key; to++);
    const others = to - from - 1;
    const covered = (to - from) / (eligibleOf(from) ?? Number.POSITIVE_INFINITY);
    const enough = others >= thresholds.peersForPercentile.value && covered >= thresholds.peersCoverage.value;
    const run = values.slice(from, to);
    const ranks = enough ? midrankPercentiles(run) : null;
    const strict = enough ? strictPlaces(run) : null;
    const sorted = enough && roundedAt(from) !== null ? Float64Array.from(run).sort() : null;
    for (let at = 0; at < run.length; at++) {
      const range = roundedAt(from + at);
      const isOpen =
        (sorted && range && placesWithin(range, sorted) > thresholds.roundingPlaces.value) || hasFewEventsAt(from + at);
      const rank = isOpen ? null : (ranks?.[at] ?? null);
      const {below, above} = (!isOpen && strict?.[at]) || alone;
      places.push({percentile: rank === null ? null : Number(rank.toFixed(4)), below, above, peers: others});
    }
  }
  return places;
}
