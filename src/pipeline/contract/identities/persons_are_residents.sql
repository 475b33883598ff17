-- grain: one row per area in a file with more persons of a kind, households, or persons in households than residents
-- from:  stg_figures
-- note:  residents of the same file and year; rounding and another day of counting are allowed for
create or replace table persons_are_residents as
with residents as (
  select file, year, area_code, max(value) as residents
  from stg_figures where indicator_id = 'inwoners_count' and value is not null
  group by all
),
counted as (
  select file, year, area_code, row, "column", value,
    case indicator_id when 'huishoudens_count' then 2 * getvariable('count_rounding') else getvariable('persons_elsewhere') end as allowed
  from stg_figures
  where indicator_id in ('huishoudens_count', 'bijstand_count', 'ao_count', 'ww_count', 'opleiding_laag_count', 'opleiding_middelbaar_count', 'opleiding_hoog_count')
  union all
  select file, year, area_code, max(row), 'households by their size',
    round(max(value) filter (indicator_id = 'huishoudens_count') * max(value) filter (indicator_id = 'huishoudensgrootte_mean')),
    -- a size of 1.1 may be 1.05 in full, and small areas are rounded twice
    4 * getvariable('count_rounding') + 0.05 * max(value) filter (indicator_id = 'huishoudens_count') * max(value) filter (indicator_id = 'huishoudensgrootte_mean')
  from stg_figures
  where indicator_id in ('huishoudens_count', 'huishoudensgrootte_mean') and value is not null
  group by file, year, area_code
)
select file, row, "column", value::bigint::varchar as value, 'at most the ' || residents::bigint || ' residents' as expected, area_code
from counted
join residents using (file, year, area_code)
where value > residents + allowed;
