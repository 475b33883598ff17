-- grain: one row per area, indicator, year and file, of some hundreds of areas of each level that a file has
-- from:  raw_figure_values, stg_series
-- note:  what lays whole columns beside each other needs no more areas than these; files share them, for all draw in one order
create or replace table sampled_figures as
with of_file as (
  select distinct file, area_id from raw_figure_values join raw_figure_series using (series_id)
), drawn as (
  select area_id, row_number() over (partition by file, left(area_code, 2) order by md5(area_code), area_code) as rank
  from of_file join raw_figure_areas using (area_id)
)
select
  series_id,
  area_id,
  area_code,
  case left(area_code, 2) when 'BU' then 'buurt' when 'WK' then 'wijk' when 'GM' then 'gemeente' end as level,
  indicator_id,
  year,
  file,
  "column",
  codes_year,
  figures.row,
  round(figures.value * factor, 9) as value
from raw_figure_values as figures
join stg_series using (series_id)
join raw_figure_areas using (area_id)
where value is not null and area_id in (select area_id from drawn where rank <= getvariable('areas_drawn'));
