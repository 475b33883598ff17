-- grain: one row per area in a file whose ages do not make all residents
-- from:  stg_figures
-- note:  five shares, each rounded to a whole per cent; of the counts only the youngest and the oldest are known
create or replace table ages_make_all as
with shares as (
  select file, year, area_code, min(row) as row, sum(value) as total
  from stg_figures
  where indicator_id in ('leeftijd_0_15_share', 'leeftijd_15_25_share', 'leeftijd_25_45_share', 'leeftijd_45_65_share', 'leeftijd_65_plus_share')
  group by file, year, area_code
  having count(value) = 5
),
counts as (
  select file, year, area_code,
    max(row) filter (indicator_id = 'inwoners_0_15_count') as row,
    max(value) filter (indicator_id = 'inwoners_count') as residents,
    sum(value) filter (indicator_id <> 'inwoners_count') as total
  from stg_figures
  where indicator_id in ('inwoners_count', 'inwoners_0_15_count', 'inwoners_65_plus_count')
  group by file, year, area_code
)
select file, row, 'ages' as "column", round(100 * total, 1) || ' %' as value, '100 % in all' as expected, area_code
from shares
where abs(total - 1) > 5 * getvariable('share_rounding') + 1e-9
union all
select file, row, '0 to 15 and 65 or older', total::bigint::varchar, 'at most the ' || residents::bigint || ' residents', area_code
from counts
where total > residents + 2 * getvariable('count_rounding');
