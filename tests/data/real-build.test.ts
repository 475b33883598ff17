import {existsSync} from "node:fs";
import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {type Manifest, marts} from "../../src/catalog/marts.ts";
import {literal, openDatabase, queryRows} from "../../src/pipeline/database.ts";
import {runPipeline} from "../../src/pipeline/run.ts";
import {type Recomputed, recomputedIn} from "../fixtures/research/recomputed.ts";

const {BUURTSPIEGEL_TEST_DATA: given} = process.env;
const folder = given ?? join(import.meta.dirname, "../../../shared/data");
const absent = !existsSync(join(folder, "leefbaarometer"));
if (absent) {
  const advice = given ? "The folder of BUURTSPIEGEL_TEST_DATA has no leefbaarometer/." : "Set BUURTSPIEGEL_TEST_DATA.";
  console.warn(`tests over a build of real open data are skipped: ${folder} is not there. ${advice}`);
}

/** A count of persons of a subject, area and year, and that of the larger area. */
interface Count {
  id: string;
  parent: string;
  value: number | null;
  missing: string | null;
}

/** Wholes of which a reader can work out a withheld count, from all that is shown below them. */
function readable(counts: readonly Count[]): string[] {
  const partsOf = Map.groupBy(counts, ({parent}) => parent);
  const below = ({id}: Count): {shown: number; secrets: number} => {
    const [sum, secrets] = (partsOf.get(id) ?? []).reduce(
      ([sum, secrets], part) => {
        if (part.value !== null) return [sum + part.value, secrets];
        const deeper = below(part);
        const isSecret = part.missing === "withheld_here" && deeper.shown + deeper.secrets === 0;
        return [sum + deeper.shown, secrets + deeper.secrets + (isSecret ? 1 : 0)];
      },
      [0, 0] as [number, number]
    );
    return {shown: sum, secrets};
  };
  return counts.flatMap(whole => {
    const {shown, secrets} = below(whole);
    const leaks =
      whole.missing === "withheld_here"
        ? shown > 0 && secrets === 0
        : whole.value !== null && secrets > 0 && (secrets === 1 || whole.value - shown < 10);
    return leaks ? [whole.id] : [];
  });
}

describe.skipIf(absent)("a build of real open data (skipped where the folder is absent)", () => {
  let dir: string;
  let manifest: Manifest;
  let connection: DuckDBConnection;
  const rows = <Row = Record<string, unknown>>(sql: string) => queryRows<Row>(connection, sql);
  const value = async (sql: string) => Object.values((await rows(sql))[0] ?? {})[0];

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), "buurtspiegel-real-"));
    manifest = await runPipeline({dataDir: folder, buildDir: join(dir, "build"), gemeenten: [], version: "0.0.0-test"});
    connection = await openDatabase();
    for (const {name} of marts)
      await connection.run(
        `create view ${name} as from read_parquet(${literal(join(dir, "build", `${name}.parquet`))})`
      );
  }, 15 * 60_000);
  afterAll(async () => {
    connection?.closeSync();
    await rm(dir, {recursive: true, force: true});
  });

  test("has the areas of CBS in 2024", () => {
    expect(manifest).toMatchObject({
      areaYear: 2024,
      fictional: false,
      areas: {buurt: 14_574, wijk: 3_393, gemeente: 342, land: 1}
    });
  });

  test("has areas with letters in their code", async () => {
    expect(await rows("select name, wijk_code, gemeente_name from areas where area_code = 'BU0363AA01'")).toEqual([
      {name: expect.stringMatching(/\w/), wijk_code: "WK0363AA", gemeente_name: "Amsterdam"}
    ]);
  });

  test("computes the classes that the Leefbaarometer publishes, but within 0.00002 of a break", async () => {
    const compared = await rows<{indicator_id: string; areas: number; different: number; furthest: number | null}>(`
      select indicator_id, count(*)::integer as areas, count(*) filter (class <> published_class)::integer as different,
        max(distance_to_break) filter (class <> published_class) as furthest
      from classes where published_class is not null and class is not null group by indicator_id`);
    expect(compared).toHaveLength(7);
    for (const {areas, different, furthest} of compared) {
      expect(areas).toBeGreaterThan(8_000);
      expect(different).toBeLessThanOrEqual(3);
      expect(furthest ?? 0).toBeLessThan(0.00002);
    }
  });

  test.each([
    [2012, 39.6],
    [2016, 43.4],
    [2020, 47]
  ])("in %d %d %% of the adults of Nederland were lonely", async (year, percentage) => {
    const lonely = `select round(100 * value, 6) as percentage, source_id, computed from indicator_values
      where area_code = 'NL00' and indicator_id = 'eenzaam_share' and year = ${year}`;
    expect(await rows(lonely)).toEqual([{percentage, source_id: "rivm_gezondheid", computed: false}]);
  });

  test("good health in Nederland is made of its gemeenten, in all years of one edition", async () => {
    const health = `select year, round(100 * value, 1) as percentage, edition, computed from indicator_values
      where area_code = 'NL00' and indicator_id = 'gezondheid_goed_share' order by year`;
    const expected = Object.entries({2012: 76.3, 2016: 75.5, 2020: 78.4, 2022: 69, 2024: 72.8});
    expect(await rows(health)).toEqual(
      expected.map(([year, percentage]) => ({year: Number(year), percentage, edition: "50150NED", computed: true}))
    );
  });

  test("good health in wijken goes on to 2024 where their buurten do", async () => {
    const made = `select count(*)::integer from indicator_values
      where level = 'wijk' and indicator_id = 'gezondheid_goed_share' and year = 2024 and computed and value is not null`;
    expect(await value(made)).toBeGreaterThan(2_700);
  });

  test("about 17.9 million people live in Nederland, the sum of the gemeenten", async () => {
    const residents = (level: string) =>
      value(`select sum(value) from indicator_values
        where level = '${level}' and indicator_id = 'inwoners_count' and year = 2024`);
    expect(await residents("land")).toBe(await residents("gemeente"));
    expect(Math.round(Number(await residents("land")) / 100_000)).toBe(179);
  });

  test("the residents of the buurten of a gemeente are those that CBS publishes, but for rounding and small buurten", async () => {
    const apart = await rows(`
      with buurten as (
        select gemeente_code, sum(value) as total, count(*) as areas from indicator_values
        where level = 'buurt' and indicator_id = 'inwoners_count' and year = 2024 group by gemeente_code
      )
      select gemeente_code, total, value from buurten join indicator_values using (gemeente_code)
      where level = 'gemeente' and indicator_id = 'inwoners_count' and year = 2024
        and abs(total - value) > 0.005 * value + 5 * areas`);
    expect(apart).toEqual([]);
  });

  describe("Baarn", () => {
    test("has nine years of liveability in each of its 21 buurten", async () => {
      const years = await rows<{area_code: string; years: number}>(`
        select area.area_code, count(figures.year)::integer as years
        from areas as area left join indicator_values as figures
          on figures.area_code = area.area_code and indicator_id = 'leefbaarheid_score' and value is not null
        where area.gemeente_code = 'GM0308' and area.level = 'buurt' and area.status = 'current'
        group by area.area_code order by area.area_code`);
      expect(years).toHaveLength(21);
      expect(years.filter(({years}) => years < 9)).toEqual([]);
    });

    test("has an outline and neighbours for every buurt", async () => {
      const bare = `select area_code from areas where gemeente_code = 'GM0308' and level = 'buurt' and status = 'current'
        and (not has_boundary or len(neighbour_codes) = 0)`;
      expect(await rows(bare)).toEqual([]);
    });
  });

  /** Scores of larger areas that the Leefbaarometer publishes, beside the mean of their buurten by residents. */
  const compareMeans = (level: "wijk" | "gemeente") =>
    rows<{code: string; difference: number}>(`
      with buurten as (
        select area.${level}_code as code, sum(score.value * residents.value) / sum(residents.value) as made
        from indicator_values as score
        join indicator_values as residents using (area_code, year)
        join areas as area using (area_code)
        where score.level = 'buurt' and score.indicator_id = 'leefbaarheid_score' and year = 2024
          and residents.indicator_id = 'inwoners_count' and score.value is not null and residents.value is not null
        group by all
      )
      select code, abs(made - figures.value) as difference
      from indicator_values as figures join buurten on buurten.code = figures.area_code
      where figures.level = '${level}' and figures.indicator_id = 'leefbaarheid_score' and figures.year = 2024 and not computed
        and figures.value is not null
      order by code`);

  test("means of buurten come within 0.02 of the published scores of the wijken of Baarn and Utrecht, but for one", async () => {
    const compared = (await compareMeans("wijk")).filter(({code}) => /^WK(0308|0344)/.test(code));
    expect(compared).toHaveLength(15);
    // Oost of Utrecht: the publisher seems to weigh by dwellings, and its campus has one for nearly every resident.
    expect(compared.filter(({difference}) => difference >= 0.02)).toEqual([
      {code: "WK034405", difference: expect.closeTo(0.031, 3)}
    ]);
  });

  test("the only wijk of a gemeente has the score that is published of the gemeente", async () => {
    const only = (await compareMeans("wijk")).filter(({code}) => !/^WK(0308|0344)/.test(code));
    expect(only).toHaveLength(24);
    expect(
      await rows(`
        select wijk.area_code from indicator_values as wijk join indicator_values as gemeente using (gemeente_code, indicator_id, year)
        where wijk.area_code in (${only.map(({code}) => `'${code}'`).join(", ")}) and gemeente.level = 'gemeente'
          and indicator_id = 'leefbaarheid_score' and year = 2024 and wijk.value is distinct from gemeente.value`)
    ).toEqual([]);
  });

  test("means of buurten come within 0.02 of the published scores of all gemeenten", async () => {
    const compared = await compareMeans("gemeente");
    expect(compared).toHaveLength(342);
    expect(compared.filter(({difference}) => difference >= 0.02)).toEqual([]);
  });

  test("a wijk that nobody publishes has a mean of its buurten", async () => {
    const made = `select count(*)::integer from indicator_values
      where level = 'wijk' and indicator_id = 'leefbaarheid_score' and year = 2024 and computed and value is not null`;
    expect(await value(made)).toBeGreaterThan(2_000);
  });

  test("every dissolved code says where to look instead", async () => {
    const [counted] = await rows<{dissolved: number; lost: number}>(`
      select count(*)::integer as dissolved, count(*) filter (len(successor_codes) = 0)::integer as lost
      from areas where status = 'dissolved'`);
    expect(counted).toEqual({dissolved: 1794, lost: 0});
  });

  test("rates of crime are shown only where 300 people or more live", async () => {
    const shown = `select min(base) from indicator_values where indicator_id = 'misdrijven_per_1000' and value is not null`;
    expect(await value(shown)).toBeGreaterThanOrEqual(300);
  });

  test("no count of persons from 1 to 9 is shown, or follows from what is shown above and below it", async () => {
    const counted = `select figures.area_code, indicator_id, year, value, missing, parent_code
      from indicator_values as figures join areas using (area_code)
      where indicator_id in ('inwoners_0_15_count', 'inwoners_65_plus_count', 'bijstand_count')`;
    expect(await rows(`select * from (${counted}) where value between 1 and 9`)).toEqual([]);
    expect(
      await rows(
        "select area_code from indicator_values where indicator_id = 'inwoners_count' and value between 1 and 9"
      )
    ).toEqual([]);
    const all = await rows<Count>(`select *, concat_ws('.', indicator_id, area_code, year) as id,
      concat_ws('.', indicator_id, parent_code, year) as parent from (${counted})`);
    expect(all.length).toBeGreaterThan(50_000);
    expect(readable(all)).toEqual([]);
  });

  test("every file that is read is counted, none is left out", async () => {
    expect(await rows("select file, expected from quality where action = 'file_rejected'")).toEqual([]);
    expect(await value("select count(*)::integer from quality_files")).toBe(20);
  });

  test("finds half of the buurten with few problems and very few vulnerable residents, and 2 % with very many of both", async () => {
    const [found] = await rows<{areas: number; first: number; tenth: number}>(`
      select count(*)::integer as areas, count(*) filter (focus_type = 1) / count(*) as first, count(*) filter (focus_type = 10) / count(*) as tenth
      from focus_types where level = 'buurt' and year = 2024 and focus_type is not null`);
    // 302 more have figures, but of 2020, when fewer than 300 lived there or before so many came
    expect(found!.areas).toBeGreaterThan(7_600);
    expect(found!.first).toBeCloseTo(0.5, 1);
    expect(found!.tenth).toBeCloseTo(0.017, 2);
  });

  test("finds that social cohesion is hardly ever ordinary or more where both are many, as published (figure 4-7)", async () => {
    const share = await value(
      "select sum(share) from research_cohorts where level = 'buurt' and figure_id = '4-7' and cohesion_class >= 5"
    );
    expect(share).toBeLessThan(0.015);
  });

  test.each(recomputedIn("country.json"))("finds of $claim over every $level what R finds", async expected => {
    const [ours] = await rows<Recomputed>(
      `select level, claim_id as claim, areas_count as areas, value, low, high, without_lowest as lowest,
         without_highest as highest from research_comparison
       where level = '${expected.level}' and claim_id = '${expected.claim}'`
    );
    expect(ours!.areas).toBe(expected.areas);
    expect(ours!.value ?? -9).toBeCloseTo(expected.value ?? -9, 3);
    expect(ours!.lowest ?? -9).toBeCloseTo(expected.lowest ?? -9, 3);
    expect(ours!.highest ?? -9).toBeCloseTo(expected.highest ?? -9, 3);
  });

  test("gives a trajectory where nine years are there, and a reason everywhere else", async () => {
    const gemeenten = await rows<{gemeente_code: string}>(
      "select distinct gemeente_code from trajectories where trajectory is not null and level = 'buurt'"
    );
    expect(gemeenten).toEqual([{gemeente_code: "GM0308"}]);
    expect(await value("select count(*)::integer from trajectories where is_default")).toBe(14_574 + 3_393 + 342);
  });

  test("finds similar areas for nearly every buurt and wijk with 300 residents or more", async () => {
    const [found] = await rows<{large: number; withPeers: number}>(`
      select count(*)::integer as large, count(*) filter (area_code in (select area_code from peers))::integer as "withPeers"
      from areas where status = 'current' and level in ('buurt', 'wijk') and inwoners_count >= 300`);
    expect(found!.withPeers / found!.large).toBeGreaterThan(0.95);
  });
});
