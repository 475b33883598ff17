import type {DuckDBConnection} from "@duckdb/node-api";
import {
  joinsPlace,
  keptLand,
  type PlaceEvidence,
  type PlaceJudgement,
  placeOverYears,
  type SharedOutline,
  samePlace,
  type ThenNow
} from "../../analysis/places/same-place.ts";
import type {AreaLevel} from "../../catalog/areas.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import {createTable, queryRows} from "../database.ts";
import type {CurrentOutlines} from "./outlines.ts";
import {shareOutlines} from "./share-outlines.ts";

/** An area of the site and another year on whose codes there are figures or outlines: a row of `int_place_pairs`. */
export interface PlacePair {
  area_code: string;
  level: AreaLevel;
  gemeente_code: string;
  codes_year: number;
  /** Does the year come after the site's own? */
  is_later: boolean;
  then_name: string | null;
  now_name: string;
  then_land_ha: number | null;
  now_land_ha: number | null;
  then_residents: number | null;
  now_residents: number | null;
  then_density: number | null;
  now_density: number | null;
  then_postcode: string | null;
  now_postcode: string | null;
  has_outline: boolean;
  marks: number[];
  /** Was another gemeente merged into it in between? */
  merged: boolean;
}

/** An area and a year as one key. */
export const pairKey = ({area_code, codes_year}: Pick<PlacePair, "area_code" | "codes_year">): string =>
  `${area_code} ${codes_year}`;

/** What all areas of a level need to be judged. */
interface Known {
  outlines: ReadonlyMap<string, SharedOutline>;
  codesKept: ReadonlyMap<string, number>;
  editions: ReadonlyMap<string, ThenNow<number>[]>;
  judged: ReadonlyMap<string, PlaceJudgement>;
}

/**
 * For every area and every other year on whose codes some file counts it: is it the same place? Makes `int_places`, which
 * every join of figures or outlines of another year goes through.
 *
 * Wijken come before buurten, because the code of a buurt proves little in a wijk that is another under the same code.
 */
export async function judgePlaces(connection: DuckDBConnection, current: CurrentOutlines): Promise<void> {
  const pairs = await queryRows<PlacePair>(connection, "select * from int_place_pairs order by codes_year, area_code");
  const judged = new Map<string, PlaceJudgement>();
  const known = {codesKept: codesKept(pairs), editions: await readEditions(connection), judged};
  for (const level of ["gemeente", "wijk", "buurt"] as const) {
    const own = pairs.filter(pair => pair.level === level);
    const outlines = await shareOutlines(connection, withoutSettled(own), current);
    for (const [key, judgement] of judgeLevel(own, {...known, outlines})) judged.set(key, judgement);
  }
  await writePlaces(connection, pairs, judged);
}

/** Each year by itself, and then in the light of the other years of the same code. */
function judgeLevel(pairs: readonly PlacePair[], known: Known): Map<string, PlaceJudgement> {
  const judged = new Map<string, PlaceJudgement>();
  for (const years of yearsOnOneSide(pairs)) {
    const alone = years.map(pair => samePlace(toEvidence(pair, known)));
    for (const [at, pair] of years.entries()) {
      judged.set(pairKey(pair), placeOverYears(alone[at]!, alone.slice(0, at), alone.slice(at + 1)));
    }
  }
  return judged;
}

/** Years of each code before the site's own, and those after it, each with the furthest first. */
const yearsOnOneSide = (pairs: readonly PlacePair[]): PlacePair[][] =>
  [...Map.groupBy(pairs, ({area_code, is_later}) => `${area_code} ${is_later}`).values()].map(years =>
    years.toSorted((a, b) => (a.is_later ? b.codes_year - a.codes_year : a.codes_year - b.codes_year))
  );

function toEvidence(pair: PlacePair, {outlines, codesKept, editions, judged}: Known): PlaceEvidence {
  const key = pairKey(pair);
  const parent = {area_code: `WK${pair.area_code.slice(2, 8)}`, codes_year: pair.codes_year};
  return {
    names: both(pair.then_name, pair.now_name),
    outlines: outlines.get(key) ?? null,
    landHa: both(pair.then_land_ha, pair.now_land_ha),
    residents: both(pair.then_residents, pair.now_residents),
    addressDensity: both(pair.then_density, pair.now_density),
    postcodes: both(pair.then_postcode, pair.now_postcode),
    marks: pair.marks,
    codesKept: pair.level === "gemeente" ? null : (codesKept.get(groupOf(pair)) ?? null),
    parent: pair.level === "buurt" ? (judged.get(pairKey(parent)) ?? null) : null,
    lastingCode: pair.level === "gemeente" && !pair.merged,
    editions: editions.get(key) ?? []
  };
}

const both = <Value>(then: Value | null, now: Value | null): ThenNow<Value> | null =>
  then === null || now === null ? null : [then, now];

const groupOf = ({gemeente_code, codes_year, level}: PlacePair) => `${gemeente_code} ${codes_year} ${level}`;

/** By gemeente, year and level: the share of its codes that kept their land, among those of which land is known. */
function codesKept(pairs: readonly PlacePair[]): Map<string, number> {
  const shares = new Map<string, number>();
  for (const [group, own] of Map.groupBy(pairs, groupOf)) {
    const kept = own.flatMap(
      pair => keptLand(both(pair.then_land_ha, pair.now_land_ha), thresholds.placeNear.value) ?? []
    );
    if (kept.length > 0) shares.set(group, kept.filter(Boolean).length / kept.length);
  }
  return shares;
}

/** Pairs of which land of that year or one further off does not tell: for these alone are outlines laid over each other. */
function withoutSettled(pairs: readonly PlacePair[]): PlacePair[] {
  return yearsOnOneSide(pairs).flatMap(years => {
    const settled = years.findIndex(pair => keptLand(both(pair.then_land_ha, pair.now_land_ha)));
    return (settled < 0 ? years : years.slice(0, settled)).filter(pair => pair.has_outline);
  });
}

async function readEditions(connection: DuckDBConnection): Promise<Map<string, ThenNow<number>[]>> {
  const rows = await queryRows<{area_code: string; codes_year: number; then_value: number; now_value: number}>(
    connection,
    "select * from int_place_editions order by area_code, codes_year, indicator_id, year"
  );
  const editions = new Map<string, ThenNow<number>[]>();
  for (const {then_value, now_value, ...pair} of rows) {
    const list = editions.get(pairKey(pair));
    if (list) list.push([then_value, now_value]);
    else editions.set(pairKey(pair), [[then_value, now_value]]);
  }
  return editions;
}

async function writePlaces(
  connection: DuckDBConnection,
  pairs: readonly PlacePair[],
  judged: ReadonlyMap<string, PlaceJudgement>
): Promise<void> {
  const table = await createTable(connection, "int_places", {
    area_code: "VARCHAR",
    level: "VARCHAR",
    gemeente_code: "VARCHAR",
    codes_year: "INTEGER",
    verdict: "VARCHAR",
    because: "VARCHAR",
    overlap: "DOUBLE",
    shares_join: "BOOLEAN",
    totals_join: "BOOLEAN",
    then_name: "VARCHAR",
    now_name: "VARCHAR",
    then_residents: "INTEGER",
    now_residents: "INTEGER",
    then_land_ha: "INTEGER",
    now_land_ha: "INTEGER"
  });
  for (const pair of pairs) {
    const judgement = judged.get(pairKey(pair))!;
    const landHa = both(pair.then_land_ha, pair.now_land_ha);
    const shown = (({area_code, level, gemeente_code, codes_year, then_name, now_name}) => ({
      ...{area_code, level, gemeente_code, codes_year, then_name, now_name},
      then_residents: pair.then_residents,
      now_residents: pair.now_residents,
      then_land_ha: pair.then_land_ha,
      now_land_ha: pair.now_land_ha
    }))(pair);
    table.append({
      ...shown,
      verdict: judgement.verdict,
      because: judgement.because,
      overlap: judgement.overlap,
      shares_join: joinsPlace(judgement, false, landHa),
      totals_join: joinsPlace(judgement, true, landHa)
    });
  }
  table.close();
}
