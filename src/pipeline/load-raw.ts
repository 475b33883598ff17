import type {DuckDBConnection} from "@duckdb/node-api";
import {areaLists} from "../catalog/layouts.ts";
import {type Drain, type Issue, lostBy, type ParsedFile} from "../sources/adapter.ts";
import {appendCells, appendIssue, appendParsed} from "./append-parsed.ts";
import {queryRows} from "./database.ts";
import {createLeftOut, type KnownAreas, type LeftOut} from "./known-areas.ts";
import {openRawFigures} from "./load-figures.ts";
import {createRawTables} from "./raw-tables.ts";
import type {ReadFile} from "./read-input-folder.ts";
import type {Kept} from "./reuse/kept.ts";
import {
  countRows,
  entryOf,
  type GrowingTable,
  type KeptFile,
  keepRows,
  keptRows,
  restoreRows,
  type Told,
  takeFile
} from "./reuse/kept-files.ts";

/**
 * Makes the empty `raw_*` tables and returns how to add a parsed file and how to finish. Figures of codes that are not
 * known are counted and left out; lists of areas are to be added before what speaks of them.
 */
export async function openRawTables(connection: DuckDBConnection, known: KnownAreas, kept: Kept | null = null) {
  let filesCount = 0;
  const tables = await createRawTables(connection);
  const figures = await openRawFigures(connection);

  /** Takes figures and cells as they are read; figures of codes that are not known go to `leftOut`. */
  function drainFrom(path: string, leftOut: ReturnType<typeof createLeftOut>): Drain {
    let addFigure: ReturnType<typeof figures.openFile> | null = null;
    return part => {
      addFigure ??= figures.openFile({file: path, source_id: part.sourceId, layout_id: part.layoutId});
      const isList = areaLists.has(part.layoutId);
      for (const figure of part.figures) {
        if (isList || known.has(figure.areaCode)) addFigure(figure);
        else leftOut.add(figure);
      }
      appendCells(tables, filesCount, part);
      part.figures.length = 0;
      part.cells.length = 0;
    };
  }

  function addUnknown(file: string, leftOut: readonly LeftOut[]): Issue[] {
    for (const each of leftOut) tables.raw_unknown_figures.append({file, ...each});
    const issue = describeLeftOut(file, leftOut);
    return issue ? [issue] : [];
  }

  function readFile({path, bytes, sha256, parse}: ReadFile): Told {
    const leftOut = createLeftOut();
    const drain = drainFrom(path, leftOut);
    const parsed = parse(drain);
    drain(parsed);
    if (areaLists.has(parsed.layoutId)) known.learn(parsed.areas);
    parsed.issues.push(...addUnknown(path, leftOut.all()));
    appendParsed(tables, {id: filesCount++, path, bytes, sha256}, parsed);
    for (const issue of parsed.issues) appendIssue(tables, parsed.sourceId, issue);
    return tellOf(parsed);
  }

  const flush = () => {
    for (const table of Object.values(tables)) table.flush();
    figures.flush();
  };
  const growing = (): GrowingTable[] => {
    const file_id = String(filesCount);
    const numbered = (name: string) => (name === "raw_files" || name === "raw_cells" ? {restore: {file_id}} : {});
    return [...Object.keys(tables).map(name => ({name, ...numbered(name)})), ...figures.tables()];
  };

  async function readAndKeep(file: ReadFile, kept: Kept, entry: string): Promise<Told> {
    flush();
    const grows = growing();
    const before = await countRows(connection, grows);
    const told = readFile(file);
    flush();
    const words = await figures.wordsSince(before.get("raw_figure_values")!);
    await keepRows(connection, kept, entry, {tables: grows, before, told, words});
    return told;
  }

  async function restore({begin, told, tables: names, words}: KeptFile): Promise<Told> {
    flush();
    await figures.restore(begin, names, words);
    for (const table of growing())
      if (table.name in tables && names.includes(table.name)) await restoreRows(connection, begin, table);
    if (told.listsAreas && names.includes("raw_areas")) known.learn(await readAreas(connection, begin));
    filesCount++;
    return told;
  }

  return {
    /** Reads a file and adds all that is in it, or what was kept of it when it was read before. */
    async addFile(file: ReadFile): Promise<Told> {
      const entry = kept && entryOf(file, known.describe());
      if (!kept || entry === null) return readFile(file);
      const before = await takeFile(kept, entry);
      return before ? restore(before) : readAndKeep(file, kept, entry);
    },
    addIssue: (issue: Issue) => appendIssue(tables, "buurtspiegel", issue),
    async close(): Promise<void> {
      for (const table of Object.values(tables)) table.close();
      await figures.close();
    }
  };
}

/** What there is to say of a file that was read. */
export const tellOf = ({rowsRead, issues, layoutId}: ParsedFile): Told => ({
  rowsRead,
  lost: issues.reduce((sum, issue) => sum + lostBy(issue), 0),
  remarks: issues.length,
  listsAreas: areaLists.has(layoutId)
});

const readAreas = (connection: DuckDBConnection, begin: string) =>
  queryRows<{code: string; gemeenteCode: string | null}>(
    connection,
    `select distinct area_code as code, gemeente_code as "gemeenteCode" from ${keptRows(begin, "raw_areas")}`
  );

function describeLeftOut(file: string, leftOut: readonly LeftOut[]): Issue | null {
  const codes = [...new Set(leftOut.map(({area_code}) => area_code))];
  const [first] = leftOut;
  if (!first) return null;
  const count = leftOut.reduce((sum, {figures_count}) => sum + figures_count, 0);
  const value = `${codes.length === 1 ? "1 code" : `${codes.length} codes`} of gemeenten that no list has, e.g. ${codes.slice(0, 3).join(", ")}`;
  const expected = "codes of gemeenten in a list of areas; figures of others are left out";
  return {file, row: first.row, column: null, value, expected, action: "value_rejected", count};
}
