-- grain: one row per area in a file whose kinds of households do not make all households
-- from:  stg_figures
-- note:  three shares, each rounded to a whole per cent
create or replace table households_make_all as
select file, min(row) as row, 'kinds of households' as "column", round(100 * sum(value), 1) || ' %' as value,
  '100 % in all' as expected, area_code
from stg_figures
where indicator_id in ('eenpersoons_share', 'zonder_kinderen_share', 'met_kinderen_share')
group by file, year, area_code
having count(value) = 3 and abs(sum(value) - 1) > 3 * getvariable('share_rounding') + 1e-9;
