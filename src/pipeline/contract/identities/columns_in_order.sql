-- grain: one row per two columns of a file, year and level of which the usually lower one is higher nearly everywhere
-- from:  sampled_figures, catalog_middles, catalog_indicators
-- note:  of two figures whose usual middles do not overlap, the lower is lower in an extract too, if not in each area
create or replace table columns_in_order as
with usual as (
  select lower.level, lower.indicator_id as lower_id, higher.indicator_id as higher_id
  from catalog_middles as lower
  join catalog_middles as higher on lower.level = higher.level and lower.high <= higher.low
  join catalog_indicators as of_lower on of_lower.indicator_id = lower.indicator_id
  join catalog_indicators as of_higher on of_higher.indicator_id = higher.indicator_id and of_higher.unit = of_lower.unit
  where of_lower.unit in ('share', 'km', 'eur', 'per_1000')
)
select one.file, min(one.row) as row, one."column" || ', ' || other."column" as "column",
  'in ' || count(*) filter (one.value > other.value) || ' of ' || count(*)
    || case one.level when 'buurt' then ' buurten' when 'wijk' then ' wijken' else ' gemeenten' end || ' of ' || one.year
    || ' the first is the higher one' as value,
  'the second higher (' || lower_id || ', ' || higher_id || '): the two columns may have each other''s names' as expected,
  null::varchar as area_code
from usual
join sampled_figures as one on one.indicator_id = lower_id and one.level = usual.level
join sampled_figures as other on other.indicator_id = higher_id and other.file = one.file and other.year = one.year and other.area_id = one.area_id
group by one.file, one.year, one.level, one."column", other."column", lower_id, higher_id
having count(*) >= getvariable('areas_in_step')
  and count(*) filter (one.value > other.value) >= getvariable('share_out_of_order') * count(*);
