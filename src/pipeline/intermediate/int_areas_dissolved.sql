-- grain: one row per area code that some source knows and the site's area set does not
-- from:  stg_areas, staged figures
-- note:  the vintage is the last one that named the code; many are known from a figure alone, and those count only in a
--        gemeente that some list of areas or the list of merged gemeenten knows
create or replace table int_areas_dissolved as
with known as (
  select area_code, name, gemeente_name, wijk_code, gemeente_code, vintage_year, level from stg_areas
  union all
  select
    area_code,
    null,
    null,
    case left(area_code, 2) when 'BU' then 'WK' || substr(area_code, 3, 6) when 'WK' then area_code end,
    'GM' || substr(area_code, 3, 4),
    null,
    case left(area_code, 2) when 'BU' then 'buurt' when 'WK' then 'wijk' else 'gemeente' end
  from (select distinct area_code from stg_figures)
)
select
  area_code,
  any_value(level) as level,
  arg_max(name, coalesce(vintage_year, 0)) filter (name is not null) as name,
  arg_max(gemeente_name, coalesce(vintage_year, 0)) filter (gemeente_name is not null) as gemeente_name,
  any_value(wijk_code) as wijk_code,
  any_value(gemeente_code) as gemeente_code,
  max(vintage_year)::integer as vintage_year
from known
where area_code not in (select area_code from int_areas_current) and level <> 'land' and left(area_code, 2) <> 'NL'
  and gemeente_code in (
    select gemeente_code from stg_areas where lists_areas
    union all
    select old_code from catalog_changes
    union all
    select new_code from catalog_changes
  )
group by area_code;
