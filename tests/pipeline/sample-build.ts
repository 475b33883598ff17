import {existsSync} from "node:fs";
import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll} from "vitest";
import {marts} from "../../src/catalog/marts.ts";
import {literal, openDatabase, queryRows} from "../../src/pipeline/database.ts";
import {runPipeline} from "../../src/pipeline/run.ts";

/**
 * The built tables of the sample, to ask: those that `npm test` made, else made here. Call it at the top of a test file.
 */
export async function sampleBuild() {
  const {BUURTSPIEGEL_TEST_BUILD: given} = process.env;
  const made = given && existsSync(given) ? null : await mkdtemp(join(tmpdir(), "buurtspiegel-sample-"));
  const buildDir = made === null ? given! : join(made, "build");
  if (made !== null) await runPipeline({dataDir: "data/sample", buildDir, gemeenten: [], version: "0.0.0-test"});
  const connection = await openDatabase();
  for (const {name} of marts)
    await connection.run(`create view ${name} as from read_parquet(${literal(join(buildDir, `${name}.parquet`))})`);
  afterAll(async () => {
    connection.closeSync();
    if (made !== null) await rm(made, {recursive: true, force: true});
  });
  const rows = <Row = Record<string, unknown>>(sql: string) => queryRows<Row>(connection, sql);
  return {
    buildDir,
    rows,
    /** The one value of the one row that a query gives. */
    async value(sql: string): Promise<unknown> {
      const found = await rows<Record<string, unknown>>(sql);
      if (found.length !== 1) throw new Error(`expected one row, got ${found.length}: ${sql}`);
      return Object.values(found[0]!)[0];
    }
  };
}
