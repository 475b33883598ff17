-- grain: one row per area and file with figures about an area that no list of areas has
-- from:  stg_figures, stg_areas
-- note:  its figures are on no page; a code of an earlier year may lead to a page that says where to look
create or replace table code_is_known as
select figures.file, min(figures.row) as row, 'code' as "column", figures.area_code as value,
  'a code in a list of areas; its figures are not used' as expected, figures.area_code
from stg_figures as figures
where left(figures.area_code, 2) <> 'NL' and figures.area_code not in (select area_code from stg_areas where lists_areas)
group by figures.file, figures.area_code;
