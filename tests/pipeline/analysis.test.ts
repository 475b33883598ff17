import type {DuckDBConnection} from "@duckdb/node-api";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {marts} from "../../src/catalog/marts.ts";
import {neverAComponent, vulnerabilityComponents} from "../../src/catalog/vulnerability.ts";
import {openDatabase, queryRows} from "../../src/pipeline/database.ts";
import {buildTables} from "../../src/pipeline/run.ts";

const built = ["areas", "vulnerability", "yardsticks", "focus_types", "trajectories", "trajectory_periods"];
const asked = [...built, "peers", "cell_summaries", "grid_cells", "environment_profile", "indicator_values"];

describe("what the analysis makes of the sample", () => {
  let connection: DuckDBConnection;
  const rows = <Row>(sql: string) => queryRows<Row>(connection, sql);
  /** Rows that break a rule; each query below asks for them. */
  const broken = async (sql: string) => (await rows(sql)).slice(0, 3);
  const count = async (sql: string) => Number((await rows<{n: number}>(`select count(*)::integer as n ${sql}`))[0]!.n);

  beforeAll(async () => {
    connection = await openDatabase();
    await buildTables(connection, {dataDir: "data/sample", gemeenten: []});
  }, 60_000);
  afterAll(() => connection?.closeSync());

  test("every table asked here is documented", () => {
    expect(marts.map(({name}) => name)).toEqual(expect.arrayContaining(asked));
  });

  test("an index has mean 0 and standard deviation 1 over residents of the reference year of its indicators", async () => {
    const [spread] = await rows<{mean: number; sd: number}>(`
      with counted as (
        select vulnerability.value, residents.value as weight
        from vulnerability join int_residents as residents using (area_code)
        join yardsticks as yard
          on kind = 'vulnerability_index' and yard.year = vulnerability.year and yard.indicator_id = array_to_string(component_ids, '+')
        where vulnerability.level = 'buurt'
          and yard.yardstick_id = (select max_by(yardstick_id, length(yardstick_id)) from yardsticks where kind = 'vulnerability_index')
      ), centre as (select sum(value * weight) / sum(weight) as mean from counted)
      select any_value(mean) as mean, sqrt(sum(weight * (value - mean) ** 2) / sum(weight)) as sd from counted, centre`);
    expect(spread!.mean).toBeCloseTo(0, 1);
    expect(spread!.sd).toBeCloseTo(1, 1);
  });

  test("the index is made of three allowed components or more", async () => {
    const used = await rows<{ids: string[]}>("select distinct component_ids as ids from vulnerability");
    const allowed = new Set<string>(vulnerabilityComponents.map(({indicatorId}) => indicatorId));
    expect(used.length).toBeGreaterThan(0);
    for (const {ids} of used) {
      expect(ids.length).toBeGreaterThanOrEqual(3);
      expect(ids.filter(id => !allowed.has(id) || neverAComponent.test(id))).toEqual([]);
    }
  });

  test("a focus type is the cell of the grid that its two levels stand for", async () => {
    expect(
      await broken(`
      select * from focus_types where focus_type is not null and focus_type <>
        case when problem_level = 'zeer_veel' and vulnerability_level = 'zeer_veel' then 10
          else case problem_level when 'weinig' then 0 when 'bovengemiddeld' then 3 else 6 end
            + case vulnerability_level when 'zeer_weinig' then 1 when 'weinig' then 2 else 3 end end`)
    ).toEqual([]);
    expect(await count("from focus_types where focus_type is not null")).toBeGreaterThan(0);
  });

  test("vulnerability in a type is of the same year or at most four years older", async () => {
    expect(
      await broken("from focus_types where focus_type is not null and year - vulnerability_year not between 0 and 4")
    ).toEqual([]);
  });

  test("an area has either a type or the reason why not", async () => {
    expect(await broken("from focus_types where (focus_type is null) = (missing is null)")).toEqual([]);
  });

  test.each([
    ["focus_types", "focus_type is not null or nuisance_class is not null or cohesion_class is not null"],
    ["trajectories", "trajectory is not null"],
    ["peers", "true"],
    ["environment_profile", "percentile is not null or judgement <> 'unknown'"]
  ])("%s judge no area of fewer than 300 residents", async (mart, judged) => {
    expect(await count("from areas where status = 'current' and inwoners_count < 300")).toBeGreaterThan(0);
    expect(
      await broken(`
      select subject.* from ${mart} as subject join areas using (area_code) where inwoners_count < 300 and (${judged})`)
    ).toEqual([]);
  });

  test("every buurt, wijk and gemeente has one film that pages show, or the reason why not", async () => {
    const current = "areas where status = 'current' and level <> 'land'";
    expect(await count("from trajectories where is_default")).toBe(await count(`from ${current}`));
    expect(await broken("from trajectories where (trajectory is null) = (missing is null)")).toEqual([]);
  });

  test("the two measures of a film differ by at most two years at either end", async () => {
    expect(await count("from trajectory_periods")).toBeGreaterThan(0);
    expect(
      await broken(`from trajectory_periods
      where greatest(abs(problems_from_year - vulnerability_from_year), abs(problems_to_year - vulnerability_to_year)) > 2
        or problems_from_year >= problems_to_year or vulnerability_from_year >= vulnerability_to_year`)
    ).toEqual([]);
  });

  test("a change is stable exactly within the band of its period", async () => {
    expect(
      await broken(`
      select film.* from trajectories as film
      join trajectory_periods using (problems_from_year, problems_to_year)
      where trajectory is not null and (
        problems_direction <> case when abs(problems_change) <= problems_band then 'stable' when problems_change > 0 then 'up' else 'down' end
        or vulnerability_direction <> case when abs(vulnerability_change) <= vulnerability_band then 'stable' when vulnerability_change > 0 then 'up' else 'down' end)`)
    ).toEqual([]);
  });

  test("problems rise where the score of nuisance and insecurity falls", async () => {
    expect(
      await broken(
        "from trajectories where trajectory is not null and abs(problems_change - (nuisance_from - nuisance_to)) > 1e-5"
      )
    ).toEqual([]);
  });

  test("similar areas are others of the same level, nearest first", async () => {
    expect(await count("from peers")).toBeGreaterThan(0);
    expect(
      await broken(`
      select mine.* from peers as mine
      join areas as other on other.area_code = mine.peer_code
      left join peers as next on next.area_code = mine.area_code and next.rank = mine.rank + 1
      where other.level <> mine.level or mine.peer_code = mine.area_code or next.distance < mine.distance`)
    ).toEqual([]);
  });

  test("similar areas say in which features they are alike, at most three, and how stable the choice is", async () => {
    expect(
      await broken(
        "from peers where len(alike_ids) > 3 or list_contains(alike_ids, differs_id) or stability not between 0 and 1"
      )
    ).toEqual([]);
  });

  test("cells are summarised within their buurt, from smallest to largest", async () => {
    expect(await count("from cell_summaries")).toBeGreaterThan(0);
    expect(
      await broken(`
      from cell_summaries where level <> 'buurt' or not (minimum <= p25 and p25 <= p50 and p50 <= p75 and p75 <= maximum)
        or mean not between minimum and maximum or smoothed_count > cells_count or abs("range" - (maximum - minimum)) > 1e-5`)
    ).toEqual([]);
  });

  test("an element of the start map is judged in the outer quarters alone", async () => {
    expect(await count("from environment_profile where judgement <> 'unknown'")).toBeGreaterThan(0);
    expect(
      await broken(`
      from environment_profile where (judgement <> 'unknown' and percentile > 0.25 and percentile < 0.75)
        or (value is null) <> (reason = 'no_figure') or (percentile is null and judgement <> 'unknown')`)
    ).toEqual([]);
  });
});
