import {classSchemeById, leefbaarometerReference} from "../../../src/catalog/class-schemes.ts";
import {quoted, toCsv} from "../csv.ts";
import {geometryOf} from "../geojson.ts";
import {
  type Dimensions,
  deviationOf,
  dimensionNames,
  dimensionsOf,
  dimensionYears,
  isScored,
  scoreYears
} from "../liveability.ts";
import type {Area, Model} from "../model.ts";
import {special} from "../special.ts";

const folder = "leefbaarometer/Leefbaarometer-scores";
const prefixes = {buurten: "bu", wijken: "wk", gemeenten: "gm"} as const;

/** A whole number of millionths as the official files print it. */
export function printMillionths(value: number): string {
  return String(value / 1e6);
}

/** `lbm` that goes with `afw`. */
export function scoreOf(deviation: number): number {
  return leefbaarometerReference + deviation / 1e6;
}

/** `lbm, afw, fys, onv, soc, vrz, won`, the dimensions only where the year has them. */
export function scoreFields(dimensions: Dimensions, withDimensions: boolean): string[] {
  const deviation = deviationOf(dimensions);
  const parts = dimensionNames.map(name => (withDimensions ? printMillionths(dimensions[name]) : "NA"));
  return [String(Number(scoreOf(deviation).toFixed(12))), printMillionths(deviation), ...parts];
}

/** The official CSV of a level: long, by code and year. */
export function leefbaarometerCsv(model: Model, level: keyof typeof prefixes): [path: string, text: string] {
  const prefix = prefixes[level];
  const header = [`${prefix}_code`, `${prefix}_naam`, "jaar", "lbm", "afw", ...dimensionNames].map(quoted);
  const rows = (model[level] as Area[])
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .flatMap(area =>
      scoreYears.flatMap(year => {
        const dimensions = dimensionsOf(model, area, year);
        if (!dimensions) return [];
        return [
          [quoted(area.code), quoted(area.name), year, ...scoreFields(dimensions, dimensionYears.includes(year))]
        ];
      })
    );
  return [`${folder} ${level} 2002-2024.csv`, toCsv(header, rows)];
}

const countBreaks = (schemeId: string, value: number) =>
  1 + classSchemeById(schemeId).breaks.filter(edge => value >= edge).length;

/** The map-service layer of 2024, with the classes that the service gives. */
export function leefbaarometerLayer(model: Model): [path: string, text: string] {
  const features = model.buurten
    .filter(buurt => isScored(buurt) && !(special.notInMapService as readonly string[]).includes(buurt.code))
    .map((buurt, index) => {
      const dimensions = dimensionsOf(model, buurt, 2024)!;
      const deviation = deviationOf(dimensions);
      const values = {afw: deviation, ...dimensions};
      const deviations = Object.entries(values).map(([name, value]) => [name, value / 1e6] as const);
      const classes = deviations.map(([name, value]) => [`k${name}`, countBreaks("leefbaarometer_afwijking", value)]);
      const properties = {
        id: buurt.code,
        name: buurt.name,
        gemeente: buurt.gemeenteName,
        scale: "buurt",
        year: "2024",
        kscore: countBreaks("leefbaarometer_score", scoreOf(deviation)),
        ...Object.fromEntries([...classes, ...deviations])
      };
      const geometry = geometryOf(buurt.polygons, "MultiPolygon");
      return {type: "Feature", id: `buurtscore24.${index + 1}`, geometry_name: "geom", geometry, properties};
    });
  const count = features.length;
  const crs = {type: "name", properties: {name: "urn:ogc:def:crs:OGC:1.3:CRS84"}};
  const totals = {totalFeatures: count, numberMatched: count, numberReturned: count, crs};
  const head = '{"type":"FeatureCollection","features":[\n';
  const body = features.map(feature => JSON.stringify(feature)).join(",\n");
  return ["leefbaarometer/buurtscore24.geojson", `${head}${body}\n],${JSON.stringify(totals).slice(1)}\n`];
}
