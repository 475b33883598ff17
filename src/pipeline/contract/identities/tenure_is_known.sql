-- grain: one row per area in a file of whose homes few are known to be owned or rented
-- from:  stg_figures
-- note:  it may be so, in new buurten; a digit that was lost looks the same
create or replace table tenure_is_known as
select file, min(row) as row, 'owned and rented' as "column", round(100 * sum(value), 1) || ' %' as value,
  'at least ' || round(100 * getvariable('tenure_known')) || ' % of the homes' as expected, area_code
from stg_figures
where indicator_id in ('koopwoning_share', 'huurwoning_share')
group by file, year, area_code
having count(value) = 2 and sum(value) < getvariable('tenure_known');
