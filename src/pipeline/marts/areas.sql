-- grain: one row per area, dissolved codes included
-- from:  int_areas_current, int_areas_dissolved, int_points, int_neighbours, int_successors, int_residents, int_populations
-- note:  a dissolved area keeps the name it was last known by; its page says where to look instead
create or replace table areas as
with neighbour_lists as (
  select area_code, list(neighbour_code order by neighbour_code) as codes from int_neighbours group by area_code
),
successor_lists as (
  select area_code, list(successor_code order by share desc nulls last, successor_code) as codes from int_successors group by area_code
),
predecessor_lists as (
  select successor_code as area_code, list(area_code order by area_code) as codes
  from int_successors
  where share is not null and left(successor_code, 2) = left(area_code, 2)
  group by successor_code
),
last_seen as (
  select area_code, max(year)::integer as year from stg_figures where value is not null group by area_code
)
select
  area.area_code,
  area.level,
  area.name,
  area.parent_code,
  area.wijk_code,
  wijk.name as wijk_name,
  area.gemeente_code,
  area.gemeente_name,
  'current' as status,
  (select area_year from int_area_year) as vintage_year,
  area.boundary_change,
  area.boundary_change_year,
  area.water,
  case when withheld.area_code is null then residents.value::integer end as inwoners_count,
  residents.year::integer as inwoners_year,
  population.population_size,
  area.postcode4,
  place.longitude,
  place.latitude,
  place.west,
  place.south,
  place.east,
  place.north,
  coalesce(neighbour_lists.codes, []::varchar[]) as neighbour_codes,
  coalesce(predecessor_lists.codes, []::varchar[]) as predecessor_codes,
  []::varchar[] as successor_codes,
  place.area_code is not null as has_boundary
from int_areas_current as area
left join int_areas_current as wijk on area.level in ('buurt', 'wijk') and wijk.area_code = area.wijk_code
left join int_residents as residents on residents.area_code = area.area_code
left join int_withheld_counts as withheld
  on withheld.area_code = area.area_code and withheld.indicator_id = 'inwoners_count' and withheld.year = residents.year
join int_populations as population on population.area_code = area.area_code
left join int_points as place on place.area_code = area.area_code
left join neighbour_lists on neighbour_lists.area_code = area.area_code
left join predecessor_lists on predecessor_lists.area_code = area.area_code
union all by name
select
  dissolved.area_code,
  dissolved.level,
  coalesce(dissolved.name, dissolved.area_code) as name,
  dissolved.gemeente_code,
  coalesce(dissolved.gemeente_name, changes.old_name, current_gemeente.name, dissolved.gemeente_code) as gemeente_name,
  'dissolved' as status,
  'unknown' as population_size,
  coalesce(dissolved.vintage_year, last_seen.year)::integer as vintage_year,
  false as water,
  []::varchar[] as neighbour_codes,
  []::varchar[] as predecessor_codes,
  coalesce(successor_lists.codes, []::varchar[]) as successor_codes,
  false as has_boundary
from int_areas_dissolved as dissolved
left join successor_lists on successor_lists.area_code = dissolved.area_code
left join last_seen on last_seen.area_code = dissolved.area_code
left join (select old_code, any_value(old_name) as old_name from catalog_changes group by old_code) as changes on changes.old_code = dissolved.gemeente_code
left join int_areas_current as current_gemeente on current_gemeente.area_code = dissolved.gemeente_code;
