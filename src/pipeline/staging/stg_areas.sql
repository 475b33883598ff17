-- grain: one row per area code, vintage and layout
-- from:  all layouts that name areas
-- note:  level and gemeente follow from the code; a wijk code that a source leaves out follows from the buurt code; a name
--        with letters that a wrong code page made of others ("LumiÞrepark") is none, and that of another file is taken
create or replace macro misread_letters(name) as
  regexp_matches(name, '[ÞþÐð±¾¶÷¤¦¹³²]|Ã[\x{80}-\x{BF}]|â€|\p{Ll}[ÓÔÕÙÚÛÝ]');

create or replace table stg_areas as
select
  area_code,
  case left(area_code, 2) when 'BU' then 'buurt' when 'WK' then 'wijk' when 'GM' then 'gemeente' else 'land' end as level,
  case when not misread_letters(name) then nullif(trim(name), '') end as name,
  case when not misread_letters(gemeente_name) then nullif(trim(gemeente_name), '') end as gemeente_name,
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

insert into raw_issues (source_id, file, row, "column", value, expected, action, times_count)
select any_value(source_id), file, min(row), 'name', name,
  'a name without letters of a wrong code page; not used: where no other file names ' || any_value(area_code) || ', its code is shown', 'value_rejected', count(*)
from (
  select source_id, file, row, area_code, name from raw_areas
  union all
  select source_id, file, row, area_code, gemeente_name from raw_areas
)
where misread_letters(name)
group by file, name;
