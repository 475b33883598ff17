import {DuckDBInstance} from "@duckdb/node-api";
import {expect} from "vitest";
import {martByName} from "../../src/catalog/marts.ts";

declare module "vitest" {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    toBeValidSql(): Promise<void>;
  }
}

const connection = (async () => {
  const made = await (await DuckDBInstance.create(":memory:")).connect();
  const columns = martByName("profiles").columns.map(({name, type}) => `"${name}" ${type}`);
  await made.run(`create table profielen (${columns.join(", ")})`);
  return made;
})();

/** Runs SQL over an empty `profielen` table with the columns of the published one. */
export async function runSql(sql: string): Promise<unknown[][]> {
  return (await (await connection).runAndReadAll(sql)).getRowsJS();
}

expect.extend({
  async toBeValidSql(sql: string) {
    try {
      await runSql(`explain ${sql}`);
      return {pass: true, message: () => `expected DuckDB to refuse:\n${sql}`};
    } catch (error) {
      return {pass: false, message: () => `DuckDB refused:\n${sql}\n${error}`};
    }
  }
});
