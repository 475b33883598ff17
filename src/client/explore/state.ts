import {areaLevel} from "../../catalog/areas.ts";
import type {PublishedIndicator} from "../../catalog/published.ts";
import {thresholds} from "../../catalog/thresholds.ts";
import {exploreStrings as words} from "../strings.ts";

export const exploreLevels = ["buurt", "wijk", "gemeente"] as const;
export type ExploreLevel = (typeof exploreLevels)[number];

export const operators = ["hoger", "lager", "tussen"] as const;
export type Operator = (typeof operators)[number];

/** One demand on the areas. Values are in the shown unit (50 is 50 %), as in the address. */
export interface Condition {
  indicatorId: string;
  operator: Operator;
  low: number;
  /** Only with `tussen`: the upper end, included. */
  high: number | null;
}

/** Everything a person can set on the explore page; the address holds exactly this. */
export interface ExploreState {
  level: ExploreLevel;
  conditions: readonly Condition[];
  gemeenteCode: string | null;
  minimumResidents: number;
  /** `naam` or the id of a shown indicator. */
  sortBy: string;
  descending: boolean;
  /** Ids of the indicators in the table. */
  columns: readonly string[];
  /** Indicator on the horizontal axis of the chart. */
  x: string;
  /** Second indicator: makes the chart a scatter plot. */
  y: string | null;
}

export type IndicatorsById = ReadonlyMap<string, PublishedIndicator>;

export const mostConditions = 6;
export const mostColumns = 8;
const preferredColumns = ["inwoners_count", "leefbaarheid_score", "sociale_samenhang_score", "eenzaam_share"];
const preferredChart = "leefbaarheid_score";

/** Where exploring starts: all buurten by name, no league table. */
export function defaultState(indicators: IndicatorsById): ExploreState {
  const columns = preferredColumns.filter(id => indicators.has(id));
  const first = [...indicators.keys()][0];
  if (first === undefined) throw new Error("missing indicators: indicatoren.json is empty");
  return {
    level: "buurt",
    conditions: [],
    gemeenteCode: null,
    minimumResidents: thresholds.residentsForClass.value,
    sortBy: "naam",
    descending: false,
    columns: columns.length > 0 ? columns : [first],
    x: indicators.has(preferredChart) ? preferredChart : first,
    y: null
  };
}

/** The state as the query part of an address, defaults left out; `""` for the default state. */
export function formatState(state: ExploreState, indicators: IndicatorsById): string {
  const standard = defaultState(indicators);
  const query = new URLSearchParams();
  const set = (name: string, value: string, usual: string) => {
    if (value !== usual) query.append(name, value);
  };
  const sort = ({descending, sortBy}: ExploreState) => (descending ? "-" : "") + sortBy;
  set("niveau", state.level, standard.level);
  for (const {indicatorId, operator, low, high} of state.conditions) {
    query.append("voorwaarde", [indicatorId, operator, low, high].filter(part => part !== null).join(":"));
  }
  set("gemeente", state.gemeenteCode ?? "", "");
  set("inwoners", String(state.minimumResidents), String(standard.minimumResidents));
  set("sorteer", sort(state), sort(standard));
  set("kolommen", state.columns.join(","), standard.columns.join(","));
  set("x", state.x, standard.x);
  set("y", state.y ?? "", "");
  return query.toString().replaceAll("%3A", ":").replaceAll("%2C", ",");
}

/**
 * Reads the query part of an address. What cannot be read is replaced by its default and told in `problems`, one Dutch
 * sentence each, naming what stood there.
 */
export function parseState(
  search: string,
  indicators: IndicatorsById
): {state: ExploreState; problems: readonly string[]} {
  const query = new URLSearchParams(search);
  const standard = defaultState(indicators);
  const problems: string[] = [];
  const known = (id: string) => id !== "" && indicators.has(id);

  function read<Value>(
    name: string,
    usual: Value,
    parse: (text: string) => Value | undefined,
    expected: string
  ): Value {
    const text = query.get(name);
    if (text === null) return usual;
    const value = parse(text);
    if (value !== undefined) return value;
    problems.push(words.badParameter(name, text, expected));
    return usual;
  }

  const level = read("niveau", standard.level, text => exploreLevels.find(one => one === text), words.expectedLevel);
  const conditions: Condition[] = [];
  for (const text of query.getAll("voorwaarde")) {
    const condition = maybeCondition(text, known);
    if (condition === null) problems.push(words.badParameter("voorwaarde", text, words.expectedCondition));
    else if (conditions.length === mostConditions) problems.push(words.tooMany("voorwaarde", mostConditions));
    else conditions.push(condition);
  }
  const columns = read(
    "kolommen",
    standard.columns,
    text => {
      const ids = [...new Set(text.split(","))];
      return ids.length <= mostColumns && ids.every(known) ? ids : undefined;
    },
    words.expectedColumns(mostColumns)
  );
  const sort = read(
    "sorteer",
    {sortBy: standard.sortBy, descending: standard.descending},
    text => {
      const sortBy = text.replace(/^-/, "");
      return sortBy === "naam" || columns.includes(sortBy) ? {sortBy, descending: text.startsWith("-")} : undefined;
    },
    words.expectedSort
  );
  const state: ExploreState = {
    level,
    conditions,
    gemeenteCode: read(
      "gemeente",
      standard.gemeenteCode,
      text => (areaLevel(text) === "gemeente" ? text : undefined),
      words.expectedGemeente
    ),
    minimumResidents: read(
      "inwoners",
      standard.minimumResidents,
      text => (/^\d{1,7}$/.test(text) ? Number(text) : undefined),
      words.expectedResidents
    ),
    ...sort,
    columns,
    x: read("x", standard.x, text => (known(text) ? text : undefined), words.expectedIndicator),
    y: read("y", standard.y, text => (known(text) ? text : undefined), words.expectedIndicator)
  };
  return {state, problems};
}

function maybeCondition(text: string, known: (id: string) => boolean): Condition | null {
  const [indicatorId = "", operatorText, lowText = "", highText, ...rest] = text.split(":");
  const operator = operators.find(one => one === operatorText);
  const low = maybeNumber(lowText);
  const high = highText === undefined ? null : maybeNumber(highText);
  const ends = operator === "tussen" ? high !== null : highText === undefined;
  if (!known(indicatorId) || !operator || low === null || !ends || rest.length > 0) return null;
  return high !== null && high < low
    ? {indicatorId, operator, low: high, high: low}
    : {indicatorId, operator, low, high};
}

/**
 * A decimal number with point or comma; null for anything else, `1e9`, `0x10` and the empty text included.
 *
 * @example
 * maybeNumber("-0,5"); // => -0.5
 * @example
 * maybeNumber("1.000,5"); // => null
 */
export function maybeNumber(text: string): number | null {
  const plain = text.trim().replace(",", ".").replace("−", "-");
  return /^-?\d{1,12}(\.\d{1,10})?$/.test(plain) ? Number(plain) : null;
}
