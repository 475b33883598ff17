-- grain: one row per indicator, year and pair of sources that give different values for the same area
-- from:  stg_figures
-- note:  half a per cent, or 0.01 of a share, is rounding; beyond it a reader should know which source is shown
create or replace table int_figure_conflicts as
with pairs as (
  select
    area_code,
    indicator_id,
    year,
    min(value) as smallest,
    max(value) as largest,
    arg_min(file, priority) as shown,
    arg_max(file, priority) as other
  from stg_figures
  where value is not null
  group by area_code, indicator_id, year
  having count(distinct file) > 1 and largest - smallest > greatest(0.005 * abs(largest), 0.011)
)
select indicator_id, year, shown, other, count(*)::integer as areas_count, min(area_code) as example_code,
  arg_min(smallest, area_code) as example_smallest, arg_min(largest, area_code) as example_largest
from pairs
group by indicator_id, year, shown, other;
