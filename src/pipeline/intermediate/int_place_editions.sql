-- grain: one row per area, other year of codes, indicator and year that one publisher gives in both editions
-- from:  stg_figures
-- note:  shares alone: two editions of a share that differ in every year are of two places
create or replace table int_place_editions as
select past.area_code, past.codes_year::integer as codes_year, past.indicator_id, past.year, past.value as then_value, present.value as now_value
from stg_figures as past
join stg_figures as present using (area_code, indicator_id, year, source_id)
where past.codes_year <> (select area_year from int_area_year) and present.codes_year = (select area_year from int_area_year)
  and past.value is not null and present.value is not null and past.indicator_id like '%\_share' escape '\';
