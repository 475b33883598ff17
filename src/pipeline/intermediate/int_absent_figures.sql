-- grain: one row per area and indicator that is published for nearly all areas of its level and not at all for this one
-- from:  int_figures, int_profile_years, int_areas_current, int_populations, int_residents
-- note:  no row is a reason too, in the indicator's profile year: a rate per resident is not made where too few people
--        live, or where nobody knows how many do; else the publisher's file does not hold the area
create or replace table int_absent_figures as
with areas as (
  select area_code, level, gemeente_code from int_areas_current where level <> 'land' and not water
),
covered as (
  select level, indicator_id, profile_year as year, any_value(source_id) as source_id
  from int_figures as figures
  join int_profile_years using (indicator_id)
  join areas using (area_code, level)
  where figures.value is not null and figures.year = profile_year
  group by level, indicator_id, profile_year
  having count(*) >= getvariable('peers_coverage') * (select count(*) from areas as all_areas where all_areas.level = figures.level)
)
select
  areas.area_code,
  areas.level,
  areas.gemeente_code,
  covered.indicator_id,
  covered.year,
  covered.source_id,
  case
    when catalog.minimum_residents > 0 and population_size = 'unknown' then 'residents_unknown'
    when residents.value < catalog.minimum_residents then 'few_residents'
    else 'not_published'
  end as missing
from areas
join covered using (level)
join catalog_indicators as catalog using (indicator_id)
join int_populations using (area_code)
left join (select area_code, value from int_residents) as residents using (area_code)
anti join int_figures as figures on figures.area_code = areas.area_code and figures.indicator_id = covered.indicator_id;
