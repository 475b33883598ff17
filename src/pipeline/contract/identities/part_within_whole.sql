-- grain: one row per area and year in a file in which fewer are so than are strongly so
-- from:  stg_figures
-- note:  who is strongly lonely is lonely; two heads that were swapped are seen by it. Each share is rounded
create or replace table part_within_whole as
with pairs (part, whole) as (
  values ('ernstig_eenzaam_share', 'eenzaam_share'), ('angst_depressie_hoog_share', 'angst_depressie_matig_hoog_share')
),
-- low and high bounds are no figures of their own
figures as (
  select file, year, area_code, indicator_id, row, "column", value from stg_figures where value is not null
)
select one.file, one.row, one."column", round(100 * one.value, 1) || ' % in ' || year as value,
  'at most the ' || round(100 * other.value, 1) || ' % of "' || other."column" || '"' as expected, area_code
from pairs
join figures as one on one.indicator_id = part
join figures as other using (file, year, area_code)
where other.indicator_id = whole and one.value > other.value + 2 * getvariable('share_rounding') + 1e-9;
