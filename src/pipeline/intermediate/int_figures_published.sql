-- grain: one row per current area, indicator and year
-- from:  stg_figures
-- note:  a value wins over a missing one, a reason over silence, then the layout with the best priority, then the last
--        file name (newer edition)
create or replace table int_figures_published as
select area_code, indicator_id, year, value, missing, low, high, source_id
from stg_figures
where area_code in (select area_code from int_areas_current)
qualify row_number() over (
  partition by area_code, indicator_id, year
  order by value is null, missing = 'not_published', priority, file desc
) = 1;
