import {createHash} from "node:crypto";
import {mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {constants, zstdCompressSync} from "node:zlib";
import type {DuckDBConnection, DuckDBListValue, DuckDBValue} from "@duckdb/node-api";
import {landCode} from "../catalog/areas.ts";
import {
  type BundleHead,
  bundleFolder,
  bundlePath,
  countryBundle,
  countryParts,
  gemeenteParts,
  type Part,
  wholeBundle,
  wholeParts
} from "../catalog/bundles.ts";
import type {Cell} from "../catalog/define-table.ts";
import {anyMart} from "../catalog/marts.ts";
import {packColumn} from "../catalog/packed-column.ts";
import {thresholds} from "../catalog/thresholds.ts";
import {literal, queryRows} from "./database.ts";
import type {Kept} from "./reuse/kept.ts";
import {type Fingerprints, openKeptParts, type PackedPart} from "./reuse/kept-parts.ts";
import {sumOf} from "./reuse/remember.ts";

/** Which rows of its table a part has, where these are not all; and of which bundle a row is. */
interface Selection {
  from?: string;
  where?: string;
  order?: string;
}

/** Films of the areas of a gemeente, and of the areas that are like them: a page draws both. */
const filmsAndPeers = `(
  select gemeente_code as bundle_code, * exclude (gemeente_code) from film_points
  union
  select peers.gemeente_code, points.* exclude (gemeente_code) from peers join film_points as points on points.area_code = peer_code
)`;

const ofGemeente: Readonly<Record<keyof typeof gemeenteParts, Selection>> = {
  boundaries: {},
  figures: {},
  comparisons: {},
  classes: {},
  earlierPlaces: {where: "not totals_join"},
  reusedCodes: {},
  photos: {},
  vulnerability: {},
  films: {where: "is_default"},
  filmCounts: {},
  stockGaps: {},
  stockAround: {where: `residents_share >= ${thresholds.squaresForStock.value}`},
  filmsOfOtherYears: {where: "not is_default and trajectory is not null and level <> 'gemeente'"},
  filmPoints: {from: filmsAndPeers},
  filmsWithout: {},
  peers: {},
  beganAlike: {},
  resilientPeers: {},
  elements: {},
  cells: {where: "indicator_id = 'leefbaarheid_score'"},
  squares: {},
  watch: {}
};

const ofCountry: Readonly<Record<keyof typeof countryParts, Selection>> = {
  areas: {order: "area_code"},
  liveability: {},
  gemeenteBoundaries: {where: "level = 'gemeente'", order: "area_code"},
  // few residents: no place among others
  gemeenteComparisons: {
    where: "level = 'gemeente' and area_code in (select area_code from areas where population_size = 'enough')",
    order: "indicator_id, year, value, area_code"
  },
  buurtTypes: {where: "level = 'buurt' and year = (select max(year) from focus_types)", order: "focus_type, area_code"},
  distributions: {where: `gemeente_code = '${landCode}'`},
  pairedYears: {},
  usualChanges: {},
  editionDifferences: {},
  computingErrors: {},
  otherEditions: {},
  periods: {},
  besideWithout: {},
  stockGaps: {where: `gemeente_code = '${landCode}'`},
  yardsticks: {}
};

const ofWhole: Readonly<Partial<Record<keyof typeof wholeParts, Selection>>> = {
  photoYears: {where: "level = 'buurt'", order: "year, vulnerability_year, focus_type, area_code"}
};

/**
 * Writes what pages read, from the tables in memory and the files just written: of each gemeente one file, one of the
 * country, one of the pages about the figures as a whole. `src/catalog/bundles.ts` tells what is in them.
 */
export async function writeBundles(
  connection: DuckDBConnection,
  buildDir: string,
  kept: Kept | null = null
): Promise<void> {
  const parts = kept && openKeptParts(kept);
  await mkdir(join(buildDir, bundleFolder), {recursive: true});
  const codes = await queryRows<{area_code: string}>(
    connection,
    "select area_code from areas where level in ('gemeente', 'land') and status = 'current' order by area_code"
  );
  const bundles = new Map(codes.map(({area_code}) => [area_code, new Map<string, PackedPart>()]));
  const words = await readWords(connection);
  for (const [name, part] of Object.entries<Part>(gemeenteParts)) {
    const selection = ofGemeente[name as keyof typeof gemeenteParts];
    const rows = rowsOf(buildDir, part, selection);
    const fingerprints = parts && (await fingerprintsOf(connection, part, rows));
    const same = await parts?.take(name, fingerprints!);
    for (const [code, packed] of same ?? []) bundles.get(code)?.set(name, packed);
    if (same && same.size === fingerprints!.size) continue;
    for await (const [code, packed] of packByGemeente(connection, part, rows, words, same))
      bundles.get(code)?.set(name, packed);
  }
  const written = new Map<string, string>();
  for (const [code, packed] of bundles) written.set(code, await writeBundle(buildDir, code, gemeenteParts, packed));
  parts?.close(written);
  for (const [name, parts, selections] of [
    [countryBundle, countryParts, ofCountry],
    [wholeBundle, wholeParts, ofWhole]
  ] as const) {
    const packed = new Map<string, PackedPart>();
    for (const [key, part] of Object.entries<Part>(parts))
      packed.set(key, await packWhole(connection, part, (selections as Record<string, Selection>)[key] ?? {}));
    await writeBundle(buildDir, name, parts, packed);
  }
}

const emptyPart = (part: Part): PackedPart =>
  pack(
    part,
    part.columns.map(() => []),
    0
  );

/** Columns as one compressed text. */
function pack({columns}: Part, cells: readonly (readonly Cell[])[], rows: number): PackedPart {
  const packed = Object.fromEntries(columns.map(([, called], at) => [called, packColumn(cells[at]!)]));
  const params = {[constants.ZSTD_c_compressionLevel]: 3};
  return {rows, bytes: zstdCompressSync(JSON.stringify(packed), {params})};
}

async function writeBundle(
  buildDir: string,
  name: string,
  parts: Readonly<Record<string, Part>>,
  packed: ReadonlyMap<string, PackedPart>
): Promise<string> {
  const all = Object.entries(parts).map(([key, part]) => [key, packed.get(key) ?? emptyPart(part)] as const);
  const head: BundleHead = {
    parts: Object.fromEntries(all.map(([key, {rows, bytes}]) => [key, {rows, bytes: bytes.length}]))
  };
  const begin = Buffer.from(`${JSON.stringify(head)}\n`);
  const bytes = Buffer.concat([begin, ...all.map(([, {bytes}]) => bytes)]);
  await writeFile(join(buildDir, bundlePath(name)), bytes);
  return createHash("sha256").update(bytes).digest("hex");
}

/** What the words of a column are numbered by: text is slow to carry over, a number is not. */
type Words = ReadonlyMap<string, readonly string[]>;

/** Makes a type of each column of words that repeat: those with a list in the catalogue, codes of areas, editions. */
async function readWords(connection: DuckDBConnection): Promise<Words> {
  const lists = new Map<string, readonly string[]>();
  const read = async (name: string, selection: string) => {
    const words = (await queryRows<{word: string | null}>(connection, selection)).flatMap(({word}) => word ?? []);
    if (words.length === 0) return;
    lists.set(name, words);
    await connection.run(`create or replace temp type ${typeOf(name)} as enum (${words.map(literal).join(", ")})`);
  };
  await read("area_code", "select area_code as word from areas union select peer_code from peers order by word");
  await read("edition", "select distinct edition as word from indicator_values order by word");
  for (const {table} of Object.values<Part>(gemeenteParts))
    for (const {name, type, values} of anyMart(table).columns)
      if (values && type === "VARCHAR")
        await read(`${table}.${name}`, `select distinct "${name}" as word from ${table} order by word`);
  return lists;
}

const typeOf = (name: string) => `"words of ${name}"`;

/** Name of the list of words that a column is numbered by; null for a column that is carried over as it is. */
const listOf = (words: Words, table: string, column: string): string | null =>
  [`${table}.${column}`, column].find(name => words.has(name)) ?? null;

/** Where the rows of a part are, as SQL, and whether they lie in order there. */
interface PartRows {
  source: string;
  /** Column that says of which bundle a row is. */
  code: string;
  where: string;
  sorted: boolean;
}

function rowsOf(buildDir: string, part: Part, {from, where = "true"}: Selection): PartRows {
  // the file lies in the order of gemeenten already
  const sorted = anyMart(part.table).order[0] === "gemeente_code" && from === undefined;
  const source = sorted ? `read_parquet(${literal(join(buildDir, `${part.table}.parquet`))})` : (from ?? part.table);
  return {source, code: from === undefined ? "gemeente_code" : "bundle_code", where, sorted};
}

/** What the rows of a part are in each bundle, told from others by a checksum. */
async function fingerprintsOf(
  connection: DuckDBConnection,
  {table, columns}: Part,
  {source, code, where}: PartRows
): Promise<Fingerprints> {
  const typeOf = new Map<string, string>(anyMart(table).columns.map(({name, type}) => [name, type]));
  const cells = columns.map(([column]) => `"${column}"::${typeOf.get(column)}`).join(", ");
  const rows = await queryRows<{code: string; fingerprint: string}>(
    connection,
    `select code, ${sumOf("checksum")} as fingerprint
     from (select ${code}::varchar as code, hash(${cells}) as checksum from ${source} where ${where}) group by code`
  );
  return new Map(rows.map(row => [row.code, row.fingerprint]));
}

/** The rows of a part, packed for each gemeente that has any, but those that are packed already. */
async function* packByGemeente(
  connection: DuckDBConnection,
  part: Part,
  {source, code, where, sorted}: PartRows,
  words: Words,
  packed: ReadonlyMap<string, PackedPart> = new Map()
): AsyncGenerator<[code: string, packed: PackedPart]> {
  const {order} = anyMart(part.table);
  const others = packed.size === 0 ? "" : `and ${code} not in (${[...packed.keys()].map(literal).join(", ")})`;
  const lists = part.columns.map(([column]) => listOf(words, part.table, column));
  const cells = part.columns.map(([column], at) =>
    lists[at] === null ? `"${column}"` : `enum_code("${column}"::${typeOf(lists[at]!)})::integer as "${column}"`
  );
  const stream = await connection.stream(
    `select enum_code(${code}::${typeOf("area_code")})::integer as of_gemeente, ${cells.join(", ")} from ${source}
     where ${where} ${others}
     ${sorted ? "" : `order by ${code}, ${order.filter(column => column !== code).join(", ")}`}`
  );
  const codes = words.get("area_code")!;
  const decoders = lists.map(name => (name === null ? plainCell : wordCell(words.get(name)!)));
  let [current, rows, columns] = [null as number | null, 0, part.columns.map((): Cell[] => [])];
  for (let chunk = await stream.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await stream.fetchChunk()) {
    const gemeenten = chunk.getColumnValues(0) as (number | null)[];
    for (let begin = 0, end = 0; begin < gemeenten.length; begin = end) {
      while (end < gemeenten.length && gemeenten[end] === gemeenten[begin]) end++;
      if (gemeenten[begin] !== current) {
        if (current !== null) yield [codes[current]!, pack(part, columns, rows)];
        [current, rows, columns] = [gemeenten[begin]!, 0, part.columns.map((): Cell[] => [])];
      }
      rows += end - begin;
      for (const [at, column] of columns.entries()) {
        const [vector, decode] = [chunk.getColumnVector(at + 1), decoders[at]!];
        for (let row = begin; row < end; row++) column.push(decode(vector.getItem(row)));
      }
    }
  }
  if (current !== null) yield [codes[current]!, pack(part, columns, rows)];
}

const plainCell = (value: DuckDBValue): Cell =>
  value !== null && typeof value === "object" ? ((value as DuckDBListValue).items as string[]) : (value as Cell);

const wordCell =
  (words: readonly string[]) =>
  (place: DuckDBValue): Cell =>
    place === null ? null : words[place as number]!;

async function packWhole(connection: DuckDBConnection, part: Part, selection: Selection): Promise<PackedPart> {
  const {
    from = part.table,
    where,
    order = anyMart(part.table)
      .order.map(column => `"${column}"`)
      .join(", ")
  } = selection;
  const rows = await queryRows<Record<string, Cell>>(
    connection,
    `select ${part.columns.map(([column]) => `"${column}"`).join(", ")} from ${from}
     ${where === undefined ? "" : `where ${where}`} order by ${order}`
  );
  return pack(
    part,
    part.columns.map(([column]) => rows.map(row => row[column] ?? null)),
    rows.length
  );
}
