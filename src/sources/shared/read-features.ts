import type {InputFile} from "../adapter.ts";
import {InputError} from "../adapter.ts";
import {decodePieces} from "./decode-text.ts";
import {findDoubledName} from "./doubled-name.ts";
import {isMarkup} from "./head.ts";
import type {IssueLog} from "./issue-log.ts";
import {isReadAsWritten} from "./projections.ts";

/** A feature whose properties are an object; nothing else is promised. */
export interface RawFeature {
  properties: Readonly<Record<string, unknown>>;
  geometry: unknown;
  /** 1-based number in the file. */
  row: number;
}

/** What a GeoJSON file holds. */
export interface Features {
  features: RawFeature[];
  /** Names of the properties of any of them, in the order in which they occur. */
  columns: string[];
  /** Features in all, the unusable ones too. */
  count: number;
}

/** A text can hold no more than this: the limit of JavaScript, with some room. */
const mostBytes = 500_000_000;

/**
 * The features of a GeoJSON file. What is no feature gets a `row_rejected` issue.
 *
 * @throws InputError when the file is a service's XML error, not JSON, cut off, empty, too large to be read as a whole, or
 *   not a FeatureCollection
 */
export function readFeatures(file: InputFile, log: IssueLog): Features {
  const text = readText(file, log);
  const start = text.slice(0, 1000);
  if (isMarkup(start)) throw serviceError(file.path, start);
  const list = toFeatureList(file.path, parseJson(file.path, text), log);
  const features: RawFeature[] = [];
  const columns = new Set<string>();
  list.forEach((item, index) => {
    const {properties, geometry} = (item ?? {}) as {properties?: unknown; geometry?: unknown};
    const row = index + 1;
    if (typeof properties === "object" && properties !== null && !Array.isArray(properties)) {
      for (const name of Object.keys(properties)) columns.add(name);
      features.push({properties: toPlain(properties as Record<string, unknown>, row, log), geometry, row});
    } else {
      const value = JSON.stringify(item) ?? null;
      log.add({row, column: null, value, expected: "a Feature with properties", action: "row_rejected"});
    }
  });
  if (features.length === 0) {
    throw new InputError(`${file.path}: the file has no features; expected areas with properties. Download it again.`);
  }
  tellAbsent(features, columns, log);
  return {features, columns: [...columns], count: list.length};
}

/** An attribute that some features lack is told: where a publisher knows no figure it says so with null. */
function tellAbsent(features: readonly RawFeature[], columns: ReadonlySet<string>, log: IssueLog): void {
  for (const {properties, row} of features) {
    if (Object.keys(properties).length === columns.size) continue;
    for (const column of columns) {
      if (Object.hasOwn(properties, column)) continue;
      const expected = "the attribute, which other features of the file have; taken as not published";
      log.add({row, column, value: null, expected, action: "note"});
    }
  }
}

function readText(file: InputFile, log: IssueLog): string {
  const pieces: Buffer[] = [];
  let length = 0;
  for (const piece of decodePieces(file, log)) {
    length += pieces.push(piece) && piece.length;
    if (length > mostBytes) {
      throw new InputError(
        `${file.path}: the file is larger than ${mostBytes / 1e6} MB, more than GeoJSON can be read in at once. Ask the service per gemeente or in pages, and give those files.`
      );
    }
  }
  return Buffer.concat(pieces).toString("utf8");
}

/** Properties that are text, a number, true, false or nothing; a list or object in one is told and left out. */
function toPlain(properties: Record<string, unknown>, row: number, log: IssueLog): Record<string, unknown> {
  const nested = Object.entries(properties).filter(([, value]) => typeof value === "object" && value !== null);
  if (nested.length === 0) return properties;
  const plain = {...properties};
  for (const [column, value] of nested) {
    plain[column] = null;
    log.add({row, column, value: JSON.stringify(value), expected: "a text or a number", action: "value_rejected"});
  }
  return plain;
}

// GeoServer answers errors with HTTP 200 and XML, so they end up on disk under the name of the data.
function serviceError(path: string, start: string): InputError {
  const said = start
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 200);
  return new InputError(
    `${path}: expected GeoJSON, received XML or HTML: the service answered with an error${said ? ` ("${said}")` : ""}. Download the file again, or check the address and the layer's name.`
  );
}

function parseJson(path: string, text: string): unknown {
  try {
    const json = JSON.parse(text);
    const doubled = findDoubledName(text);
    if (doubled === null) return json;
    throw new InputError(
      `${path}: the name "${doubled}" occurs twice in one object; it is unclear which one counts. Remove one of them, or download the file again.`
    );
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    const cut = /[}\]]\s*$/.test(text.slice(-100)) ? "is not valid JSON" : "is cut off";
    throw new InputError(
      `${path}: the file ${cut} (${(cause as Error).message}); expected a GeoJSON FeatureCollection. Download it again.`,
      {cause}
    );
  }
}

function toFeatureList(path: string, json: unknown, log: IssueLog): unknown[] {
  const {type, features, ...said} = (json ?? {}) as Record<string, unknown>;
  if (type === "FeatureCollection" && Array.isArray(features)) {
    checkProjection(path, said.crs);
    checkNumbers(path, features.length, said, log);
    return features;
  }
  throw new InputError(
    `${path}: expected a GeoJSON FeatureCollection with a list "features", received ${JSON.stringify(json)?.slice(0, 120)}. Download the file again.`
  );
}

/** GeoJSON of before its standard says in which projection it is, as `{"properties": {"name": "urn:ogc:def:crs:EPSG::28992"}}`. */
function checkProjection(path: string, crs: unknown): void {
  const said = String((crs as {properties?: {name?: unknown}} | null | undefined)?.properties?.name ?? "");
  const epsg = /EPSG\D*(?:[\d.]*:)?(\d+)$/i.exec(said)?.[1];
  if (epsg === undefined || isReadAsWritten(Number(epsg))) return;
  throw new InputError(
    `${path}: the positions are in projection "${said}"; expected EPSG:28992 or EPSG:4326. Ask the service for one of those, or convert the file.`
  );
}

/** A number as services write it, some of them as text; null for "unknown" and what is not there. */
const toCount = (said: unknown): number | null => (/^\d+$/.test(String(said)) ? Number(said) : null);

/** What a service says of the number of features: in this file, and of all that it was asked for. */
function checkNumbers(path: string, count: number, said: Record<string, unknown>, log: IssueLog): void {
  const numberReturned = toCount(said.numberReturned);
  if (numberReturned !== null && numberReturned !== count) {
    throw new InputError(
      `${path}: the service says that it gave ${numberReturned} features (numberReturned), and ${count} are in the file. Download it again.`
    );
  }
  const all = toCount(said.numberMatched) ?? toCount(said.totalFeatures) ?? count;
  const hasNext =
    Array.isArray(said.links) && said.links.some(link => (link as {rel?: unknown} | null)?.rel === "next");
  if (all <= count && !hasNext && said.exceededTransferLimit !== true) return;
  const expected = `all ${all > count ? `${all} ` : ""}features of the layer, in this file or in other pages of it; follow the links with rel=next`;
  log.add({row: null, column: "numberMatched", value: `${count} features`, expected, action: "note"});
}
