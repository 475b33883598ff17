import {mkdtempSync, readdirSync, rmSync, truncateSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {fillTable, openDatabase, queryRows} from "../../../src/pipeline/database.ts";
import {keptFolder, openKept} from "../../../src/pipeline/reuse/kept.ts";
import {type Remember, rememberIn} from "../../../src/pipeline/reuse/remember.ts";

let dir: string;
let builds: number;
let done: string[];

beforeEach(() => {
  [dir, builds, done] = [mkdtempSync(join(tmpdir(), "buurtspiegel-remember-")), 0, []];
});
afterEach(() => rmSync(dir, {recursive: true, force: true}));

type Build = (connection: DuckDBConnection, remember: Remember) => Promise<void>;

/** A build of these figures, after those before it; gives what `made` holds in the end. */
async function build(values: readonly number[], steps: Build, program = "one"): Promise<unknown[]> {
  const connection = await openDatabase();
  try {
    await fillTable(
      connection,
      "figures",
      {area_code: "VARCHAR", value: "DOUBLE"},
      values.map((value, at) => ({area_code: `BU${at}`, value}))
    );
    const kept = await openKept(join(dir, String(builds + 1)), join(dir, String(builds)), program);
    builds++;
    await steps(connection, rememberIn(kept));
    await kept.close();
    return await queryRows(connection, "from made");
  } finally {
    connection.closeSync();
  }
}

/** A step that answers with what a query says. */
const stepOf =
  (sql: string, name = "step"): Build =>
  (connection, remember) =>
    remember(connection, name, async at => {
      done.push(name);
      const rows = await queryRows<{area_code: string; value: number}>(at, sql);
      await fillTable(at, "made", {area_code: "VARCHAR", value: "DOUBLE"}, rows);
    });

const highest = stepOf("from figures where area_code = 'BU1'");

describe("a step of the pipeline", () => {
  test("is not done again while what it asks has the same answer, and its tables are those of then", async () => {
    const first = await build([1, 2, 3], highest);
    expect(await build([1, 2, 4], highest)).toEqual(first);
    expect(done).toEqual(["step"]);
  });

  test("is done again when the answer changed", async () => {
    await build([1, 2, 3], highest);
    expect(await build([1, 5, 3], highest)).toEqual([{area_code: "BU1", value: 5}]);
  });

  test("is done again when a table changed that it reads on its way to a table of its own", async () => {
    const within: Build = (connection, remember) =>
      remember(connection, "step", async at => {
        await at.run("create or replace table half as select area_code, value / 2 as value from figures");
        await at.run(
          "create or replace table made as select sum(half.value) as value from half join figures using (area_code)"
        );
      });
    await build([1, 3], within);
    expect(await build([1, 5], within)).toEqual([{value: 3}]);
  });

  test("is done again when a word changed that is kept as a number", async () => {
    const typed =
      (word: string): Build =>
      async (connection, remember) => {
        await connection.run(
          `create type word as enum ('${word}'); create table worded as select '${word}'::word as word`
        );
        await stepOf("select word as area_code, 1.0::double as value from worded")(connection, remember);
      };
    await build([1], typed("a.csv"));
    expect(await build([1], typed("b.csv"))).toEqual([{area_code: "b.csv", value: 1}]);
  });

  test("is done again when another program did it", async () => {
    await build([1, 2], highest);
    await build([1, 2], highest, "another");
    expect(done).toEqual(["step", "step"]);
  });

  test("is done again when the file of what it made was cut off", async () => {
    const first = await build([1, 2], highest);
    truncateSync(join(dir, "1", keptFolder, "step.made.parquet"), 20);
    expect(await build([1, 2], highest)).toEqual(first);
    expect(done).toEqual(["step", "step"]);
  });

  test("may not change a table of another step", async () => {
    const changes: Build = (connection, remember) =>
      remember(connection, "step", async at => void (await at.run("update figures set value = 0")));
    await expect(build([1], changes)).rejects.toThrow("may only make tables");
  });

  test("is kept no longer when a build does not do it", async () => {
    await build([1, 2], highest);
    await build([1, 2], stepOf("from figures", "other"));
    expect(readdirSync(join(dir, "2", keptFolder))).toEqual(["index.json", "other.made.parquet"]);
  });
});

describe("a step within another", () => {
  const outer =
    (sql: string): Build =>
    (connection, remember) =>
      remember(connection, "outer", async at => {
        done.push("outer");
        await highest(at, remember);
        await fillTable(at, "total", {value: "DOUBLE"}, await queryRows<{value: number}>(at, sql));
      });
  const all = outer("select sum(figures.value) as value from figures join made using (area_code)");
  const count = outer("select count(*)::double as value from figures");

  test("stays as it was while the other is done again", async () => {
    await build([1, 2, 3], all);
    await build([1, 2, 4], all);
    expect(done).toEqual(["outer", "step", "outer"]);
  });

  test("is part of what the other depends on", async () => {
    await build([1, 2], count);
    await build([1, 3], count);
    expect(done).toEqual(["outer", "step", "outer", "step"]);
  });

  test("is still known after a build in which the other did not change", async () => {
    await build([1, 2], count);
    await build([1, 2], count);
    await build([1, 2, 3], count);
    expect(done).toEqual(["outer", "step", "outer"]);
  });
});
