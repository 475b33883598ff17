import type {DuckDBConnection} from "@duckdb/node-api";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {marts} from "../../src/catalog/marts.ts";
import {CheckError, checkMarts, promises} from "../../src/pipeline/checks.ts";
import {openDatabase} from "../../src/pipeline/database.ts";
import {buildTables} from "../../src/pipeline/run.ts";

let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await openDatabase();
  await buildTables(connection, {dataDir: "data/sample", gemeenten: []});
  // a view cannot be broken: what it shows can
  await connection.run(
    "create table held as from grid_cells; drop view grid_cells; alter table held rename to grid_cells"
  );
  // nothing needs a signature in the sample, nor has it squares of 100 m, a code that was given out twice or a national
  // figure of another edition: an empty table cannot be broken
  await connection.run(`
    insert into national_other_editions values ('gezondheid_goed_share', 2012, '50090NED', 'rivm_gezondheid', 0.761);
    insert into sign_offs values (1, 'one_name', 'a.csv', null, 1, 'seen', 'A. Tester', '2026-01-01');
    insert into stock_surroundings by name
    select area_code, level, gemeente_code, 2024 as year, 1 as residents_share, 1 as squares_count, 9 as dwellings_count, 0.1 as own_low,
      0.2 as own_high, 0.1 as around_low, 0.2 as around_high, 9 as around_class_1_count, 0 as around_class_2_count,
      0 as around_class_3_count, 0 as around_class_4_count, 0 as around_class_5_count, 9 as sure_count
    from areas where area_code = 'WK990100';
    insert into reused_codes by name
    select area_code, gemeente_code, 2020 as last_year, name, []::varchar[] as successor_codes from areas where area_code = 'BU99010000'`);
});
afterAll(() => connection.closeSync());

/** What the checks say after a change of the tables that is undone again. */
async function complaintAfter(change: string): Promise<string> {
  await connection.run(`begin transaction; ${change}`);
  const error = await checkMarts(connection).catch(error => error);
  await connection.run("rollback");
  if (error !== undefined && !(error instanceof CheckError)) throw error;
  return error?.message ?? "";
}

test("the sample as it is keeps every promise", async () => {
  expect(await complaintAfter("")).toBe("");
});

describe("a planted fault is found", () => {
  const one = "where area_code = 'BU99010000' and indicator_id = 'inwoners_count' and year = 2024";
  const faults: [promise: string, change: string, example: string][] = [
    [
      "areas: the parent of every current area exists",
      "update areas set parent_code = 'WK990199' where area_code = 'BU99010000'",
      "area_code: BU99010000, parent_code: WK990199"
    ],
    [
      "areas: neighbours and successors exist and are current",
      "update areas set neighbour_codes = ['BU99019999'] where area_code = 'BU99010000'",
      "area_code: BU99010000, other: BU99019999"
    ],
    [
      "indicator_values: a value or a reason, never both, never neither",
      `update indicator_values set missing = 'suppressed' ${one}`,
      "missing: suppressed"
    ],
    [
      "indicator_values: a value or a reason, never both, never neither",
      `update indicator_values set value = null ${one}`,
      "value: null, missing: null"
    ],
    [
      "indicator_values: every value is finite and within the indicator's range",
      `update indicator_values set value = -1 ${one}`,
      "value: -1"
    ],
    [
      "indicator_values: every value is finite and within the indicator's range",
      `update indicator_values set value = 'nan' ${one}`,
      "value: NaN"
    ],
    [
      "indicator_values: only what its columns may hold",
      `update indicator_values set indicator_id = 'inwoners' ${one}`,
      "indicator_id: inwoners"
    ],
    [
      "indicator_values: intervals hold their value",
      `update indicator_values set low = value + 1, high = value + 2 ${one}`,
      "indicator_id: inwoners_count"
    ],
    ["classes: 1 to 9", "update classes set class = 10 where area_code = 'BU99010000' and year = 2002", "class: 10"],
    [
      "classes: ours equal the published ones, but for values within 0.00002 of a break",
      "update classes set published_class = 10 - class, distance_to_break = 0.1 where area_code = 'BU99010000' and class <> 5",
      "published_class"
    ],
    [
      "comparisons: only what its columns may hold",
      "update comparisons set land_percentile = 50 where area_code = 'BU99010000'",
      "column: land_percentile, cell: 50"
    ],
    [
      "comparisons: no more areas lower and higher than there are",
      "update comparisons set land_below_count = land_peers_count + 1 where area_code = 'BU99010000'",
      "land_below_count"
    ],
    [
      "focus_types: a type or a reason, never both, never neither",
      "update focus_types set missing = 'no_problems' where area_code = 'BU99010000' and year = 2024",
      "area_code: BU99010000, year: 2024"
    ],
    [
      "trajectories: a trajectory or a reason, never both, never neither",
      "update trajectories set trajectory = null where area_code = 'BU99010102' and is_default",
      "area_code: BU99010102, problems_from_year: 2014, trajectory: null, missing: null"
    ],
    [
      "focus_types, trajectories, peers: nothing for areas with too few residents",
      "update areas set population_size = 'few' where area_code = 'BU99010000'",
      "area_code: BU99010000"
    ],
    [
      "classes, comparisons: no class or place for areas with too few residents, or with an unknown number",
      "update areas set population_size = 'unknown' where area_code = 'BU99010000'",
      "area_code: BU99010000, population_size: unknown"
    ],
    [
      "indicator_values: no count of fewer persons than may be shown",
      "update indicator_values set value = 5 where area_code = 'BU99010000' and indicator_id = 'inwoners_count' and year = 2024",
      "indicator_id: inwoners_count, year: 2024, value: 5"
    ],
    [
      "vulnerability: no index from fewer components than it needs",
      "update vulnerability set component_ids = ['laag_inkomen_share'] where area_code = 'BU99010000' and year = 2024",
      "area_code: BU99010000, year: 2024"
    ],
    [
      "survey_results: a share is withheld, or from enough respondents",
      "update survey_results set withheld = true where figure_id = '2-1' and column_id = 5",
      "figure_id: 2-1"
    ],
    [
      "research_cohorts: a share lies within its interval, and is greyed where few areas count",
      "update research_cohorts set share = 1, low = 0.1, high = 0.2 where figure_id = '4-7' and cohesion_class = 1",
      "figure_id: 4-7, cohesion_class: 1, share: 1"
    ],
    [
      "indicator_values: residents of the gemeenten add up to those of the country within 1 %",
      "update indicator_values set value = value * 1.1 where level = 'land' and indicator_id = 'inwoners_count' and year = 2024",
      "year: 2024"
    ]
  ];

  test.each(faults)("%s", async (promise, change, example) => {
    const complaint = await complaintAfter(change);
    expect(complaint).toContain(`${promise}. Broken by:`);
    expect(complaint).toContain(example);
  });

  test("there is one for every promise", () => {
    const general = /: (one row per|no empty cell|only what) /;
    const planted = new Set(faults.map(([promise]) => promise).filter(promise => !general.test(promise)));
    expect([...planted].toSorted()).toEqual(promises.filter(promise => !general.test(promise)).toSorted());
  });

  test.each(marts.map(({name, key}) => [name, key] as const))("%s: a doubled row", async (name, key) => {
    const complaint = await complaintAfter(`insert into ${name} from ${name} limit 1`);
    expect(complaint).toContain(`${name}: one row per ${key.join(", ")}`);
  });

  test.each(marts.map(({name, columns}) => [name, columns.find(({nullable}) => !nullable)!.name]))(
    "%s: an empty %s",
    async (name, column) => {
      const complaint = await complaintAfter(`update ${name} set "${column}" = null where rowid = 0`);
      expect(complaint).toContain(`${name}: no empty cell in a column that is always filled`);
      expect(complaint).toContain(`column: ${column}, empty: 1`);
    }
  );

  test.each(marts.map(({name}) => name))("%s: a column that is not documented", async name => {
    expect(await complaintAfter(`alter table ${name} add column extra integer`)).toContain(
      `${name}: columns differ from src/catalog/marts.ts.`
    );
  });

  test("a column of another type", async () => {
    expect(await complaintAfter("alter table distributions alter areas_count type bigint")).toMatch(
      /distributions: columns differ .+\n {2}got .*areas_count BIGINT.*\n {2}expected .*areas_count INTEGER/
    );
  });
});

test("every promise is listed with at most five examples, and that the previous build is kept", async () => {
  const complaint = await complaintAfter(
    "update comparisons set land_percentile = 2, gemeente_percentile = 2 where land_percentile is not null"
  );
  expect(complaint).toMatch(/^1 checks failed; the previous build is kept\.\n/);
  expect(complaint.split("\n")).toHaveLength(2 + 5 + 1);
  expect(complaint).toMatch(/ {2}and more$/);
});
