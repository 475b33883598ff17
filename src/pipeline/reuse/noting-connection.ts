import type {DuckDBConnection} from "@duckdb/node-api";
import {queryRows} from "../database.ts";

/** What a step of the pipeline asked of the tables that were there before it, and which tables it made. */
export interface Notes {
  /** Queries, in the order in which they were first asked. */
  questions: ReadonlySet<string>;
  /** Tables by name. */
  made: ReadonlySet<string>;
  /** Steps that were done within this one, and the tables that these made. */
  within: ReadonlySet<string>;
  madeWithin: ReadonlySet<string>;
  /** Takes in a query that was asked for this step elsewhere. */
  ask(question: string): void;
  /** Takes in what a step within this one asked and made. */
  add(inner: {name: string; questions: Iterable<string>; made: Iterable<string>}): void;
}

/** A connection that does what `plain` does, and notes it. */
interface NotingConnection {
  connection: DuckDBConnection;
  plain: DuckDBConnection;
  notes: Notes;
}

const noting = new WeakMap<DuckDBConnection, NotingConnection>();

/** What a connection notes, when it is one that does; else null. */
export const notingOf = (connection: DuckDBConnection): NotingConnection | null => noting.get(connection) ?? null;

const makesTable = /^\s*(?:--[^\n]*\n\s*)*create or replace (?:temp )?table (\w+)/i;

/**
 * A connection to give to a step: whatever it reads is noted, so that nothing that it depends on can be forgotten. What is
 * asked of a table that it made itself says nothing new; where that is mixed with other tables, these count as read whole.
 *
 * A step may make tables and nothing else: one that changes a table of another throws.
 */
export async function noteReads(plain: DuckDBConnection): Promise<NotingConnection> {
  const there = await queryRows<{name: string}>(
    plain,
    "select table_name as name from duckdb_tables() union select view_name from duckdb_views() where not internal order by 1"
  );
  const questions = new Set<string>();
  const [made, within, madeWithin] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const askOf = (sql: string) => {
    for (const {name} of there) if (!made.has(name) && mentions(sql, [name])) questions.add(`from ${name}`);
  };
  const ask = (sql: string) => {
    if (mentions(sql, made)) askOf(sql);
    else questions.add(sql);
  };
  const run = (sql: string) => {
    const [statement, name] = makesTable.exec(sql) ?? [];
    if (name === undefined) throw new Error(`a step that is kept may only make tables; received: ${sql.trim()}`);
    askOf(sql.slice(statement!.length));
    made.add(name);
  };
  const add: Notes["add"] = inner => {
    for (const question of inner.questions) ask(question);
    for (const table of inner.made) for (const tables of [made, madeWithin]) tables.add(table);
    within.add(inner.name);
  };
  const one = {connection: watched(plain, ask, run), plain, notes: {questions, made, within, madeWithin, ask, add}};
  noting.set(one.connection, one);
  return one;
}

const mentions = (sql: string, names: Iterable<string>): boolean =>
  [...names].some(name => new RegExp(`\\b${name}\\b`).test(sql));

function watched(plain: DuckDBConnection, ask: (sql: string) => void, run: (sql: string) => void): DuckDBConnection {
  return new Proxy(plain, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key, target);
      if (typeof value !== "function" || key === "createAppender") return bound(value, target);
      if (key !== "run" && key !== "runAndReadAll")
        throw new Error(`a step that is kept asks with run and runAndReadAll alone; received ${String(key)}`);
      return (sql: string, ...others: unknown[]) => {
        (key === "run" ? run : ask)(sql);
        return value.call(target, sql, ...others);
      };
    }
  });
}

const bound = (value: unknown, target: object): unknown => (typeof value === "function" ? value.bind(target) : value);
