import type {DuckDBConnection} from "@duckdb/node-api";
import {boundingBox} from "../../analysis/geometry/bounding-box.ts";
import {containsPoint} from "../../analysis/geometry/contains-point.ts";
import {neighbours} from "../../analysis/geometry/neighbours.ts";
import {overlapShares} from "../../analysis/geometry/overlap-share.ts";
import {locate} from "../../analysis/geometry/point-in-polygon.ts";
import {representativePoint} from "../../analysis/geometry/representative-point.ts";
import {areaLevels} from "../../catalog/areas.ts";
import type {SourceId} from "../../catalog/sources.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import {maybeCellCorner} from "../../sources/shared/cell-corner.ts";
import {rdToWgs84} from "../../sources/shared/rd-to-wgs84.ts";
import {createMart, createTable, fillTable, queryColumns, queryRows} from "../database.ts";
import {type AreaOutline, type CurrentOutlines, parseOutline} from "./outlines.ts";

const cellSizeM = 100;
/** A new area that covers less than this of an old one is a sliver of another drawing, not a successor. */
const successorShare = 0.05;

/** Where areas lie: outlines, boxes, points inside, neighbours, cells and squares in buurten, successors of codes of another year. */
export async function placeAreas(connection: DuckDBConnection, current: CurrentOutlines): Promise<void> {
  const outlines = await withPastOutlines(connection, current);
  await writeBoundaries(connection, outlines);
  await writeNeighbours(connection, outlines);
  const buurten = [...outlines.buurt.values()];
  await writeCells(connection, "raw_cells", "int_cells", buurten);
  await writeCells(connection, "raw_squares", "int_squares", buurten);
  await writeSuccessors(connection, buurten);
}

/**
 * Outlines of the site's own year, and those of another year for areas without a whole one that are the same place. An
 * outline of a wijk that holds the middle of none of its buurten is not taken, whatever the judgement was.
 */
async function withPastOutlines(connection: DuckDBConnection, current: CurrentOutlines): Promise<CurrentOutlines> {
  const found = await queryRows<{
    area_code: string;
    level: keyof CurrentOutlines;
    wijk_code: string | null;
    vintage_year: number;
    source_id: SourceId;
    geojson: string;
  }>(
    connection,
    `select area.area_code, area.level, staged.vintage_year, staged.source_id, staged.geojson
     from stg_areas as staged
     join int_areas_current as area using (area_code)
     join int_places as place on place.area_code = staged.area_code and place.codes_year = staged.vintage_year and place.shares_join
     where staged.geojson is not null
     qualify row_number() over (
       partition by area.area_code order by staged.vintage_year desc, staged.layout_id = 'pdok_wijkbuurt' desc, staged.priority
     ) = 1
     order by area.area_code`
  );
  const outlines = {buurt: new Map(current.buurt), wijk: new Map(current.wijk), gemeente: new Map(current.gemeente)};
  const middles = await readMiddles(connection, current.buurt);
  for (const {area_code: code, level, vintage_year: vintageYear, source_id: sourceId, geojson} of found) {
    const own = outlines[level].get(code);
    if (own && own.origin !== "some_buurten") continue;
    const geometry = parseOutline(geojson);
    const inside = (middles.get(code) ?? []).filter(point => containsPoint(geometry, point));
    if (middles.has(code) && inside.length === 0) continue;
    outlines[level].set(code, {code, geometry, origin: "published", vintageYear, sourceId});
  }
  return outlines;
}

/** By wijk: a point inside each of its buurten. */
async function readMiddles(connection: DuckDBConnection, buurten: ReadonlyMap<string, AreaOutline>) {
  const rows = await queryRows<{area_code: string; wijk_code: string}>(
    connection,
    "select area_code, wijk_code from int_areas_current where level = 'buurt' order by area_code"
  );
  const middles = new Map<string, [number, number][]>();
  for (const {area_code, wijk_code} of rows) {
    const outline = buurten.get(area_code);
    const point = outline && representativePoint(outline.geometry);
    if (!point) continue;
    const list = middles.get(wijk_code);
    if (list) list.push(point);
    else middles.set(wijk_code, [point]);
  }
  return middles;
}

async function writeBoundaries(connection: DuckDBConnection, outlines: CurrentOutlines): Promise<void> {
  const boundaries = await createMart(connection, "boundaries");
  const places = await createTable(connection, "int_points", {
    area_code: "VARCHAR",
    longitude: "DOUBLE",
    latitude: "DOUBLE",
    west: "DOUBLE",
    south: "DOUBLE",
    east: "DOUBLE",
    north: "DOUBLE"
  });
  const gemeenteOf = await readGemeenten(connection);
  for (const level of areaLevels) {
    for (const [area_code, outline] of outlines[level as keyof CurrentOutlines] ?? []) {
      const box = boundingBox(outline.geometry);
      const point = representativePoint(outline.geometry);
      if (!box || !point) continue;
      boundaries.append({
        ...{area_code, level, gemeente_code: gemeenteOf.get(area_code)!, origin: outline.origin},
        ...{vintage_year: outline.vintageYear, source_id: outline.sourceId, geojson: JSON.stringify(outline.geometry)}
      });
      const [longitude, latitude] = point.map(degrees => Number(degrees.toFixed(6))) as [number, number];
      places.append({area_code, longitude, latitude, ...box});
    }
  }
  boundaries.close();
  places.close();
}

async function readGemeenten(connection: DuckDBConnection): Promise<Map<string, string>> {
  const rows = await queryRows<{area_code: string; gemeente_code: string}>(
    connection,
    "select area_code, gemeente_code from int_areas_current"
  );
  return new Map(rows.map(row => [row.area_code, row.gemeente_code]));
}

async function writeNeighbours(connection: DuckDBConnection, outlines: CurrentOutlines): Promise<void> {
  const table = await createTable(connection, "int_neighbours", {area_code: "VARCHAR", neighbour_code: "VARCHAR"});
  for (const level of areaLevels) {
    const own = [...(outlines[level as keyof CurrentOutlines]?.values() ?? [])];
    for (const [area_code, codes] of neighbours(own, thresholds.neighbourGap.value)) {
      for (const neighbour_code of codes) table.append({area_code, neighbour_code});
    }
  }
  table.close();
}

/** The corner of each cell of a grid, and the buurt that holds its centre. Cells are numbered in the order of their ids. */
async function writeCells(
  connection: DuckDBConnection,
  from: "raw_cells" | "raw_squares",
  into: "int_cells" | "int_squares",
  buurten: AreaOutline[]
): Promise<void> {
  const {cell_id: ids = []} = await queryColumns<{cell_id: string[]}>(
    connection,
    `select distinct cell_id from ${from} order by cell_id`
  );
  const corners = ids.map(id => maybeCellCorner(id)!);
  const centres = corners.map(({xM, yM}) => rdToWgs84(xM + cellSizeM / 2, yM + cellSizeM / 2));
  const codes = locate(centres, buurten);
  const rows = ids.map((cell_id, at) => {
    const {xM, yM} = corners[at]!;
    return {cell_id, cell_number: at, x_m: xM, y_m: yM, buurt_code: codes[at]!};
  });
  const columns = {
    cell_id: "VARCHAR",
    cell_number: "INTEGER",
    x_m: "DOUBLE",
    y_m: "DOUBLE",
    buurt_code: "VARCHAR"
  } as const;
  await fillTable(connection, into, columns, rows);
}

/**
 * Where to look instead of a code of another year: the areas that now cover its outline, judged by buurten. For codes that
 * are no more, and for those that another area has now.
 */
async function writeSuccessors(connection: DuckDBConnection, buurten: AreaOutline[]): Promise<void> {
  const wijkOf = new Map(
    (
      await queryRows<{area_code: string; wijk_code: string}>(
        connection,
        "select area_code, wijk_code from int_areas_current where level = 'buurt'"
      )
    ).map(row => [row.area_code, row.wijk_code])
  );
  const old = await queryRows<{area_code: string; level: string; reused: boolean; geojson: string}>(
    connection,
    `select area_code, dissolved.level, false as reused, arg_max(geojson, staged.vintage_year) as geojson
     from int_areas_dissolved as dissolved join stg_areas as staged using (area_code)
     where staged.geojson is not null and dissolved.level in ('wijk', 'buurt')
     group by all
     union all
     select area_code, place.level, true as reused, arg_max(geojson, staged.vintage_year) as geojson
     from int_places as place join stg_areas as staged using (area_code)
     where staged.geojson is not null and staged.vintage_year = place.codes_year and place.verdict = 'another'
     group by all
     order by area_code`
  );
  const columns = {area_code: "VARCHAR", successor_code: "VARCHAR", share: "DOUBLE"} as const;
  const dissolved = await createTable(connection, "int_successors_by_outline", columns);
  const reused = await createTable(connection, "int_reused_successors", columns);
  for (const area of old) {
    const shares = new Map<string, number>();
    for (const {code, share} of overlapShares(parseOutline(area.geojson), buurten)) {
      const successor = area.level === "wijk" ? wijkOf.get(code)! : code;
      shares.set(successor, (shares.get(successor) ?? 0) + share);
    }
    for (const [successor_code, share] of shares) {
      if (share < successorShare) continue;
      (area.reused ? reused : dissolved).append({area_code: area.area_code, successor_code, share});
    }
  }
  dissolved.close();
  reused.close();
}
