-- grain: one row per column of a file, year and level that is of another order than in each of the two nearest years
-- from:  sampled_figures, catalog_indicators
-- note:  the same areas are laid beside each other, and nine of ten must be that much higher or lower; what grows with an area
--        is not compared across lists of areas, for a code may by then be of a much larger place
create or replace table year_in_step as
with figures as (
  select sampled_figures.*, unit in ('count', 'ha', 'per_km2') as grows
  from sampled_figures join catalog_indicators using (indicator_id)
  where value > 0 and level is not null and unit not in ('class', 'score')
), beside as (
  select one.file, one."column", one.indicator_id, one.year, one.level, other.file as other_file, other.year as other_year,
    min(one.row) as row, count(*) as areas_count,
    quantile_cont(one.value / other.value, 0.1) as low,
    median(one.value / other.value) as middle,
    quantile_cont(one.value / other.value, 0.9) as high
  from figures as one
  join figures as other using (indicator_id, area_id)
  where (other.file <> one.file or other.year <> one.year)
    and other.year between one.year - getvariable('years_in_step') and one.year + getvariable('years_in_step')
    and (not one.grows or one.level = 'gemeente' or one.codes_year is not distinct from other.codes_year)
  group by all
  having count(*) >= getvariable('areas_in_step')
), nearest as (
  select *, row_number() over (
    partition by file, "column", indicator_id, year, level order by abs(other_year - year), other_year, other_file
  ) as rank
  from beside
)
select file, min(row) as row, "column",
  arg_min(areas_count || case level when 'buurt' then ' buurten' when 'wijk' then ' wijken' else ' gemeenten' end
    || ' of ' || year || ', half of them at least ' || round(greatest(middle, 1 / middle), 1) || ' times as '
    || case when middle > 1 then 'high' else 'low' end || ' as in ' || other_year || ' (' || other_file || ')', rank) as value,
  'figures of the same order as in the years beside it (' || indicator_id || '): one of the years may be in another unit, or another figure' as expected,
  null::varchar as area_code
from nearest
where rank <= 2
group by file, "column", indicator_id, year, level
having min(low) >= getvariable('step_of_order') or max(high) <= 1 / getvariable('step_of_order');
