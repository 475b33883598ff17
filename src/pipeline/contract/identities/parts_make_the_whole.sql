-- grain: one row per area, count and year in a file that its parts in that file do not add up to
-- from:  stg_figures, stg_areas
-- note:  the parts may never pass the whole by more than their rounding; they may fall short by residents of no fixed
--        place, and that is judged only of what everyone has a place for, where no part lacks the figure. What lay where in
--        a year is known from the lists of areas of that year alone.
create or replace table parts_make_the_whole as
with lists as (
  select distinct vintage_year as year, level, area_code, wijk_code, gemeente_code from stg_areas where lists_areas
),
parts_of as (
  select year, 'buurt' as part_level, area_code, wijk_code as whole_code from lists where level = 'buurt'
  union all
  select year, level, area_code, gemeente_code from lists where level in ('buurt', 'wijk')
  union all
  select year, level, area_code, 'NL00' from lists where level = 'gemeente'
),
listed as (
  select year, part_level, whole_code, count(*) as listed_count from parts_of group by all
),
added as (
  select file, year, indicator_id, whole_code, part_level, sum(value) as total, count(value) as values_count, count(*) as rows_count
  from stg_figures
  join parts_of using (year, area_code)
  join catalog_indicators using (indicator_id)
  where method = 'sum'
  group by all
)
select whole.file, whole.row, whole."column", whole.value::bigint::varchar as value,
  added.total::bigint || ', what its ' || values_count || case added.part_level when 'buurt' then ' buurten' when 'wijk' then ' wijken' else ' gemeenten' end || ' add up to' as expected,
  whole.area_code
from stg_figures as whole
join added on added.file = whole.file and added.year = whole.year and added.indicator_id = whole.indicator_id and added.whole_code = whole.area_code
join listed on listed.year = added.year and listed.part_level = added.part_level and listed.whole_code = added.whole_code
where added.total > whole.value + getvariable('count_rounding') * (values_count + 1)
  or (whole.indicator_id in ('inwoners_count', 'inwoners_0_15_count', 'inwoners_65_plus_count', 'huishoudens_count', 'woningen_count', 'land_ha')
    -- a part that is left out altogether is missed; one that is said to be missing is not
    and values_count = rows_count and rows_count >= 0.5 * listed_count
    and whole.value > added.total + getvariable('count_rounding') * (listed_count + 1) + getvariable('parts_left_over') * whole.value);
