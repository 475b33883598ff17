-- grain: one row per column of percentages in a file in which every value is at most 1
-- from:  stg_figures
-- note:  by year and level; a column of noughts and ones may be percentages, so one value must be a fraction
create or replace table share_is_a_percentage as
select file, min(row) as row, "column",
  'at most ' || max(value / factor) || ' in ' || count(*) || ' areas' as value,
  'percentages, of which some pass 1' as expected, min(area_code) as area_code
from stg_figures
join (select indicator_id, 0.01 as factor from catalog_indicators where unit = 'share') using (indicator_id)
where value is not null
group by file, "column", year, left(area_code, 2)
having count(*) >= getvariable('rows_for_fractions') and max(value) <= 0.01 and bool_or(value > 0 and value < 0.01);
