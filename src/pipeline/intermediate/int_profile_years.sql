-- grain: one row per indicator with a value
-- from:  int_figures
-- note:  the latest year in which at least the set share of the best-covered year's areas have a value
create or replace table int_profile_years as
with years as (
  select indicator_id, year, count(*)::integer as areas_count from int_figures where value is not null and level <> 'land' group by indicator_id, year
)
select indicator_id, max(year)::integer as profile_year
from years
join (select indicator_id, max(areas_count) as most from years group by indicator_id) using (indicator_id)
where areas_count >= getvariable('profile_year_coverage') * most
group by indicator_id;
