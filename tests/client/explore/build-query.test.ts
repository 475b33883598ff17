import {describe, expect, test} from "vitest";
import {buildBackdropQuery, buildQuery, neededIndicators} from "../../../src/client/explore/build-query.ts";
import {type Condition, defaultState, type ExploreState} from "../../../src/client/explore/state.ts";
import {published} from "../indicators.ts";
import {runSql} from "../to-be-valid-sql.ts";

const standard = defaultState(published);
const query = (changes: Partial<ExploreState>) => buildQuery({...standard, ...changes}, published);
const condition = (changes: Partial<Condition>): Condition => ({
  indicatorId: "eenzaam_share",
  operator: "hoger",
  low: 50,
  high: null,
  ...changes
});

describe("buildQuery", () => {
  test.each<[string, Partial<ExploreState>]>([
    ["the default state", {}],
    [
      "every operator",
      {conditions: [condition({}), condition({operator: "lager"}), condition({operator: "tussen", high: 60})]}
    ],
    ["a gemeente", {gemeenteCode: "GM0308", level: "wijk"}],
    ["no minimum of residents", {minimumResidents: 0}],
    ["a sorted column", {sortBy: "eenzaam_share", descending: true}],
    ["names from Z to A", {descending: true}],
    ["a scatter plot", {x: "woz_eur", y: "eenzaam_share"}],
    ["every indicator", {columns: [...published.keys()]}]
  ])("is valid SQL for %s", async (_, changes) => {
    await expect(query(changes)).toBeValidSql();
  });

  test("asks for what people typed in the unit of the data", () => {
    expect(query({conditions: [condition({low: 43.2})]})).toContain('"eenzaam_share" > 0.432\n');
    expect(query({conditions: [condition({indicatorId: "woz_eur", operator: "lager", low: 250_000})]})).toContain(
      '"woz_eur" < 250000\n'
    );
  });

  test("reads as one question", () => {
    expect(
      query({conditions: [condition({operator: "tussen", high: 60})], gemeenteCode: "GM0308"})
    ).toMatchInlineSnapshot(`
      "select area_code, name, wijk_name, gemeente_code, gemeente_name, "inwoners_count", "leefbaarheid_score", "sociale_samenhang_score", "eenzaam_share"
      from profielen
      where level = 'buurt'
        and inwoners_count >= 300
        and gemeente_code = 'GM0308'
        and "eenzaam_share" between 0.5 and 0.6
      order by strip_accents(lower(name)), area_code"
    `);
  });

  test("holds each column once", () => {
    const columns = query({x: "eenzaam_share", conditions: [condition({})]}).split("\n")[0]!;
    expect(columns.match(/"eenzaam_share"/g)).toHaveLength(1);
  });

  test("ties on name are broken by code, names without regard to case or accents", async () => {
    await runSql(`insert into profielen (area_code, level, name, gemeente_code, gemeente_name, inwoners_count)
      values ('BU3', 'buurt', 'zuid', '', '', 400), ('BU2', 'buurt', 'Élan', '', '', 400),
             ('BU1', 'buurt', 'elan', '', '', 400), ('BU0', 'buurt', 'leeg', '', '', null)`);
    const rows = await runSql(query({}));
    await runSql("truncate profielen");
    expect(rows.map(row => row[0])).toEqual(["BU1", "BU2", "BU3"]);
  });

  test.each([
    ["an unknown indicator", {columns: ['x" from profielen; drop table profielen; --']}, "unknown indicator"],
    ["an unknown sort column", {sortBy: "name; drop table profielen"}, "unknown indicator"],
    ["a gemeente code with a quote", {gemeenteCode: "GM0308' or '1'='1"}, "invalid gemeente code"],
    ["a number that is none", {conditions: [condition({low: Number.NaN})]}, "invalid number"],
    ["a range with one end", {conditions: [condition({operator: "tussen"})]}, "missing upper end"]
  ] satisfies [string, Partial<ExploreState>, string][])("refuses %s", (_, changes, message) => {
    expect(() => query(changes)).toThrow(message);
  });
});

describe("buildBackdropQuery", () => {
  test.each([null, "eenzaam_share"])("is valid SQL with second indicator %s", async y => {
    await expect(buildBackdropQuery({...standard, y}, published)).toBeValidSql();
  });

  test("leaves out conditions and gemeente", () => {
    const sql = buildBackdropQuery({...standard, gemeenteCode: "GM0308", conditions: [condition({})]}, published);
    expect(sql).not.toMatch(/GM0308|eenzaam/);
  });
});

test("neededIndicators names every column once, residents first", () => {
  const state = {...standard, columns: ["woz_eur"], conditions: [condition({})], x: "woz_eur", y: "gas_m3"};
  expect(neededIndicators(state)).toEqual(["inwoners_count", "woz_eur", "eenzaam_share", "gas_m3"]);
});
