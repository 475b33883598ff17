import {areaLevel} from "../../catalog/areas.ts";
import {fromShown} from "../figures.ts";
import type {Condition, ExploreState, IndicatorsById} from "./state.ts";

/** Columns of the profiles that every answer holds; the rest are indicators. */
export const identityColumns = ["area_code", "name", "wijk_name", "gemeente_code", "gemeente_name"] as const;

/** Indicator that counts residents. */
export const residentsColumn = "inwoners_count";

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

function identifier(id: string, indicators: IndicatorsById): string {
  if (!indicators.has(id)) throw new Error(`unknown indicator: ${id}`);
  return `"${id.replaceAll('"', '""')}"`;
}

function numberLiteral(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`invalid number in condition: ${value}`);
  return String(value);
}

function conditionSql({indicatorId, operator, low, high}: Condition, indicators: IndicatorsById): string {
  const column = identifier(indicatorId, indicators);
  const indicator = indicators.get(indicatorId)!;
  const bound = (value: number) => numberLiteral(fromShown(value, indicator));
  if (operator === "hoger") return `${column} > ${bound(low)}`;
  if (operator === "lager") return `${column} < ${bound(low)}`;
  if (high === null) throw new Error(`missing upper end: ${indicatorId} tussen ${low}`);
  return `${column} between ${bound(low)} and ${bound(high)}`;
}

const levelSql = ({level}: ExploreState) => `level = ${literal(level)}`;

function residentsSql({minimumResidents}: ExploreState): string[] {
  return minimumResidents > 0 ? [`${residentsColumn} >= ${numberLiteral(minimumResidents)}`] : [];
}

function gemeenteSql({gemeenteCode}: ExploreState): string[] {
  if (gemeenteCode === null) return [];
  if (areaLevel(gemeenteCode) !== "gemeente") throw new Error(`invalid gemeente code: ${gemeenteCode}`);
  return [`gemeente_code = ${literal(gemeenteCode)}`];
}

/** The indicators a state needs: for its table, conditions, chart and the number of residents. */
export function neededIndicators(state: ExploreState): string[] {
  const ids = [residentsColumn, ...state.columns, ...state.conditions.map(({indicatorId}) => indicatorId), state.x];
  return [...new Set(state.y === null ? ids : [...ids, state.y])];
}

/**
 * The question as SQL (DuckDB): areas that meet all conditions, with the columns of the table and of the chart. An area
 * without a figure never meets a condition on it and is listed last when sorted by it. `from` is a table name, or
 * `read_parquet('…')` for people who copy it. Only known indicator ids and finite numbers get into the text.
 */
export function buildQuery(state: ExploreState, indicators: IndicatorsById, from = "profielen"): string {
  const columns = [...new Set([...neededIndicators(state)])].map(id => identifier(id, indicators));
  const where = [
    levelSql(state),
    ...residentsSql(state),
    ...gemeenteSql(state),
    ...state.conditions.map(condition => conditionSql(condition, indicators))
  ];
  const direction = state.descending ? " desc" : "";
  const byName = "strip_accents(lower(name))";
  const order =
    state.sortBy === "naam"
      ? [byName + direction]
      : [`${identifier(state.sortBy, indicators)}${direction} nulls last`, byName];
  return [
    `select ${[...identityColumns, ...columns].join(", ")}`,
    `from ${from}`,
    `where ${where.join("\n  and ")}`,
    `order by ${[...order, "area_code"].join(", ")}`
  ].join("\n");
}

/** All areas that the selection is compared with in the chart: the same level and minimum of residents. */
export function buildBackdropQuery(state: ExploreState, indicators: IndicatorsById, from = "profielen"): string {
  const columns = [`${identifier(state.x, indicators)} as x`];
  if (state.y !== null) columns.push(`${identifier(state.y, indicators)} as y`);
  return [
    `select ${columns.join(", ")}`,
    `from ${from}`,
    `where ${[levelSql(state), ...residentsSql(state)].join("\n  and ")}`
  ].join("\n");
}
