import type {DuckDBConnection} from "@duckdb/node-api";
import {countedParts, revealedCounts} from "../catalog/disclosure.ts";
import {countsPersons, indicators, isAboutPlaces} from "../catalog/indicators/index.ts";
import {areaLists, fullLists} from "../catalog/layouts.ts";
import {madeRates} from "../catalog/made-rates.ts";
import {type LayoutId, measures} from "../catalog/measures.ts";
import {outermostMiddles, outermostPerResident} from "../catalog/outermost-middles.ts";
import {type OwnDefinition, ownFactor, ownId, ownIndicator} from "../catalog/own.ts";
import {usualMiddles} from "../catalog/usual-middles.ts";
import {cbsTables} from "../sources/cbs/tables.ts";
import {fillTable} from "./database.ts";

/**
 * Which layout wins when several give the same figure: the publisher's newest and fullest file first. A value always
 * wins over a missing one.
 */
const layoutPriority: readonly LayoutId[] = [
  "leefbaarometer_csv",
  "leefbaarometer_wfs",
  "cbs_bulk",
  "cbs_kwb_typed",
  "cbs_kwb_tidy",
  "pdok_wijkbuurt",
  "cbs_kwb_long",
  "cbs_woz",
  "rivm_tidy",
  "rivm_odata",
  "politie_tidy",
  "cbs_wijken_geojson",
  "eigen"
];

/** Puts the catalogue and the operator's own indicators beside the raw tables, so that SQL joins to them. */
export async function loadCatalog(connection: DuckDBConnection, own: readonly OwnDefinition[]): Promise<void> {
  await loadIndicators(connection, own);
  await loadMadeRates(connection);
  await loadCounts(connection, own);
  await loadMeasures(connection, own);
  await loadLayouts(connection);
  await loadMiddles(connection);
  await loadOutermostMiddles(connection);
}

async function loadIndicators(connection: DuckDBConnection, own: readonly OwnDefinition[]): Promise<void> {
  const all = [
    ...indicators.map(indicator => ({indicator, persons: true})),
    ...own.map(each => ({indicator: ownIndicator(each), persons: each.persons}))
  ];
  const rows = all.map(({indicator, persons}, rank) => ({
    indicator_id: indicator.id,
    rank,
    scheme_id: indicator.schemeId,
    unit: indicator.unit,
    minimum_residents: indicator.minimumResidents,
    counts_persons: persons && countsPersons(indicator),
    about_places: isAboutPlaces(indicator),
    method: indicator.aggregation.method,
    weight: indicator.aggregation.method === "weighted_mean" ? indicator.aggregation.weight : null,
    weight_without: indicator.aggregation.method === "weighted_mean" ? (indicator.aggregation.without ?? null) : null,
    low: indicator.range[0],
    high: indicator.range[1]
  }));
  const columns = {
    indicator_id: "VARCHAR",
    rank: "INTEGER",
    scheme_id: "VARCHAR",
    unit: "VARCHAR",
    minimum_residents: "INTEGER",
    counts_persons: "BOOLEAN",
    about_places: "BOOLEAN",
    method: "VARCHAR",
    weight: "VARCHAR",
    weight_without: "VARCHAR",
    low: "DOUBLE",
    high: "DOUBLE"
  } as const;
  await fillTable(connection, "catalog_indicators", columns, rows);
}

async function loadMadeRates(connection: DuckDBConnection): Promise<void> {
  const rows = Object.entries(madeRates).map(([id, {partId, wholeId, per}]) => ({
    indicator_id: id,
    part_id: partId,
    whole_id: wholeId,
    per
  }));
  const columns = {indicator_id: "VARCHAR", part_id: "VARCHAR", whole_id: "VARCHAR", per: "DOUBLE"} as const;
  await fillTable(connection, "catalog_made_rates", columns, rows);
}

/** What counts of persons follow from: own shares and rates of persons are taken to be of all residents. */
async function loadCounts(connection: DuckDBConnection, own: readonly OwnDefinition[]): Promise<void> {
  const revealed = Object.entries(revealedCounts).flatMap(([indicator_id, counts]) =>
    counts.map(count_id => ({indicator_id, count_id}))
  );
  await fillTable(connection, "catalog_revealed_counts", {indicator_id: "VARCHAR", count_id: "VARCHAR"}, revealed);
  const parts = Object.entries(countedParts).map(([id, {wholeId, per}]) => ({
    indicator_id: id,
    whole_id: wholeId,
    per
  }));
  const ownParts = own.flatMap(each => {
    const {id, unit} = ownIndicator(each);
    if (!each.persons || (unit !== "share" && unit !== "per_1000")) return [];
    return [{indicator_id: id, whole_id: "inwoners_count" as const, per: unit === "share" ? 1 : 1000}];
  });
  const columns = {indicator_id: "VARCHAR", whole_id: "VARCHAR", per: "DOUBLE"} as const;
  await fillTable(connection, "catalog_counted_parts", columns, [...parts, ...ownParts]);
}

/** Between which values the median of all areas of a level lies. */
async function loadMiddles(connection: DuckDBConnection): Promise<void> {
  const rows = Object.entries(usualMiddles).flatMap(([indicator_id, middle]) =>
    (["buurt", "wijk", "gemeente"] as const).map(level => {
      const [low, high] = "buurt" in middle ? middle[level] : middle;
      return {indicator_id, level, low, high};
    })
  );
  const columns = {indicator_id: "VARCHAR", level: "VARCHAR", low: "DOUBLE", high: "DOUBLE"} as const;
  await fillTable(connection, "catalog_middles", columns, rows);
}

/** Between which values the median of any ten areas lies. */
async function loadOutermostMiddles(connection: DuckDBConnection): Promise<void> {
  const rows = [outermostMiddles, outermostPerResident].flatMap(middles =>
    Object.entries(middles).map(([indicator_id, [low, high]]) => ({
      indicator_id,
      per_resident: middles === outermostPerResident,
      low,
      high
    }))
  );
  const columns = {indicator_id: "VARCHAR", per_resident: "BOOLEAN", low: "DOUBLE", high: "DOUBLE"} as const;
  await fillTable(connection, "catalog_outermost_middles", columns, rows);
}

async function loadMeasures(connection: DuckDBConnection, own: readonly OwnDefinition[]): Promise<void> {
  const published = Object.entries(measures).flatMap(([layout_id, columns]) =>
    Object.entries(columns).map(([measure, {indicatorId, factor}]) => ({
      layout_id,
      measure,
      indicator_id: indicatorId as string,
      factor
    }))
  );
  const ownMeasures = own.map(each => ({
    layout_id: "eigen",
    measure: ownId(each),
    indicator_id: ownId(each),
    factor: ownFactor(each)
  }));
  const columns = {layout_id: "VARCHAR", measure: "VARCHAR", indicator_id: "VARCHAR", factor: "DOUBLE"} as const;
  await fillTable(connection, "catalog_measures", columns, [...published, ...ownMeasures]);
}

async function loadLayouts(connection: DuckDBConnection): Promise<void> {
  const layouts = layoutPriority.map((layout_id, priority) => ({
    layout_id,
    priority,
    lists_areas: areaLists.has(layout_id),
    lists_all: fullLists.has(layout_id)
  }));
  const columns = {layout_id: "VARCHAR", priority: "INTEGER", lists_areas: "BOOLEAN", lists_all: "BOOLEAN"} as const;
  await fillTable(connection, "catalog_layouts", columns, layouts);
  const tables = Object.entries(cbsTables).map(([table_id, {year}]) => ({table_id, year}));
  await fillTable(connection, "catalog_tables", {table_id: "VARCHAR", year: "INTEGER"}, tables);
}
