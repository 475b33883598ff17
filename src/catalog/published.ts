import type {FeatureCollection, MultiPolygon, Polygon} from "geojson";
import {type AreaLevel, landCode} from "./areas.ts";
import type {ClassColumn} from "./class-columns.ts";
import type {Indicator, IndicatorId} from "./indicators/index.ts";

/**
 * Name of the picture that stands beside shared links: of a gemeente, of the country, or (null) of the site itself.
 *
 * @example
 * cardName("GM0308"); // => "GM0308"
 * @example
 * cardName("NL00"); // => "nederland"
 */
export const cardName = (code: string | null): string =>
  code === null ? "buurtspiegel" : code === landCode ? "nederland" : code;

/** Lasting addresses of the files that the build publishes and the browser reads. */
export const publishedPaths = {
  indicators: "/data/indicatoren.json",
  profiles: "/data/profielen.parquet",
  refusedPlaces: "/data/geweigerde-codes.csv",
  dissolved: "/vervallen/codes.json",
  gemeente: (code: string) => `/data/gemeente/${code}.json`,
  card: (code: string | null) => `/kaart/${cardName(code)}.png`,
  searchShard: (shard: string) => `/zoek/${shard}.json`,
  postcodeShard: (shard: string) => `/zoek/postcode/${shard}.json`,
  codeShard: (shard: string) => `/zoek/code/${shard}.json`,
  subjects: "/zoek/onderwerpen.json",
  boxes: "/zoek/gemeenten.json"
} as const;

/** One indicator in `/data/indicatoren.json`, with the year that `/data/profielen.parquet` holds for each level. */
export type PublishedIndicator = Pick<
  Indicator,
  "theme" | "label" | "definition" | "unit" | "decimals" | "direction" | "kind" | "sourceId"
> & {
  id: Indicator["id"] | ClassColumn["id"];
  /** Latest year that enough areas of all levels together have; `levelYears` go before it. */
  profileYear: number;
  /** The same of each level that has the figure. */
  levelYears: Readonly<Partial<Record<AreaLevel, number>>>;
  /** Of a class: where the next one begins, in the unit of the score that is in classes. */
  breaks?: readonly number[];
};

/**
 * Year of the figures of a level in the wide table.
 *
 * @example
 * yearAt({profileYear: 2020, levelYears: {buurt: 2020, wijk: 2024}}, "wijk"); // => 2024
 */
export const yearAt = (
  {profileYear, levelYears}: Pick<PublishedIndicator, "profileYear" | "levelYears">,
  level: AreaLevel
): number => levelYears[level] ?? profileYear;

/** Properties of an area in `/data/gemeente/<code>.json`: figures of the year of its level in the indicator's unit. */
export interface PublishedArea {
  code: string;
  name: string;
  level: AreaLevel;
  /** Class 1 to 9 of the liveability score; null when there is none. */
  klasse: number | null;
  /** Class 1 to 9 of social cohesion; null when there is none. */
  samenhangklasse: number | null;
  waarden: Readonly<Record<string, number | null>>;
  /** Of the indicators of `mapHistoryIds`: value by year, for years before that of its level. */
  eerder: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Indicators of which the map can show earlier years; of all of them the file of a gemeente would be too heavy. */
export const mapHistoryIds: readonly string[] = [
  "leefbaarheid_score",
  "overlast_onveiligheid_score",
  "sociale_samenhang_score",
  "eenzaam_share",
  "gezondheid_goed_share",
  "laag_inkomen_share",
  "misdrijven_per_1000"
] satisfies readonly IndicatorId[];

/** `/data/gemeente/<code>.json`: the gemeente, its wijken and buurten with their outlines. */
export type PublishedGemeente = FeatureCollection<Polygon | MultiPolygon, PublishedArea> & {
  bbox: [west: number, south: number, east: number, north: number];
};

/** `/zoek/postcode/<first two digits>.json`: codes of the buurten that a postcode lies in. */
export type PostcodeShard = Readonly<Record<string, readonly string[]>>;

/** `/zoek/code/<first two digits>.json`: name, where it lies, and residents, by code; as in `SearchEntry`. */
export type CodeShard = Readonly<Record<string, readonly [name: string, context: string, residents: number | null]>>;

/** `/zoek/onderwerpen.json`: figures and terms, with the address where they are explained and other words for them. */
export type SubjectEntry = readonly [
  name: string,
  address: string,
  kind: "indicator" | "term",
  otherWords: readonly string[]
];

/** `/zoek/gemeenten.json`: the box around each gemeente that has an outline, in degrees. */
export type GemeenteBox = readonly [code: string, west: number, south: number, east: number, north: number];

/** `/vervallen/codes.json`: where a reader of a dissolved code is helped on. */
export type DissolvedAddresses = Readonly<Record<string, string>>;
