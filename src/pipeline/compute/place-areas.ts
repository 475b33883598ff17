import type {DuckDBConnection} from "@duckdb/node-api";
import type {MultiPolygon, Polygon} from "geojson";
import {boundingBox} from "../../analysis/bounding-box.ts";
import {neighbours} from "../../analysis/neighbours.ts";
import {overlapShares} from "../../analysis/overlap-share.ts";
import {locate} from "../../analysis/point-in-polygon.ts";
import {representativePoint} from "../../analysis/representative-point.ts";
import {areaLevels} from "../../catalog/areas.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import {rdToWgs84} from "../../sources/shared/rd-to-wgs84.ts";
import {createTable, queryColumns, queryRows} from "../database.ts";

interface Outline {
  code: string;
  geometry: Polygon | MultiPolygon;
}

const cellSizeM = 100;
/** A new area that covers less than this of an old one is a sliver of another drawing, not a successor. */
const successorShare = 0.05;

/** Where areas lie: outlines, boxes, points inside, neighbours, cells in buurten, successors of dissolved codes. */
export async function placeAreas(connection: DuckDBConnection): Promise<void> {
  const outlines = await writeBoundaries(connection);
  await writeNeighbours(connection, outlines);
  await writeCells(connection, outlines.buurt);
  await writeSuccessors(connection, outlines.buurt);
}

async function writeBoundaries(connection: DuckDBConnection) {
  const found = await queryRows<{
    area_code: string;
    level: "buurt" | "wijk" | "gemeente";
    gemeente_code: string;
    vintage_year: number | null;
    source_id: string;
    geojson: string;
  }>(
    connection,
    `select area.area_code, area.level, area.gemeente_code, staged.vintage_year, staged.source_id, staged.geojson
     from stg_areas as staged join int_areas_current as area using (area_code)
     where staged.geojson is not null and area.level <> 'land'
     qualify row_number() over (
       partition by area.area_code
       order by staged.vintage_year = (select area_year from int_area_year) desc,
         staged.layout_id = 'pdok_wijkbuurt' desc, staged.vintage_year desc, staged.priority
     ) = 1
     order by area.area_code`
  );
  const boundaries = await createTable(connection, "int_boundaries", {
    area_code: "VARCHAR",
    level: "VARCHAR",
    gemeente_code: "VARCHAR",
    vintage_year: "INTEGER",
    source_id: "VARCHAR",
    geojson: "VARCHAR"
  });
  const places = await createTable(connection, "int_places", {
    area_code: "VARCHAR",
    longitude: "DOUBLE",
    latitude: "DOUBLE",
    west: "DOUBLE",
    south: "DOUBLE",
    east: "DOUBLE",
    north: "DOUBLE"
  });
  const outlines: Record<"buurt" | "wijk" | "gemeente", Outline[]> = {buurt: [], wijk: [], gemeente: []};
  for (const row of found) {
    const geometry: Polygon | MultiPolygon = JSON.parse(row.geojson, (_, value) =>
      typeof value === "number" ? Number(value.toFixed(6)) : value
    );
    const box = boundingBox(geometry);
    const point = representativePoint(geometry);
    if (!box || !point) continue;
    outlines[row.level].push({code: row.area_code, geometry});
    boundaries.append({...row, geojson: JSON.stringify(geometry)});
    places.append({
      area_code: row.area_code,
      longitude: Number(point[0].toFixed(6)),
      latitude: Number(point[1].toFixed(6)),
      ...box
    });
  }
  boundaries.close();
  places.close();
  return outlines;
}

async function writeNeighbours(connection: DuckDBConnection, outlines: Record<string, Outline[]>): Promise<void> {
  const table = await createTable(connection, "int_neighbours", {area_code: "VARCHAR", neighbour_code: "VARCHAR"});
  for (const level of areaLevels) {
    for (const [area_code, codes] of neighbours(outlines[level] ?? [], thresholds.neighbourGap.value)) {
      for (const neighbour_code of codes) table.append({area_code, neighbour_code});
    }
  }
  table.close();
}

async function writeCells(connection: DuckDBConnection, buurten: Outline[]): Promise<void> {
  const cells = await queryColumns<{cell_id: string[]; x_m: number[]; y_m: number[]}>(
    connection,
    "select distinct cell_id, x_m, y_m from raw_cells order by cell_id"
  );
  const centres = cells.cell_id.map((_, at) =>
    rdToWgs84(cells.x_m[at]! + cellSizeM / 2, cells.y_m[at]! + cellSizeM / 2)
  );
  const codes = locate(centres, buurten);
  const table = await createTable(connection, "int_cells", {cell_id: "VARCHAR", buurt_code: "VARCHAR"});
  cells.cell_id.forEach((cell_id, at) => {
    table.append({cell_id, buurt_code: codes[at]!});
  });
  table.close();
}

/**
 * Where to look instead of a dissolved code. A wijk or buurt with an old outline: the areas that now cover it, judged by
 * buurten; without one: its wijk, else its gemeente, else the gemeente that its own was merged into.
 */
async function writeSuccessors(connection: DuckDBConnection, buurten: Outline[]): Promise<void> {
  const wijkOf = new Map(
    (
      await queryRows<{area_code: string; wijk_code: string}>(
        connection,
        "select area_code, wijk_code from int_areas_current where level = 'buurt'"
      )
    ).map(row => [row.area_code, row.wijk_code])
  );
  const dissolved = await queryRows<{area_code: string; level: string; geojson: string}>(
    connection,
    `select area_code, dissolved.level, arg_max(geojson, staged.vintage_year) as geojson
     from int_areas_dissolved as dissolved join stg_areas as staged using (area_code)
     where staged.geojson is not null and dissolved.level in ('wijk', 'buurt')
     group by all order by area_code`
  );
  const table = await createTable(connection, "int_successors_by_outline", {
    area_code: "VARCHAR",
    successor_code: "VARCHAR",
    share: "DOUBLE"
  });
  for (const old of dissolved) {
    const shares = new Map<string, number>();
    for (const {code, share} of overlapShares(JSON.parse(old.geojson), buurten)) {
      const successor = old.level === "wijk" ? wijkOf.get(code)! : code;
      shares.set(successor, (shares.get(successor) ?? 0) + share);
    }
    for (const [successor_code, share] of shares) {
      if (share >= successorShare) table.append({area_code: old.area_code, successor_code, share});
    }
  }
  table.close();
}
