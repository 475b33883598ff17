import {existsSync} from "node:fs";
import {readFile} from "node:fs/promises";
import {join} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import {thresholds} from "../../catalog/thresholds.ts";
import {literal, queryRows} from "../database.ts";
import type {Breach} from "./breach.ts";

/** What a breach of this identity names instead of a file. */
export const previousBuild = "previous build";

/** Values of one figure then and now, over the areas of one level that have it in both builds. */
interface Change {
  indicator_id: string;
  year: number;
  level: string;
  areas_count: number;
  changed_count: number;
  lost_count: number;
  /** Median factor between the two, at least 1; null where no value is above zero in both. */
  factor: number | null;
  correlation: number | null;
  example_code: string | null;
}

/**
 * Compares the figures with those of the tables of the previous build, where those are of the same data set. What
 * changed is told in the terminal alone: the tables follow from the files, and not from what was built before.
 */
export async function changeBreaches(
  connection: DuckDBConnection,
  {previousDir, title}: {previousDir: string; title: string},
  log: (line: string) => void
): Promise<Breach[]> {
  const table = join(previousDir, "indicator_values.parquet");
  if (!existsSync(table) || (await titleOf(previousDir)) !== title) return [];
  let changes: Change[];
  try {
    changes = await readChanges(connection, table);
  } catch (error) {
    log(
      `the tables of the previous build cannot be read, so nothing is compared with them (${(error as Error).message})`
    );
    return [];
  }
  for (const line of describeChanges(changes)) log(line);
  return [...changes.filter(isAbsurd).map(toBreach), ...(await emptiedCountry(connection, table))];
}

async function titleOf(dir: string): Promise<string | null> {
  try {
    return (JSON.parse(await readFile(join(dir, "manifest.json"), "utf8")) as {title: string}).title;
  } catch {
    return null;
  }
}

const readChanges = (connection: DuckDBConnection, table: string): Promise<Change[]> =>
  queryRows<Change>(
    connection,
    `with then_and_now as (
       select old.indicator_id, old.year, old.level, old.area_code, old.value as old_value, new.value as new_value
       from read_parquet(${literal(table)}) as old
       join int_areas_current using (area_code)
       left join int_figures as new using (area_code, indicator_id, year)
       where old.value is not null
     )
     select indicator_id, year, level, count(new_value)::integer as areas_count,
       count(*) filter (abs(new_value - old_value) > 0.01 * abs(old_value))::integer as changed_count,
       (count(*) - count(new_value))::integer as lost_count,
       -- null, not filtered: a filter does not keep the logarithm from being taken of a score below zero
       exp(median(abs(ln(case when new_value > 0 and old_value > 0 then new_value / old_value end)))) as factor,
       case when count(distinct new_value) > 1 and count(distinct old_value) > 1 then corr(new_value, old_value) end as correlation,
       arg_max(area_code, abs(new_value - old_value)) as example_code
     from then_and_now group by all order by all`
  );

function describeChanges(changes: readonly Change[]): string[] {
  return changes
    .filter(({areas_count, changed_count, lost_count}) => 20 * (changed_count + lost_count) > areas_count + lost_count)
    .map(
      ({indicator_id, year, level, areas_count, changed_count, lost_count}) =>
        `since the previous build: ${indicator_id} of ${year} changed in ${changed_count} of ${areas_count} areas (${level})${lost_count > 0 ? `, and ${lost_count} lost it` : ""}`
    );
}

/** The same figure of the same year of another size altogether, or unlike what it was in the same areas. */
function isAbsurd({areas_count, factor, correlation}: Change): boolean {
  if (areas_count < thresholds.areasForChange.value) return false;
  return (factor ?? 1) >= thresholds.changeFactor.value || (correlation ?? 1) < thresholds.changeLikeness.value;
}

const toBreach = ({indicator_id, year, level, areas_count, factor, correlation, example_code}: Change): Breach => ({
  identity: "change_in_bounds",
  file: previousBuild,
  row: null,
  column: `${indicator_id} of ${year}`,
  value: `in ${areas_count} areas (${level}) a factor ${(factor ?? 1).toFixed(1)} apart, correlation ${(correlation ?? 1).toFixed(2)}, most in ${example_code}`,
  expected: "about the figures that the previous build has for the same year",
  areaCode: null
});

/** The country had figures, and most of them are gone. */
async function emptiedCountry(connection: DuckDBConnection, table: string): Promise<Breach[]> {
  const [row] = await queryRows<{before: number; left: number}>(
    connection,
    `select count(*)::integer as before, count(new.value)::integer as left
     from (select distinct indicator_id from read_parquet(${literal(table)}) where area_code = 'NL00' and value is not null) as old
     left join (select indicator_id, any_value(value) as value from int_figures where area_code = 'NL00' and value is not null group by all) as new using (indicator_id)`
  );
  const {before, left} = row!;
  if (before < 10 || left >= before / 2) return [];
  const value = `${left} of the ${before} figures that it had`;
  return [
    {
      identity: "change_in_bounds",
      file: previousBuild,
      row: null,
      column: "Nederland",
      value,
      expected: "most of them",
      areaCode: "NL00"
    }
  ];
}
