import {type DuckDBConnection, DuckDBTypeId} from "@duckdb/node-api";
import {z} from "zod";
import {literal, queryRows} from "../database.ts";
import type {Kept} from "./kept.ts";
import {noteReads, notingOf} from "./noting-connection.ts";

/** A step of the pipeline: reads tables, and makes others. */
type Step = (connection: DuckDBConnection) => Promise<void>;

/** Does a step, or takes what it made in the previous build. */
export type Remember = (connection: DuckDBConnection, name: string, step: Step) => Promise<void>;

const factsSchema = z.object({
  /** Each question of the step, with the fingerprint of its answer. */
  answers: z.array(z.tuple([z.string(), z.string()])),
  /** The tables that it made, each with its columns as SQL, but those of steps within it. */
  tables: z.record(z.string(), z.string()),
  /** Steps that were done within it. */
  within: z.array(z.string())
});
type Facts = z.infer<typeof factsSchema>;

/** Every step is done. */
export const rememberNothing: Remember = (connection, _, step) => step(connection);

/**
 * A step whose every question has the answer of the previous build is not done again: its tables are taken from there.
 * Which questions those are is noted while it is done, so that there is no list of dependencies to keep up.
 *
 * In which order rows come is not compared: the order that a step does not ask for may differ between two runs on the same
 * files, and the same files give the same bytes.
 */
export const rememberIn =
  (kept: Kept): Remember =>
  async (connection, name, step) => {
    const {plain, notes: outer} = notingOf(connection) ?? {plain: connection, notes: null};
    const before = factsOf(kept, name);
    if (before && (await areAnswers(plain, before.answers))) {
      const taken = await takeAll(kept, name);
      if (taken) {
        for (const {begin, tables} of taken) await restore(plain, begin, tables);
        const questions = before.answers.map(([question]) => question);
        outer?.add({name, questions, made: taken.flatMap(({tables}) => Object.keys(tables))});
        return;
      }
    }
    const {connection: noting, notes} = await noteReads(plain);
    await step(noting);
    outer?.add({name, ...notes});
    const answers = await answersOf(plain, notes.questions);
    const own = [...notes.made].filter(table => !notes.madeWithin.has(table));
    const tables = await store(plain, await kept.make(name), own);
    kept.put(name, {answers, tables, within: [...notes.within]}, Object.keys(tables).map(fileOf));
  };

const factsOf = (kept: Kept, name: string): Facts | null => factsSchema.safeParse(kept.factsOf(name)).data ?? null;

/** Where the tables of a step and of those within it are; null when not all of them are there as they were. */
async function takeAll(kept: Kept, name: string): Promise<{begin: string; tables: Facts["tables"]}[] | null> {
  const facts = factsOf(kept, name);
  const begin = facts && (await kept.take(name));
  if (!begin) return null;
  const taken = [{begin, tables: facts.tables}];
  for (const inner of facts.within) {
    const more = await takeAll(kept, inner);
    if (!more) return null;
    taken.push(...more);
  }
  return taken;
}

export const fileOf = (table: string): string => `${table}.parquet`;

/** Each question with the fingerprint of its answer. */
export async function answersOf(
  connection: DuckDBConnection,
  questions: Iterable<string>
): Promise<[question: string, fingerprint: string][]> {
  const answers: [string, string][] = [];
  for (const question of questions) answers.push([question, await fingerprintOf(connection, question)]);
  return answers;
}

/** Have these questions the answers that they had? */
export async function areAnswers(connection: DuckDBConnection, answers: readonly [string, string][]): Promise<boolean> {
  for (const [question, fingerprint] of answers)
    if ((await fingerprintOf(connection, question).catch(() => null)) !== fingerprint) return false;
  return true;
}

/** Types of which the database takes a checksum of what stands there. Of a word that is numbered it takes the number's. */
const plainTypes: ReadonlySet<DuckDBTypeId> = new Set([
  DuckDBTypeId.VARCHAR,
  DuckDBTypeId.DOUBLE,
  DuckDBTypeId.INTEGER,
  DuckDBTypeId.BIGINT,
  DuckDBTypeId.BOOLEAN
]);

/** Which rows a query answers with, in whatever order: their number, and two sums over a checksum of each. */
async function fingerprintOf(connection: DuckDBConnection, question: string): Promise<string> {
  const checksum = await checksumOfRow(connection, question);
  const [answer] = await queryRows<{fingerprint: string}>(
    connection,
    `select ${sumOf("checksum")} as fingerprint from (select ${checksum} as checksum from (${question}\n))`
  );
  return answer!.fingerprint;
}

/** SQL of a checksum of a row of a query. */
export async function checksumOfRow(connection: DuckDBConnection, question: string): Promise<string> {
  const prepared = await connection.prepare(question);
  const columns = Array.from({length: prepared.columnCount}, (_, at) => {
    const name = `"${prepared.columnName(at)}"`;
    return plainTypes.has(prepared.columnTypeId(at)) ? name : `${name}::varchar`;
  });
  prepared.destroySync();
  return `hash(${columns.join(", ")})`;
}

/** SQL that makes one text of the checksums of rows, in whatever order these come. */
export const sumOf = (checksum: string): string =>
  `concat_ws(' ', count(*), bit_xor(${checksum}), sum(${checksum}::hugeint))`;

async function restore(
  connection: DuckDBConnection,
  begin: string,
  tables: Readonly<Record<string, string>>
): Promise<void> {
  for (const [name, columns] of Object.entries(tables))
    await connection.run(`create or replace table ${name} as ${readTable(begin, name, columns)}`);
}

/** Query of a table as it was kept. */
export const readTable = (begin: string, name: string, columns: string): string =>
  `select ${columns} from read_parquet(${literal(begin + fileOf(name))})`;

/** Writes tables as they are; returns the columns of each, with their types. */
export async function store(
  connection: DuckDBConnection,
  begin: string,
  names: readonly string[]
): Promise<Record<string, string>> {
  const tables: Record<string, string> = {};
  for (const name of names.toSorted()) {
    const columns = await queryRows<{column: string; type: string}>(
      connection,
      `select column_name as "column", data_type as type from duckdb_columns() where table_name = ${literal(name)} order by column_index`
    );
    tables[name] = columns.map(({column, type}) => `"${column}"::${type} as "${column}"`).join(", ");
    await connection.run(`copy (from ${name}) to ${literal(begin + fileOf(name))} (format parquet, compression zstd)`);
  }
  return tables;
}
