import type {InputFile} from "../adapter.ts";
import {InputError} from "../adapter.ts";
import {decodeToUtf8} from "./decode-text.ts";
import {isMarkup} from "./head.ts";
import type {IssueLog} from "./issue-log.ts";

/** A feature whose properties are an object; nothing else is promised. */
export interface RawFeature {
  properties: Readonly<Record<string, unknown>>;
  geometry: unknown;
  /** 1-based number in the file. */
  row: number;
}

/**
 * The features of a GeoJSON file. What is no feature gets a `row_rejected` issue.
 *
 * @returns the usable features and how many there were in all
 * @throws InputError when the file is a service's XML error, not JSON, cut off, or not a FeatureCollection
 */
export function readFeatures(file: InputFile, log: IssueLog): {features: RawFeature[]; count: number} {
  const text = decodeToUtf8(file, log).toString("utf8");
  const start = text.slice(0, 1000);
  if (isMarkup(start)) throw serviceError(file.path, start);
  const list = toFeatureList(file.path, parseJson(file.path, text));
  const features: RawFeature[] = [];
  list.forEach((item, index) => {
    const {properties, geometry} = (item ?? {}) as {properties?: unknown; geometry?: unknown};
    const row = index + 1;
    if (typeof properties === "object" && properties !== null && !Array.isArray(properties)) {
      features.push({properties: properties as Record<string, unknown>, geometry, row});
    } else {
      const value = JSON.stringify(item) ?? null;
      log.add({row, column: null, value, expected: "a Feature with properties", action: "row_rejected"});
    }
  });
  return {features, count: list.length};
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
    return JSON.parse(text);
  } catch (cause) {
    const cut = /[}\]]\s*$/.test(text.slice(-100)) ? "is not valid JSON" : "is cut off";
    throw new InputError(
      `${path}: the file ${cut} (${(cause as Error).message}); expected a GeoJSON FeatureCollection. Download it again.`,
      {cause}
    );
  }
}

function toFeatureList(path: string, json: unknown): unknown[] {
  const {type, features} = (json ?? {}) as {type?: unknown; features?: unknown};
  if (type === "FeatureCollection" && Array.isArray(features)) return features;
  throw new InputError(
    `${path}: expected a GeoJSON FeatureCollection with a list "features", received ${JSON.stringify(json)?.slice(0, 120)}. Download the file again.`
  );
}
