import type {DuckDBConnection} from "@duckdb/node-api";
import {z} from "zod";
import {literal, queryColumns, queryRows} from "../database.ts";
import type {Kept} from "./kept.ts";
import {noteReads} from "./noting-connection.ts";
import {answersOf, areAnswers, checksumOfRow, fileOf, readTable, store, sumOf} from "./remember.ts";

/** Columns of a query as arrays. */
export type Columns = Record<string, unknown[]>;

/** What is asked of the figures of one indicator after another. */
export interface Asked {
  /** Query of all rows that anything is made of, with their `indicator_id`: the work sees no others. */
  rows: string;
  /** Queries of `these`, the rows of one indicator; each answer is given as columns. */
  reads: readonly string[];
}

/** Makes one table, with a column `indicator_id`, from what is read of each indicator. */
type Make<Reads extends Columns[]> = (connection: DuckDBConnection, each: AsyncIterable<Reads>) => Promise<void>;

/** Makes a table of many indicators, or takes what it has of some from the previous build. */
export type RememberEach = <Reads extends Columns[]>(
  connection: DuckDBConnection,
  name: string,
  asked: Asked,
  make: Make<Reads>
) => Promise<void>;

/** All is made of every indicator. */
export const rememberNone: RememberEach = async (connection, _, {rows, reads}, make) => {
  await connection.run(`create or replace temp table asked as ${rows}`);
  const ids = await queryRows<{id: string}>(connection, "select distinct indicator_id as id from asked order by id");
  await make(
    connection,
    readEach(
      connection,
      reads,
      ids.map(({id}) => id)
    )
  );
  await connection.run("drop table asked");
};

/** What is read of these indicators, one at a time: of all at once the figures of a country would be in memory twice. */
async function* readEach<Reads extends Columns[]>(
  connection: DuckDBConnection,
  reads: readonly string[],
  ids: readonly string[]
): AsyncGenerator<Reads> {
  for (const id of ids) {
    const these = `with these as (from asked where indicator_id = ${literal(id)})`;
    const answers: Columns[] = [];
    for (const read of reads) answers.push(await queryColumns(connection, `${these} ${read}`));
    yield answers as Reads;
  }
}

const factsSchema = z.object({
  /** What was asked for all indicators alike, each question with the fingerprint of its answer. */
  answers: z.array(z.tuple([z.string(), z.string()])),
  /** Fingerprint of the rows of each indicator. */
  indicators: z.record(z.string(), z.string()),
  /** The table that it made, with its columns as SQL. */
  tables: z.record(z.string(), z.string())
});

/**
 * Of an indicator of which every row is that of the previous build nothing is made again: its part of the table is taken
 * from there. What the work asks beside those rows is noted, and all is made again when that has another answer.
 */
export const rememberEachIn =
  (kept: Kept): RememberEach =>
  async (connection, name, {rows, reads}, make) => {
    const before = factsSchema.safeParse(kept.factsOf(name)).data;
    const holds = before !== undefined && (await areAnswers(connection, before.answers));
    const begin = holds ? await kept.take(name) : null;
    if (begin === null) await connection.run(`create or replace temp table asked as ${rows}`);
    const now = await fingerprintsOf(connection, begin === null ? "from asked" : rows);
    const isSame = (id: string) => begin !== null && before!.indicators[id] === now.get(id);
    const others = [...now.keys()].filter(id => !isSame(id));
    if (begin !== null)
      await connection.run(
        `create or replace temp table asked as select * from (${rows}\n) where indicator_id in (${listOf(others)})`
      );
    const {connection: noting, notes} = await noteReads(connection);
    await make(noting, readEach(connection, reads, others));
    await connection.run("drop table asked");
    if (begin !== null) {
      const same = listOf([...now.keys()].filter(isSame));
      for (const [table, columns] of Object.entries(before!.tables))
        await connection.run(
          `insert into ${table} ${readTable(begin, table, columns)} where indicator_id in (${same})`
        );
      if (others.length === 0) return;
    }
    const answers = await answersOf(connection, notes.questions);
    const tables = await store(connection, await kept.make(name), [...notes.made]);
    kept.put(name, {answers, indicators: Object.fromEntries(now), tables}, Object.keys(tables).map(fileOf));
  };

const listOf = (ids: readonly string[]): string => (ids.length === 0 ? "null" : ids.map(literal).join(", "));

/** Which rows there are of each indicator, in whatever order. */
async function fingerprintsOf(connection: DuckDBConnection, rows: string): Promise<ReadonlyMap<string, string>> {
  const checksum = await checksumOfRow(connection, rows);
  const found = await queryRows<{id: string; fingerprint: string}>(
    connection,
    `select id, ${sumOf("checksum")} as fingerprint
     from (select indicator_id as id, ${checksum} as checksum from (${rows}\n)) group by id order by id`
  );
  return new Map(found.map(({id, fingerprint}) => [id, fingerprint]));
}
