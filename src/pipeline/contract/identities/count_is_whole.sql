-- grain: one row per count in a file that is no whole number
-- from:  stg_figures
-- note:  below zero is refused where the file is read
create or replace table count_is_whole as
select file, row, "column", value::varchar as value, 'a whole number' as expected, area_code
from stg_figures
join catalog_indicators using (indicator_id)
where unit = 'count' and value <> round(value);
