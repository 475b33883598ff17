import {expect, test} from "vitest";
import {appendIssue, appendParsed} from "../../src/pipeline/append-parsed.ts";
import {openDatabase, queryRows} from "../../src/pipeline/database.ts";
import {createRawTables, type RawTables} from "../../src/pipeline/raw-tables.ts";
import {emptyParsedFile} from "../../src/sources/adapter.ts";

/** Rows of a raw table after something was appended. */
async function rowsAfter(append: (tables: RawTables) => void, sql: string): Promise<unknown[]> {
  const connection = await openDatabase();
  const tables = await createRawTables(connection);
  append(tables);
  for (const table of Object.values(tables)) table.close();
  return queryRows(connection, sql).finally(() => connection.closeSync());
}
const issue = {file: "a.csv", row: 2, column: "x", value: "?", expected: "a number", action: "value_rejected"} as const;

test("what is alike is one row with its count and examples", async () => {
  const append = (tables: RawTables) => appendIssue(tables, "politie", {...issue, count: 30, rows: [2, 5, 9]});
  const [row] = await rowsAfter(append, "select times_count, example_rows from raw_issues");
  expect(row).toEqual({times_count: 30, example_rows: "2, 5, 9"});
});

test("an issue by itself needs no examples", async () => {
  const [row] = await rowsAfter(
    tables => appendIssue(tables, "politie", issue),
    "select times_count, example_rows from raw_issues"
  );
  expect(row).toEqual({times_count: 1, example_rows: null});
});

test("a file whose figures are each on the codes of their own year has no year of codes", async () => {
  const parsed = {...emptyParsedFile({layoutId: "politie_tidy", sourceId: "politie"}), codesYear: "own" as const};
  const append = (tables: RawTables) => appendParsed(tables, {id: 3, path: "a.csv", bytes: 9, sha256: "f"}, parsed);
  const rows = await rowsAfter(append, "select file_id, codes_year, codes_of_own_year from raw_files");
  expect(rows).toEqual([{file_id: 3, codes_year: null, codes_of_own_year: true}]);
});
