import type {DuckDBConnection} from "@duckdb/node-api";
import {countedParts, revealedCounts} from "../catalog/disclosure.ts";
import {countsPersons, indicators, isAboutPlaces} from "../catalog/indicators/index.ts";
import {areaLists, fullLists} from "../catalog/layouts.ts";
import {type LayoutId, measures} from "../catalog/measures.ts";
import {type OwnDefinition, ownFactor, ownId, ownIndicator} from "../catalog/own.ts";
import {usualMiddles} from "../catalog/usual-middles.ts";
import {cbsTables} from "../sources/cbs/tables.ts";
import {createTable} from "./database.ts";

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
  await loadCounts(connection, own);
  await loadMeasures(connection, own);
  await loadLayouts(connection);
  await loadMiddles(connection);
}

async function loadIndicators(connection: DuckDBConnection, own: readonly OwnDefinition[]): Promise<void> {
  const table = await createTable(connection, "catalog_indicators", {
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
  });
  const all = [
    ...indicators.map(indicator => ({indicator, persons: true})),
    ...own.map(each => ({indicator: ownIndicator(each), persons: each.persons}))
  ];
  for (const [rank, {indicator, persons}] of all.entries()) {
    const {aggregation} = indicator;
    table.append({
      indicator_id: indicator.id,
      rank,
      scheme_id: indicator.schemeId,
      unit: indicator.unit,
      minimum_residents: indicator.minimumResidents,
      counts_persons: persons && countsPersons(indicator),
      about_places: isAboutPlaces(indicator),
      method: aggregation.method,
      weight: aggregation.method === "weighted_mean" ? aggregation.weight : null,
      weight_without: aggregation.method === "weighted_mean" ? (aggregation.without ?? null) : null,
      low: indicator.range[0],
      high: indicator.range[1]
    });
  }
  table.close();
}

/** What counts of persons follow from: own shares and rates of persons are taken to be of all residents. */
async function loadCounts(connection: DuckDBConnection, own: readonly OwnDefinition[]): Promise<void> {
  const revealed = await createTable(connection, "catalog_revealed_counts", {
    indicator_id: "VARCHAR",
    count_id: "VARCHAR"
  });
  for (const [indicator_id, counts] of Object.entries(revealedCounts)) {
    for (const count_id of counts) revealed.append({indicator_id, count_id});
  }
  revealed.close();

  const parts = await createTable(connection, "catalog_counted_parts", {
    indicator_id: "VARCHAR",
    whole_id: "VARCHAR",
    per: "DOUBLE"
  });
  for (const [indicator_id, {wholeId, per}] of Object.entries(countedParts))
    parts.append({indicator_id, whole_id: wholeId, per});
  for (const each of own) {
    const {id, unit} = ownIndicator(each);
    if (each.persons && (unit === "share" || unit === "per_1000"))
      parts.append({indicator_id: id, whole_id: "inwoners_count", per: unit === "share" ? 1 : 1000});
  }
  parts.close();
}

/** Between which values the median of all areas of a level lies. */
async function loadMiddles(connection: DuckDBConnection): Promise<void> {
  const table = await createTable(connection, "catalog_middles", {
    indicator_id: "VARCHAR",
    level: "VARCHAR",
    low: "DOUBLE",
    high: "DOUBLE"
  });
  for (const [indicator_id, middle] of Object.entries(usualMiddles)) {
    for (const level of ["buurt", "wijk", "gemeente"] as const) {
      const [low, high] = "buurt" in middle ? middle[level] : middle;
      table.append({indicator_id, level, low, high});
    }
  }
  table.close();
}

async function loadMeasures(connection: DuckDBConnection, own: readonly OwnDefinition[]): Promise<void> {
  const table = await createTable(connection, "catalog_measures", {
    layout_id: "VARCHAR",
    measure: "VARCHAR",
    indicator_id: "VARCHAR",
    factor: "DOUBLE"
  });
  for (const [layout_id, columns] of Object.entries(measures)) {
    for (const [measure, {indicatorId, factor}] of Object.entries(columns))
      table.append({layout_id, measure, indicator_id: indicatorId, factor});
  }
  for (const each of own)
    table.append({layout_id: "eigen", measure: ownId(each), indicator_id: ownId(each), factor: ownFactor(each)});
  table.close();
}

async function loadLayouts(connection: DuckDBConnection): Promise<void> {
  const table = await createTable(connection, "catalog_layouts", {
    layout_id: "VARCHAR",
    priority: "INTEGER",
    lists_areas: "BOOLEAN",
    lists_all: "BOOLEAN"
  });
  layoutPriority.forEach((layout_id, priority) => {
    table.append({
      layout_id,
      priority,
      lists_areas: areaLists.has(layout_id),
      lists_all: fullLists.has(layout_id)
    });
  });
  table.close();

  const tables = await createTable(connection, "catalog_tables", {table_id: "VARCHAR", year: "INTEGER"});
  for (const [table_id, {year}] of Object.entries(cbsTables)) tables.append({table_id, year});
  tables.close();
}
