import {columnsOf} from "../knowledge/figures.ts";
import {boxOf, outlineOf, type Sink, toCode} from "./sink.ts";
import {type TextTable, toNumber} from "./text.ts";

const scores = columnsOf("lbm");

/** Scores by area and year: `bu_code,bu_naam,jaar,lbm,afw,fys,…`. The codes are those of the edition, its last year. */
export function readScores({header, rows}: TextTable, sink: Sink): void {
  const code = header.findIndex(name => /^(bu|wk|gm)_code$/.test(name));
  const name = header.findIndex(name => /^(bu|wk|gm)_naam$/.test(name));
  const year = header.indexOf("jaar");
  const columns = [...scores].map(([column, figure]) => ({at: header.indexOf(column), id: figure.id}));
  const edition = Math.max(...rows.map(row => Number(row[year])));
  const named = new Set<string>();
  for (const row of rows) {
    const area = toCode(row[code]);
    if (area === null) continue;
    if (!named.has(area)) sink.area({code: area, name: row[name]?.trim() || null, vintage: edition});
    named.add(area);
    for (const {at, id} of columns) sink.figure(area, id, Number(row[year]), toNumber(row[at]) ?? "not_measured");
  }
}

/** Scores of cells of 100 metres. */
export function readCells({header, rows}: TextTable, sink: Sink): void {
  const [id, year] = [header.indexOf("grid_code"), header.indexOf("jaar")];
  for (const row of rows) {
    const values = [...scores].map(([column, figure]) => [figure.id, toNumber(row[header.indexOf(column)])] as const);
    sink.cell(
      row[id]!,
      Number(row[year]),
      Object.fromEntries(values.filter(([, value]) => value !== null)) as Record<string, number>
    );
  }
}

interface ScoreFeature {
  properties: Record<string, unknown>;
  geometry?: {coordinates?: unknown} | null;
}

/** The map service: deviations and the publisher's own classes (`kscore`, `konv`) of one level and year. */
export function readScoreMap(features: readonly ScoreFeature[], sink: Sink): void {
  for (const {properties, geometry} of features) {
    const code = toCode(String(properties.id ?? ""));
    const year = Number(properties.year);
    if (code === null || !Number.isInteger(year)) continue;
    const gemeenteName = textOf(properties.gemeente);
    sink.area({code, name: textOf(properties.name), gemeenteName, vintage: year, box: boxOf(geometry?.coordinates)});
    const outline = code.startsWith("BU") ? outlineOf(geometry?.coordinates) : null;
    // a map of CBS of the same year is read later, and takes its place
    if (outline !== null) sink.outline(code, year, outline);
    for (const [column, {id}] of scores) {
      const value = properties[column];
      if (column !== "lbm" && typeof value === "number") sink.figure(code, id, year, value);
      const published = properties[column === "lbm" ? "kscore" : `k${column}`];
      if (typeof published === "number") sink.publishedClass(code, id, year, published);
    }
  }
}

const textOf = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;
