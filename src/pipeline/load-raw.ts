import type {DuckDBConnection} from "@duckdb/node-api";
import {areaLists} from "../catalog/layouts.ts";
import {measures} from "../catalog/measures.ts";
import {type SquareColumn, squareColumns} from "../catalog/square-columns.ts";
import type {Issue, ParsedFile} from "../sources/adapter.ts";
import {createTable} from "./database.ts";
import {createLeftOut, type KnownAreas, type LeftOut} from "./known-areas.ts";
import {openRawFigures} from "./load-figures.ts";
import type {ReadFile} from "./read-input-folder.ts";

/**
 * Makes the empty `raw_*` tables and returns how to add a parsed file and how to finish. Figures of codes that are not
 * known are counted and left out; lists of areas are to be added before what speaks of them.
 */
export async function openRawTables(connection: DuckDBConnection, known: KnownAreas) {
  let filesCount = 0;
  const files = await createTable(connection, "raw_files", {
    file_id: "INTEGER",
    file: "VARCHAR",
    source_id: "VARCHAR",
    layout_id: "VARCHAR",
    sha256: "VARCHAR",
    bytes: "DOUBLE",
    rows_read_count: "INTEGER",
    rows_kept_count: "INTEGER",
    codes_year: "INTEGER",
    codes_of_own_year: "BOOLEAN",
    edition: "VARCHAR"
  });
  const areas = await createTable(connection, "raw_areas", {
    file: "VARCHAR",
    row: "INTEGER",
    source_id: "VARCHAR",
    layout_id: "VARCHAR",
    area_code: "VARCHAR",
    name: "VARCHAR",
    gemeente_name: "VARCHAR",
    wijk_code: "VARCHAR",
    gemeente_code: "VARCHAR",
    vintage_year: "INTEGER",
    boundary_change: "INTEGER",
    water: "BOOLEAN",
    postcode4: "VARCHAR",
    geojson: "VARCHAR"
  });
  const figures = await openRawFigures(connection);
  const unknown = await createTable(connection, "raw_unknown_figures", {
    file: "VARCHAR",
    area_code: "VARCHAR",
    missing: "VARCHAR",
    row: "INTEGER",
    figures_count: "INTEGER"
  });
  const classes = await createTable(connection, "raw_classes", {
    file: "VARCHAR",
    row: "INTEGER",
    layout_id: "VARCHAR",
    area_code: "VARCHAR",
    measure: "VARCHAR",
    year: "INTEGER",
    class: "INTEGER"
  });
  const cells = await createTable(connection, "raw_cells", {
    file_id: "INTEGER",
    cell_id: "VARCHAR",
    x_m: "DOUBLE",
    y_m: "DOUBLE",
    year: "INTEGER",
    ...Object.fromEntries(Object.keys(measures.leefbaarometer_grid!).map(measure => [measure, "DOUBLE" as const]))
  });
  const squares = await createTable(connection, "raw_squares", {
    cell_id: "VARCHAR",
    x_m: "DOUBLE",
    y_m: "DOUBLE",
    year: "INTEGER",
    ...Object.fromEntries(Object.values(squareColumns).map(name => [name, "DOUBLE" as const]))
  });
  const postcodes = await createTable(connection, "raw_postcodes", {
    file: "VARCHAR",
    postcode: "VARCHAR",
    buurt_code: "VARCHAR",
    addresses_count: "INTEGER"
  });
  const respondents = await createTable(connection, "raw_respondents", {
    file: "VARCHAR",
    row: "INTEGER",
    respondent_id: "VARCHAR",
    survey: "VARCHAR",
    publisher: "VARCHAR",
    licence: "VARCHAR",
    area_code: "VARCHAR",
    year: "INTEGER",
    weight: "DOUBLE",
    answers: "VARCHAR"
  });
  const issues = await createTable(connection, "raw_issues", {
    source_id: "VARCHAR",
    file: "VARCHAR",
    row: "INTEGER",
    column: "VARCHAR",
    value: "VARCHAR",
    expected: "VARCHAR",
    action: "VARCHAR",
    times_count: "INTEGER",
    example_rows: "VARCHAR"
  });
  const addIssue = (source_id: ParsedFile["sourceId"], {count = 1, rows = [], ...issue}: Issue) => {
    const example_rows = count > 1 && rows.length > 1 ? rows.join(", ") : null;
    issues.append({...issue, source_id, times_count: count, example_rows});
  };
  const addUnknown = (file: string, leftOut: readonly LeftOut[]): Issue[] => {
    for (const each of leftOut) unknown.append({file, ...each});
    const issue = describeLeftOut(file, leftOut);
    return issue ? [issue] : [];
  };
  return {
    /** Reads a file and adds all that is in it. */
    addFile({path, bytes, sha256, parse}: ReadFile): ParsedFile {
      let addFigure: ReturnType<typeof figures.openFile> | null = null;
      const leftOut = createLeftOut();
      const drain = (part: ParsedFile) => {
        addFigure ??= figures.openFile({file: path, source_id: part.sourceId, layout_id: part.layoutId});
        const isList = areaLists.has(part.layoutId);
        for (const figure of part.figures) {
          if (isList || known.has(figure.areaCode)) addFigure(figure);
          else leftOut.add(figure);
        }
        for (const cell of part.cells)
          cells.append({
            ...cell.values,
            file_id: filesCount,
            cell_id: cell.cellId,
            x_m: cell.xM,
            y_m: cell.yM,
            year: cell.year
          });
        part.figures.length = 0;
        part.cells.length = 0;
      };
      const parsed = parse(drain);
      drain(parsed);
      if (areaLists.has(parsed.layoutId)) known.learn(parsed.areas);
      parsed.issues.push(...addUnknown(path, leftOut.all()));
      const {sourceId: source_id, layoutId: layout_id} = parsed;
      files.append({
        file_id: filesCount++,
        file: path,
        source_id,
        layout_id,
        sha256,
        bytes,
        rows_read_count: parsed.rowsRead,
        rows_kept_count: parsed.rowsKept,
        codes_year: parsed.codesYear === "own" ? null : parsed.codesYear,
        codes_of_own_year: parsed.codesYear === "own",
        edition: parsed.edition
      });
      for (const area of parsed.areas) {
        areas.append({
          file: path,
          row: area.row,
          source_id,
          layout_id,
          area_code: area.code,
          name: area.name,
          gemeente_name: area.gemeenteName,
          wijk_code: area.wijkCode,
          gemeente_code: area.gemeenteCode,
          vintage_year: area.vintageYear,
          boundary_change: area.boundaryChange,
          water: area.water,
          postcode4: area.postcode4,
          geojson: area.geometry ? JSON.stringify(area.geometry) : null
        });
      }
      for (const found of parsed.classes) {
        classes.append({
          file: path,
          row: found.row,
          layout_id,
          area_code: found.areaCode,
          measure: found.measure,
          year: found.year,
          class: found.class
        });
      }
      for (const {cellId, xM, yM, year, counts} of parsed.squares) {
        const named = Object.entries(squareColumns).map(([column, name]) => [
          name,
          counts[column as SquareColumn] ?? null
        ]);
        squares.append({...Object.fromEntries(named), cell_id: cellId, x_m: xM, y_m: yM, year});
      }
      for (const {postcode6, buurtCode, addresses} of parsed.postcodes) {
        postcodes.append({file: path, postcode: postcode6, buurt_code: buurtCode, addresses_count: addresses});
      }
      for (const {id, row, areaCode, year, weight, answers} of parsed.respondents) {
        const {title, publisher, licence} = parsed.survey!;
        respondents.append({
          file: path,
          row,
          respondent_id: id,
          survey: title,
          publisher,
          licence,
          area_code: areaCode,
          year,
          weight,
          answers: JSON.stringify(answers)
        });
      }
      for (const issue of parsed.issues) addIssue(source_id, issue);
      return parsed;
    },
    addIssue: (issue: Issue) => addIssue("buurtspiegel", issue),
    async close(): Promise<void> {
      for (const table of [files, areas, unknown, classes, cells, squares, postcodes, respondents, issues])
        table.close();
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
