-- grain: one row per column of a file, year and level whose median lies beyond that of any gemeente there is
-- from:  sampled_figures, catalog_outermost_middles
-- note:  of extracts too, from ten areas on; counts are taken per resident
create or replace table middle_is_possible as
with residents as (
  select area_id, arg_max(value, year) as residents from sampled_figures where indicator_id = 'inwoners_count' group by area_id
), columns as (
  select file, "column", indicator_id, year, level, per_resident, low, high, min(row) as row, count(*) as areas_count,
    median(case when per_resident then value / residents else value end) as middle
  from sampled_figures
  join catalog_outermost_middles using (indicator_id)
  left join residents using (area_id)
  where level is not null and (not per_resident or residents >= 100)
  group by all
  having count(*) >= getvariable('areas_in_step')
)
select file, row, "column",
  'half of the ' || areas_count || case level when 'buurt' then ' buurten' when 'wijk' then ' wijken' else ' gemeenten' end
    || ' of ' || year || ' have at most ' || round(middle, 4) || case when per_resident then ' per resident' else '' end as value,
  low || ' to ' || high || ' (' || indicator_id || ') for that half, as in any gemeente: the column may hold another figure, or be in another unit' as expected,
  null::varchar as area_code
from columns
where middle < low or middle > high;
