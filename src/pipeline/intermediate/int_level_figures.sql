-- grain: one row per level and indicator that most areas of the level have
-- from:  int_figures, int_areas_current, int_residents
-- note:  what is expected of an area, and so told where it lacks: the same for every area of a level, whoever's file names
--        it. Most are of the areas that may have it: a rate per resident is of those with enough residents. The year is
--        the latest in which most have it
create or replace table int_level_figures as
with areas as (
  select area_code, level, residents.value as residents
  from int_areas_current left join int_residents as residents using (area_code)
  where level <> 'land' and not water
),
years as (
  select level, indicator_id, year, mode(source_id order by source_id) as source_id
  from int_figures as figures
  join areas using (area_code, level)
  join catalog_indicators as catalog using (indicator_id)
  where figures.value is not null
  group by level, indicator_id, year, catalog.minimum_residents
  having count(*) >= getvariable('peers_coverage') * (
    select count(*) from areas as all_areas
    where all_areas.level = figures.level and (catalog.minimum_residents = 0 or all_areas.residents >= catalog.minimum_residents)
  )
)
from years qualify row_number() over (partition by level, indicator_id order by year desc) = 1;
