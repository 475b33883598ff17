import type {DuckDBConnection} from "@duckdb/node-api";
import type {MultiPolygon, Polygon} from "geojson";
import {mergeOutlines} from "../../analysis/places/merge-outlines.ts";
import type {OutlineOrigin} from "../../catalog/judgements.ts";
import type {SourceId} from "../../catalog/sources.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import {queryRows} from "../database.ts";

export type Geometry = Polygon | MultiPolygon;

export interface AreaOutline {
  code: string;
  geometry: Geometry;
  origin: OutlineOrigin;
  vintageYear: number | null;
  sourceId: SourceId;
}

/** Outlines of the site's own year, by level. */
export interface CurrentOutlines {
  buurt: Map<string, AreaOutline>;
  wijk: Map<string, AreaOutline>;
  gemeente: Map<string, AreaOutline>;
}

const decimals = 6;

/** An outline from its text, rounded to six decimals: a decimetre. */
export const parseOutline = (geojson: string): Geometry =>
  JSON.parse(geojson, (_, value) => (typeof value === "number" ? Number(value.toFixed(decimals)) : value));

/**
 * Outlines of the site's areas in its own year: the most detailed that is published, and for a wijk without one that of
 * its buurten together.
 */
export async function readCurrentOutlines(connection: DuckDBConnection): Promise<CurrentOutlines> {
  const found = await queryRows<{
    area_code: string;
    level: keyof CurrentOutlines;
    vintage_year: number;
    source_id: SourceId;
    geojson: string;
  }>(
    connection,
    `select area.area_code, area.level, staged.vintage_year, staged.source_id, staged.geojson
     from stg_areas as staged join int_areas_current as area using (area_code)
     where staged.geojson is not null and area.level <> 'land' and staged.vintage_year = (select area_year from int_area_year)
     qualify row_number() over (partition by area.area_code order by staged.layout_id = 'pdok_wijkbuurt' desc, staged.priority) = 1
     order by area.area_code`
  );
  const outlines: CurrentOutlines = {buurt: new Map(), wijk: new Map(), gemeente: new Map()};
  for (const {area_code: code, level, vintage_year: vintageYear, source_id: sourceId, geojson} of found) {
    outlines[level].set(code, {code, geometry: parseOutline(geojson), origin: "published", vintageYear, sourceId});
  }
  await mergeWijken(connection, outlines);
  return outlines;
}

async function mergeWijken(connection: DuckDBConnection, {buurt, wijk}: CurrentOutlines): Promise<void> {
  const wijken = await queryRows<{wijk_code: string; buurten: string[]}>(
    connection,
    `select wijk_code, list(area_code order by area_code) as buurten
     from int_areas_current where level = 'buurt' and not water group by wijk_code order by wijk_code`
  );
  for (const {wijk_code: code, buurten} of wijken) {
    if (wijk.has(code)) continue;
    const parts = buurten.flatMap(one => buurt.get(one) ?? []);
    const geometry = mergeOutlines(
      parts.map(part => part.geometry),
      thresholds.outlineGap.value
    );
    if (geometry === null) continue;
    const {vintageYear, sourceId} = parts[0]!;
    const origin = parts.length === buurten.length ? "buurten" : "some_buurten";
    wijk.set(code, {code, geometry, origin, vintageYear, sourceId});
  }
}
