-- grain: one row per area in a file whose owned and rented homes do not make all, or whose rented homes do not make the rent
-- from:  stg_figures
-- note:  of some homes the owner is not known, so owned and rented may be less than all; each share is rounded
create or replace table tenure_makes_all as
with tenure as (
  select file, year, area_code, min(row) as row,
    max(value) filter (indicator_id = 'koopwoning_share') as owned,
    max(value) filter (indicator_id = 'huurwoning_share') as rented,
    max(value) filter (indicator_id = 'corporatie_share') as association,
    max(value) filter (indicator_id = 'overige_verhuur_share') as other
  from stg_figures
  where indicator_id in ('koopwoning_share', 'huurwoning_share', 'corporatie_share', 'overige_verhuur_share')
  group by file, year, area_code
)
select file, row, 'owned and rented' as "column", round(100 * (owned + rented), 1) || ' %' as value,
  'at most 100 %' as expected, area_code
from tenure
where owned + rented > 1 + 2 * getvariable('share_rounding') + 1e-9
union all
select file, row, 'rented', round(100 * (association + other), 1) || ' % of housing associations and others',
  'the ' || round(100 * rented, 1) || ' % that is rented', area_code
from tenure
where abs(association + other - rented) > 3 * getvariable('share_rounding') + 1e-9;
