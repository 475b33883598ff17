import {describe, expect, test} from "vitest";
import {thresholds} from "../../src/catalog/thresholds.ts";
import {sampleBuild} from "./sample-build.ts";

const {rows, value} = await sampleBuild();

describe("the index of vulnerability of the sample", () => {
  test("is the mean of z-scores in standard deviations of an index on the same indicators, as SQL computes it", async () => {
    const different = await rows(`
      with z as (
        select area_code, figure.year, avg((figure.value - yard.mean) / yard.sd) as index_value, count(*) as components
        from indicator_values as figure
        join yardsticks as yard on yard.kind = 'vulnerability_component' and yard.indicator_id = figure.indicator_id
        where figure.value is not null group by all
      ), own as (select indicator_id as ids, mean, sd from yardsticks where kind = 'vulnerability_index')
      select area_code, z.year, vulnerability.value, (index_value - own.mean) / own.sd as expected
      from vulnerability full join z using (area_code, year)
      left join own on own.ids = array_to_string(component_ids, '+')
      where coalesce(components, 0) >= ${thresholds.vulnerabilityComponents.value}
        and not coalesce(abs(vulnerability.value - (index_value - own.mean) / own.sd) < 0.00001, false)`);
    expect(different).toEqual([]);
  });
});

describe("the index of the sample with one component left out", () => {
  test("gives the words and types that SQL finds from the others in the same reference year", async () => {
    const different = await rows(`
      with z as (
        select area_code, figure.year, figure.indicator_id, (figure.value - yard.mean) / yard.sd as z
        from indicator_values as figure
        join yardsticks as yard on yard.kind = 'vulnerability_component' and yard.indicator_id = figure.indicator_id
        where figure.value is not null
      ), pieces as (
        select string_split(indicator_id, '+') as ids, year from yardsticks where kind = 'vulnerability_index'
      ), cut as (select ids, year, unnest(ids) as gone from pieces
      ), spread as (
        select ids, gone, sum(weight * mean) / sum(weight) as centre,
          sqrt(sum(weight * mean * mean) / sum(weight) - centre * centre) as sd
        from (
          select ids, gone, area_code, any_value(area.inwoners_count) as weight, avg(z) as mean
          from cut join z on z.year = cut.year and z.indicator_id <> gone and list_contains(ids, z.indicator_id)
          join areas as area using (area_code) where area.level = 'buurt' group by all having count(*) >= 2
        ) group by all
      ), anew as (
        select photo.level, gone as indicator_id, photo.area_code, any_value(vulnerability_level) as was,
          (avg(z) - any_value(centre)) / any_value(sd) as index_value
        from focus_types as photo
        join vulnerability as own on own.area_code = photo.area_code and own.year = photo.vulnerability_year
        join spread on spread.ids = own.component_ids
        join z on z.area_code = own.area_code and z.year = own.year and z.indicator_id <> gone
        where photo.year = 2024 and focus_type is not null and photo.level <> 'gemeente' group by all
      )
      select level, indicator_id, any_value(areas_count) as areas_count, any_value(same_level_count) as ours,
        count(*)::integer as areas, count(*) filter (was = case when index_value < ${thresholds.vulnerabilityLow.value} then 'zeer_weinig'
          when index_value < ${thresholds.vulnerabilityHigh.value} then 'weinig'
          when index_value < ${thresholds.vulnerabilityVeryHigh.value} then 'veel' else 'zeer_veel' end)::integer as same
      from anew full join index_sensitivity using (level, indicator_id)
      group by all having not coalesce(areas_count = areas and ours = same, false)`);
    expect(different).toEqual([]);
  });

  test("changes the film of some areas and leaves others theirs", async () => {
    const [film] = await rows<{same: number; films: number}>(
      "select same_film_count as same, films_count as films from index_sensitivity where level = 'buurt' and indicator_id = 'ernstig_eenzaam_share'"
    );
    expect(film!.same).toBeGreaterThan(0);
    expect(film!.same).toBeLessThan(film!.films);
  });
});

describe("focus types of the sample", () => {
  const photo = (code: string, year: number) =>
    rows(`select focus_type, problem_level, vulnerability_level, vulnerability_year, missing from focus_types
      where area_code = '${code}' and year = ${year}`);

  test("a buurt with very many of both has type 10", async () => {
    expect(await photo("BU99010200", 2024)).toEqual([
      {
        focus_type: 10,
        problem_level: "zeer_veel",
        vulnerability_level: "zeer_veel",
        vulnerability_year: 2024,
        missing: null
      }
    ]);
  });

  test("the vulnerability of 2014 is that of 2012, the nearest year before", async () => {
    expect(await photo("BU99010600", 2014)).toMatchObject([{focus_type: 1, vulnerability_year: 2012}]);
  });

  test("a buurt with 240 residents has the figures, no type, and the reason", async () => {
    const [found] = await rows("select * from focus_types where area_code = 'BU99010803' and year = 2024");
    expect(found).toMatchObject({focus_type: null, nuisance_class: null, missing: "too_few_residents"});
    expect(found!.nuisance).toEqual(expect.any(Number));
  });

  test("every area but the country has one of the latest year, with a type or a reason", async () => {
    expect(await value("select count(*)::integer from focus_types where year = 2024")).toBe(
      await value("select count(*)::integer from areas where status = 'current' and level <> 'land'")
    );
  });
});

describe("trajectories of the sample", () => {
  const film = async (code: string) =>
    (
      await rows<{trajectory: string | null; missing: string | null}>(
        `select * from trajectories where area_code = '${code}' and is_default`
      )
    )[0]!;

  test.each([
    ["BU99010102", "ontspanning"],
    ["BU99010500", "veerkracht"],
    ["BU99010200", "geen_veerkracht"]
  ])("%s: %s", async (code, expected) => {
    expect(await film(code)).toMatchObject({trajectory: expected, missing: null});
  });

  test("run from 2014 to 2024 for problems and from 2012 to 2024 for vulnerability", async () => {
    expect(await rows("select * from trajectory_periods where is_default")).toMatchObject([
      {problems_from_year: 2014, problems_to_year: 2024, vulnerability_from_year: 2012, vulnerability_to_year: 2024}
    ]);
  });

  test("an area with new borders or another code has one where all its figures are counted in the borders of now", async () => {
    expect([(await film("BU9901AA01")).missing, (await film("BU99020101")).missing]).toEqual([null, null]);
  });

  test("a small area has none, for that reason", async () => {
    expect(await film("BU99010803")).toMatchObject({trajectory: null, missing: "too_few_residents"});
  });

  test("directions follow from the changes and the band", async () => {
    const wrong = await rows(`
      select area_code, problems_change, problems_direction from trajectories join trajectory_periods
      using (problems_from_year, problems_to_year) where problems_direction is not null and problems_direction <>
      case when abs(problems_change) <= problems_band + 1e-6 and abs(problems_change) >= problems_band - 1e-6 then problems_direction
        when abs(problems_change) <= problems_band then 'stable' when problems_change > 0 then 'up' else 'down' end`);
    expect(wrong).toEqual([]);
  });

  test("counts of kinds hold every buurt and wijk of the default period once, in its gemeente and in the country", async () => {
    const counted = await rows(`
      select gemeente_code = 'NL00' as whole, sum(areas_count)::integer as areas from trajectory_counts where is_default group by all`);
    const [all] = await rows<{areas: number}>(
      "select count(*)::integer as areas from trajectories where is_default and level in ('buurt', 'wijk')"
    );
    expect(counted.map(({areas}) => areas)).toEqual([all!.areas, all!.areas]);
  });

  test("four in five buurten or more are stable over the two years that no new survey began in", async () => {
    const shares = await rows<{stable_share: number}>(
      "select stable_share from trajectory_periods where (problems_from_year, problems_to_year) in ((2018, 2020), (2022, 2024))"
    );
    expect(Math.min(...shares.map(one => one.stable_share))).toBeGreaterThan(thresholds.stableAreasExpected.value);
  });
});

describe("the index that films stand beside, without one of its figures", () => {
  test("has a row for each figure of the film, and a direction by the band of the film", async () => {
    const [period] = await rows<{component_ids: string[]; vulnerability_band: number; beside_level: string}>(
      "from trajectory_periods where is_default"
    );
    const without = await rows<{indicator_id: string; level: string; change: number; direction: string}>(
      "from beside_sensitivity order by indicator_id"
    );
    expect(without.map(one => one.indicator_id)).toEqual([...period!.component_ids].sort());
    for (const {level, change, direction} of without) {
      expect(level).toBe(period!.beside_level);
      const still = Math.abs(change) <= period!.vulnerability_band;
      expect(direction).toBe(still ? "stable" : change > 0 ? "up" : "down");
    }
  });

  test("lies on both sides of the index with all of them: leaving out a figure cannot move each the same way", async () => {
    const [{all, lowest, highest} = {all: 0, lowest: 0, highest: 0}] = await rows<
      Record<"all" | "lowest" | "highest", number>
    >(`select beside_vulnerability_to - beside_vulnerability_from as "all", min(change) as lowest, max(change) as highest
       from beside_sensitivity cross join trajectory_periods where is_default group by 1`);
    expect(lowest).toBeLessThan(all);
    expect(highest).toBeGreaterThan(all);
  });
});

describe("areas that began alike", () => {
  test("are as many as the others of the same type and class of cohesion, as SQL counts them", async () => {
    const wrong = await rows(`
      with films as (
        select area_code, level, focus_type_from, cohesion_class_from from trajectories
        where is_default and trajectory is not null and focus_type_from is not null and cohesion_class_from is not null
          and level in ('buurt', 'wijk')
      ), expected as (
        select area_code, count(*) over (partition by level, focus_type_from, cohesion_class_from) - 1 as areas from films
      )
      select area_code, areas, sum(areas_count) from expected left join began_alike using (area_code)
      group by all having areas <> coalesce(sum(areas_count), 0)`);
    expect(wrong).toEqual([]);
  });

  test("are those of which one figure decides the direction as often as the films without it say", async () => {
    const wrong = await rows(`
      with films as (
        select area_code, level, focus_type_from, cohesion_class_from, trajectory, exists (
            from film_sensitivity as left_out where left_out.area_code = film.area_code
              and (vulnerability_direction, direction) in (('up', 'down'), ('down', 'up'))) as reversed
        from trajectories as film
        where is_default and trajectory is not null and focus_type_from is not null and cohesion_class_from is not null
      )
      select own.area_code, alike.trajectory, reversed_count from began_alike as alike
      join films as own using (area_code)
      left join films as other on other.level = own.level and other.focus_type_from = own.focus_type_from
        and other.cohesion_class_from = own.cohesion_class_from and other.trajectory = alike.trajectory
        and other.area_code <> own.area_code
      group by all having reversed_count <> count(*) filter (other.reversed)`);
    expect(wrong).toEqual([]);
    const asked = await rows(`
      from resilient_peers join film_sensitivity as left_out on left_out.area_code = peer_code where direction = 'down'`);
    expect(asked).toEqual([]);
  });

  test("are asked only where vulnerability rose and problems did not", async () => {
    const asked = await rows(`
      select distinct trajectory from resilient_peers as peer
      join trajectories on trajectories.area_code = peer_code and is_default order by all`);
    expect(asked.map(({trajectory}) => trajectory)).toEqual(["enige_veerkracht", "veerkracht"]);
  });
});

describe("the path of a film", () => {
  test("has begin and end of every trajectory as the trajectory has them", async () => {
    expect(
      await rows(`
        with ends as (
          select area_code, arg_min(nuisance, problems_year) as nuisance_first, arg_max(nuisance, problems_year) as nuisance_last,
            arg_min(vulnerability, problems_year) as vulnerability_first, arg_max(vulnerability, problems_year) as vulnerability_last
          from film_points group by area_code)
        select area_code from trajectories left join ends using (area_code)
        where is_default and trajectory is not null and level <> 'land' and not coalesce(
          nuisance_first = nuisance_from and nuisance_last = nuisance_to and
          abs(vulnerability_first - vulnerability_from) < 1e-5 and abs(vulnerability_last - vulnerability_to) < 1e-5, false)`)
    ).toEqual([]);
  });

  test("is there for no area without a trajectory", async () => {
    expect(
      await rows(
        "select distinct area_code from film_points join trajectories using (area_code) where is_default and missing is not null"
      )
    ).toEqual([]);
  });

  test("has a moment for every year of problems between begin and end; of 2016 the dimension was not published", async () => {
    const years = await rows<{problems_year: number}>("select distinct problems_year from film_points order by 1");
    expect(years.map(({problems_year}) => problems_year)).toEqual([2014, 2018, 2020, 2022, 2024]);
  });
});

describe("the watch list of the sample", () => {
  test("asks of the buurt with many problems and rising vulnerability", async () => {
    expect(await rows("select question from watch_list where area_code = 'BU99010200'")).toEqual([
      {question: "problems_and_rising"}
    ]);
  });

  test("holds every buurt that can be judged, also without a question, with the years of the change", async () => {
    const [found] = await rows<{judged: number; asked: number; dated: number}>(`
      select count(vulnerability_direction)::integer as judged, count(question)::integer as asked,
        count(vulnerability_from_year)::integer as dated from watch_list where level = 'buurt' and problem_level is not null`);
    expect(found!.judged).toBeGreaterThan(found!.asked);
    expect(found!.dated).toBe(found!.judged);
  });

  test("prevention is many vulnerable and rising where problems are few", async () => {
    const levels = await rows(
      "select distinct problem_level, vulnerability_direction from watch_list where question = 'prevention'"
    );
    expect(levels).toEqual([{problem_level: "weinig", vulnerability_direction: "up"}]);
  });

  test("holds buurten and wijken only", async () => {
    expect(await rows("select distinct level from watch_list order by 1")).toEqual([{level: "buurt"}, {level: "wijk"}]);
  });
});

describe("crimes beside the estimate of nuisance in the sample", () => {
  const besides = `
    with place as (
      select area_code, indicator_id, land_below_count / land_peers_count as below,
        land_above_count / land_peers_count as above
      from comparisons where land_peers_count > 0
    ), beside as (
      select photo.area_code, photo.level, if(nuisance_class > 5, 'more', 'fewer') as side,
        if(nuisance_class > 5, crimes.below, crimes.above) >= ${thresholds.elementClear.value} as contradicts
      from focus_types as photo
      join place as nuisance on nuisance.area_code = photo.area_code and nuisance.indicator_id = 'overlast_onveiligheid_score'
      join place as crimes on crimes.area_code = photo.area_code and crimes.indicator_id = 'misdrijven_per_1000'
      where photo.year = 2024 and focus_type is not null and nuisance_class <> 5
    )`;

  test("are counted of areas with a photo alone, as SQL counts them", async () => {
    const different = await rows(`${besides}, counted as (
        select level, side, count(*)::integer as judged, count(*) filter (contradicts)::integer as areas
        from beside where level <> 'gemeente' group by all
      )
      from counted full join (from crimes_beside_problems where level <> 'gemeente') as ours using (level, side)
      where not coalesce(judged = judged_count and areas = areas_count, false)`);
    expect(different).toEqual([]);
  });

  test("are what the start map says of nuisance, wherever a page has them beside its photo", async () => {
    const said = await rows(`${besides}
      select distinct reason from beside join environment_profile as profile using (area_code)
      where contradicts and element_id = 'toegankelijkheid'`);
    expect(said).toEqual([{reason: "figures_differ"}]);
  });
});
