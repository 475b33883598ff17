-- grain: one row per area code, vintage and layout
-- from:  all layouts that name areas
-- note:  level and gemeente follow from the code; a wijk code that a source leaves out follows from the buurt code
create or replace table stg_areas as
select
  area_code,
  case left(area_code, 2) when 'BU' then 'buurt' when 'WK' then 'wijk' when 'GM' then 'gemeente' else 'land' end as level,
  nullif(trim(name), '') as name,
  nullif(trim(gemeente_name), '') as gemeente_name,
  case left(area_code, 2) when 'BU' then coalesce(wijk_code, 'WK' || substr(area_code, 3, 6)) when 'WK' then area_code end as wijk_code,
  case when left(area_code, 2) = 'NL' then 'NL00' else coalesce(gemeente_code, 'GM' || substr(area_code, 3, 4)) end as gemeente_code,
  vintage_year,
  boundary_change,
  coalesce(water, false) as water,
  postcode4,
  geojson,
  file,
  row,
  source_id,
  layout_id,
  layout.priority,
  layout.lists_areas,
  layout.lists_all
from raw_areas
join catalog_layouts as layout using (layout_id);
