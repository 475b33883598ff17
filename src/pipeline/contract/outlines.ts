import type {DuckDBConnection} from "@duckdb/node-api";
import type {MultiPolygon, Polygon, Position} from "geojson";
import {type BoundingBox, boundingBox} from "../../analysis/geometry/bounding-box.ts";
import {containsPoint} from "../../analysis/geometry/contains-point.ts";
import {innerPoint} from "../../analysis/geometry/inner-point.ts";
import {localMetres} from "../../analysis/geometry/local-metres.ts";
import {holdersOf} from "../../analysis/geometry/point-in-polygon.ts";
import {polygonArea} from "../../analysis/geometry/polygon-area.ts";
import {polygonsOf} from "../../analysis/geometry/polygons-of.ts";
import {selfCrossing} from "../../analysis/geometry/self-crossing.ts";
import type {IdentityId} from "../../catalog/identities.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import {fillTable, queryRows} from "../database.ts";
import type {Breach} from "./breach.ts";

/** An outline as one file gives it, measured. */
interface Drawn {
  file: string;
  row: number;
  layout: string;
  year: number;
  level: string;
  code: string;
  gemeente: string;
  /** Null where the source of the land area does not say. */
  landHa: number | null;
  geometry: Polygon | MultiPolygon;
  box: BoundingBox | null;
  point: [number, number] | null;
  ha: number;
}

const breachColumns = {
  identity: "VARCHAR",
  file: "VARCHAR",
  row: "INTEGER",
  column: "VARCHAR",
  value: "VARCHAR",
  expected: "VARCHAR",
  areaCode: "VARCHAR"
} as const;

/** Judges every outline of the lists of areas. Makes `int_outline_breaches`. */
export const judgeOutlines = async (connection: DuckDBConnection): Promise<void> =>
  fillTable(connection, "int_outline_breaches", breachColumns, await outlineBreaches(connection));

/** By layout, year and level, so that only one group is held at a time. */
async function outlineBreaches(connection: DuckDBConnection): Promise<Breach[]> {
  const groups = await queryRows<{layout_id: string; vintage_year: number; level: string}>(
    connection,
    `select distinct layout_id, vintage_year, level from stg_areas
     where geojson is not null and vintage_year is not null and lists_areas order by level = 'gemeente' desc, layout_id, vintage_year, level`
  );
  const breaches: Breach[] = [];
  const gemeenten = new Map<string, Drawn>();
  const boxes = new Map<string, Drawn>();
  for (const group of groups) {
    const drawn = await readGroup(connection, group);
    for (const one of drawn) if (one.level === "gemeente") gemeenten.set(`${one.year} ${one.code}`, one);
    breaches.push(
      ...drawn.flatMap(shapeBreaches),
      ...outOfPlace(drawn, gemeenten),
      ...apartFromWijk(drawn),
      ...coveringOthers(drawn),
      ...drawnElsewhere(drawn, boxes)
    );
  }
  return breaches;
}

const breach = (identity: IdentityId, {file, row, code}: Drawn, value: string, expected: string): Breach => ({
  identity,
  file,
  row,
  column: "outline",
  value,
  expected,
  areaCode: code
});

async function readGroup(
  connection: DuckDBConnection,
  {layout_id, vintage_year, level}: {layout_id: string; vintage_year: number; level: string}
): Promise<Drawn[]> {
  const rows = await queryRows<{
    file: string;
    row: number;
    area_code: string;
    gemeente_code: string;
    land: number | null;
    geojson: string;
  }>(
    connection,
    `with land as (
       select area_code, min(value) as land from stg_figures where indicator_id = 'land_ha' and year = ${vintage_year} and value is not null group by area_code
     )
     select file, row, area_code, gemeente_code, land, geojson from stg_areas left join land using (area_code)
     where layout_id = '${layout_id}' and vintage_year = ${vintage_year} and level = '${level}' and geojson is not null
     order by area_code, file, row`
  );
  return rows.map(({file, row, area_code, gemeente_code, land, geojson}) => {
    const geometry = JSON.parse(geojson) as Polygon | MultiPolygon;
    const point = innerPoint(geometry);
    const metres = localMetres(point?.[1] ?? 52);
    const ha = (polygonArea(geometry) * metres.toX(1) * metres.toY(1)) / 10_000;
    return {
      file,
      row,
      layout: layout_id,
      year: vintage_year,
      level,
      code: area_code,
      gemeente: gemeente_code,
      landHa: land,
      geometry,
      box: boundingBox(geometry),
      point,
      ha
    };
  });
}

/** What of an outline cannot be: a hole that is not in its polygon, a part that lies in another part. */
function misplacedRing(geometry: Polygon | MultiPolygon): string | null {
  const polygons = polygonsOf(geometry);
  const pointIn = (ring: Position[]) => innerPoint({type: "Polygon", coordinates: [ring]});
  const holds = (rings: Position[][], point: [number, number] | null) =>
    point !== null && containsPoint({type: "Polygon", coordinates: rings}, point);
  for (const [outer, ...holes] of polygons)
    for (const hole of holes) if (!holds([outer!], pointIn(hole))) return "has a hole outside itself";
  for (const [at, part] of polygons.entries()) {
    const point = polygons.length > 1 ? innerPoint({type: "Polygon", coordinates: part}) : null;
    if (polygons.some((other, place) => place !== at && holds(other, point)))
      return "has a part that lies in another part";
  }
  return null;
}

function shapeBreaches(drawn: Drawn): Breach[] {
  if (drawn.point === null || drawn.ha < thresholds.outlineSurface.value) {
    return [
      breach(
        "outline_has_a_surface",
        drawn,
        `a surface of ${drawn.ha.toFixed(4)} ha`,
        `at least ${thresholds.outlineSurface.value} ha`
      )
    ];
  }
  const found: Breach[] = [];
  const misplaced = misplacedRing(drawn.geometry);
  if (misplaced !== null)
    found.push(
      breach("outline_has_a_surface", drawn, misplaced, "holes inside its polygons, and parts beside each other")
    );
  const crossing = selfCrossing(drawn.geometry);
  if (crossing && crossing.share > 0) {
    const large = crossing.share >= thresholds.outlineLoop.value;
    const value = `crosses itself at ${crossing.at.map(degrees => degrees.toFixed(5)).join(", ")}, which cuts off ${(100 * crossing.share).toPrecision(2)} %`;
    found.push(
      breach(large ? "outline_has_a_surface" : "outline_is_tidy", drawn, value, "an outline that does not cross itself")
    );
  }
  if (
    drawn.landHa !== null &&
    drawn.landHa >= thresholds.landForOutline.value &&
    drawn.ha < thresholds.outlineLand.value * drawn.landHa
  ) {
    found.push(
      breach(
        "outline_holds_its_land",
        drawn,
        `a surface of ${Math.round(drawn.ha)} ha`,
        `at least the ${drawn.landHa} ha of land that it has`
      )
    );
  }
  return found;
}

/** Areas outside their gemeente; where most of a gemeente are, it is the gemeente that is drawn elsewhere. */
function outOfPlace(drawn: readonly Drawn[], gemeenten: ReadonlyMap<string, Drawn>): Breach[] {
  const smaller = drawn.filter(({level, point}) => level !== "gemeente" && point !== null);
  return [...Map.groupBy(smaller, ({gemeente}) => gemeente)].flatMap(([code, areas]) => {
    const gemeente = gemeenten.get(`${areas[0]!.year} ${code}`);
    if (!gemeente)
      return areas
        .filter(area => farFromOthers(area, areas))
        .map(area =>
          breach(
            "outline_in_place",
            area,
            "far from every other area of its gemeente",
            `within ${thresholds.outlineDistance.value} km of one in ${code}`
          )
        );
    const outside = areas.filter(({point}) => !containsPoint(gemeente.geometry, point!));
    if (areas.length > 1 && outside.length > areas.length / 2)
      return [
        breach(
          "outline_in_place",
          gemeente,
          `without ${outside.length} of its ${areas.length} areas in ${areas[0]!.file}`,
          "an outline that holds its own areas"
        )
      ];
    return outside.map(area =>
      breach("outline_in_place", area, "outside its gemeente", `an outline in ${code}, as ${gemeente.file} draws it`)
    );
  });
}

/** Buurten that touch none of the other buurten of their wijk: so lies a buurt that has the outline of another. */
function apartFromWijk(drawn: readonly Drawn[]): Breach[] {
  const buurten = drawn.filter(({level, box}) => level === "buurt" && box !== null);
  const wijken = Map.groupBy(buurten, ({code}) => `WK${code.slice(2, 8)}`);
  return [...wijken].flatMap(([wijk, areas]) => {
    if (areas.length < 3) return [];
    return areas
      .filter(area => areas.every(other => other === area || !touches(area.box!, other.box!)))
      .map(area =>
        breach("outline_beside_its_wijk", area, "touches no other buurt of its wijk", `beside one of ${wijk}`)
      );
  });
}

/** Outlines are simplified and may leave a gap: boxes this many degrees apart (some fifty metres) still touch. */
const gap = 0.0005;

const touches = (one: BoundingBox, other: BoundingBox): boolean =>
  one.west - gap <= other.east &&
  other.west - gap <= one.east &&
  one.south - gap <= other.north &&
  other.south - gap <= one.north;

function farFromOthers(area: Drawn, areas: readonly Drawn[]): boolean {
  const [x, y] = area.point!;
  const metres = localMetres(y);
  const others = areas.filter(other => other.code !== area.code && other.box !== null);
  return (
    others.length > 0 &&
    others.every(({box}) => {
      const east = Math.max(box!.west - x, 0, x - box!.east);
      const north = Math.max(box!.south - y, 0, y - box!.north);
      return Math.hypot(metres.toX(east), metres.toY(north)) > 1000 * thresholds.outlineDistance.value;
    })
  );
}

/** Told at the area that covers, with the one that it covers: of two in one place each covers the other. */
function coveringOthers(drawn: readonly Drawn[]): Breach[] {
  const areas = drawn.filter(({point}) => point !== null);
  const byCode = new Map(areas.map(area => [area.code, area]));
  const holders = holdersOf(
    areas.map(({point}) => point!),
    areas
  );
  return areas.flatMap((area, at) =>
    holders[at]!.filter(code => code !== area.code).map(code =>
      breach(
        "outline_alone",
        byCode.get(code)!,
        `covers ${area.code}, row ${area.row} of ${area.file}`,
        "an outline that covers no other area"
      )
    )
  );
}

/** Outlines that another layout of the same year draws in another place or size; the first layout is the one that is told. */
function drawnElsewhere(drawn: readonly Drawn[], seen: Map<string, Drawn>): Breach[] {
  return drawn.flatMap(area => {
    const key = `${area.year} ${area.code}`;
    const other = seen.get(key);
    if (!other) seen.set(key, {...area, geometry: {type: "MultiPolygon", coordinates: []}});
    if (!other || other.layout === area.layout || alike(area, other)) return [];
    return [
      breach(
        "one_outline",
        area,
        `${Math.round(area.ha)} ha at ${place(area)}`,
        `${Math.round(other.ha)} ha at ${place(other)}, as in ${other.file}`
      )
    ];
  });
}

const place = ({point}: Drawn) => (point ? point.map(degrees => degrees.toFixed(3)).join(", ") : "no place");

function alike(one: Drawn, other: Drawn): boolean {
  if (!one.box || !other.box) return one.box === other.box;
  const least = thresholds.outlineLikeness.value;
  const sides = (a: BoundingBox) => (a.east - a.west) * (a.north - a.south);
  const shared =
    Math.max(0, Math.min(one.box.east, other.box.east) - Math.max(one.box.west, other.box.west)) *
    Math.max(0, Math.min(one.box.north, other.box.north) - Math.max(one.box.south, other.box.south));
  return (
    shared >= least * Math.max(sides(one.box), sides(other.box)) &&
    Math.min(one.ha, other.ha) >= least * Math.max(one.ha, other.ha)
  );
}
