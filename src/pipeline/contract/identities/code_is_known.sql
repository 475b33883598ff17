-- grain: one row per area and file with figures, postcodes or respondents of an area that no list of areas has
-- from:  stg_figures, raw_unknown_figures, stg_areas, raw_postcodes, raw_respondents
-- note:  it is on no page; a code of an earlier year may lead to a page that says where to look
create or replace table code_is_known as
with used as (
  select file, min(row) as row, area_code from stg_figures group by all
  union all
  select file, min(row), area_code from raw_unknown_figures group by all
  union all
  select file, min(row), area_code from raw_respondents group by all
  union all
  select distinct file, null::integer, buurt_code from raw_postcodes
)
select file, min(row) as row, 'code' as "column", area_code as value,
  'a code in a list of areas; what is said of it is not used' as expected, area_code
from used
where left(area_code, 2) <> 'NL' and area_code not in (select area_code from stg_areas where lists_areas)
group by file, area_code;
