import {createHash} from "node:crypto";
import type {DuckDBConnection} from "@duckdb/node-api";
import {z} from "zod";
import {literal, queryRows} from "../database.ts";
import type {ReadFile} from "../read-input-folder.ts";
import type {Kept} from "./kept.ts";

/** What there is to say of a file that was read. */
const toldSchema = z.object({
  rowsRead: z.number(),
  /** Rows and values that were left out. */
  lost: z.number(),
  remarks: z.number(),
  /** Is it a list of areas? */
  listsAreas: z.boolean()
});
export type Told = z.infer<typeof toldSchema>;

const wordsSchema = z.array(z.tuple([z.number(), z.string()]));
/** Numbers of areas and of reasons for no figure, as they are kept, each with what it stands for. */
const allWordsSchema = z.object({areas: wordsSchema, reasons: wordsSchema});
export type Words = z.infer<typeof allWordsSchema>;

const factsSchema = z.object({
  told: toldSchema,
  words: allWordsSchema,
  /** Tables of which the file has rows. */
  tables: z.array(z.string())
});

/** A table that rows of files are appended to, and how its numbers become those of the file alone and back. */
export interface GrowingTable {
  name: string;
  /** Columns that number something: SQL of what is kept, and of what comes back. */
  keep?: Readonly<Record<string, string>>;
  restore?: Readonly<Record<string, string>>;
}

/** Smaller files are read as fast as what would be kept of them. */
const leastBytes = 100_000;
/** Begin of the name of all that is kept of files. */
export const beginOfFiles = "file-";

/**
 * Name of what is kept of a file: another as soon as anything that decides what is read from it is another.
 *
 * @param known  the codes of areas that are known by then: figures of others are not read
 */
export function entryOf({path, sha256, adapter, companions, bytes}: ReadFile, known: string): string | null {
  if (bytes < leastBytes) return null;
  const decides = [path, sha256, adapter.layoutId, companions.map(({file, sha256}) => [file, sha256]), known];
  return beginOfFiles + createHash("sha256").update(JSON.stringify(decides)).digest("hex");
}

/** What is kept of a file, and the begin of the paths of its tables. */
export type KeptFile = z.infer<typeof factsSchema> & {begin: string};

/** Where what is kept of a file lies, checked, and what it is; null when it is not there. */
export async function takeFile(kept: Kept, entry: string): Promise<KeptFile | null> {
  const facts = factsSchema.safeParse(kept.factsOf(entry)).data;
  const begin = facts ? await kept.take(entry) : null;
  return facts && begin !== null ? {begin, ...facts} : null;
}

/** How many rows each table has. */
export async function countRows(
  connection: DuckDBConnection,
  tables: readonly GrowingTable[]
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const {name} of tables) {
    const [row] = await queryRows<{n: number}>(connection, `select count(*)::integer as n from ${name}`);
    counts.set(name, row!.n);
  }
  return counts;
}

/** Keeps the rows that tables have got since they were counted. */
export async function keepRows(
  connection: DuckDBConnection,
  kept: Kept,
  entry: string,
  {
    tables,
    before,
    ...facts
  }: {
    tables: readonly GrowingTable[];
    before: ReadonlyMap<string, number>;
    told: Told;
    words: Words;
  }
): Promise<void> {
  const begin = await kept.make(entry);
  const after = await countRows(connection, tables);
  const grown = tables.filter(({name}) => after.get(name)! > before.get(name)!);
  for (const {name, keep = {}} of grown)
    await connection.run(
      `copy (select * ${replacing(keep)} from ${name} where rowid >= ${before.get(name)} order by rowid)
       to ${literal(begin + fileOf(name))} (format parquet, compression zstd)`
    );
  const names = grown.map(({name}) => name);
  kept.put(entry, {...facts, tables: names}, names.map(fileOf));
}

/** Appends rows that were kept to a table. */
export async function restoreRows(
  connection: DuckDBConnection,
  begin: string,
  {name, restore = {}}: GrowingTable
): Promise<void> {
  await connection.run(`insert into ${name} select * ${replacing(restore)} from ${keptRows(begin, name)}`);
}

/** What was kept of a table, to be read from. */
export const keptRows = (begin: string, name: string): string => `read_parquet(${literal(begin + fileOf(name))})`;

const fileOf = (table: string) => `${table}.parquet`;

function replacing(columns: Readonly<Record<string, string>>): string {
  const list = Object.entries(columns).map(([column, sql]) => `${sql} as ${column}`);
  return list.length > 0 ? `replace (${list.join(", ")})` : "";
}
