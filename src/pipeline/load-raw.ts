import type {DuckDBConnection} from "@duckdb/node-api";
import {areaLists} from "../catalog/layouts.ts";
import type {Drain, Issue, ParsedFile} from "../sources/adapter.ts";
import {appendCells, appendIssue, appendParsed} from "./append-parsed.ts";
import {createLeftOut, type KnownAreas, type LeftOut} from "./known-areas.ts";
import {openRawFigures} from "./load-figures.ts";
import {createRawTables} from "./raw-tables.ts";
import type {ReadFile} from "./read-input-folder.ts";

/**
 * Makes the empty `raw_*` tables and returns how to add a parsed file and how to finish. Figures of codes that are not
 * known are counted and left out; lists of areas are to be added before what speaks of them.
 */
export async function openRawTables(connection: DuckDBConnection, known: KnownAreas) {
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

  return {
    /** Reads a file and adds all that is in it. */
    addFile({path, bytes, sha256, parse}: ReadFile): ParsedFile {
      const leftOut = createLeftOut();
      const drain = drainFrom(path, leftOut);
      const parsed = parse(drain);
      drain(parsed);
      if (areaLists.has(parsed.layoutId)) known.learn(parsed.areas);
      parsed.issues.push(...addUnknown(path, leftOut.all()));
      appendParsed(tables, {id: filesCount++, path, bytes, sha256}, parsed);
      for (const issue of parsed.issues) appendIssue(tables, parsed.sourceId, issue);
      return parsed;
    },
    addIssue: (issue: Issue) => appendIssue(tables, "buurtspiegel", issue),
    async close(): Promise<void> {
      for (const table of Object.values(tables)) table.close();
      await figures.close();
    }
  };
}

function describeLeftOut(file: string, leftOut: readonly LeftOut[]): Issue | null {
  const codes = [...new Set(leftOut.map(({area_code}) => area_code))];
  const [first] = leftOut;
  if (!first) return null;
  const count = leftOut.reduce((sum, {figures_count}) => sum + figures_count, 0);
  const value = `${codes.length === 1 ? "1 code" : `${codes.length} codes`} of gemeenten that no list has, e.g. ${codes.slice(0, 3).join(", ")}`;
  const expected = "codes of gemeenten in a list of areas; figures of others are left out";
  return {file, row: first.row, column: null, value, expected, action: "value_rejected", count};
}
