-- grain: one row per area and indicator, in the area's comparison year
-- from:  int_figures, int_level_years, int_populations, int_misfits
-- note:  larger areas are compared in the same year only; another year would be another question
create or replace table int_comparison_values as
with valued as (
  select * from int_figures where value is not null
),
chosen as (
  select
    valued.*,
    valued.year = of_level.level_year as in_level_year,
    case when valued.level = 'buurt' then area.wijk_code end as of_wijk,
    case when valued.level in ('buurt', 'wijk') then valued.gemeente_code end as of_gemeente,
    case when valued.level <> 'land' then 'NL00' end as of_land
  from valued
  join int_level_years as of_level on of_level.indicator_id = valued.indicator_id and of_level.level = valued.level
  join int_areas_current as area using (area_code)
  qualify row_number() over (partition by area_code, valued.indicator_id order by in_level_year desc, valued.year desc) = 1
)
select
  chosen.area_code,
  chosen.level,
  chosen.gemeente_code,
  chosen.indicator_id,
  chosen.year,
  chosen.value,
  chosen.low,
  chosen.high,
  wijk.value as wijk_value,
  gemeente.value as gemeente_value,
  land.value as land_value,
  chosen.in_level_year,
  population.may_have_class and misfit.area_code is null as large_enough
from chosen
left join valued as wijk on wijk.area_code = of_wijk and wijk.indicator_id = chosen.indicator_id and wijk.year = chosen.year
left join valued as gemeente on gemeente.area_code = of_gemeente and gemeente.indicator_id = chosen.indicator_id and gemeente.year = chosen.year
left join valued as land on land.area_code = of_land and land.indicator_id = chosen.indicator_id and land.year = chosen.year
join int_populations as population on population.area_code = chosen.area_code
left join int_misfits as misfit on misfit.area_code = chosen.area_code and misfit.year = chosen.year;
