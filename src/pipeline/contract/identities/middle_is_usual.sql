-- grain: one row per column of a file, year and level whose median lies beyond what all areas of the country ever had
-- from:  stg_figures, catalog_middles
-- note:  judged where a file has many areas in many gemeenten: an extract may be of places that differ
create or replace table middle_is_usual as
with columns as (
  select file, "column", indicator_id, year,
    case left(area_code, 2) when 'BU' then 'buurt' when 'WK' then 'wijk' when 'GM' then 'gemeente' end as level,
    min(row) as row, median(value) as middle, count(*) as areas_count
  from stg_figures
  where value is not null and indicator_id in (select indicator_id from catalog_middles)
  group by file, "column", indicator_id, year, level
  having count(*) >= getvariable('areas_for_middle') and count(distinct substr(area_code, 3, 4)) >= getvariable('gemeenten_for_middle')
)
select file, row, "column",
  'half of the ' || areas_count || case level when 'buurt' then ' buurten' when 'wijk' then ' wijken' else ' gemeenten' end
    || ' of ' || year || ' have at most ' || round(middle, 4) as value,
  low || ' to ' || high || ' (' || indicator_id || ') for that half: the column may hold another figure, or be in another unit' as expected,
  null::varchar as area_code
from columns join catalog_middles using (indicator_id, level)
where middle < low or middle > high;
