import {readFileSync} from "node:fs";
import {join} from "node:path";
import {parse} from "csv-parse/sync";
import type {Feature, FeatureCollection, MultiPolygon, Polygon} from "geojson";

export const sampleFolder = new URL("../../data/sample/", import.meta.url).pathname;

/** The committed text of a file of the sample. */
export function readText(path: string): string {
  return readFileSync(join(sampleFolder, path), "utf8");
}

/** Rows of a CSV by column; cells as text. */
export function readCsv(path: string, delimiter = ","): Record<string, string>[] {
  return parse(readText(path), {columns: true, delimiter});
}

export type AreaFeature = Feature<Polygon | MultiPolygon, Record<string, string | number>>;

/** Features of a PDOK collection or the map-service layer. */
export function readFeatures(path: string): AreaFeature[] {
  return (JSON.parse(readText(path)) as FeatureCollection).features as AreaFeature[];
}

/** Features of a PDOK level. */
export function readLevel(level: "buurten" | "wijken" | "gemeenten"): AreaFeature[] {
  return readFeatures(`pdok/wijken-en-buurten-2024-${level}.json`);
}

/** Number in a kerncijfer, or null for a missing marker. */
export function figure({properties}: AreaFeature, name: string): number | null {
  const value = Number(properties[name]);
  return value <= -99_995 ? null : value;
}

export const scoresPath = (level: string) => `leefbaarometer/Leefbaarometer-scores ${level} 2002-2024.csv`;
