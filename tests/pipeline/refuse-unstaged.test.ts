import {expect, test} from "vitest";
import {openDatabase} from "../../src/pipeline/database.ts";
import {createKnownAreas} from "../../src/pipeline/known-areas.ts";
import {loadCatalog} from "../../src/pipeline/load-catalog.ts";
import {openRawTables} from "../../src/pipeline/load-raw.ts";
import {refuseUnstaged} from "../../src/pipeline/refuse-unstaged.ts";
import {emptyParsedFile} from "../../src/sources/adapter.ts";

/** What staging says of one figure that was read from this column of this layout. */
async function staged(layoutId: "rivm_tidy" | "survey", measure: string): Promise<string> {
  const connection = await openDatabase();
  const parsed = emptyParsedFile({layoutId, sourceId: "rivm_gezondheid"});
  parsed.figures.push({
    areaCode: "GM9901",
    measure,
    year: 2024,
    value: 1,
    missing: null,
    low: null,
    high: null,
    row: 2
  });
  const adapter = {...parsed, recognises: () => true, parse: () => parsed};
  await loadCatalog(connection, []);
  const raw = await openRawTables(connection, createKnownAreas([], false));
  await raw.addFile({path: "a.csv", bytes: 1, sha256: "", adapter, companions: [], own: null, parse: () => parsed});
  await raw.close();
  const said = await refuseUnstaged(connection).then(
    () => "staged",
    (error: Error) => error.message
  );
  connection.closeSync();
  return said;
}

test("a figure of the catalogue is staged", async () => {
  expect(await staged("rivm_tidy", "goed_ervaren_gezondheid_pct")).toBe("staged");
});

test("a figure of a column without an indicator stops the build, with what to add", async () => {
  expect(await staged("rivm_tidy", "nieuwe_kolom")).toBe(
    'a.csv, column "nieuwe_kolom": layout rivm_tidy was read, and the catalogue has no indicator for the column: add it to src/catalog/measures.ts.'
  );
});

test("a figure of a layout that has no place among layouts stops the build, with what to add", async () => {
  expect(await staged("survey", "x")).toContain("add it to layoutPriority in src/pipeline/load-catalog.ts");
});
