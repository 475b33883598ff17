-- grain: one row per area of the site's area set, and the country
-- from:  stg_areas, int_area_year
-- note:  made from lists of areas alone; each property from the best of them that gives it; parents are made from the
--        codes where no row names them
create or replace table int_areas_current as
with named as (
  select * from stg_areas where vintage_year = (select area_year from int_area_year) and level <> 'land' and lists_areas
),
parents as (
  select wijk_code as area_code, 'wijk' as level, wijk_code, gemeente_code from named where level = 'buurt'
  union
  select gemeente_code, 'gemeente', null, gemeente_code from named
),
picked as (
  select
    area_code,
    any_value(level) as level,
    arg_min(name, priority) filter (name is not null) as name,
    arg_min(gemeente_name, priority) filter (gemeente_name is not null) as gemeente_name,
    arg_min(wijk_code, priority) as wijk_code,
    arg_min(gemeente_code, priority) as gemeente_code,
    arg_min(postcode4, priority) filter (postcode4 is not null) as postcode4
  from named
  group by area_code
),
-- said by the map alone, whose year may be another than that of the area set
map_says as (
  select area_code, arg_max(boundary_change, vintage_year) filter (boundary_change is not null)::integer as boundary_change,
    max(vintage_year) filter (boundary_change = 3)::integer as boundary_change_year,
    coalesce(
      bool_or(water) filter (vintage_year = (select area_year from int_area_year) and layout_id = 'pdok_wijkbuurt'),
      bool_or(water)
    ) as water
  from stg_areas
  group by area_code
),
completed as (
  from picked
  union all by name
  select area_code, level, wijk_code, gemeente_code from parents where area_code not in (select area_code from picked)
  union all by name
  select 'NL00' as area_code, 'land' as level, 'NL00' as gemeente_code, 'Nederland' as name
),
gemeente_names as (
  select gemeente_code, coalesce(max(name) filter (level = 'gemeente'), max(gemeente_name)) as gemeente_name
  from completed
  group by gemeente_code
)
select
  completed.area_code,
  completed.level::level_word as level,
  coalesce(
    completed.name,
    case completed.level when 'gemeente' then gemeente_names.gemeente_name end,
    completed.area_code
  ) as name,
  case completed.level when 'buurt' then completed.wijk_code when 'wijk' then completed.gemeente_code when 'gemeente' then 'NL00' end as parent_code,
  completed.wijk_code,
  completed.gemeente_code::gemeente_word as gemeente_code,
  coalesce(gemeente_names.gemeente_name, completed.gemeente_code) as gemeente_name,
  map_says.boundary_change,
  map_says.boundary_change_year,
  coalesce(map_says.water, false) as water,
  completed.postcode4
from completed
left join gemeente_names using (gemeente_code)
left join map_says using (area_code);
