import type {DuckDBConnection} from "@duckdb/node-api";
import {impossibleCells, type Table} from "../catalog/define-table.ts";
import {marts} from "../catalog/marts.ts";
import {columnsWithOwn, type OwnDefinition} from "../catalog/own.ts";
import {thresholds} from "../catalog/thresholds.ts";
import {queryRows} from "./database.ts";

/** A built table that breaks its own promise. The message lists every broken one, with examples. */
export class CheckError extends Error {
  override name = "CheckError";
}

interface Check {
  /** What must hold, as a sentence. */
  promise: string;
  /** Selects the rows that break it, with columns a person recognises. */
  broken: string;
}

/** Cells of a table that its definition does not allow: another word than the listed ones, a share above one. */
function brokenCells({name, key, columns}: Table): string {
  const row = key.map(column => `"${column}"`).join(", ");
  return columns
    .flatMap(column => {
      const impossible = impossibleCells(column);
      const cell = `"${column.name}"`;
      return impossible === null
        ? []
        : [`select ${row}, '${column.name}' as "column", ${cell}::varchar as cell from ${name} where ${impossible}`];
    })
    .join(" union all ");
}

const checks: Check[] = [
  ...marts.map(({name, key}) => ({
    promise: `${name}: one row per ${key.join(", ")}`,
    broken: `select ${key.map(column => `"${column}"`).join(", ")}, count(*)::integer as rows from ${name} group by all having count(*) > 1`
  })),
  ...marts.map(({name, columns}) => ({
    promise: `${name}: no empty cell in a column that is always filled`,
    broken: columns
      .filter(column => !column.nullable)
      .map(
        column =>
          `select '${column.name}' as "column", count(*)::integer as empty from ${name} where "${column.name}" is null having count(*) > 0`
      )
      .join(" union all ")
  })),
  ...marts.flatMap(mart =>
    mart.columns.some(column => impossibleCells(column) !== null)
      ? [{promise: `${mart.name}: only what its columns may hold`, broken: brokenCells(mart)}]
      : []
  ),
  {
    promise: "areas: the parent of every current area exists",
    broken:
      "select area_code, parent_code from areas where status = 'current' and level <> 'land' and parent_code not in (select area_code from areas where status = 'current')"
  },
  {
    promise: "areas: neighbours and successors exist and are current",
    broken: `select area_code, other from (select area_code, unnest(neighbour_codes || successor_codes) as other from areas)
      where other not in (select area_code from areas where status = 'current')`
  },
  {
    promise: "indicator_values: a value or a reason, never both, never neither",
    broken:
      "select area_code, indicator_id, year, value, missing from indicator_values where (value is null) = (missing is null)"
  },
  {
    promise: "indicator_values: every value is finite and within the indicator's range",
    broken: `select area_code, indicator_id, year, value from indicator_values join catalog_indicators using (indicator_id)
      where not isfinite(value) or value < catalog_indicators.low or value > catalog_indicators.high`
  },
  {
    promise: "indicator_values: intervals hold their value",
    broken:
      "select area_code, indicator_id, year, value, low, high from indicator_values where value < low - 1e-9 or value > high + 1e-9"
  },
  {
    promise: "classes: 1 to 9",
    broken: "select area_code, indicator_id, year, class from classes where class not between 1 and 9"
  },
  {
    promise: "classes: ours equal the published ones, but for values within 0.00002 of a break",
    broken: `select area_code, indicator_id, year, value, class, published_class, distance_to_break from classes
      where class <> published_class and distance_to_break > 0.00002`
  },
  {
    promise: "comparisons: no more areas lower and higher than there are",
    broken: `select area_code, indicator_id, land_below_count, land_above_count, land_peers_count from comparisons
      where land_below_count + land_above_count > land_peers_count or gemeente_below_count + gemeente_above_count > gemeente_peers_count`
  },
  {
    promise: "focus_types: a type or a reason, never both, never neither",
    broken:
      "select area_code, year, focus_type, missing from focus_types where (focus_type is null) = (missing is null)"
  },
  {
    promise: "trajectories: a trajectory or a reason, never both, never neither",
    broken:
      "select area_code, problems_from_year, trajectory, missing from trajectories where (trajectory is null) = (missing is null)"
  },
  {
    promise: "focus_types, trajectories, peers: nothing for areas with too few residents",
    broken: `select area_code, inwoners_count from areas where population_size <> 'enough' and (
        area_code in (select area_code from focus_types where focus_type is not null)
        or area_code in (select area_code from trajectories where trajectory is not null)
        or area_code in (select area_code from peers))`
  },
  {
    promise: "classes, comparisons: no class or place for areas with too few residents, or with an unknown number",
    broken: `select area_code, population_size from areas where population_size <> 'enough' and (
        area_code in (select area_code from classes where class is not null)
        or area_code in (select area_code from comparisons where coalesce(land_percentile, gemeente_percentile) is not null))`
  },
  {
    promise: "indicator_values: no count of fewer persons than may be shown",
    broken: `select area_code, indicator_id, year, value from indicator_values join catalog_indicators using (indicator_id)
      where counts_persons and value > 0 and value < getvariable('persons_shown')`
  },
  {
    promise: "vulnerability: no index from fewer components than it needs",
    broken: `select area_code, year, component_ids from vulnerability where index_source = 'open_proxy' and len(component_ids) < ${thresholds.vulnerabilityComponents.value}`
  },
  {
    promise: "survey_results: a share is withheld, or from enough respondents",
    broken: `select survey, figure_id, row_id, column_id, respondents_count from survey_results
      where (share is null) <> withheld or respondents_count < ${thresholds.respondentsForShare.value}`
  },
  {
    promise: "research_cohorts: a share lies within its interval, and is greyed where few areas count",
    broken: `select figure_id, cohesion_class, share, low, high, areas_count, greyed from research_cohorts
      where not coalesce(share between low and high, true) or greyed <> (areas_count < ${thresholds.areasForCell.value})`
  },
  {
    promise: "indicator_values: residents of the gemeenten add up to those of the country within 1 %",
    broken: `select year, sum(value) filter (level = 'gemeente') as gemeenten, max(value) filter (level = 'land') as land from indicator_values
      where indicator_id = 'inwoners_count' group by year having abs(gemeenten - land) > 0.01 * land
      and count(value) filter (level = 'gemeente') = (select count(*) from int_areas_current where level = 'gemeente')`
  }
];

/** Every promise that is checked, as a sentence. @public */
export const promises: readonly string[] = checks.map(({promise}) => promise);

const examplesShown = 5;

/** Checks all marts; throws one `CheckError` that lists everything broken. */
export async function checkMarts(connection: DuckDBConnection, own: readonly OwnDefinition[] = []): Promise<void> {
  const problems: string[] = [];
  for (const {promise, broken} of checks) {
    const rows = await queryRows<Record<string, unknown>>(
      connection,
      `select * from (${broken}) limit ${examplesShown + 1}`
    );
    if (rows.length === 0) continue;
    const examples = rows.slice(0, examplesShown).map(
      row =>
        `  ${Object.entries(row)
          .map(([column, value]) => `${column}: ${value}`)
          .join(", ")}`
    );
    problems.push(
      [`${promise}. Broken by:`, ...examples, ...(rows.length > examplesShown ? ["  and more"] : [])].join("\n")
    );
  }
  problems.push(...(await columnProblems(connection, own)));
  if (problems.length > 0)
    throw new CheckError(`${problems.length} checks failed; the previous build is kept.\n${problems.join("\n")}`);
}

/** Documented columns equal real columns: names, order and types. */
async function columnProblems(connection: DuckDBConnection, own: readonly OwnDefinition[]): Promise<string[]> {
  const problems: string[] = [];
  for (const mart of marts) {
    const {name} = mart;
    const real = await queryRows<{column_name: string; column_type: string}>(
      connection,
      // words that are numbered are published as the text they are
      `select column_name, regexp_replace(column_type, '^ENUM\\(.*\\)', 'VARCHAR') as column_type from (describe ${name})`
    );
    const got = real.map(column => `${column.column_name} ${column.column_type}`).join(", ");
    const expected = columnsWithOwn(mart, own)
      .map(column => `${column.name} ${column.type}`)
      .join(", ");
    if (got !== expected)
      problems.push(`${name}: columns differ from src/catalog/marts.ts.\n  got ${got}\n  expected ${expected}`);
  }
  return problems;
}
