import {describe, expect, test} from "vitest";
import {sampleBuild} from "./sample-build.ts";

const {rows, value} = await sampleBuild();

describe("figures on what social cohesion goes with", () => {
  test("shares of a class of figure 2-2 add up to one", async () => {
    const sums = await rows<{total: number}>(
      "select sum(share) as total from research_cohorts where figure_id = '2-2' and areas_count > 0 group by level, cohesion_class"
    );
    expect(sums.length).toBeGreaterThan(0);
    for (const {total} of sums) expect(total).toBeCloseTo(1, 4);
  });

  test("figure 4-1 counts the buurten that SQL counts", async () => {
    const counted = await rows(`
      select cohesion_class_from as cohesion_class, count(*)::integer as areas_count,
        count(*) filter (trajectory = 'geen_verandering')::integer as outcome_count
      from trajectories where is_default and level = 'buurt' and focus_type_from = 1 and trajectory is not null and cohesion_class_from is not null
      group by all order by all`);
    expect(
      await rows(
        "select cohesion_class, areas_count, outcome_count from research_cohorts where level = 'buurt' and figure_id = '4-1' and areas_count > 0 order by 1"
      )
    ).toEqual(counted);
  });

  test("figure 4-7 spreads all buurten of types 6, 9 and 10 over nine classes", async () => {
    const cells = await rows<{areas_count: number; outcome_count: number}>(
      "select areas_count, outcome_count from research_cohorts where level = 'buurt' and figure_id = '4-7' order by cohesion_class"
    );
    expect(cells).toHaveLength(9);
    expect(cells.reduce((sum, cell) => sum + cell.outcome_count, 0)).toBe(cells[0]!.areas_count);
    expect(cells[0]!.areas_count).toBe(
      await value(
        "select count(*)::integer from focus_types where year = 2024 and level = 'buurt' and focus_type in (6, 9, 10)"
      )
    );
  });
});

describe("figures on housing-association stock", () => {
  test("the index of a class is its mean against that of all buurten, weighed by residents", async () => {
    const [found] = await rows<{index_value: number; expected: number}>(`
      with figures as (
        select figure.value, stock.value as stock, areas.inwoners_count as weight
        from indicator_values as figure join areas using (area_code)
        join indicator_values as stock on stock.area_code = figure.area_code and stock.indicator_id = 'corporatie_share' and stock.year = 2025
        where figure.indicator_id = 'laag_inkomen_share' and figure.year = 2024 and figure.level = 'buurt'
          and figure.value is not null and stock.value is not null and population_size = 'enough'
          and not exists (from indicator_values as gap where gap.area_code = figure.area_code and gap.indicator_id = 'laag_inkomen_share' and gap.value is null)
      )
      select any_value(index_value) as index_value,
        100 * (sum(value * weight) filter (stock < 0.1) / sum(weight) filter (stock < 0.1)) / (sum(value * weight) / sum(weight)) as expected
      from figures, research_stock_index
      where research_stock_index.level = 'buurt' and indicator_id = 'laag_inkomen_share' and research_stock_index.year = 2024 and stock_class = 1`);
    // to within the few buurten whose number of residents is withheld
    expect(found!.index_value).toBeCloseTo(found!.expected, 0);
  });

  test("the gap grew as the outer classes of its two years say", async () => {
    const [grown] = await rows<{growth: number; expected: number}>(`
      with gap as (
        select year, max(index_value) filter (stock_class = 5) - max(index_value) filter (stock_class = 1) as size
        from research_stock_index where level = 'buurt' and indicator_id = 'bijstand_per_1000' group by year
      )
      select growth, (select size from gap where year = last_year) / (select size from gap where year = first_year) - 1 as expected
      from research_gap_growth where level = 'buurt' and indicator_id = 'bijstand_per_1000'`);
    expect(grown!.growth).toBeCloseTo(grown!.expected, 3);
  });

  test("a class of fewer than ten areas is greyed, and so is a gap that rests on it", async () => {
    expect(await rows("select * from research_stock_index where greyed <> (areas_count < 10)")).toEqual([]);
    expect(await value("select bool_and(greyed) from research_gap_growth")).toBe(true);
  });

  test("a turning point is there only where its line turns and more than three in four redraws do", async () => {
    const points = await rows<{told: boolean; turns: boolean; found_share: number}>(`
      with step as (
        select *, lag(development) over (partition by level, indicator_id order by stock_pct) as before from research_turning_point_lines
      )
      select any_value(turning_point) is not null as told, any_value(found_share) as found_share,
        bool_or(before >= 0 and development < 0) and arg_min(development, stock_pct) >= 0 as turns
      from research_turning_points join step using (level, indicator_id) group by level, indicator_id`);
    expect(points.filter(({turns}) => turns).length).toBeGreaterThan(0);
    expect(points.filter(({told, turns, found_share}) => told !== (turns && found_share > 0.75))).toEqual([]);
  });
});

describe("the survey of the sample", () => {
  test("explains about a quarter of liveability, as published", async () => {
    expect(await value("select value from survey_statistics where statistic_id = 'explained_variance'")).toBeCloseTo(
      0.25,
      1
    );
  });

  test("names whose survey it is and under which terms", async () => {
    expect(await rows("select distinct survey, publisher, licence from survey_statistics")).toEqual([
      {
        survey: "Bewonersenquête 2024 (fictief)",
        publisher: "Bureau Wolkenkijkers (fictief)",
        licence: "CC0 1.0 (verzonnen antwoorden)"
      }
    ]);
  });

  test("nothing withheld follows by subtraction: never one class alone", async () => {
    expect(
      await rows("select figure_id, row_id from survey_results group by all having count(*) filter (withheld) = 1")
    ).toEqual([]);
  });

  test("a distribution over nine classes has a hundred respondents or more", async () => {
    expect(
      await value("select min(respondents_count)::integer from survey_results where figure_id not in ('3-5', 'forms')")
    ).toBeGreaterThanOrEqual(100);
  });
});
