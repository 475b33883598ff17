-- grain: one row per indicator and level with a value
-- from:  int_figures, int_profile_years, catalog_made_rates
-- note:  the latest year that enough areas of the level have, be it before the national year or after it; of the country the
--        national year. A count stands in the year of the rate that is made of it
create or replace table int_level_years as
with level_counts as (
  select indicator_id, level, year, count(*) as areas_count
  from int_figures where value is not null and level <> 'land'
  group by all
),
own_years as (
  select indicator_id, level, max(year) as level_year
  from level_counts
  join (select indicator_id, level, max(areas_count) as most from level_counts group by all) using (indicator_id, level)
  where areas_count >= getvariable('profile_year_coverage') * most
  group by all
  union all
  select indicator_id, 'land', profile_year from int_profile_years
)
select own.indicator_id, own.level, least(own.level_year, rate.level_year) as level_year
from own_years as own
left join catalog_made_rates as made on made.part_id = own.indicator_id
left join own_years as rate on rate.indicator_id = made.indicator_id and rate.level = own.level;
