import type {DuckDBConnection} from "@duckdb/node-api";
import {type BoundingBox, boundingBox} from "../../analysis/geometry/bounding-box.ts";
import type {SharedOutline} from "../../analysis/places/same-place.ts";
import {coveredShare, sharedLand} from "../../analysis/places/shared-land.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import {queryRows} from "../database.ts";
import {type PlacePair, pairKey} from "./judge-places.ts";
import {type CurrentOutlines, type Geometry, parseOutline} from "./outlines.ts";

/** A buurt with an outline and residents, to weigh an overlap by where people live. */
interface Inhabited {
  wijkCode: string;
  residents: number;
  geometry: Geometry;
  box: BoundingBox;
}

/** What the outline of another year shares with that of now, by pair; nothing for a pair without both. */
export async function shareOutlines(
  connection: DuckDBConnection,
  pairs: readonly PlacePair[],
  current: CurrentOutlines
): Promise<Map<string, SharedOutline>> {
  const shared = new Map<string, SharedOutline>();
  if (pairs.length === 0) return shared;
  const past = await readPastOutlines(connection);
  const inhabited = await readInhabited(connection, current);
  for (const pair of pairs) {
    const now = current[pair.level as keyof CurrentOutlines].get(pair.area_code);
    const then = past.get(pairKey(pair));
    if (!now || !then) continue;
    const geometry = parseOutline(then);
    const land = sharedLand(geometry, now.geometry, thresholds.outlineTolerance.value);
    if (land === null) continue;
    const whole = now.origin === "some_buurten" ? null : land.ofBoth;
    const tells = whole !== null && whole >= thresholds.placeSame.value;
    const residents = tells || pair.level !== "wijk" ? null : shareResidents(pair.area_code, geometry, inhabited);
    shared.set(pairKey(pair), {land: whole, ofNow: land.ofNow, residents});
  }
  return shared;
}

/**
 * Of the residents of the wijk of now and those who live in its outline of then, the share in both. Residents are taken
 * as spread evenly over their buurt.
 */
function shareResidents(wijkCode: string, then: Geometry, buurten: readonly Inhabited[]): number | null {
  const box = boundingBox(then);
  let [inBoth, inThen, inNow] = [0, 0, 0];
  for (const buurt of buurten) {
    const own = buurt.wijkCode === wijkCode;
    if (own) inNow += buurt.residents;
    if (box === null || !touches(box, buurt.box)) continue;
    const living = buurt.residents * coveredShare(buurt.geometry, then);
    inThen += living;
    if (own) inBoth += living;
  }
  const inEither = inNow + inThen - inBoth;
  return inEither > 0 ? inBoth / inEither : null;
}

const touches = (a: BoundingBox, b: BoundingBox): boolean =>
  a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;

async function readPastOutlines(connection: DuckDBConnection): Promise<Map<string, string>> {
  const rows = await queryRows<{area_code: string; codes_year: number; geojson: string}>(
    connection,
    `select area_code, vintage_year as codes_year, arg_min(geojson, priority) as geojson
     from stg_areas
     where geojson is not null and vintage_year <> (select area_year from int_area_year)
     group by all order by all`
  );
  return new Map(rows.map(row => [pairKey(row), row.geojson]));
}

async function readInhabited(connection: DuckDBConnection, {buurt}: CurrentOutlines): Promise<Inhabited[]> {
  const rows = await queryRows<{area_code: string; wijk_code: string; residents: number}>(
    connection,
    `select area.area_code, area.wijk_code, snapshot.residents
     from int_areas_current as area
     join int_area_snapshots as snapshot on snapshot.area_code = area.area_code and snapshot.year = (select area_year from int_area_year)
     where area.level = 'buurt' and snapshot.residents > 0
     order by area.area_code`
  );
  return rows.flatMap(({area_code, wijk_code, residents}) => {
    const outline = buurt.get(area_code);
    const box = outline && boundingBox(outline.geometry);
    return outline && box ? [{wijkCode: wijk_code, residents, geometry: outline.geometry, box}] : [];
  });
}
